import type { Engine, EngineText } from "../engine.ts";
import { LABELS, type Label } from "../labels.ts";
import { decideLabels } from "./decide.ts";
import { windowsOf } from "./windows.ts";

/** What an engine that scores one window at a time is made of. */
export interface WindowedEngine {
  name: string;
  batchSize: number;
  /** Which text the model was trained on. */
  text: keyof EngineText;
  thresholds: Readonly<Partial<Record<Label, number>>>;
  /** The log-odds of every label for each window, in the order of {@link LABELS}. */
  score(windows: readonly string[]): Promise<readonly ArrayLike<number>[]>;
  close(): Promise<void>;
}

/**
 * An {@link Engine} that cuts long texts into windows, and gives a text each label with the largest
 * probability that any of its windows has.
 */
export function createWindowedEngine(parts: WindowedEngine): Engine {
  const { name, batchSize, text, thresholds } = parts;
  return {
    ...{ name, batchSize, decimals: 4 },
    async classify(texts) {
      const windows = texts.map((both) => windowsOf(both[text]));
      const logits = await parts.score(windows.flat());
      let next = 0;
      return windows.map((own) => {
        const scored = logits.slice(next, (next += own.length));
        const probabilities = Object.fromEntries(
          LABELS.map((label, at) => [label, largest(scored, at)]),
        ) as Record<Label, number>;
        return decideLabels(probabilities, thresholds);
      });
    },
    close: () => parts.close(),
  };
}

function largest(scored: readonly ArrayLike<number>[], at: number): number {
  return Math.max(...scored.map((logits) => 1 / (1 + Math.exp(-logits[at]!))));
}
