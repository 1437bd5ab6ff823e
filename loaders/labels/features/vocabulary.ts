/**
 * The features that a model knows, by name: a word ("wiet"), a sequence of words and classes
 * ("te koop", "<asking> <drug>"), or letters within a word ("c:_wie", where _ is the word's edge).
 */
export interface Vocabulary {
  /** The id of a word or class, or -1. */
  word(name: string): number;
  /** The id of the sequence `first` with `then` behind it, or -1. */
  next(first: number, then: number): number;
  /** The id of a few letters, or -1. */
  letters(gram: string): number;
}

/** A vocabulary that takes in all it is asked for; ids count up from 0 in the order of asking. */
export interface GrowingVocabulary extends Vocabulary {
  names: string[];
}

const LETTERS = "c:";

export function createGrowingVocabulary(): GrowingVocabulary {
  const names: string[] = [];
  const ids = new Map<string, number>();
  const sequences = new Map<number, number>();
  const idOf = (name: string): number => {
    let id = ids.get(name);
    if (id === undefined) {
      id = names.push(name) - 1;
      ids.set(name, id);
    }
    return id;
  };
  return {
    names,
    word: idOf,
    letters: (gram) => idOf(LETTERS + gram),
    next(first, then) {
      if (first < 0 || then < 0) return -1;
      const key = first * 2 ** 26 + then;
      let id = sequences.get(key);
      if (id === undefined) {
        id = idOf(`${names[first]!} ${names[then]!}`);
        sequences.set(key, id);
      }
      return id;
    },
  };
}

/** A vocabulary of the given names; a sequence is known only where its beginning and end are. */
export function createVocabulary(names: readonly string[]): Vocabulary {
  const ids = new Map<string, number>();
  names.forEach((name, id) => ids.set(name, id));
  const pairs = createPairTable(names.length);
  names.forEach((name, id) => {
    if (name.startsWith(LETTERS)) return;
    const at = name.lastIndexOf(" ");
    if (at < 0) return;
    const first = ids.get(name.slice(0, at));
    const then = ids.get(name.slice(at + 1));
    if (first !== undefined && then !== undefined) pairs.set(first, then, id);
  });
  return {
    word: (name) => ids.get(name) ?? -1,
    letters: (gram) => ids.get(LETTERS + gram) ?? -1,
    next: pairs.get,
  };
}

interface PairTable {
  get(first: number, then: number): number;
  set(first: number, then: number, value: number): void;
}

/** Pairs of ids to ids by open addressing; the pair itself is compared, so no hash can mislead. */
function createPairTable(size: number): PairTable {
  let capacity = 16;
  while (capacity < size * 2 + 2) capacity *= 2;
  const mask = capacity - 1;
  const firsts = new Int32Array(capacity).fill(-1);
  const thens = new Int32Array(capacity);
  const values = new Int32Array(capacity);
  const slotOf = (first: number, then: number): number => {
    let hash = Math.imul(first, 0x9e3779b1) ^ Math.imul(then, 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
    let slot = (hash ^ (hash >>> 13)) & mask;
    while (firsts[slot] !== -1 && (firsts[slot] !== first || thens[slot] !== then)) {
      slot = (slot + 1) & mask;
    }
    return slot;
  };
  return {
    get(first, then) {
      if (first < 0 || then < 0) return -1;
      const slot = slotOf(first, then);
      return firsts[slot] === -1 ? -1 : values[slot]!;
    },
    set(first, then, value) {
      const slot = slotOf(first, then);
      firsts[slot] = first;
      thens[slot] = then;
      values[slot] = value;
    },
  };
}
