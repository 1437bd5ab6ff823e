import { eachShingle } from "./shingles.ts";

/** Values in a signature; a power of two. */
export const VALUES = 64;
const BIN_SHIFT = 32 - Math.log2(VALUES);
const EMPTY = 0xffffffff;

/** For each bin, the others in the fixed random order in which an empty one borrows. */
const LENDERS = Array.from({ length: VALUES }, (_, bin) => lendersOf(bin));

/**
 * The one-permutation MinHash signature of a text's shingles, written to `signature` (64 values of
 * 16 bits): each shingle falls into one of 64 bins by the first bits of its hash, and a bin keeps
 * its smallest (Li, Owen and Zhang, "One Permutation Hashing", NeurIPS 2012). Empty bins borrow from
 * a full one chosen at random, the same for every text (Shrivastava, "Optimal Densification for Fast
 * and Accurate Minwise Hashing", ICML 2017). The share of equal values in two signatures estimates
 * the Jaccard similarity of two texts (Broder, "On the resemblance and containment of documents",
 * 1997). False for a text without shingles.
 */
export function sign(text: string, signature: Uint16Array): boolean {
  smallest.fill(EMPTY);
  eachShingle(text, keepSmallest);
  for (let bin = 0; bin < VALUES; bin++) {
    let value = smallest[bin]!;
    if (value === EMPTY) {
      const lender = LENDERS[bin]!.find((other) => smallest[other] !== EMPTY);
      if (lender === undefined) return false;
      value = smallest[lender]!;
    }
    signature[bin] = value & 0xffff;
  }
  return true;
}

const smallest = new Uint32Array(VALUES);

function keepSmallest(hash: number): void {
  const bin = hash >>> BIN_SHIFT;
  if (hash < smallest[bin]!) smallest[bin] = hash;
}

function lendersOf(bin: number): number[] {
  const others = Array.from({ length: VALUES }, (_, other) => other);
  const key = (other: number): number =>
    Math.imul((bin << 6) ^ other ^ 0x5bd1e995, 0x9e3779b1) >>> 0;
  return others.sort((a, b) => key(a) - key(b));
}
