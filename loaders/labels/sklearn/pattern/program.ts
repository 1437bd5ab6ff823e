import { InvestigationError } from "../../../io/errors.ts";
import type { Pattern, Place } from "./syntax.ts";

/** One step of a pattern; the numbers are of other steps. */
export type Step =
  | { do: "take"; matches: (point: number) => boolean }
  | { do: "be at"; place: Place }
  /** Tries the first, and the second where that fails. */
  | { do: "either"; first: number; second: number }
  | { do: "go"; to: number }
  | { do: "note"; end: boolean }
  | { do: "match" };

const MOST_STEPS = 128;

/** A pattern as a list of steps, the first of which begins. */
export function programOf(pattern: Pattern): Step[] {
  const steps: Step[] = [];
  const add = (step: Step): number => {
    if (steps.length === MOST_STEPS) {
      throw new InvestigationError(`token_pattern has more than ${MOST_STEPS} steps`);
    }
    return steps.push(step) - 1;
  };

  const emit = (part: Pattern): void => {
    switch (part.type) {
      case "character":
        add({ do: "take", matches: part.matches });
        return;
      case "place":
        add({ do: "be at", place: part.place });
        return;
      case "sequence":
        part.parts.forEach(emit);
        return;
      case "group":
        add({ do: "note", end: false });
        emit(part.part);
        add({ do: "note", end: true });
        return;
      case "choice":
        emitChoice(part.options);
        return;
      case "repeat":
        for (let i = 0; i < part.least; i += 1) emit(part.part);
        if (part.most === Infinity) emitLoop(part.part, part.lazy);
        else emitOptional(part.part, part.most - part.least, part.lazy);
    }
  };

  const emitChoice = ([option, ...others]: Pattern[]): void => {
    if (others.length === 0) return emit(option!);
    const fork = add({ do: "either", first: steps.length + 1, second: 0 });
    emit(option!);
    const jump = add({ do: "go", to: 0 });
    steps[fork] = { do: "either", first: fork + 1, second: steps.length };
    emitChoice(others);
    steps[jump] = { do: "go", to: steps.length };
  };

  const emitLoop = (part: Pattern, lazy: boolean): void => {
    const fork = add({ do: "go", to: 0 });
    emit(part);
    add({ do: "go", to: fork });
    steps[fork] = either(fork + 1, steps.length, lazy);
  };

  const emitOptional = (part: Pattern, times: number, lazy: boolean): void => {
    const forks: number[] = [];
    for (let i = 0; i < times; i += 1) {
      forks.push(add({ do: "go", to: 0 }));
      emit(part);
    }
    for (const fork of forks) steps[fork] = either(fork + 1, steps.length, lazy);
  };

  emit(pattern);
  add({ do: "match" });
  return steps;
}

function either(inside: number, outside: number, lazy: boolean): Step {
  return lazy
    ? { do: "either", first: outside, second: inside }
    : { do: "either", first: inside, second: outside };
}
