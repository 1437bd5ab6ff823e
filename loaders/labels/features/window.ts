import type { Counter } from "./counter.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** A few items that slide over a text. */
export interface Window {
  start(): void;
  /** Takes in the next id (-1: unknown) and counts the sequences that end with it and hold a class. */
  push(id: number, isClass: boolean): void;
}

/** Sequences of up to `longest` items that hold a class, counted as they go by. */
export function createWindow(vocabulary: Vocabulary, counter: Counter, longest: 2 | 3): Window {
  let last = -1;
  let lastPair = -1;
  let lastIsClass = false;
  let pairHasClass = false;
  return {
    start() {
      last = -1;
      lastPair = -1;
      lastIsClass = false;
      pairHasClass = false;
    },
    push(id, isClass) {
      if (isClass && id >= 0) counter.add(id);
      const pair = vocabulary.next(last, id);
      const hasClass = isClass || lastIsClass;
      if (pair >= 0 && hasClass) counter.add(pair);
      if (longest === 3 && (isClass || pairHasClass)) {
        const triple = vocabulary.next(lastPair, id);
        if (triple >= 0) counter.add(triple);
      }
      last = id;
      lastIsClass = isClass;
      lastPair = pair;
      pairHasClass = hasClass;
    },
  };
}
