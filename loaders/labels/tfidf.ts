import type { Engine } from "./engine.ts";
import { loadModel } from "./model.ts";

/** The kit's own linear models, from their folder, as an {@link Engine}. */
export async function openTfidf(folder: string): Promise<Engine> {
  const { classify } = await loadModel(folder);
  return {
    name: "tfidf",
    batchSize: 512,
    decimals: 3,
    classify: (texts) => Promise.resolve(texts.map(({ normalised }) => classify(normalised))),
    close: () => Promise.resolve(),
  };
}
