import { max, scaleLinear, select, type ScaleLinear, type Selection } from "d3";
import type { Fact } from "../../site/story.ts";
import type { Page } from "../../site/page.ts";
import type { Chart, Size } from "../figure.ts";
import { annotateFact } from "../number.ts";
import { chartNumber } from "./number.ts";

export interface FlowRow {
  step: string;
  reason: string | null;
  n: number;
}

/** The steps of the count, in the order in which the chart tells them. */
export const STEPS = [
  "read",
  "kept",
  "texts",
  "ad_texts",
  "ad_families",
  "ad_messages",
  "sellers",
] as const;
export type Step = (typeof STEPS)[number];

export interface FlowStep {
  step: Step;
  n: number;
  /** Bounds that include the classifier's error, where there are any. */
  interval: [low: number, high: number] | null;
  /** What does not go on to the next step, largest first. */
  lost: { reason: string; n: number }[];
}

/** The facts that steps are, with their intervals. */
const FACTS: Partial<Record<Step, string>> = {
  read: "messages_read",
  kept: "messages_kept",
  texts: "texts",
  ad_texts: "unique_ads",
  ad_messages: "ads",
  sellers: "sellers",
};

/** From messages read to sellers, each step a bar on one scale, and what falls away between them. */
export const flow: Chart = {
  queries: ["flow"],
  title: (page) => {
    const counts = countsOf(page);
    return page.strings.method.flow.title(
      counts.ad_messages === 0
        ? null
        : {
            ads: stepText("ad_messages", counts.ad_messages, page),
            texts: stepText("ad_texts", counts.ad_texts, page),
            sellers: stepText("sellers", counts.sellers, page),
          },
    );
  },
  subtitle: (page) => page.strings.method.flow.subtitle,
  caption: (page) => page.strings.method.flow.caption,
  describe: (page) => {
    const { strings, formats } = page;
    const words = stepsOf(page).map(
      ({ step, n }) => `${formats.count(n)} ${strings.method.flow.steps[step]}`,
    );
    return strings.method.flow.describe(words.join("; "));
  },
  draw: (page, size) => drawFlow(stepsOf(page), page, size),
  table: (page) => {
    const { formats, strings } = page;
    const words = strings.method.flow;
    return {
      columns: [
        { title: words.step },
        { title: words.number, numeric: true },
        { title: strings.number.interval, numeric: true },
      ],
      rows: stepsOf(page).flatMap(({ step, n, interval, lost }) => [
        [
          words.steps[step],
          formats.count(n),
          interval === null
            ? ""
            : strings.number.range(formats.count(interval[0]), formats.count(interval[1])),
        ],
        ...lost.map((part) => [
          words.lostRow(reasonOf(part.reason, page)),
          formats.count(part.n),
          "",
        ]),
      ]),
    };
  },
};

const rowsOf = (page: Page) => page.story.queries["flow"]!.rows as unknown as FlowRow[];
const stepsOf = (page: Page) => flowSteps(rowsOf(page), page.story.facts);

function countsOf(page: Page): Record<Step, number> {
  return Object.fromEntries(stepsOf(page).map(({ step, n }) => [step, n])) as Record<Step, number>;
}

/** The number of a step, which opens: as the fact that it is, or as its row of the query. */
function stepText(step: Step, n: number, page: Page): string {
  const fact = FACTS[step];
  const text = page.formats.count(n);
  // A table of another build would be another number; then its own query speaks for it.
  if (fact && page.story.facts[fact]?.value === n) return annotateFact(fact, page, text);
  const title = page.strings.method.flow.steps[step];
  return chartNumber(text, "flow", { key: step, title }, page);
}

function lostText(reason: string, n: number, page: Page): string {
  const title = page.strings.method.flow.lostRow(reasonOf(reason, page));
  const number = { key: `lost-${reason}`, title, classifier: reason === "no_ad" };
  return chartNumber(page.formats.count(n), "flow", number, page);
}

/** A reason that has no words of its own is shown as the table names it. */
function reasonOf(reason: string, page: Page): string {
  return page.strings.method.flow.reasons[reason] ?? reason.replaceAll("_", " ");
}

/** The published steps with what falls away after each, and with their intervals. */
export function flowSteps(rows: readonly FlowRow[], facts: Record<string, Fact>): FlowStep[] {
  const countOf = (step: Step) => rows.find((row) => row.step === step)?.n ?? 0;
  const leftOut = rows
    .filter((row) => row.step === "left_out" && row.n > 0)
    .map(({ reason, n }) => ({ reason: reason ?? "", n }))
    .sort((a, b) => b.n - a.n);
  const noAds = countOf("texts") - countOf("ad_texts");
  return STEPS.map((step) => {
    const fact = facts[FACTS[step] ?? ""];
    return {
      step,
      n: countOf(step),
      interval: fact && fact.low !== null && fact.high !== null ? [fact.low, fact.high] : null,
      lost:
        step === "read"
          ? leftOut
          : step === "texts" && noAds > 0
            ? [{ reason: "no_ad", n: noAds }]
            : [],
    };
  });
}

const BAR = 12;
/** An interval narrower than this on the drawing is a blot; the table has it. */
const LEGIBLE = 8;
type Drawing = Selection<SVGSVGElement, unknown, null, undefined>;

/** A step in the drawing: where its bar lies and the lines of words beside it. */
interface Row extends FlowStep {
  y: number;
  height: number;
  notes: string[];
}

function drawFlow(steps: FlowStep[], page: Page, size: Size): Element {
  const left = size.narrow ? 178 : 250;
  const line = size.narrow ? 16 : 18;
  const rows = place(steps, page, line);
  const end = max(steps, ({ n, interval }) => Math.max(n, interval?.[1] ?? 0)) ?? 1;
  const x = scaleLinear([0, end], [left, size.width - 16]);
  const height = rows.at(-1)!.y + line * 2 + 4;
  const element = page.document.createElementNS("http://www.w3.org/2000/svg", "svg");
  const svg: Drawing = select(element);
  svg
    .attr("viewBox", `0 0 ${size.width} ${height}`)
    .attr("width", size.width)
    .attr("height", height)
    .attr("font-size", size.narrow ? 12.5 : 14);
  rows.forEach((row, index) => {
    const next = rows[index + 1];
    if (next) drawRibbons(svg, row, next, x);
  });
  for (const row of rows) {
    drawBar(svg, row, x);
    drawWords(svg, row, page, size, line);
  }
  return element;
}

/** Rows are as high as the words beside them need. */
function place(steps: FlowStep[], page: Page, line: number): Row[] {
  const words = page.strings.method.flow;
  let y = 0;
  return steps.map((step) => {
    const lost = step.lost.map(({ reason, n }) =>
      words.lost(lostText(reason, n, page), reasonOf(reason, page)),
    );
    const then = words.then[step.step];
    const notes = lost.length > 0 ? lost : then === "" ? [] : [then];
    const height = line * (2 + notes.length) + line * 1.4;
    const row = { ...step, y, height, notes };
    y += height;
    return row;
  });
}

/** What goes on flows into the next bar; what does not falls away to the right and ends. */
function drawRibbons(svg: Drawing, row: Row, next: Row, x: ScaleLinear<number, number>): void {
  const top = row.y + BAR + 2;
  const bottom = next.y - 2;
  const falls = row.lost.length > 0;
  const from = falls ? next.n : row.n;
  svg
    .append("path")
    .attr("d", ribbon([x(0), x(from)], [x(0), x(next.n)], top, bottom))
    .attr("fill", "var(--grid)");
  if (!falls) return;
  const shift = 14;
  svg
    .append("path")
    .attr(
      "d",
      ribbon(
        [x(next.n) + 1, Math.max(x(row.n), x(next.n) + 2)],
        [x(next.n) + shift, Math.max(x(row.n), x(next.n) + 2) + shift],
        top,
        top + (bottom - top) * 0.55,
      ),
    )
    .attr("fill", "var(--mark-soft)");
}

/** A band between two stretches of a line, with edges that leave and arrive straight down. */
function ribbon(
  [a, b]: [number, number],
  [c, d]: [number, number],
  top: number,
  bottom: number,
): string {
  const middle = (top + bottom) / 2;
  return (
    `M${a},${top}C${a},${middle} ${c},${middle} ${c},${bottom}` +
    `H${Math.max(d, c + 1.5)}C${Math.max(d, c + 1.5)},${middle} ${b},${middle} ${b},${top}Z`
  );
}

function drawBar(svg: Drawing, { y, n, interval }: Row, x: ScaleLinear<number, number>): void {
  svg
    .append("rect")
    .attr("x", x(0))
    .attr("y", y)
    .attr("width", Math.max(1.5, x(n) - x(0)))
    .attr("height", BAR)
    .attr("fill", "var(--mark)");
  if (interval === null || x(interval[1]) - x(interval[0]) < LEGIBLE) return;
  const [low, high] = interval.map(x) as [number, number];
  const middle = y + BAR / 2;
  svg
    .append("path")
    .attr("d", `M${low},${middle - 4}v8M${low},${middle}H${high}M${high},${middle - 4}v8`)
    .attr("fill", "none")
    .attr("stroke", "var(--ink)")
    .attr("stroke-width", 1.5);
}

function drawWords(svg: Drawing, row: Row, page: Page, size: Size, line: number): void {
  const write = (text: string, at: number) =>
    svg
      .append("text")
      .attr("x", 0)
      .attr("y", row.y + 11 + at * line)
      .text(text);
  write(stepText(row.step, row.n, page), 0)
    .attr("fill", "var(--ink)")
    .attr("font-weight", 600)
    .attr("font-size", size.narrow ? 15 : 17);
  write(page.strings.method.flow.steps[row.step], 1).attr("fill", "var(--ink)");
  row.notes.forEach((note, index) => write(note, index + 2).attr("fill", "var(--ink-soft)"));
}
