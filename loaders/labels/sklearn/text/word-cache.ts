import { type GramBuffer, powersUpTo } from "./gram-buffer.ts";

const ENTRIES = 1 << 16;
const SLOTS = 2 * ENTRIES;
/** A word longer than this is looked up but not kept. */
const LONGEST_WORD = 64;
const MOST_TERMS = 1 << 22;

/** The terms of words seen lately, in flat arrays; emptied when it is full. */
export interface WordCache {
  terms: Int32Array;
  starts: Int32Array;
  ends: Int32Array;
  /** The entry of the word in the buffer; -1 where it is not kept. */
  find(word: GramBuffer): number;
  /** Begins an entry, to which `push` adds terms until `close`. */
  open(word: GramBuffer): number;
  push(term: number): void;
  close(): void;
}

/** A cache whose memory is bounded whatever comes. */
export function createWordCache(): WordCache {
  const powers = powersUpTo(LONGEST_WORD);
  const slots = new Int32Array(2 * SLOTS);
  let pool = new Uint16Array(1 << 16);
  const poolStarts = new Int32Array(ENTRIES + 1);
  let entries = 0;
  let filled = 0;
  let current = 0;

  const reset = (): void => {
    slots.fill(0);
    entries = 0;
    filled = 0;
  };
  const isAt = (entry: number, { units, length }: GramBuffer): boolean => {
    const from = poolStarts[entry]!;
    if (poolStarts[entry + 1]! - from !== length) return false;
    for (let i = 0; i < length; i += 1) if (pool[from + i] !== units[i]) return false;
    return true;
  };

  const cache: WordCache = {
    terms: new Int32Array(1 << 12),
    starts: new Int32Array(ENTRIES + 1),
    ends: new Int32Array(ENTRIES + 1),
    find(word) {
      if (word.length > LONGEST_WORD) return -1;
      const hash = word.hash(0, word.length, powers);
      for (let slot = slotOf(hash); ; slot = (slot + 1) % SLOTS) {
        const entry = slots[2 * slot + 1]! - 1;
        if (entry < 0) return -1;
        if (slots[2 * slot] === hash && isAt(entry, word)) return entry;
      }
    },
    open(word) {
      if (entries === ENTRIES || filled > MOST_TERMS) reset();
      current = entries;
      cache.starts[current] = filled;
      if (word.length > LONGEST_WORD) return current;
      const from = poolStarts[current]!;
      if (from + word.length > pool.length) {
        const larger = new Uint16Array(2 * pool.length);
        larger.set(pool);
        pool = larger;
      }
      for (let i = 0; i < word.length; i += 1) pool[from + i] = word.units[i]!;
      poolStarts[current + 1] = from + word.length;
      const hash = word.hash(0, word.length, powers);
      let slot = slotOf(hash);
      while (slots[2 * slot + 1] !== 0) slot = (slot + 1) % SLOTS;
      slots[2 * slot] = hash;
      slots[2 * slot + 1] = current + 1;
      entries += 1;
      return current;
    },
    push(term) {
      if (filled === cache.terms.length) {
        const larger = new Int32Array(2 * cache.terms.length);
        larger.set(cache.terms);
        cache.terms = larger;
      }
      cache.terms[filled++] = term;
    },
    close() {
      cache.ends[current] = filled;
      // A word that is not kept leaves its terms only until the next one.
      if (current === entries) filled = cache.starts[current]!;
    },
  };
  return cache;
}

function slotOf(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (mixed ^ (mixed >>> 13)) & (SLOTS - 1);
}
