/** The words met so far, each with what was made of it once. */
export interface WordTable<Value> {
  /** The value of the word whose UTF-16 units, in lower case, lie between two positions. */
  at(units: Uint16Array, start: number, end: number): Value;
}

const FIRST_SLOTS = 1 << 12;
const FIRST_UNITS = 1 << 16;

/**
 * An open-addressing table (linear probing, FNV-1a) from words to values, verified on the units
 * themselves, so that a word met before costs no string of its own. Beyond `most` words it begins
 * anew, which changes nothing but the time it takes.
 */
export function createWordTable<Value>(
  make: (word: string) => Value,
  most: number,
): WordTable<Value> {
  let slots = new Int32Array(FIRST_SLOTS);
  let pool = new Uint16Array(FIRST_UNITS);
  /** Where each word begins in the pool, and where the next will. */
  let offsets = new Int32Array(FIRST_SLOTS);
  let values: Value[] = [];

  function find(units: Uint16Array, start: number, end: number): number {
    const mask = slots.length - 1;
    let slot = hashOf(units, start, end) & mask;
    for (let held = slots[slot]!; held !== 0; held = slots[slot]!) {
      let from = offsets[held - 1]!;
      if (offsets[held]! - from === end - start) {
        let at = start;
        while (at < end && pool[from] === units[at]) {
          at += 1;
          from += 1;
        }
        if (at === end) return held - 1;
      }
      slot = (slot + 1) & mask;
    }
    return ~slot;
  }

  function makeRoom(length: number): void {
    if (values.length >= most) {
      slots = new Int32Array(FIRST_SLOTS);
      values = [];
    }
    const used = offsets[values.length]!;
    if (used + length > pool.length) pool = widened(pool, used + length);
    if (values.length + 2 > offsets.length) {
      const wider = new Int32Array(2 * offsets.length);
      wider.set(offsets);
      offsets = wider;
    }
    if (2 * values.length < slots.length) return;
    slots = new Int32Array(2 * slots.length);
    for (let index = 0; index < values.length; index++) {
      let slot = hashOf(pool, offsets[index]!, offsets[index + 1]!) & (slots.length - 1);
      while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
      slots[slot] = index + 1;
    }
  }

  return {
    at(units, start, end) {
      const index = find(units, start, end);
      if (index >= 0) return values[index]!;
      makeRoom(end - start);
      const slot = ~find(units, start, end);
      const offset = offsets[values.length]!;
      pool.set(units.subarray(start, end), offset);
      offsets[values.length + 1] = offset + end - start;
      const value = make(String.fromCharCode(...units.subarray(start, end)));
      values.push(value);
      slots[slot] = values.length;
      return value;
    },
  };
}

/** A copy with room for at least so many units. */
export function widened(units: Uint16Array, least: number): Uint16Array<ArrayBuffer> {
  const wider = new Uint16Array(Math.max(least, 2 * units.length));
  wider.set(units);
  return wider;
}

function hashOf(units: Uint16Array, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let index = start; index < end; index++) {
    hash = Math.imul(hash ^ units[index]!, 0x01000193);
  }
  return hash ^ (hash >>> 15);
}
