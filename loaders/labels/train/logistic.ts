import type { Row } from "../features/weigh.ts";
import { minimise } from "./lbfgs.ts";

/** Rows one after another (compressed sparse rows). */
export interface Matrix {
  columns: number;
  /** Where each row begins; one more than there are rows. */
  starts: Int32Array;
  indices: Int32Array;
  values: Float64Array;
}

export function matrixOf(rows: readonly Row[], columns: number): Matrix {
  const starts = new Int32Array(rows.length + 1);
  rows.forEach((row, i) => (starts[i + 1] = starts[i]! + row.columns.length));
  const indices = new Int32Array(starts[rows.length]!);
  const values = new Float64Array(starts[rows.length]!);
  rows.forEach((row, i) => {
    indices.set(row.columns, starts[i]!);
    values.set(row.values, starts[i]!);
  });
  return { columns, starts, indices, values };
}

export interface LogisticOptions {
  /** Inverse of the penalty, scikit-learn's `C`. */
  c: number;
  /** Weight of each row in the loss; 1 without it. */
  weights?: Float64Array;
  tolerance?: number;
}

/**
 * Fits L2-penalised logistic regression: the minimum of ½‖w‖² + C Σ sᵢ ln(1 + exp(−yᵢ(xᵢ·w + b)))
 * with an intercept b that is not penalised (the objective of scikit-learn's LogisticRegression).
 * Returns the coefficients with the intercept behind them.
 */
export function fitLogistic(
  { columns, starts, indices, values }: Matrix,
  targets: Uint8Array,
  { c, weights, tolerance = 1e-4 }: LogisticOptions,
): Float64Array {
  const rows = starts.length - 1;
  const objective = (point: Float64Array, gradient: Float64Array): number => {
    let value = 0;
    for (let j = 0; j < columns; j += 1) {
      value += point[j]! * point[j]!;
      gradient[j] = point[j]!;
    }
    value /= 2;
    let intercept = 0;
    for (let i = 0; i < rows; i += 1) {
      let score = point[columns]!;
      const end = starts[i + 1]!;
      for (let k = starts[i]!; k < end; k += 1) score += values[k]! * point[indices[k]!]!;
      const weight = c * (weights === undefined ? 1 : weights[i]!);
      const margin = targets[i] === 1 ? score : -score;
      // ln(1 + exp(-margin)) and its slope, without overflow.
      const small = Math.exp(-Math.abs(margin));
      value += weight * (Math.log1p(small) + Math.max(-margin, 0));
      const miss = margin >= 0 ? small / (1 + small) : 1 / (1 + small);
      const pull = targets[i] === 1 ? -weight * miss : weight * miss;
      intercept += pull;
      for (let k = starts[i]!; k < end; k += 1) gradient[indices[k]!]! += pull * values[k]!;
    }
    gradient[columns] = intercept;
    return value;
  };
  return minimise(objective, new Float64Array(columns + 1), { tolerance }).point;
}

/** The log-odds of a row. */
export function scoreRow(row: Row, coefficients: Float64Array): number {
  let score = coefficients[coefficients.length - 1]!;
  for (let k = 0; k < row.columns.length; k += 1) {
    score += row.values[k]! * coefficients[row.columns[k]!]!;
  }
  return score;
}

export function probabilityOf(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}
