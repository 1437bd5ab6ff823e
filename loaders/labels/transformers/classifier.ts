import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { InvestigationError } from "../../io/errors.ts";
import type { Engine } from "../engine.ts";
import { LABELS, type Label } from "../labels.ts";
import { createTokenizer } from "../subword/tokenizer.ts";
import { isFolder, loadPipeline, type Loaded, type LoadOptions, type ModelConfig } from "./load.ts";
import { type Pieces, runModel, tokenize } from "./run.ts";
import { createWindowedEngine } from "./windowed.ts";

/** A sequence classifier with the ten labels as an {@link Engine}: the kit's own or any other. */
export async function openClassifier(options: LoadOptions): Promise<Engine> {
  const { model } = options;
  const loaded = await loadPipeline("text-classification", options);
  const { config } = loaded;
  const places = labelPlaces(config, model);
  if (config.problem_type !== "multi_label_classification") {
    throw new InvestigationError(
      `${model}: gives one label a text; "problem_type" must be multi_label_classification`,
    );
  }
  const { text = "original", thresholds = {} } = config.in_plain_sight ?? {};
  const piecesOf = await tokenizerOf(loaded, model);
  return createWindowedEngine({
    ...{ name: `transformers ${model}`, batchSize: 512, text, thresholds },
    score: (windows) =>
      runModel(loaded, piecesOf(windows), ({ logits }, row) => {
        const [, width] = logits!.dims as [number, number];
        const data = logits!.data as Float32Array;
        return Float32Array.from(places, (place) => data[row * width + place]!);
      }),
    async close() {
      await loaded.model.dispose();
    },
  });
}

/** Where each of the ten labels stands among a model's; throws {@link InvestigationError} for one that is not there. */
export function labelPlaces({ id2label = {} }: ModelConfig, model: string): number[] {
  const places = new Map(Object.entries(id2label).map(([id, label]) => [label, Number(id)]));
  const missing: Label[] = LABELS.filter((label) => !places.has(label));
  if (missing.length > 0) {
    throw new InvestigationError(
      `${model}: has no label ${missing.join(", ")}; where it is an encoder, train labels on it first: ` +
        `npm run train -- --engine transformers --model ${model} --out models/NAME`,
    );
  }
  return LABELS.map((label) => places.get(label)!);
}

/** The project's own tokenizer for the project's own model: the same pieces, sooner. */
async function tokenizerOf(
  loaded: Loaded,
  model: string,
): Promise<(texts: readonly string[]) => Pieces[]> {
  if (loaded.config.in_plain_sight?.format !== "in-plain-sight-subword" || !isFolder(model)) {
    return (texts) => tokenize(loaded, texts);
  }
  const file = JSON.parse(await readFile(join(model, "tokenizer.json"), "utf8")) as {
    model: { vocab: Record<string, number> };
  };
  // By number: an object's own order puts pieces that are digits first.
  const pieces: string[] = [];
  for (const [piece, id] of Object.entries(file.model.vocab)) pieces[id] = piece;
  const { encode } = createTokenizer(pieces);
  return (texts) => texts.map(encode);
}
