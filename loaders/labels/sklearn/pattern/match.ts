import { isWord } from "../text/characters.ts";
import { PointStarts } from "../text/char-analyser.ts";
import { pointAt } from "../text/characters.ts";
import type { Tokenise } from "../text/tokens.ts";
import type { Step } from "./program.ts";
import type { Place } from "./syntax.ts";

/**
 * Finds what Python's `findall` would: matches from left to right, none over another, the first
 * alternative before the second. Takes time linear in the text: a step that was tried at a place is
 * never tried there again, since it would fail again (backtracking with memory, as in RE2's BitState
 * and Davis, Servant and Lee 2021).
 */
export function createMatcher(steps: readonly Step[]): Tokenise {
  const points = new PointStarts();
  const isGrouped = steps.some((step) => step.do === "note");

  return (units, length, emit) => {
    points.find(units, length);
    const { starts, size } = points;
    const tried = new Uint8Array(Math.ceil(((size + 1) * steps.length) / 8));
    const at = (position: number): number => pointAt(units, starts[position]!, length);
    const forget = (position: number): void => {
      for (let step = 0; step < steps.length; step += 1) {
        const bit = position * steps.length + step;
        tried[bit >> 3]! &= ~(1 << (bit & 7));
      }
    };
    /** Steps and places still to be tried, the most promising last; beside them the group then. */
    const waiting: number[] = [];
    const group: [number, number] = [-1, -1];

    /** Where the match that begins at `start` ends; -1 for none. */
    const matchFrom = (start: number): number => {
      waiting.length = 0;
      waiting.push(0, start, -1, -1);
      while (waiting.length > 0) {
        group[1] = waiting.pop()!;
        group[0] = waiting.pop()!;
        let position = waiting.pop()!;
        let number = waiting.pop()!;
        for (;;) {
          const bit = position * steps.length + number;
          if (tried[bit >> 3]! & (1 << (bit & 7))) break;
          tried[bit >> 3]! |= 1 << (bit & 7);
          const step = steps[number]!;
          if (step.do === "match") return position;
          if (step.do === "take") {
            if (position >= size || !step.matches(at(position))) break;
            position += 1;
            number += 1;
          } else if (step.do === "be at") {
            if (!isPlace(step.place, position, size, at)) break;
            number += 1;
          } else if (step.do === "either") {
            waiting.push(step.second, position, group[0], group[1]);
            number = step.first;
          } else if (step.do === "go") number = step.to;
          else {
            group[step.end ? 1 : 0] = position;
            number += 1;
          }
        }
      }
      return -1;
    };

    for (let start = 0; start < size;) {
      const end = matchFrom(start);
      if (end < 0) {
        start += 1;
        continue;
      }
      if (!isGrouped) emit(starts[start]!, starts[end]!);
      else if (group[1] < 0) emit(starts[end]!, starts[end]!);
      else emit(starts[group[0]]!, starts[group[1]]!);
      // What led to the match did not fail; nothing before its end is looked at again.
      forget(end);
      start = end;
    }
  };
}

function isPlace(
  place: Place,
  position: number,
  size: number,
  at: (position: number) => number,
): boolean {
  const before = position > 0 && isWord(at(position - 1));
  const after = position < size && isWord(at(position));
  switch (place) {
    case "boundary":
      return before !== after;
    case "no boundary":
      return before === after;
    case "start":
      return position === 0;
    case "end":
      return position === size;
    case "end or last line end":
      return position === size || (position === size - 1 && at(position) === 10);
  }
}
