import type { Engine, EngineText } from "./engine.ts";
import type { Classification } from "./model.ts";

/** The engine's answers to any number of texts, asked in batches of the size that suits it. */
export async function classifyInBatches(
  engine: Engine,
  texts: readonly EngineText[],
  onBatch: (done: number) => void = () => undefined,
): Promise<Classification[]> {
  const answers: Classification[] = [];
  while (answers.length < texts.length) {
    const batch = texts.slice(answers.length, answers.length + engine.batchSize);
    answers.push(...(await engine.classify(batch)));
    onBatch(answers.length);
  }
  return answers;
}
