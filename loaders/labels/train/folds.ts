import type { LabelledMessage } from "./data.ts";
import { findNearDuplicates } from "./near-duplicates.ts";

/** Messages to train on and messages kept apart from them, as indices. */
export interface Fold {
  train: number[];
  test: number[];
}

/**
 * Folds of whole authors, dealt out in the order of their names: the model is scored on people whose
 * hand it never saw. What is nearly the same as a message of the test half is left out of training.
 */
export function foldsByAuthor(messages: readonly LabelledMessage[], folds: number): Fold[] {
  const authors = [...new Set(messages.map(({ author }) => author))].sort();
  const foldOf = messages.map(({ author }) => authors.indexOf(author) % folds);
  const near = findNearDuplicates(messages.map(({ normalised }) => normalised));
  return Array.from({ length: Math.min(folds, authors.length) }, (_, fold) => {
    const result: Fold = { train: [], test: [] };
    foldOf.forEach((own, i) => {
      if (own === fold) result.test.push(i);
      else if (!near[i]!.some((j) => foldOf[j] === fold)) result.train.push(i);
    });
    return result;
  });
}
