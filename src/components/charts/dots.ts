import { max, min, scaleLinear } from "d3";
import type { Page } from "../../site/page.ts";
import type { Chart, Size } from "../figure.ts";
import { createDrawing, write } from "./bars.ts";
import {
  intervalText,
  measuredNumber,
  measuredRows,
  measureText,
  type MeasuredRow,
} from "./measured.ts";

/** One measured number as it is drawn. */
export interface Dot {
  row: MeasuredRow;
  /** What the number measures; decides how it is written. */
  measure: string;
  label: string;
  /** What the number counts, in words, for those who open it. */
  title: string;
  fill?: string;
}

/** Dots under a heading; without a title they stand alone. */
export interface DotGroup {
  title: string;
  dots: Dot[];
}

/** What tells a chart of dots apart from the others. */
export interface DotChart {
  query: string;
  groups(page: Page, rows: readonly MeasuredRow[]): DotGroup[];
  words(page: Page): DotWords;
  title(page: Page, groups: readonly DotGroup[]): string;
  /** The scale begins at nought instead of near the lowest number. */
  fromNought?: true;
}

export interface DotWords {
  subtitle: string;
  caption: string;
  describe: (parts: string) => string;
  /** The heading of the table's first columns. */
  group: string;
  item: string;
  measure: string;
}

/** A chart of measured numbers as dots with their intervals, a row each. */
export function dotChart({ query, groups, words, title, fromNought }: DotChart): Chart {
  const groupsOf = (page: Page) =>
    groups(page, measuredRows(query, page)).filter(({ dots }) => dots.length > 0);
  return {
    queries: [query],
    apartFromDump: true,
    title: (page) => title(page, groupsOf(page)),
    subtitle: (page) => words(page).subtitle,
    caption: (page) => words(page).caption,
    describe: (page) =>
      words(page).describe(
        groupsOf(page)
          .flatMap(({ title: heading, dots }) =>
            dots.map(
              (dot) =>
                `${heading === "" ? "" : `${heading}, `}${dot.label}: ${plainText(dot, page)}`,
            ),
          )
          .join("; "),
      ),
    draw: (page, size) => drawDots(groupsOf(page), query, page, size, fromNought ?? false),
    table: (page) => {
      const { number } = page.strings;
      const { group, item, measure } = words(page);
      const found = groupsOf(page);
      const grouped = found.some(({ title: heading }) => heading !== "");
      return {
        columns: [
          ...(grouped ? [{ title: group }] : []),
          { title: item },
          { title: measure, numeric: true },
          { title: number.interval, numeric: true },
          { title: number.denominator, numeric: true },
        ],
        rows: found.flatMap(({ title: heading, dots }) =>
          dots.map((dot) => [
            ...(grouped ? [heading] : []),
            dot.label,
            plainText(dot, page),
            intervalText(dot.measure, dot.row, page),
            page.formats.count(dot.row.n),
          ]),
        ),
      };
    },
  };
}

const plainText = ({ row, measure }: Dot, page: Page): string =>
  measureText(measure, row.value, page);

const ROW = 24;
const HEAD = 30;

/** The whole tenths (or hundredths, of small numbers) around all intervals. */
export function dotDomain(rows: readonly MeasuredRow[], fromNought: boolean): [number, number] {
  const lowest = min(rows, ({ low, value }) => low ?? value) ?? 0;
  const highest = max(rows, ({ high, value }) => high ?? value) ?? 1;
  const step = fromNought && highest < 0.2 ? 0.02 : 0.1;
  const start = fromNought ? 0 : Math.min(0.9, Math.floor(lowest / step) * step);
  return [start, Math.min(1, Math.ceil(highest / step + 1e-9) * step)];
}

function drawDots(
  groups: readonly DotGroup[],
  query: string,
  page: Page,
  size: Size,
  fromNought: boolean,
): Element {
  const letters = max(groups, ({ dots }) => max(dots, ({ label }) => label.length)) ?? 0;
  const left = size.narrow ? Math.max(96, 12 + letters * 6.6) : 250;
  const room = size.narrow ? 52 : 64;
  const all = groups.flatMap(({ dots }) => dots);
  const domain = dotDomain(
    all.map(({ row }) => row),
    fromNought,
  );
  const x = scaleLinear(domain, [left + 6, size.width - room]);
  const top = 26;
  const height = groups.reduce(
    (sum, { title, dots }) => sum + (title === "" ? 0 : HEAD) + dots.length * ROW,
    top,
  );
  const svg = createDrawing(page, size, height);
  for (const tick of x.ticks(size.narrow ? 3 : 5)) {
    svg
      .append("path")
      .attr("d", `M${x(tick)},${top - 6}V${height}`)
      .attr("stroke", "var(--grid)");
    write(svg, page.formats.share(tick), x(tick), 12)
      .attr("text-anchor", "middle")
      .attr("fill", "var(--ink-soft)");
  }
  let y = top;
  for (const { title, dots } of groups) {
    if (title !== "") {
      write(svg, title, 0, y + 18).attr("font-weight", 600);
      y += HEAD;
    }
    for (const dot of dots) {
      const { row, label, fill = "var(--mark)" } = dot;
      const middle = y + ROW / 2;
      write(svg, label, 0, middle + 4);
      write(svg, measuredNumber(query, row, dot, page), size.width - room + 12, middle + 4);
      if (row.low !== null && row.high !== null) {
        svg
          .append("path")
          .attr("d", `M${x(row.low)},${middle}H${x(row.high)}`)
          .attr("stroke", fill)
          .attr("stroke-width", 5)
          .attr("stroke-opacity", 0.4);
      }
      if (row.value !== null) {
        svg
          .append("circle")
          .attr("cx", x(row.value))
          .attr("cy", middle)
          .attr("r", 4.5)
          .attr("fill", fill);
      }
      y += ROW;
    }
  }
  return svg.node()!;
}
