/** Characters (UTF-16 units) in a shingle: long enough to be rare, short enough to survive an edit. */
const LENGTH = 5;

/**
 * Calls `visit` with a 32-bit hash of every run of five characters of `text`, repeats included. A
 * shorter text is one shingle; an empty one has none.
 */
export function eachShingle(text: string, visit: (hash: number) => void): void {
  if (text.length === 0) return;
  const last = Math.max(text.length - LENGTH, 0);
  for (let start = 0; start <= last; start++) {
    let hash = 0x9e3779b1;
    const end = Math.min(start + LENGTH, text.length);
    for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x85ebca6b);
    visit(mix(hash));
  }
}

/** The distinct shingles of a text, as sorted hashes. */
export function shinglesOf(text: string): Uint32Array {
  const hashes = new Uint32Array(Math.max(text.length - LENGTH + 1, Math.min(text.length, 1)));
  let count = 0;
  eachShingle(text, (hash) => (hashes[count++] = hash));
  hashes.sort();
  let distinct = 0;
  for (let at = 0; at < count; at++) {
    if (at === 0 || hashes[at] !== hashes[at - 1]) hashes[distinct++] = hashes[at]!;
  }
  return hashes.subarray(0, distinct);
}

/**
 * Shared shingles over all shingles of two sorted sets (Jaccard 1912); 1 where both are empty, and 0
 * as soon as it is certain to be below `least`.
 */
export function jaccard(a: Uint32Array, b: Uint32Array, least = 0): number {
  const needed = (least / (1 + least)) * (a.length + b.length);
  let spare = Math.min(a.length, b.length) - needed;
  const smaller = a.length <= b.length ? a : b;
  const larger = smaller === a ? b : a;
  let shared = 0;
  for (let i = 0, j = 0; i < smaller.length; i++) {
    const shingle = smaller[i]!;
    while (j < larger.length && larger[j]! < shingle) j += 1;
    if (larger[j] === shingle) shared += 1;
    else if (--spare < -1e-9) return 0;
  }
  const union = a.length + b.length - shared;
  return union === 0 ? 1 : shared / union;
}

/** The finaliser of MurmurHash3 (Appleby, public domain): every input bit reaches every output bit. */
function mix(value: number): number {
  let hash = value ^ (value >>> 16);
  hash = Math.imul(hash, 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
