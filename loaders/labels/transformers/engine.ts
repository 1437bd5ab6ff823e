import type { Engine } from "../engine.ts";
import { openClassifier } from "./classifier.ts";
import { isFolder, type LoadOptions, readConfig } from "./load.ts";

/**
 * Opens a model through transformers.js as an {@link Engine}: a classifier with the ten labels, from a
 * folder or from the hub.
 */
export async function openTransformers(options: LoadOptions): Promise<Engine> {
  const { model } = options;
  const own = isFolder(model) && (await readConfig(model)).in_plain_sight !== undefined;
  // The kit's own network is so small that threads would wait for each other.
  return openClassifier(own ? { threads: 1, ...options } : options);
}
