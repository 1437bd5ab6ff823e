import { firstAbove } from "../random.ts";

/** Running sums. */
export function cumulate(values: Float64Array): Float64Array {
  let sum = 0;
  return values.map((value) => (sum += value));
}

/** The day in [from, to] below which the given share of the activity lies. */
export function dayAt(sums: Float64Array, from: number, to: number, share: number): number {
  const before = from === 0 ? 0 : sums[from - 1]!;
  const day = firstAbove(sums, before + share * (sums[to]! - before));
  return Math.min(to, Math.max(from, day));
}
