import type { LabelledMessage } from "../train/data.ts";
import { foldsByAuthor, type Fold } from "../train/folds.ts";
import { FOLDS } from "../train/out-of-fold.ts";
import { advertisingAuthors, curveSizes, randomFolds, withFewerAuthors } from "./splits.ts";

const SEED = 1;

/** A way to keep messages apart, each message tested once. */
export interface Plan {
  /** Whole authors held out; single messages at random; whole authors, and fewer to learn from. */
  name: "grouped" | "random" | "fewer";
  folds: Fold[];
  /** Authors with ads that a fold learns from: the fewest of all folds. */
  authors: number;
  /** Messages that a fold learns from, on average. */
  learnt: number;
}

/** The ways that are tried: the grouped one first; it alone where time is short. */
export function planSplits(messages: readonly LabelledMessage[], quick: boolean): Plan[] {
  const grouped = foldsByAuthor(messages, FOLDS);
  const plan = (name: Plan["name"], folds: Fold[]): Plan => ({
    ...{ name, folds, authors: authorsOf(messages, folds) },
    learnt: folds.reduce((sum, { train }) => sum + train.length, 0) / folds.length,
  });
  const first = plan("grouped", grouped);
  if (quick) return [first];
  const random = randomFolds(messages.length, FOLDS, SEED);
  const fewer = curveSizes(first.authors).map((n) =>
    plan("fewer", withFewerAuthors(messages, grouped, n, SEED)),
  );
  return [first, plan("random", random), ...fewer];
}

function authorsOf(messages: readonly LabelledMessage[], folds: readonly Fold[]): number {
  const advertising = advertisingAuthors(messages);
  const counts = folds.map(({ train }) => {
    const authors = new Set(train.map((i) => messages[i]!.author));
    return [...authors].filter((author) => advertising.has(author)).length;
  });
  return Math.min(...counts);
}
