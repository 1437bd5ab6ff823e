import * as Plot from "@observablehq/plot";
import { max } from "d3";
import { PRODUCTS, type Product } from "../../../loaders/labels/labels.ts";
import type { Page } from "../../site/page.ts";
import type { Chart, Size } from "../figure.ts";
import { baseOptions, colour, inkOf } from "./axes.ts";
import { spread } from "./spread.ts";

export interface WeekRow {
  week: Date;
  product: Product;
  messages: number;
}

/** Ads a week as one line a product, named at its end, with the story's year marked. */
export const weeks: Chart = {
  queries: ["weeks"],
  counts: "ads",
  title: (page) => {
    const lead = leader(rowsOf(page));
    return page.strings.charts.weeks.title(
      lead && page.strings.products[lead.product],
      lead?.share ?? 0,
    );
  },
  subtitle: (page) => page.strings.charts.weeks.subtitle,
  describe: (page) => {
    const { strings, formats } = page;
    const rows = rowsOf(page);
    const parts = PRODUCTS.map((product) => {
      const counts = rows.filter((row) => row.product === product).map((row) => row.messages);
      return `${strings.products[product]}: ${formats.count(Math.min(...counts))}–${formats.count(Math.max(...counts))}`;
    });
    return strings.charts.weeks.describe(parts.join("; "));
  },
  draw: (page, size) => drawWeeks(rowsOf(page), page, size),
  table: (page) => {
    const { formats, strings } = page;
    const byWeek = new Map<number, Map<Product, number>>();
    for (const { week, product, messages } of rowsOf(page)) {
      const counts = byWeek.get(+week) ?? new Map<Product, number>();
      byWeek.set(+week, counts.set(product, messages));
    }
    return {
      columns: [
        { title: strings.charts.weeks.week },
        ...PRODUCTS.map((product) => ({ title: strings.products[product], numeric: true })),
      ],
      rows: [...byWeek].map(([week, counts]) => [
        formats.day(new Date(week)),
        ...PRODUCTS.map((product) => formats.count(counts.get(product) ?? 0)),
      ]),
    };
  },
};

const rowsOf = (page: Page) => page.story.queries["weeks"]!.rows as unknown as WeekRow[];

/** Of fewer weeks than this, none is said to lead. */
const FEWEST = 8;

/** The product with most ads in most weeks, and in which share of the weeks; null of too few weeks. */
export function leader(rows: WeekRow[]): { product: Product; share: number } | null {
  const best = new Map<number, WeekRow>();
  for (const row of rows) {
    if (row.messages > (best.get(+row.week)?.messages ?? 0)) best.set(+row.week, row);
  }
  const wins = new Map<Product, number>();
  for (const { product } of best.values()) wins.set(product, (wins.get(product) ?? 0) + 1);
  const [first] = [...wins].sort((a, b) => b[1] - a[1]);
  if (!first || best.size < FEWEST) return null;
  return { product: first[0], share: first[1] / best.size };
}

function drawWeeks(rows: WeekRow[], page: Page, size: Size): Element {
  const { story, formats, strings } = page;
  const height = size.narrow ? 340 : 380;
  const top = max(rows, (row) => row.messages) ?? 1;
  const last = PRODUCTS.map((product) => rows.findLast((row) => row.product === product)!);
  const plotHeight = height - 50;
  const labels = spread(
    last.map((row) => plotHeight * (1 - row.messages / top)),
    size.narrow ? 15 : 17,
    0,
    plotHeight,
  ).map((y, index) => ({ ...last[index]!, at: top * (1 - y / plotHeight) }));
  const year = story.storyYear;
  return Plot.plot({
    ...baseOptions(page, size),
    height,
    marginLeft: 4,
    marginRight: size.narrow ? 92 : 120,
    marginTop: 20,
    marginBottom: 30,
    x: { type: "utc", label: null },
    y: { domain: [0, top], label: null },
    marks: [
      Plot.rect([year], {
        x1: new Date(Date.UTC(year, 0, 1)),
        x2: rows.at(-1)!.week,
        y1: 0,
        y2: top,
        fill: "var(--paper-raised)",
      }),
      Plot.gridY({ stroke: "var(--grid)", strokeOpacity: 1, ticks: 4 }),
      Plot.axisY({
        anchor: "left",
        ticks: 4,
        tickSize: 0,
        textAnchor: "start",
        dx: 4,
        dy: -7,
        tickFormat: (value: number) => (value === 0 ? "" : formats.count(value)),
      }),
      Plot.axisX({
        ticks: "year",
        tickSize: 5,
        tickFormat: (date: Date) => String(date.getUTCFullYear()),
        textAnchor: "start",
        dx: -2,
      }),
      Plot.ruleY([0], { stroke: "var(--ink-soft)" }),
      ...PRODUCTS.map((product) =>
        Plot.line(
          rows.filter((row) => row.product === product),
          { x: "week", y: "messages", stroke: colour(product), strokeWidth: 1.6 },
        ),
      ),
      ...labels.map((row) =>
        Plot.text([row], {
          x: "week",
          y: "at",
          text: () => strings.products[row.product],
          fill: inkOf(row.product),
          fontWeight: 600,
          textAnchor: "start",
          dx: 7,
        }),
      ),
    ],
  });
}
