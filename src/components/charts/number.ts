import { annotate } from "../../site/annotated.ts";
import type { Page } from "../../site/page.ts";
import { addCard } from "../provenance.ts";
import type { Estimate } from "./bars.ts";

/** What a number on a chart counts, beside the query that gave it. */
export interface ChartNumber {
  /** Tells it from the query's other numbers. */
  key: string;
  /** What is counted, in words. */
  title: string;
  /** The unit of a count; none for a share, whose title says of what it is one. */
  unit?: string;
  /** The interval of a share. */
  estimate?: Estimate;
  /** What it is a part of. */
  of?: number;
  /** False where it is only counted. */
  classifier?: boolean;
}

/** Writes a number that was read from a chart's query into text, so that it opens. */
export function chartNumber(text: string, query: string, number: ChartNumber, page: Page): string {
  const { story, strings, formats } = page;
  const { key, title, unit = "", estimate, of, classifier = true } = number;
  const { sql, tables } = story.queries[query]!;
  const interval =
    estimate && estimate.low < estimate.high
      ? strings.number.range(formats.share(estimate.low), formats.share(estimate.high))
      : null;
  const id = addCard(
    {
      ...{ id: `${query}-${key}`, title, value: text, unit, interval, classifier },
      denominator: of === undefined ? null : formats.count(of),
      query: { shared: query, sql, tables },
    },
    page,
  );
  return annotate(text, id);
}
