import type { FeatureReader, Reading } from "./reader.ts";

/** How much each kind of feature counts before training; a larger scale is a weaker penalty. */
export interface Scales {
  words: number;
  classes: number;
  letters: number;
  evidence: number;
}

/** Logarithms of small counts, the sublinear term frequency 1 + ln(n). */
const SUBLINEAR = Float64Array.from({ length: 256 }, (_, n) => (n === 0 ? 0 : 1 + Math.log(n)));

export function sublinear(count: number): number {
  return count < SUBLINEAR.length ? SUBLINEAR[count]! : 1 + Math.log(count);
}

/**
 * The smoothed inverse document frequency of scikit-learn, ln((1 + n) / (1 + df)) + 1, of a feature
 * in `df` of `n` texts.
 */
export function inverseFrequency(df: number, n: number): number {
  return Math.log((1 + n) / (1 + df)) + 1;
}

/** One text's features: column numbers (the vocabulary's ids, then the evidence) and values. */
export interface Row {
  columns: Int32Array;
  values: Float64Array;
}

/**
 * Weighs a reading. Words and classes: sublinear frequency times inverse document frequency, each
 * kind to unit length. Letters: every token is the vector of its letter n-grams weighed by inverse
 * document frequency; tokens are added with sublinear frequency and divided by the length they would
 * have if no two shared an n-gram (so that a token's part can be kept and added up).
 */
export function weigh(
  reader: FeatureReader,
  reading: Reading,
  idf: Float64Array,
  scales: Scales,
): Row {
  const columns: number[] = [];
  const values: number[] = [];
  for (const kind of ["words", "classes"] as const) {
    const { ids, counts, size } = reading[kind];
    let squares = 0;
    for (let i = 0; i < size; i += 1) squares += (sublinear(counts[ids[i]!]!) * idf[ids[i]!]!) ** 2;
    const factor = squares > 0 ? scales[kind] / Math.sqrt(squares) : 0;
    for (let i = 0; i < size; i += 1) {
      columns.push(ids[i]!);
      values.push(sublinear(counts[ids[i]!]!) * idf[ids[i]!]! * factor);
    }
  }
  const letters = new Map<number, number>();
  let squares = 0;
  const { ids, counts, size } = reading.tokens;
  for (let i = 0; i < size; i += 1) {
    const weight = sublinear(counts[ids[i]!]!);
    for (const gram of reader.unit(ids[i]!).letters) {
      squares += (weight * idf[gram]!) ** 2;
      letters.set(gram, (letters.get(gram) ?? 0) + weight * idf[gram]!);
    }
  }
  const factor = squares > 0 ? scales.letters / Math.sqrt(squares) : 0;
  for (const [gram, value] of letters) {
    columns.push(gram);
    values.push(value * factor);
  }
  reading.evidence.forEach((value, i) => {
    if (value === 0) return;
    columns.push(idf.length + i);
    values.push(value * scales.evidence);
  });
  return { columns: Int32Array.from(columns), values: Float64Array.from(values) };
}
