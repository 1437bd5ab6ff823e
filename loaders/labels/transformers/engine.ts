import { existsSync } from "node:fs";
import { join } from "node:path";
import { InvestigationError } from "../../io/errors.ts";
import type { Engine } from "../engine.ts";
import { labelPlaces, openClassifier } from "./classifier.ts";
import { openEmbedder } from "./embed.ts";
import { HEADS_FILE, readHeads, scoreHeads } from "./heads.ts";
import { isFolder, type LoadOptions, readConfig } from "./load.ts";
import { createWindowedEngine } from "./windowed.ts";

/**
 * Opens a model through transformers.js as an {@link Engine}: a folder of heads trained on an encoder,
 * or a classifier with the ten labels from a folder or from the hub.
 */
export async function openTransformers(options: LoadOptions): Promise<Engine> {
  const { model } = options;
  if (existsSync(join(model, HEADS_FILE))) return openHeads(options);
  if (!isFolder(model)) return openClassifier(options);
  const config = await readConfig(model);
  labelPlaces(config, model);
  // The kit's own network is so small that threads would wait for each other.
  return openClassifier(config.in_plain_sight === undefined ? options : { threads: 1, ...options });
}

/** The encoder that heads were trained on, with these. */
async function openHeads({ model: folder, ...options }: LoadOptions): Promise<Engine> {
  const heads = await readHeads(folder);
  const { model, revision, dtype } = heads;
  const embedder = await openEmbedder({ ...options, model, revision, dtype }, options.embeddings);
  return createWindowedEngine({
    ...{ name: `transformers ${folder}`, batchSize: 128, text: "original" },
    thresholds: heads.thresholds,
    async score(windows) {
      const vectors = await embedder.embed(windows);
      const other = vectors.find((vector) => vector.length !== heads.dimensions);
      if (other !== undefined) {
        throw new InvestigationError(
          `${folder}: was trained on vectors of ${heads.dimensions} numbers, and ${model} gives ${other.length}`,
        );
      }
      return vectors.map((vector) => scoreHeads(heads, vector));
    },
    close: () => embedder.close(),
  });
}
