import type { Pass } from "./forward.ts";
import { type Network, OUTPUTS, pooledSize, type Weights } from "./network.ts";

/** Slopes of the loss: of every weight, and which pieces have any. */
export interface Gradient {
  weights: Weights;
  /** The pieces whose own vectors have a slope. */
  touched: Set<number>;
}

/**
 * Adds to `gradient` the slopes of the loss, given its slopes by the log-odds of a pass. A filter's
 * largest answer depends on the few pieces it was found at alone, so the way back touches only these.
 */
export function backward(
  network: Network,
  pass: Pass,
  slopes: Float64Array,
  { weights: gradient, touched }: Gradient,
): void {
  const { shape, weights } = network;
  const { dimensions, widths, filters, hidden: hiddenSize } = shape;
  const pooledCount = pooledSize(shape);
  const byVector = new Float64Array(pass.vectors.length);
  const byHidden = new Float64Array(hiddenSize);
  const byPooled = new Float64Array(pooledCount);

  pass.rows.forEach((text, n) => {
    byHidden.fill(0);
    for (let o = 0; o < OUTPUTS.length; o += 1) {
      const slope = slopes[n * OUTPUTS.length + o]!;
      if (slope === 0) continue;
      gradient.outputBias[o]! += slope;
      for (let h = 0; h < hiddenSize; h += 1) {
        gradient.output[o * hiddenSize + h]! += slope * pass.hidden[n * hiddenSize + h]!;
        byHidden[h]! += slope * weights.output[o * hiddenSize + h]!;
      }
    }
    byPooled.fill(0);
    for (let h = 0; h < hiddenSize; h += 1) {
      // The ramp lets nothing through where it gave nothing.
      if (pass.hidden[n * hiddenSize + h] === 0) continue;
      const slope = byHidden[h]! * (pass.kept?.hidden[n * hiddenSize + h] ?? 1);
      gradient.hiddenBias[h]! += slope;
      const at = h * pooledCount;
      for (let i = 0; i < pooledCount; i += 1) {
        gradient.hidden[at + i]! += slope * pass.pooled[n * pooledCount + i]!;
        byPooled[i]! += slope * weights.hidden[at + i]!;
      }
    }
    if (pass.kept !== null) {
      for (let i = 0; i < pooledCount; i += 1) {
        byPooled[i]! *= pass.kept.pooled[n * pooledCount + i]!;
      }
    }
    backThroughFilters(n, text);
    for (const row of text) {
      for (let d = 0; d < dimensions; d += 1) {
        byVector[row * dimensions + d]! += byPooled[filters * widths.length + d]! / text.length;
      }
    }
  });
  spread();

  function backThroughFilters(n: number, text: Int32Array): void {
    let tap = 0;
    widths.forEach((width, k) => {
      for (let f = 0; f < filters; f += 1) {
        const filter = k * filters + f;
        const start = pass.found[n * filters * widths.length + filter]!;
        const slope = byPooled[filter]!;
        if (start < 0 || slope === 0) continue;
        gradient.filterBias[filter]! += slope;
        const end = Math.min(width, text.length - start);
        for (let j = 0; j < end; j += 1) {
          const vector = text[start + j]! * dimensions;
          const at = (tap + j * filters + f) * dimensions;
          for (let d = 0; d < dimensions; d += 1) {
            gradient.filters[at + d]! += slope * pass.vectors[vector + d]!;
            byVector[vector + d]! += slope * weights.filters[at + d]!;
          }
        }
      }
      tap += width * filters;
    });
  }

  /** From the vectors of pieces to their own and their classes' weights. */
  function spread(): void {
    const { of } = network.classes;
    pass.pieces.forEach((piece, row) => {
      const own = piece < of.length;
      const known = own ? piece : piece - of.length;
      // Padding stays nothing.
      if (known === 0) return;
      if (own) touched.add(piece);
      for (let d = 0; d < dimensions; d += 1) {
        const slope = byVector[row * dimensions + d]!;
        if (own) gradient.pieces[piece * dimensions + d]! += slope;
        for (const c of of[known]!) gradient.classes[c * dimensions + d]! += slope;
      }
    });
  }
}
