import { InvestigationError } from "../../../io/errors.ts";
import { GramBuffer, powersUpTo } from "./gram-buffer.ts";

/** Further than this nobody looks; with half of the slots free, ordinary terms lie within forty. */
const LONGEST_PROBE = 512;

const LONGEST_TERM = 1 << 16;

/** Finds terms by their units without making a string of them. */
export interface TermTable {
  /** Units of the longest term. */
  longest: number;
  /** The number of the term that the buffer holds from `start` to before `end`; -1 for none. */
  find(buffer: GramBuffer, start: number, end: number): number;
}

/** A table with open addressing of `terms`, numbered as they come; a hit is verified on the text. */
export function createTermTable(terms: readonly string[]): TermTable {
  const longest = terms.reduce((length, term) => Math.max(length, term.length), 0);
  if (longest > LONGEST_TERM) {
    throw new InvestigationError(`the vocabulary has a term of ${longest} characters`);
  }
  const total = terms.reduce((length, term) => length + term.length, 0);
  const powers = powersUpTo(longest);
  const pool = new Uint16Array(total);
  const starts = new Int32Array(terms.length + 1);
  const slots = 1 << Math.ceil(Math.log2(Math.max(2 * terms.length, 2)));
  const mask = slots - 1;
  /** Hash and number + 1 of each slot, side by side. */
  const table = new Int32Array(2 * slots);

  const buffer = new GramBuffer();
  let filled = 0;
  terms.forEach((term, number) => {
    buffer.clear();
    for (let i = 0; i < term.length; i += 1) {
      buffer.push(term.charCodeAt(i));
      pool[filled++] = term.charCodeAt(i);
    }
    starts[number + 1] = filled;
    const hash = buffer.hash(0, term.length, powers);
    let slot = spread(hash) & mask;
    for (let probe = 0; table[2 * slot + 1] !== 0; probe += 1) {
      if (probe > LONGEST_PROBE) {
        throw new InvestigationError("the vocabulary was made so that terms collide");
      }
      slot = (slot + 1) & mask;
    }
    table[2 * slot] = hash;
    table[2 * slot + 1] = number + 1;
  });

  const isAt = (number: number, text: GramBuffer, start: number, length: number): boolean => {
    const from = starts[number]!;
    if (starts[number + 1]! - from !== length) return false;
    const { units } = text;
    for (let i = 0; i < length; i += 1) if (pool[from + i] !== units[start + i]) return false;
    return true;
  };

  return {
    longest,
    find(text, start, end) {
      const length = end - start;
      if (length > longest) return -1;
      const hash = text.hash(start, end, powers);
      for (let slot = spread(hash) & mask; ; slot = (slot + 1) & mask) {
        const number = table[2 * slot + 1]! - 1;
        if (number < 0) return -1;
        if (table[2 * slot] === hash && isAt(number, text, start, length)) return number;
      }
    },
  };
}

function spread(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return mixed ^ (mixed >>> 13);
}
