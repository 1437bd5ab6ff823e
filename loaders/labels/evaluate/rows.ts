import type { Measured } from "./measures.ts";

/** One measured number, within its section. */
export interface Part extends Measured {
  /** What it is about: an author, a length, a range of probabilities, a label. */
  item: string;
  measure: string;
  /** Where it stands on a scale of its own (messages learnt from, mean probability); null without one. */
  x: number | null;
}

export const SECTIONS = [
  "overall",
  "author",
  "length",
  "learning",
  "calibration",
  "products",
  "false_alarms",
  "agreement",
] as const;
export type Section = (typeof SECTIONS)[number];

/** How the scored messages were kept from the training ones, and in which mix they count. */
export const SPLITS = ["grouped", "random", "mix", "background"] as const;
export type Split = (typeof SPLITS)[number];

/** A row of the published table `evaluation`. */
export interface EvaluationRow extends Part {
  engine: string;
  section: Section;
  split: Split;
}

/** Parts with what they are of, rounded. */
export function rowsOf(
  engine: string,
  section: Section,
  split: Split,
  parts: readonly Part[],
): EvaluationRow[] {
  return parts.map((part) => rounded({ engine, section, split, ...part }));
}

/** Six decimals: what rounding errors leave the same everywhere. */
export function rounded<T extends object>(row: T): T {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name,
      typeof value === "number" ? Math.round(value * 1e6) / 1e6 : (value as unknown),
    ]),
  ) as T;
}
