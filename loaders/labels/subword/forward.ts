import { type Network, OUTPUTS, pooledSize, tapsOf } from "./network.ts";

/** Everything of a pass over several texts that the way back needs. */
export interface Pass {
  /** The different pieces of the texts, and where each stands in the arrays below. */
  pieces: Int32Array;
  /** For each text, the rows of its pieces. */
  rows: Int32Array[];
  /** For each different piece its whole vector. */
  vectors: Float64Array;
  /** For each text and filter: its largest answer (0 where none is above), and where it was found. */
  pooled: Float64Array;
  found: Int32Array;
  /** For each text the hidden units after the ramp and the dropout. */
  hidden: Float64Array;
  /** For each text the log-odds of every output. */
  logits: Float64Array;
  /** What each pooled number and hidden unit was multiplied with; null where nothing was dropped. */
  kept: { pooled: Float64Array; hidden: Float64Array } | null;
}

/** A piece numbered from here on is read without its own vector: as any other of its classes. */
export function classOnly(piece: number, vocabulary: number): number {
  return piece + vocabulary;
}

/**
 * Runs the network over texts as pieces. What a filter makes of a piece at each of its positions is
 * worked out once for every different piece of the batch, not once for every time it occurs.
 */
export function forward(
  network: Network,
  texts: readonly (readonly number[])[],
  kept: Pass["kept"] = null,
): Pass {
  const { shape, weights } = network;
  const { dimensions, widths, filters, hidden: hiddenSize } = shape;
  const { pieces, rows } = gather(texts);
  const vectors = vectorsOf(network, pieces);
  const products = productsOf(vectors, weights.filters, dimensions);
  const taps = tapsOf(shape);
  const pooledCount = pooledSize(shape);
  const pooled = new Float64Array(texts.length * pooledCount);
  const found = new Int32Array(texts.length * filters * widths.length).fill(-1);
  const hidden = new Float64Array(texts.length * hiddenSize);
  const logits = new Float64Array(texts.length * OUTPUTS.length);
  const answers = new Float64Array(filters);

  rows.forEach((text, n) => {
    const own = pooled.subarray(n * pooledCount, (n + 1) * pooledCount);
    let tap = 0;
    widths.forEach((width, k) => {
      const from = k * filters;
      answers.fill(0);
      slide(text, products, { taps, tap, width, filters }, weights.filterBias.subarray(from), {
        ...{ answers, largest: own.subarray(from, from + filters) },
        found: found.subarray(n * filters * widths.length + from),
      });
      tap += width * filters;
    });
    addMean(text, vectors, own.subarray(filters * widths.length));
    if (kept !== null) scale(own, kept.pooled.subarray(n * pooledCount));
    const units = hidden.subarray(n * hiddenSize, (n + 1) * hiddenSize);
    layer(own, weights.hidden, weights.hiddenBias, units);
    for (let h = 0; h < hiddenSize; h += 1) units[h] = Math.max(units[h]!, 0);
    if (kept !== null) scale(units, kept.hidden.subarray(n * hiddenSize));
    layer(units, weights.output, weights.outputBias, logits.subarray(n * OUTPUTS.length));
  });
  return { pieces, rows, vectors, pooled, found, hidden, logits, kept };
}

/** Where the products of one width lie, and how many there are. */
interface Kernel {
  /** Products of one piece. */
  taps: number;
  /** The first of this width. */
  tap: number;
  width: number;
  filters: number;
}

/** Lays the filters of one width at every piece of a text, and keeps the largest answers above 0. */
function slide(
  text: Int32Array,
  products: Float64Array,
  { taps, tap, width, filters }: Kernel,
  bias: Float64Array,
  out: { answers: Float64Array; largest: Float64Array; found: Int32Array },
): void {
  const { answers, largest, found } = out;
  const length = text.length;
  for (let t = 0; t < length; t += 1) {
    for (let f = 0; f < filters; f += 1) answers[f] = bias[f]!;
    const end = Math.min(width, length - t);
    for (let j = 0; j < end; j += 1) {
      const from = text[t + j]! * taps + tap + j * filters;
      for (let f = 0; f < filters; f += 1) answers[f]! += products[from + f]!;
    }
    for (let f = 0; f < filters; f += 1) {
      if (answers[f]! <= largest[f]!) continue;
      largest[f] = answers[f]!;
      found[f] = t;
    }
  }
}

/** Adds the mean of the vectors of a text's pieces to `mean`. */
function addMean(text: Int32Array, vectors: Float64Array, mean: Float64Array): void {
  const size = mean.length;
  for (const row of text) {
    for (let d = 0, from = row * size; d < size; d += 1) mean[d]! += vectors[from + d]!;
  }
  for (let d = 0; d < size; d += 1) mean[d]! /= text.length;
}

function scale(values: Float64Array, factors: Float64Array): void {
  for (let i = 0; i < values.length; i += 1) values[i]! *= factors[i]!;
}

/** A layer of weighted sums: one for each bias, of all of `input`. */
function layer(
  input: Float64Array,
  weights: Float64Array,
  bias: Float64Array,
  output: Float64Array,
): void {
  const size = input.length;
  for (let o = 0; o < bias.length; o += 1) {
    let sum = bias[o]!;
    for (let i = 0, at = o * size; i < size; i += 1) sum += weights[at + i]! * input[i]!;
    output[o] = sum;
  }
}

/** The different pieces of texts in the order of their first occurrence, and each text in rows of these. */
function gather(texts: readonly (readonly number[])[]): { pieces: Int32Array; rows: Int32Array[] } {
  const rowOf = new Map<number, number>();
  const rows = texts.map((text) =>
    Int32Array.from(text, (piece) => {
      let row = rowOf.get(piece);
      if (row === undefined) rowOf.set(piece, (row = rowOf.size));
      return row;
    }),
  );
  return { pieces: Int32Array.from(rowOf.keys()), rows };
}

/** The vectors of pieces: each its own (unless it is to be read without) plus those of its classes. */
export function vectorsOf({ shape, classes, weights }: Network, pieces: Int32Array): Float64Array {
  const { dimensions } = shape;
  const vectors = new Float64Array(pieces.length * dimensions);
  pieces.forEach((piece, row) => {
    const own = piece < classes.of.length;
    const known = own ? piece : piece - classes.of.length;
    const vector = vectors.subarray(row * dimensions, (row + 1) * dimensions);
    if (own) vector.set(weights.pieces.subarray(known * dimensions, (known + 1) * dimensions));
    for (const c of classes.of[known]!) {
      for (let d = 0; d < dimensions; d += 1) vector[d]! += weights.classes[c * dimensions + d]!;
    }
  });
  return vectors;
}

/**
 * Every vector times every row of weights, both `size` long; rows of weights come in fours. Two
 * vectors and four rows at a time, so that each number loaded serves several products.
 */
export function productsOf(
  vectors: Float64Array,
  weights: Float64Array,
  size: number,
): Float64Array {
  const rows = vectors.length / size;
  const columns = weights.length / size;
  const products = new Float64Array(rows * columns);
  for (let r = 0; r < rows; r += 2) {
    // The last of an odd number of vectors is worked out twice.
    const other = Math.min(r + 1, rows - 1);
    const v = r * size;
    const w = other * size;
    for (let c = 0; c < columns; c += 4) {
      const a = c * size;
      const b = a + size;
      const e = b + size;
      const f = e + size;
      let va = 0;
      let vb = 0;
      let ve = 0;
      let vf = 0;
      let wa = 0;
      let wb = 0;
      let we = 0;
      let wf = 0;
      for (let d = 0; d < size; d += 1) {
        const x = vectors[v + d]!;
        const y = vectors[w + d]!;
        const p = weights[a + d]!;
        const q = weights[b + d]!;
        const s = weights[e + d]!;
        const t = weights[f + d]!;
        va += x * p;
        vb += x * q;
        ve += x * s;
        vf += x * t;
        wa += y * p;
        wb += y * q;
        we += y * s;
        wf += y * t;
      }
      const at = r * columns + c;
      const below = other * columns + c;
      products[at] = va;
      products[at + 1] = vb;
      products[at + 2] = ve;
      products[at + 3] = vf;
      products[below] = wa;
      products[below + 1] = wb;
      products[below + 2] = we;
      products[below + 3] = wf;
    }
  }
  return products;
}
