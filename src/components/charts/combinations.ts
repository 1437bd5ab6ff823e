import { max, scaleLinear, sum } from "d3";
import { PRODUCTS } from "../../../loaders/labels/labels.ts";
import type { Page } from "../../site/page.ts";
import type { Chart, Size } from "../figure.ts";
import { colour, inkOf } from "./axes.ts";
import { createDrawing, drawBar, write, type Drawing } from "./bars.ts";
import { combinationRows, combinationsOf, type Combination } from "./kinds.ts";
import { leaderOf } from "./leader.ts";
import { chartNumber } from "./number.ts";
import { intervalOf } from "./products.ts";

/** Which kinds of drugs are offered together: a row of dots for each combination, and its sellers. */
export const combinations: Chart = {
  queries: ["offer_combinations"],
  counts: "sellers_year",
  title: (page) => {
    const several = combinationsOf(combinationRows(page)).filter(({ kinds }) => kinds.length > 1);
    const lead = leaderOf(several.map((one) => ({ name: namesOf(one, page), ...one.sellers })));
    return page.strings.breakdown.combinations.title(lead);
  },
  subtitle: (page) => page.strings.breakdown.combinations.subtitle(page.story.storyYear),
  caption: (page) => page.strings.breakdown.sure,
  describe: (page) => {
    const parts = combinationsOf(combinationRows(page)).map(
      (one) => `${namesOf(one, page)}: ${page.formats.count(one.count)}`,
    );
    return page.strings.breakdown.combinations.describe(parts.join("; "));
  },
  draw: (page, size) => drawCombinations(combinationsOf(combinationRows(page)), page, size),
  table: (page) => {
    const { strings, formats } = page;
    return {
      columns: [
        { title: strings.breakdown.combinations.combination },
        { title: strings.units.sellers, numeric: true },
        { title: strings.breakdown.share, numeric: true },
        { title: strings.number.interval, numeric: true },
      ],
      rows: combinationsOf(combinationRows(page)).map((one) => [
        namesOf(one, page),
        formats.count(one.count),
        formats.share(one.sellers.value),
        intervalOf(one.sellers, page),
      ]),
    };
  },
};

/** A combination in words. */
export function namesOf({ kinds }: Combination, { strings, formats }: Page): string {
  const words = strings.breakdown.combinations;
  if (kinds.length === 0) return words.none;
  if (kinds.length === PRODUCTS.length) return words.all;
  const names = formats.list(kinds.map((kind) => strings.products[kind]));
  return kinds.length === 1 ? words.only(names) : names;
}

const ROW = 24;
const DOT = 6;

function drawCombinations(rows: Combination[], page: Page, size: Size): Element {
  const step = size.narrow ? 34 : 108;
  const head = size.narrow ? 92 : 30;
  const bars = step * PRODUCTS.length + (size.narrow ? 12 : 24);
  const end = max(rows, ({ sellers }) => sellers.high) || 1;
  const x = scaleLinear([0, end], [bars, size.width - (size.narrow ? 42 : 146)]);
  const height = head + rows.length * ROW;
  const svg = createDrawing(page, size, height);
  PRODUCTS.forEach((product, column) => {
    const at = columnAt(column, step);
    const name = write(svg, page.strings.products[product], at, head - 14)
      .attr("fill", inkOf(product))
      .attr("font-weight", 600);
    if (size.narrow) {
      name.attr("transform", `rotate(-52 ${at} ${head - 14})`);
    } else {
      name.attr("text-anchor", "middle");
    }
  });
  rows.forEach((row, index) => {
    const y = head + index * ROW;
    const middle = y + ROW / 2;
    drawDots(svg, row, middle, step);
    drawBar(svg, { ...row.sellers, fill: fillOf(row) }, middle - 7, 14, x);
    const name = nameBeside(row, page);
    const label = write(svg, sellersText(row, page), x(row.sellers.high) + 7, middle + 5);
    if (!size.narrow && name) {
      label.append("tspan").attr("fill", "var(--ink-soft)").attr("dx", 8).text(name);
    }
  });
  return svg.node()!;
}

const columnAt = (column: number, step: number) => column * step + step / 2;

/** Full dots for what is in the combination, joined; faint ones for what is not. */
function drawDots(svg: Drawing, { kinds }: Combination, y: number, step: number): void {
  const dot = (column: number, r: number, fill: string) =>
    svg
      .append("circle")
      .attr("cx", columnAt(column, step))
      .attr("cy", y)
      .attr("r", r)
      .attr("fill", fill);
  const columns = kinds.map((kind) => PRODUCTS.indexOf(kind));
  PRODUCTS.forEach((_, column) => dot(column, 3, "var(--rule)"));
  if (columns.length > 1) {
    svg
      .append("path")
      .attr("d", `M${columnAt(columns[0]!, step)},${y}H${columnAt(columns.at(-1)!, step)}`)
      .attr("stroke", "var(--mark)")
      .attr("stroke-width", 2);
  }
  for (const column of columns) dot(column, DOT, colour(PRODUCTS[column]!));
}

/** Specialists in the colour of their kind; who has several kinds in that of none. */
const fillOf = ({ kinds }: Combination) =>
  kinds.length === 1 ? colour(kinds[0]!) : kinds.length === 0 ? "var(--mark-soft)" : "var(--mark)";

/** The sellers with one combination, which open; with the share that they are. */
export function sellersText(row: Combination, page: Page): string {
  const { formats, strings } = page;
  const name = namesOf(row, page);
  return chartNumber(
    formats.count(row.count),
    "offer_combinations",
    {
      ...{ key: `only-${row.kinds.join("-") || "none"}`, unit: strings.units.sellers },
      title: strings.breakdown.combinations.sellers(name),
    },
    page,
  );
}

/** All sellers with more than one kind, who open. */
export function severalText(several: readonly Combination[], page: Page): string {
  const { formats, strings } = page;
  const count = sum(several, (row) => row.count);
  return chartNumber(
    formats.count(count),
    "offer_combinations",
    {
      ...{ key: "several", unit: strings.units.sellers },
      title: strings.breakdown.combinations.several,
    },
    page,
  );
}

/** Words for the combinations that the story speaks of. */
function nameBeside(row: Combination, page: Page): string | null {
  const { kinds } = row;
  const words = page.strings.breakdown.combinations;
  if (kinds.length === 1) return words.onlyThis;
  return kinds.length === 0 || kinds.length === PRODUCTS.length ? namesOf(row, page) : null;
}
