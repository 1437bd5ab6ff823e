import { isWord, pointAt } from "./characters.ts";

/** Finds the tokens among the first `length` units and gives where each begins and ends, in order. */
export type Tokenise = (
  units: Uint16Array,
  length: number,
  emit: (start: number, end: number) => void,
) => void;

/** Runs of `\w` of at least so many characters: `\b\w\w+\b` for two. */
export function createWordRuns(shortest: number): Tokenise {
  return (units, length, emit) => {
    let at = 0;
    while (at < length) {
      let point = pointAt(units, at, length);
      if (!isWord(point)) {
        at += point > 0xffff ? 2 : 1;
        continue;
      }
      const start = at;
      let points = 0;
      do {
        at += point > 0xffff ? 2 : 1;
        points += 1;
        if (at >= length) break;
        point = pointAt(units, at, length);
      } while (isWord(point));
      if (points >= shortest) emit(start, at);
    }
  };
}
