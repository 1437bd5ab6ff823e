import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { InvestigationError } from "../io/errors.ts";
import { writeFileAtomically } from "../io/files.ts";
import { createProgress } from "../io/progress.ts";
import { normalise } from "../texts/normalise.ts";
import { openEngine } from "./engine.ts";
import type { LexiconFile } from "./features/lexicon.ts";
import { LABELS } from "./labels.ts";
import { createModel } from "./model.ts";
import { HEADS, serialiseModel } from "./model-file.ts";
import { modelCard } from "./train/card.ts";
import { readLabelledMessages } from "./train/data.ts";
import { evaluate, type Scores } from "./train/evaluate.ts";
import { fitModel } from "./train/fit.ts";
import { settings } from "./train/settings.ts";
import { f1Of } from "./train/thresholds.ts";

export const help = `usage: npm run train [-- --engine NAME] [--labels DIR] [--out DIR] [--background FILE…]

trains a model on labelled messages, scores it on authors it was not trained on,
and writes the model and its scores. the same messages give the same bytes.

  --engine NAME       tfidf: the linear models, which decide; subword: the network that gives the
                      second opinion. tfidf without it
  --labels DIR        folder of .jsonl files and lexicon.json; data/labels without it
  --out DIR           folder of the model; models/tfidf or models/subword without it
  --background FILE   .jsonl of texts known to hold no ad: says which share is called one
`;

/** `npm run train`: labelled messages into a model with its scores and card. */
export async function trainCommand(argv: string[]): Promise<void> {
  const { values } = parseArgs({
    args: argv,
    options: {
      engine: { type: "string", default: "tfidf" },
      labels: { type: "string", default: "data/labels" },
      out: { type: "string" },
      background: { type: "string", multiple: true, default: [] },
    },
  });
  const { engine, labels: folder, out = `models/${engine}` } = values;
  if (engine === "subword") {
    await trainNetwork(folder, out, values.background);
    return;
  }
  if (engine !== "tfidf") {
    throw new InvestigationError(`train: no engine "${engine}"; there are: tfidf, subword`, {
      exitCode: 2,
    });
  }
  const messages = await readLabelledMessages(folder);
  const lexicon = JSON.parse(await readFile(join(folder, "lexicon.json"), "utf8")) as LexiconFile;

  const progress = createProgress("scoring", { total: 5, unit: "folds" });
  const { scores, thresholds } = evaluate(messages, lexicon, settings, progress.update);
  progress.finish();
  const data = { ...fitModel(messages, lexicon, settings), thresholds };
  const { json, bin } = serialiseModel(data);
  const positives = Object.fromEntries(
    LABELS.map((label) => [label, messages.filter(({ labels }) => labels.has(label)).length]),
  );
  const card = modelCard({
    ...{ scores, positives, features: data.features.length },
    thresholds: Object.fromEntries(HEADS.map((head, h) => [head, thresholds[h]!])),
  });
  await writeFileAtomically(join(out, "model.json"), json);
  await writeFileAtomically(join(out, "model.bin"), bin);
  await writeFileAtomically(join(out, "scores.json"), `${JSON.stringify(scores, null, 2)}\n`);
  await writeFileAtomically(join(out, "README.md"), card);
  process.stdout.write(describe(scores));
  const model = createModel(data);
  for (const file of values.background) {
    process.stdout.write(
      await falseAlarms(file, async (texts) => texts.map((text) => model.classify(text).ad)),
    );
  }
}

async function trainNetwork(labels: string, out: string, background: string[]): Promise<void> {
  const { trainSubword } = await import("./subword/train.ts");
  const { subwordSettings: settings } = await import("./subword/settings.ts");
  process.stdout.write(
    describe(await trainSubword({ labels, out, settings, output: process.stderr })),
  );
  const engine = await openEngine("transformers", { model: out });
  const isAd = async (texts: string[]): Promise<boolean[]> =>
    (await engine.classify(texts.map((text) => ({ normalised: text, original: text })))).map(
      ({ ad }) => ad,
    );
  for (const file of background) process.stdout.write(await falseAlarms(file, isAd));
  await engine.close();
}

function describe(scores: Scores): string {
  const lines = scores.labels.map((score) => {
    const { model, label, true_positive: right, false_positive, false_negative } = score;
    const precision = (right / Math.max(right + false_positive, 1)).toFixed(3);
    const recall = (right / Math.max(right + false_negative, 1)).toFixed(3);
    return `${model.padEnd(7)} ${label.padEnd(12)} precision ${precision} recall ${recall} F1 ${f1Of(score).toFixed(3)}\n`;
  });
  const authors = scores.authors.map(
    ({ author, messages, right }) => `${author} ${(right / messages).toFixed(3)}`,
  );
  return `${lines.join("")}right on ad or not, by author held out: ${authors.join(", ")}\n`;
}

/** The share of the texts of a file that `isAd` says of. */
async function falseAlarms(
  file: string,
  isAd: (normalisedTexts: string[]) => Promise<boolean[]>,
): Promise<string> {
  const lines = (await readFile(file, "utf8")).split("\n").filter((line) => line.trim() !== "");
  const texts = lines.map((line) => normalise((JSON.parse(line) as { text: string }).text));
  const called = (await isAd(texts)).filter((ad) => ad).length;
  const share = ((100 * called) / Math.max(lines.length, 1)).toFixed(2);
  return `${file}: ${called} of ${lines.length} called an ad (${share} %)\n`;
}
