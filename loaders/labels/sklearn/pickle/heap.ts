import { InvestigationError } from "../../../io/errors.ts";
import { damaged } from "./cursor.ts";
import type { Value } from "./values.ts";

/**
 * How much a file may make: one byte of pickle can ask for an empty dictionary of two hundred. A model
 * of a million terms stays below each of these.
 */
const LIMITS = {
  /** Lists and tuples, of which numpy scalars take one each. */
  lists: 4_000_000,
  /** Dictionaries, objects and arrays. */
  objects: 200_000,
  /** What lists, sets and dictionaries hold in all. */
  items: 8_000_000,
  /** What is remembered for later. */
  memo: 16_000_000,
};
const DEEPEST_STACK = 4_000_000;
/** Numbers under which things are remembered follow each other; Python 2 began with 1. */
const MEMO_GAP = 16;

/** What is made while reading, counted. */
export interface Heap {
  count(what: keyof typeof LIMITS, number?: number): void;
  list(items: Value[]): Value[];
  dictionary(): Map<Value, Value>;
  /** Counts bytes that are not a view of the file but made from it. */
  copied(bytes: number): void;
}

/** A heap for a file of so many bytes. */
export function createHeap(fileBytes: number): Heap {
  const counts = { lists: 0, objects: 0, items: 0, memo: 0 };
  // A text is encoded into bytes at most once in a file that means well.
  let copies = 2 * fileBytes;
  const count = (what: keyof typeof LIMITS, number = 1): void => {
    counts[what] += number;
    if (counts[what] > LIMITS[what]) throw tooMuch(what);
  };
  return {
    count,
    list(items) {
      count("lists");
      return items;
    },
    dictionary() {
      count("objects");
      return new Map();
    },
    copied(bytes) {
      copies -= bytes;
      if (copies < 0) throw tooMuch("copies");
    },
  };
}

/** What one pickle has put aside under numbers. */
export class Memo {
  readonly #values: Value[] = [];

  get size(): number {
    return this.#values.length;
  }

  set(index: number, value: Value): void {
    if (index > this.#values.length + MEMO_GAP)
      throw damaged("something is remembered out of turn");
    while (this.#values.length < index) this.#values.push(null);
    this.#values[index] = value;
  }

  get(index: number): Value {
    const value = this.#values[index];
    if (value === undefined) throw damaged(`nothing was remembered as ${index}`);
    return value;
  }
}

/** The machine's stack, with marks below which an instruction must not reach. */
export class Stack {
  readonly #values: Value[] = [];
  readonly #marks: number[] = [];

  push(value: Value): void {
    if (this.#values.length >= DEEPEST_STACK) throw tooMuch("values at once");
    this.#values.push(value);
  }

  top(): Value {
    this.#need(1);
    return this.#values[this.#values.length - 1]!;
  }

  /** The one value that is left at the end. */
  last(): Value {
    if (this.#marks.length > 0 || this.#values.length !== 1) {
      throw damaged(`${this.#values.length} values at its end`);
    }
    return this.#values[0]!;
  }

  /** The topmost values, the deepest first. */
  popSeveral(count: number): Value[] {
    this.#need(count);
    return this.#values.splice(this.#values.length - count);
  }

  mark(): void {
    if (this.#marks.length >= DEEPEST_STACK) throw tooMuch("marks at once");
    this.#marks.push(this.#values.length);
  }

  /** All values above the last mark, the deepest first; the mark goes too. */
  popToMark(): Value[] {
    const mark = this.#marks.pop();
    if (mark === undefined) throw damaged("no mark where one is needed");
    return this.#values.splice(mark);
  }

  /** Drops the top value, or the mark where that is on top. */
  discard(): void {
    if (this.#marks.at(-1) === this.#values.length) this.#marks.pop();
    else this.popSeveral(1);
  }

  #need(count: number): void {
    if (this.#values.length - (this.#marks.at(-1) ?? 0) < count) {
      throw damaged("a value is missing");
    }
  }
}

function tooMuch(what: string): InvestigationError {
  return new InvestigationError(`joblib file makes too many ${what}; no model needs them`);
}
