import { basename, join } from "node:path";
import { parseArgs } from "node:util";
import { InvestigationError } from "../io/errors.ts";
import { writeFileAtomically } from "../io/files.ts";
import { createProgress } from "../io/progress.ts";
import { openEngine } from "./engine.ts";
import { createModel } from "./model.ts";
import { HEADS, serialiseModel } from "./model-file.ts";
import { readLabelledMessages, readTexts } from "./train/data.ts";
import { fitModel } from "./train/fit.ts";
import { readLexicon } from "./train/lexicon.ts";
import { linearFit } from "./train/linear.ts";
import { FOLDS, thresholdsOutOfFold } from "./train/out-of-fold.ts";
import { settings } from "./train/settings.ts";
import { type Dtype, DTYPES, type LoadOptions } from "./transformers/load.ts";

export const help = `usage: npm run train [-- --engine NAME] [--model ID] [--labels DIR] [--out DIR] [--background FILE…]

trains a model on labelled messages, with thresholds chosen on authors it was not trained on, and writes
it. the same messages give the same bytes. npm run evaluate scores it.

  --engine NAME       tfidf: the linear models, which decide; subword: the network that gives the
                      second opinion; transformers: labels on the vectors of an encoder. tfidf without it
  --model ID          for transformers: the encoder, a folder or an id of the hugging face hub
  --revision NAME     branch, tag or commit of a hub id; main without it
  --dtype NAME        precision of its weights: ${DTYPES.join(", ")}; what a folder holds without it
  --labels DIR        folder of .jsonl files and lexicon.json; data/labels without it
  --out DIR           folder of the model; models/tfidf or models/subword without it
  --background FILE   .jsonl of texts known to hold no ad: says which share is called one
`;

/** `npm run train`: labelled messages into a model. */
export async function trainCommand(argv: string[]): Promise<void> {
  const { values } = parseArgs({
    args: argv,
    options: {
      engine: { type: "string", default: "tfidf" },
      model: { type: "string" },
      revision: { type: "string" },
      dtype: { type: "string" },
      labels: { type: "string", default: "data/labels" },
      out: { type: "string" },
      background: { type: "string", multiple: true, default: [] },
    },
  });
  const { engine, labels: folder, out = `models/${engine}` } = values;
  if (engine === "subword") {
    const { trainSubword } = await import("./subword/train.ts");
    const { subwordSettings: settings } = await import("./subword/settings.ts");
    const output = process.stderr;
    await report(await trainSubword({ labels: folder, out, settings, output }), out, values);
    return;
  }
  if (engine === "transformers") {
    const { trainHeads } = await import("./transformers/train.ts");
    const encoder = encoderOf(values);
    // Never over the kit's own models by default: the encoder's name gives the folder.
    const to = values.out ?? join("models", basename(encoder.model));
    const options = { labels: folder, out: to, encoder, output: process.stderr };
    await report((await trainHeads(options)).thresholds, to, values);
    return;
  }
  if (engine !== "tfidf") {
    throw new InvestigationError(
      `train: no engine "${engine}"; there are: tfidf, subword, transformers`,
      { exitCode: 2 },
    );
  }
  const messages = await readLabelledMessages(folder);
  const lexicon = await readLexicon(folder);

  const progress = createProgress("choosing thresholds", { total: FOLDS, unit: "folds" });
  const thresholds = thresholdsOutOfFold(messages, linearFit(lexicon, settings), progress.update);
  progress.finish();
  const data = { ...fitModel(messages, lexicon, settings), thresholds };
  const { json, bin } = serialiseModel(data);
  await writeFileAtomically(join(out, "model.json"), json);
  await writeFileAtomically(join(out, "model.bin"), bin);
  const chosen = described(HEADS.map((head, h) => [head, thresholds[h]!]));
  process.stdout.write(
    `${messages.length} messages, ${data.features.length} features; thresholds: ${chosen}\n`,
  );
  const model = createModel(data);
  for (const file of values.background) {
    process.stdout.write(
      await falseAlarms(file, async (texts) => texts.map((text) => model.classify(text).ad)),
    );
  }
}

/** Says the thresholds of a model that transformers.js runs, and its false alarms. */
async function report(
  thresholds: Record<string, number>,
  model: string,
  { background }: { background: string[] },
): Promise<void> {
  process.stdout.write(`thresholds: ${described(Object.entries(thresholds))}\n`);
  const engine = await openEngine("transformers", { model });
  const isAd = async (texts: string[]): Promise<boolean[]> =>
    (await engine.classify(texts.map((text) => ({ normalised: text, original: text })))).map(
      ({ ad }) => ad,
    );
  for (const file of background) process.stdout.write(await falseAlarms(file, isAd));
  await engine.close();
}

/** The encoder that the options name; throws {@link InvestigationError} (2) where they name none. */
function encoderOf(values: {
  model?: string | undefined;
  revision?: string | undefined;
  dtype?: string | undefined;
}): LoadOptions {
  const { model, revision, dtype } = values;
  if (model === undefined) {
    throw new InvestigationError("train: which encoder? name a folder or a hub id with --model", {
      exitCode: 2,
    });
  }
  if (dtype !== undefined && !DTYPES.includes(dtype as Dtype)) {
    throw new InvestigationError(
      `train: no precision "${dtype}"; there are: ${DTYPES.join(", ")}`,
      { exitCode: 2 },
    );
  }
  return {
    model,
    ...(revision === undefined ? {} : { revision }),
    ...(dtype === undefined ? {} : { dtype: dtype as Dtype }),
  };
}

function described(thresholds: [string, number][]): string {
  return thresholds.map(([head, threshold]) => `${head} ${threshold}`).join(", ");
}

/** The share of the texts of a file that `isAd` says of. */
async function falseAlarms(
  file: string,
  isAd: (normalisedTexts: string[]) => Promise<boolean[]>,
): Promise<string> {
  const texts = (await readTexts(file)).map(({ normalised }) => normalised);
  const called = (await isAd(texts)).filter((ad) => ad).length;
  const share = ((100 * called) / Math.max(texts.length, 1)).toFixed(2);
  return `${file}: ${called} of ${texts.length} called an ad (${share} %)\n`;
}
