import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { InvestigationError } from "../../io/errors.ts";
import type { Engine, EngineText } from "../engine.ts";
import { LABELS, type Label } from "../labels.ts";
import { createTokenizer } from "../subword/tokenizer.ts";
import { decideLabels } from "./decide.ts";
import { isFolder, loadPipeline, type Loaded, type LoadOptions, type ModelConfig } from "./load.ts";
import { type Output, type Pieces, runModel, tokenize } from "./run.ts";
import { windowsOf } from "./windows.ts";

/** The labels of a classifier that are ours, each with its place among the model's. */
export function labelPlaces({ id2label = {} }: ModelConfig): Map<Label, number> {
  const places = new Map<Label, number>();
  for (const [id, label] of Object.entries(id2label)) {
    if ((LABELS as readonly string[]).includes(label)) places.set(label as Label, Number(id));
  }
  return places;
}

/**
 * A sequence classifier with the ten labels as an {@link Engine}: the kit's own or any other. A text
 * longer than a window gets each label with the largest probability that any of its windows gives.
 */
export async function openClassifier(options: LoadOptions): Promise<Engine> {
  const loaded = await loadPipeline("text-classification", options);
  const { config } = loaded;
  const places = labelPlaces(config);
  const missing = LABELS.filter((label) => !places.has(label));
  if (missing.length > 0) {
    throw new InvestigationError(`${options.model}: has no label ${missing.join(", ")}`);
  }
  if (config.problem_type !== "multi_label_classification") {
    throw new InvestigationError(
      `${options.model}: gives one label a text; "problem_type" must be multi_label_classification`,
    );
  }
  const { text = "original", thresholds = {} } = config.in_plain_sight ?? {};
  const piecesOf = await tokenizerOf(loaded, options.model);
  return {
    name: `transformers ${options.model}`,
    batchSize: 512,
    decimals: 4,
    async classify(texts: readonly EngineText[]) {
      const windows = texts.map((both) => windowsOf(both[text]));
      const outputs = await runModel(loaded, piecesOf(windows.flat()), ({ logits }, row) =>
        rowOf(logits!.data as Float32Array, row, logits!.dims[1]!),
      );
      let next = 0;
      return windows.map((own) => {
        const parts = outputs.slice(next, (next += own.length));
        const probabilities = Object.fromEntries(
          LABELS.map((label) => [label, largest(parts, places.get(label)!)]),
        ) as Record<Label, number>;
        return decideLabels(probabilities, thresholds);
      });
    },
    async close() {
      await loaded.model.dispose();
    },
  };
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
  const { encode } = createTokenizer(Object.keys(file.model.vocab));
  return (texts) => texts.map(encode);
}

function rowOf(data: Float32Array, row: number, width: number): Output {
  return data.slice(row * width, (row + 1) * width);
}

/** The largest probability of a label among the windows of a text. */
function largest(parts: readonly Output[], place: number): number {
  return Math.max(...parts.map((logits) => 1 / (1 + Math.exp(-logits[place]!))));
}
