import type { Estimate } from "./bars.ts";

/**
 * The name that leads by more than its interval allows for: its lowest bound lies above every other
 * highest bound. Null where the first place is not sure, or there is nothing.
 */
export function leaderOf(estimates: readonly (Estimate & { name: string })[]): string | null {
  const [first, ...others] = [...estimates].sort((a, b) => b.value - a.value);
  if (!first || first.value === 0) return null;
  return others.every(({ high }) => high < first.low) ? first.name : null;
}

/** How two estimates relate: one is surely more or less than the other, or their intervals meet. */
export function compare(a: Estimate, b: Estimate): "more" | "less" | "alike" {
  return a.low > b.high ? "more" : a.high < b.low ? "less" : "alike";
}
