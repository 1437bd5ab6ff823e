import type { LabelledMessage } from "./data.ts";
import { findNearDuplicates } from "./near-duplicates.ts";

/** Messages to train on and messages kept apart from them, as indices. */
export interface Fold {
  name: string;
  train: number[];
  test: number[];
}

/** One fold for each author: the model is scored on someone whose hand it never saw. */
export function foldsByAuthor(messages: readonly LabelledMessage[]): Fold[] {
  return foldsBy(messages, ({ author }) => author);
}

/**
 * Folds of whole blocks of neighbouring lines of one author, dealt out in turn: lines written as
 * contrasts of each other stay together.
 */
export function foldsByBlock(
  messages: readonly LabelledMessage[],
  { folds, lines }: { folds: number; lines: number },
): Fold[] {
  const written = new Map<string, number>();
  const blockOf = new Map<string, number>();
  const names = messages.map(({ author }) => {
    const line = written.get(author) ?? 0;
    written.set(author, line + 1);
    const key = `${author} ${Math.floor(line / lines)}`;
    if (!blockOf.has(key)) blockOf.set(key, blockOf.size);
    return String(blockOf.get(key)! % folds);
  });
  return foldsBy(messages, (_, at) => names[at]!);
}

function foldsBy(
  messages: readonly LabelledMessage[],
  nameOf: (message: LabelledMessage, at: number) => string,
): Fold[] {
  const near = findNearDuplicates(messages.map(({ normalised }) => normalised));
  const names = messages.map(nameOf);
  return [...new Set(names)].sort().map((name) => {
    const train: number[] = [];
    const test: number[] = [];
    names.forEach((other, i) => {
      if (other === name) test.push(i);
      else if (!near[i]!.some((j) => names[j] === name)) train.push(i);
    });
    return { name, train, test };
  });
}
