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

/** One is surely more or less than the other, or their intervals meet. */
export type Relation = "more" | "less" | "alike";

/** How two estimates relate. */
export function compare(a: Estimate, b: Estimate): Relation {
  return a.low > b.high ? "more" : a.high < b.low ? "less" : "alike";
}

/** A number with bounds where it has any. */
interface Bounded {
  value: number;
  low?: number | null;
  high?: number | null;
}

/**
 * How a part relates to half of the whole: by its share where there is one; else by the least and the
 * most that part and whole can be.
 */
export function againstHalf(part: Bounded, whole: Bounded, share: Bounded | null): Relation {
  const half = share ? { value: 0.5 } : halved(whole);
  return compare(estimateOf(share ?? part), estimateOf(half));
}

function halved({ value, low, high }: Bounded): Bounded {
  return { value: value / 2, low: (low ?? value) / 2, high: (high ?? value) / 2 };
}

/** A number as an estimate; one without bounds is its own interval. */
export function estimateOf({ value, low, high }: Bounded): Estimate {
  return { value, low: low ?? value, high: high ?? value };
}
