import type { Page } from "../../site/page.ts";
import { chartNumber } from "./number.ts";

/** A row of the queries about the evaluation. */
export interface MeasuredRow {
  /** The part of the chart. */
  part: string;
  /** The row of it. */
  item: string;
  value: number | null;
  low: number | null;
  high: number | null;
  n: number;
  x: number | null;
}

/** Measures that are no share and are written as a number below 1. */
const FRACTIONS = new Set(["kappa"]);

export const measuredRows = (query: string, page: Page): MeasuredRow[] =>
  page.story.queries[query]!.rows as unknown as MeasuredRow[];

/** A share as a percentage, another measure as a fraction. */
export function measureText(measure: string, value: number | null, page: Page): string {
  if (value === null) return "–";
  return FRACTIONS.has(measure) ? page.formats.fraction(value) : page.formats.share(value);
}

/** The interval of a row in words; nothing without one. */
export function intervalText(measure: string, { low, high }: MeasuredRow, page: Page): string {
  if (low === null || high === null) return "";
  return page.strings.number.range(
    measureText(measure, low, page),
    measureText(measure, high, page),
  );
}

/** A measured number that opens. */
export function measuredNumber(
  query: string,
  row: MeasuredRow,
  { measure, title }: { measure: string; title: string },
  page: Page,
): string {
  const { value, low, high, n, part, item } = row;
  const text = measureText(measure, value, page);
  if (value === null) return text;
  return chartNumber(
    text,
    query,
    {
      ...{ key: `${part}-${item}`.replace(/[^\w-]+/g, "_"), title, of: n, classifier: false },
      ...(low !== null && high !== null && { estimate: { value, low, high } }),
    },
    page,
  );
}
