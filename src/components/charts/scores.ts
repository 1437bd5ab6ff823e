import { min, scaleLinear, select, type ScaleLinear, type Selection } from "d3";
import { LABELS, PRODUCTS, DELIVERIES, type Label } from "../../../loaders/labels/labels.ts";
import type { Page } from "../../site/page.ts";
import type { Chart, Size } from "../figure.ts";
import { colour } from "./axes.ts";
import { chartNumber } from "./number.ts";

/** What is drawn; F1 stands in the table. */
const DRAWN = ["precision", "recall"] as const;
export const MEASURES = [...DRAWN, "f1"] as const;
export type Measure = (typeof MEASURES)[number];
type Drawn = (typeof DRAWN)[number];

export interface ScoreRow {
  /** `ad` (ad or not) or `labels` (the ten labels). */
  model: string;
  label: Label;
  split: string;
  messages: number;
  measure: Measure;
  /** How many were right, of how many; null where there was nothing to be right about. */
  k: number;
  n: number | null;
  value: number | null;
  low: number | null;
  high: number | null;
}

/** Both measures of one label by one model. */
export interface Scored {
  model: string;
  label: Label;
  measures: Record<Measure, ScoreRow>;
}

/** Labels in the order of the story: ad or not, what is sold, how much, how it is delivered. */
const ORDER: readonly Label[] = ["drugsad", "geendrugsad", ...PRODUCTS, "bulk", ...DELIVERIES];

/** Precision and recall of each label, as points with their intervals, side by side. */
export const scores: Chart = {
  queries: ["scores"],
  apartFromDump: true,
  title: (page) => {
    const ad = scoredOf(page).find(({ model }) => model === "ad")?.measures;
    const found = ad?.recall.value ?? null;
    const right = ad?.precision.value ?? null;
    return page.strings.method.scores.title(
      !ad || found === null || right === null
        ? null
        : { found: scoreText(ad.recall, page), right: scoreText(ad.precision, page) },
    );
  },
  subtitle: (page) => page.strings.method.scores.subtitle,
  caption: (page) => {
    const [first] = rowsOf(page);
    return first
      ? page.strings.method.scores.caption(page.formats.count(first.messages), first.split)
      : page.strings.figure.nothing;
  },
  describe: (page) => {
    const { strings } = page;
    const parts = scoredOf(page).map(
      ({ model, label, measures }) =>
        `${modelOf(model, page)}, ${strings.labels[label]}: ${MEASURES.map((measure) => `${strings.method.scores[measure]} ${valueOf(measures[measure], page)}`).join(", ")}`,
    );
    return strings.method.scores.describe(parts.join("; "));
  },
  draw: (page, size) => drawScores(scoredOf(page), page, size),
  table: (page) => {
    const { strings, formats } = page;
    const words = strings.method.scores;
    const interval = ({ low, high }: ScoreRow) =>
      low === null || high === null
        ? ""
        : strings.number.range(formats.share(low), formats.share(high));
    return {
      columns: [
        { title: words.label },
        { title: words.model },
        ...MEASURES.flatMap((measure) => [
          { title: words[measure], numeric: true },
          { title: strings.number.interval, numeric: true },
          { title: strings.number.denominator, numeric: true },
        ]),
      ],
      rows: scoredOf(page).map(({ model, label, measures }) => [
        strings.labels[label]!,
        modelOf(model, page),
        ...MEASURES.flatMap((measure) => [
          valueOf(measures[measure], page),
          interval(measures[measure]),
          formats.count(measures[measure].n ?? 0),
        ]),
      ]),
    };
  },
};

const rowsOf = (page: Page) => page.story.queries["scores"]!.rows as unknown as ScoreRow[];
const scoredOf = (page: Page) => pairScores(rowsOf(page));
const modelOf = (model: string, { strings }: Page) => strings.method.scores.models[model] ?? model;
const valueOf = ({ value }: ScoreRow, { formats }: Page) =>
  value === null ? "–" : formats.share(value);

/** A score, which opens; a dash where there was nothing to be right about. */
function scoreText(row: ScoreRow, page: Page): string {
  const { value, low, high, n, model, label, measure } = row;
  if (value === null) return "–";
  const { scores: words } = page.strings.method;
  const title = `${words[measure]}, ${words.meaning[measure]}: ${page.strings.labels[label]!} (${modelOf(model, page)})`;
  return chartNumber(
    valueOf(row, page),
    "scores",
    {
      ...{ key: `${model}-${label}-${measure}`, title, classifier: false },
      ...(low !== null && high !== null && { estimate: { value, low, high } }),
      ...(n !== null && { of: n }),
    },
    page,
  );
}

/** Brings the measures of a label together; the model for ad or not first, labels in the story's order. */
export function pairScores(rows: readonly ScoreRow[]): Scored[] {
  const scored = new Map<string, Scored>();
  for (const row of rows) {
    const key = `${row.model} ${row.label}`;
    const known = scored.get(key) ?? { model: row.model, label: row.label, measures: {} };
    (known.measures as Partial<Record<Measure, ScoreRow>>)[row.measure] = row;
    scored.set(key, known as Scored);
  }
  const rank = ({ model, label }: Scored) =>
    (model === "ad" ? 0 : LABELS.length) + ORDER.indexOf(label);
  return [...scored.values()].sort((a, b) => rank(a) - rank(b));
}

/** Where the axis begins: the whole ten points of a hundred below the lowest bound, 0.9 at most. */
export function axisStart(rows: readonly ScoreRow[]): number {
  const lowest = min(rows, ({ low }) => low) ?? 0;
  return Math.min(0.9, Math.max(0, Math.floor(lowest * 10) / 10));
}

type Drawing = Selection<SVGSVGElement, unknown, null, undefined>;
type Position = ScaleLinear<number, number>;

const ROW = 26;
const HEAD = { wide: 62, narrow: 46 };
const GAP = 30;

function drawScores(scored: Scored[], page: Page, size: Size): Element {
  const element = page.document.createElementNS("http://www.w3.org/2000/svg", "svg");
  const svg: Drawing = select(element);
  const start = axisStart(scored.flatMap(({ measures }) => Object.values(measures)));
  const columns = columnsOf(start, size);
  const head = size.narrow ? HEAD.narrow : HEAD.wide;
  let y = head;
  const lines: { y: number; scored: Scored }[] = [];
  const heads: { y: number; model: string }[] = [];
  for (const [index, one] of scored.entries()) {
    if (one.model !== scored[index - 1]?.model) {
      heads.push({ y: y + (index > 0 ? 12 : 0), model: one.model });
      y += GAP + (index > 0 ? 12 : 0);
    }
    lines.push({ y, scored: one });
    y += ROW;
  }
  svg
    .attr("viewBox", `0 0 ${size.width} ${y}`)
    .attr("width", size.width)
    .attr("height", y)
    .attr("font-size", size.narrow ? 12.5 : 14);
  for (const measure of DRAWN) drawAxis(svg, measure, columns[measure], [head, y], page, size);
  for (const { y: at, model } of heads) {
    svg
      .append("text")
      .attr("y", at + 10)
      .attr("fill", "var(--ink)")
      .attr("font-weight", 600)
      .text(modelOf(model, page));
  }
  for (const line of lines) drawLine(svg, line.y, line.scored, columns, page);
  return element;
}

/** One scale for each measure, with room for words at the left and for the value at the right. */
function columnsOf(start: number, { width, narrow }: Size): Record<Drawn, Position> {
  const label = narrow ? 116 : 200;
  const value = narrow ? 40 : 70;
  const each = (width - label) / DRAWN.length;
  const [precision, recall] = DRAWN.map((_, index) =>
    scaleLinear([start, 1], [label + index * each + 4, label + (index + 1) * each - value]),
  ) as [Position, Position];
  return { precision, recall };
}

function drawAxis(
  svg: Drawing,
  measure: Drawn,
  x: Position,
  [top, bottom]: [number, number],
  page: Page,
  size: Size,
): void {
  const { scores: words } = page.strings.method;
  const [low, high] = x.range() as [number, number];
  const start = x.domain()[0]!;
  const write = (text: string, at: number, y: number) =>
    svg.append("text").attr("x", at).attr("y", y).attr("fill", "var(--ink-soft)").text(text);
  write(words[measure], low, 12).attr("fill", "var(--ink)").attr("font-weight", 600);
  if (!size.narrow) write(words.meaning[measure], low, 30);
  write(page.formats.share(start), low, top - 10);
  write(page.formats.share(1), high, top - 10).attr("text-anchor", "end");
  for (const tick of [start, (start + 1) / 2, 1]) {
    svg
      .append("path")
      .attr("d", `M${x(tick)},${top - 4}V${bottom}`)
      .attr("stroke", "var(--grid)");
  }
}

function drawLine(
  svg: Drawing,
  y: number,
  { label, measures }: Scored,
  columns: Record<Drawn, Position>,
  page: Page,
): void {
  const middle = y + ROW / 2 - 6;
  const ink = (PRODUCTS as readonly string[]).includes(label) ? colour(label) : "var(--mark)";
  svg
    .append("text")
    .attr("y", middle + 4)
    .attr("fill", "var(--ink)")
    .text(page.strings.labels[label]!);
  for (const measure of DRAWN) {
    const x = columns[measure];
    const row = measures[measure];
    svg
      .append("text")
      .attr("x", x(1) + 9)
      .attr("y", middle + 4)
      .attr("fill", "var(--ink)")
      .text(scoreText(row, page));
    if (row.value === null || row.low === null || row.high === null) continue;
    svg
      .append("path")
      .attr("d", `M${x(row.low)},${middle}H${x(row.high)}`)
      .attr("stroke", ink)
      .attr("stroke-width", 5)
      .attr("stroke-opacity", 0.4);
    svg
      .append("circle")
      .attr("cx", x(row.value))
      .attr("cy", middle)
      .attr("r", 4.5)
      .attr("fill", ink);
  }
}
