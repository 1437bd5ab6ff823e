import { type Engine } from "./engine.ts";
import { createExplainer, summarise } from "./explain.ts";
import { createModel, loadModelData } from "./model.ts";

/** The kit's own linear models, from their folder, as an {@link Engine} that can say why. */
export async function openTfidf(folder: string): Promise<Engine> {
  const data = await loadModelData(folder);
  const { classify } = createModel(data);
  let explain: ReturnType<typeof createExplainer> | undefined;
  return {
    name: "tfidf",
    batchSize: 512,
    decimals: 3,
    classify: (texts) => Promise.resolve(texts.map(({ normalised }) => classify(normalised))),
    explain({ normalised }) {
      explain ??= createExplainer(data);
      return summarise(explain(normalised), data.thresholds[0]!);
    },
    close: () => Promise.resolve(),
  };
}
