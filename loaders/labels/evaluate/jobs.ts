import type { LabelledMessage } from "../train/data.ts";
import type { Readable, Trainable } from "./trainable.ts";

/** One training of one engine, and what the trained model is asked. */
export interface Job {
  engine: string;
  /** Labelled messages, by index. */
  train: number[];
  /** Labelled messages to give probabilities of, by index. */
  test: number[];
  /** Other texts to give probabilities of, after the test messages. */
  texts: Readable[];
}

/** Does jobs, and gives for each the probabilities of its test messages and texts. */
export type Run = (jobs: readonly Job[], onDone: (job: Job) => void) => Promise<Float64Array[][]>;

/** Does one job with an engine at hand. */
export async function doJob(
  { train, test, texts }: Job,
  trainable: Trainable,
  messages: readonly LabelledMessage[],
): Promise<Float64Array[]> {
  const predict = await trainable.fit(train.map((i) => messages[i]!));
  return predict([...test.map((i) => messages[i]!), ...texts]);
}

/** Does jobs one after another in this thread. */
export function runHere(
  messages: readonly LabelledMessage[],
  trainables: readonly Trainable[],
): Run {
  return async (jobs, onDone) => {
    const results: Float64Array[][] = [];
    for (const job of jobs) {
      const trainable = trainables.find(({ name }) => name === job.engine)!;
      results.push(await doJob(job, trainable, messages));
      onDone(job);
    }
    return results;
  };
}
