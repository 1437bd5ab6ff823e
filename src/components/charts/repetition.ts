import { max, scaleLinear, sum } from "d3";
import type { Page } from "../../site/page.ts";
import type { Chart, Size } from "../figure.ts";
import { createDrawing, drawBar, write, type Drawing, type Estimate } from "./bars.ts";
import { chartNumber } from "./number.ts";
import { intervalOf } from "./products.ts";

/** Unique ads of one class: posted once (0), or a number of times with `class` digits. */
export interface RepetitionRow {
  class: number;
  ads: number;
  agreed_ads: number;
  sure_ads: number;
  messages: number;
  agreed_messages: number;
  sure_messages: number;
  most: number;
  /** How often the ad in the middle of all was posted; the same in every row. */
  typical: number;
}

/** A class with its shares of all unique ads and of all messages that are ads. */
export interface Repeated {
  class: number;
  ads: Estimate;
  messages: Estimate;
  count: number;
  posts: number;
}

/** How often the same ad returns: few ads at the right fill most of what is posted. */
export const repetition: Chart = {
  queries: ["repetition"],
  counts: "ads",
  title: (page) => {
    const words = page.strings.breakdown.repetition;
    const most = max(rowsOf(page), (row) => row.most) ?? 0;
    const [once] = repeatedOf(page);
    if (most <= 1 || once?.class !== 0) return words.title(null);
    return words.title({
      once: shareText(once, "ads", page),
      most: timesText(most, "most", page),
    });
  },
  subtitle: (page) => page.strings.breakdown.repetition.subtitle,
  caption: (page) => page.strings.breakdown.repetition.caption,
  describe: (page) => {
    const words = page.strings.breakdown.repetition;
    const parts = repeatedOf(page).map(
      (one) =>
        `${classOf(one, page)}: ${smallShare(one.ads.value, page)} ${words.ofAds}, ${smallShare(one.messages.value, page)} ${words.ofMessages}`,
    );
    return words.describe(parts.join("; "));
  },
  draw: (page, size) => drawRepetition(repeatedOf(page), page, size),
  table: (page) => {
    const { strings, formats } = page;
    const words = strings.breakdown.repetition;
    const interval = { title: strings.number.interval, numeric: true };
    return {
      columns: [
        { title: words.posted },
        { title: strings.units.ads, numeric: true },
        { title: strings.breakdown.share, numeric: true },
        interval,
        { title: words.messages, numeric: true },
        { title: strings.breakdown.share, numeric: true },
        interval,
      ],
      rows: repeatedOf(page).map((one) => [
        classOf(one, page),
        formats.count(one.count),
        smallShare(one.ads.value, page),
        intervalOf(one.ads, page),
        formats.count(one.posts),
        smallShare(one.messages.value, page),
        intervalOf(one.messages, page),
      ]),
    };
  },
};

const rowsOf = (page: Page) => page.story.queries["repetition"]!.rows as unknown as RepetitionRow[];
const repeatedOf = (page: Page) => repeatedShares(rowsOf(page));

/** The classes as shares, each with the span of the same shares over surer choices of ads. */
export function repeatedShares(rows: readonly RepetitionRow[]): Repeated[] {
  const span = (row: RepetitionRow, keys: (keyof RepetitionRow)[]): Estimate => {
    const shares = keys.flatMap((key) => {
      const total = sum(rows, (one) => one[key]);
      return total === 0 ? [] : [row[key] / total];
    });
    return { value: shares[0] ?? 0, low: Math.min(...shares), high: Math.max(...shares) };
  };
  return rows.map((row) => ({
    class: row.class,
    ads: span(row, ["ads", "agreed_ads", "sure_ads"]),
    messages: span(row, ["messages", "agreed_messages", "sure_messages"]),
    count: row.ads,
    posts: row.messages,
  }));
}

/** One ad of many thousands is a share that rounds to nothing, and is not nothing. */
const smallShare = (share: number, { formats }: Page) =>
  share > 0 && share < 0.0005 ? `<\u2009${formats.share(0.001)}` : formats.share(share);

/** The share of a class in all unique ads, or in all ads posted, which opens. */
function shareText(one: Repeated, measure: "ads" | "messages", page: Page): string {
  const words = page.strings.breakdown.repetition;
  const title = words.share(measure === "ads" ? words.ofAds : words.ofMessages, classOf(one, page));
  const number = { key: `${one.class}-${measure}`, title, estimate: one[measure] };
  return chartNumber(smallShare(one[measure].value, page), "repetition", number, page);
}

/** How often the most persistent, or the typical, ad was posted, which opens. */
function timesText(times: number, which: "most" | "typical", page: Page): string {
  const { strings, formats } = page;
  const { most, middle } = strings.breakdown.repetition;
  const title = which === "most" ? most : middle;
  const number = { key: which, title, unit: strings.units.messages };
  return chartNumber(formats.count(times), "repetition", number, page);
}

/** "once", "2–9 times", "10–99 times" … */
function classOf({ class: digits }: Repeated, { strings, formats }: Page): string {
  const words = strings.breakdown.repetition;
  if (digits === 0) return words.once;
  const from = digits === 1 ? 2 : 10 ** (digits - 1);
  return words.times(formats.count(from), formats.count(10 ** digits - 1));
}

const ROW = 34;
const HEAD = 30;

/** Ads to the left, the messages that they are to the right, the number of times in between. */
function drawRepetition(rows: Repeated[], page: Page, size: Size): Element {
  const words = page.strings.breakdown.repetition;
  const middle = size.width / 2;
  const half = size.narrow ? 71 : 84;
  const number = size.narrow ? 38 : 48;
  const end = max(rows, ({ ads, messages }) => Math.max(ads.high, messages.high)) || 1;
  const left = scaleLinear([0, end], [middle - half, number]);
  const right = scaleLinear([0, end], [middle + half, size.width - number]);
  const bars = HEAD + rows.length * ROW;
  const persistence = persistenceOf(page);
  const dots = persistence ? layOutDots(persistence.most, size) : null;
  const svg = createDrawing(page, size, bars + (dots ? DOTS + dots.height : 0));
  // On a phone the headings need the whole width.
  write(svg, words.ads, size.narrow ? 0 : middle - half, 12)
    .attr("font-weight", 600)
    .attr("text-anchor", size.narrow ? "start" : "end");
  write(svg, words.messages, size.narrow ? size.width : middle + half, 12)
    .attr("font-weight", 600)
    .attr("text-anchor", size.narrow ? "end" : "start");
  rows.forEach((row, index) => {
    const y = HEAD + index * ROW;
    drawBar(svg, { ...row.ads, fill: "var(--mark-soft)" }, y, 22, left);
    drawBar(svg, { ...row.messages, fill: "var(--mark)" }, y, 22, right);
    write(svg, shareText(row, "ads", page), left(row.ads.high) - 7, y + 16).attr(
      "text-anchor",
      "end",
    );
    write(svg, shareText(row, "messages", page), right(row.messages.high) + 7, y + 16);
    write(svg, classOf(row, page), middle, y + 16).attr("text-anchor", "middle");
  });
  if (persistence && dots) drawPersistence(svg, persistence, dots, bars, page);
  return svg.node()!;
}

/** Room above the dots, for the words and the typical ad. */
const DOTS = 104;
/** Fewer posts than this are felt without drawing each. */
const LEAST_DRAWN = 20;
const LARGEST_STEP = 6;
const TALLEST = 200;

interface Persistence {
  typical: number;
  most: number;
}

/** How often the typical ad and the most persistent one were posted; null where that is much alike. */
function persistenceOf(page: Page): Persistence | null {
  const most = max(rowsOf(page), (row) => row.most) ?? 0;
  const typical = rowsOf(page)[0]?.typical ?? 0;
  return most >= LEAST_DRAWN && most >= 5 * typical ? { typical: Math.round(typical), most } : null;
}

interface Dots {
  /** Distance between dots, in units of the drawing. */
  step: number;
  columns: number;
  height: number;
}

/** A dot for each post, as far apart as there is room for. */
function layOutDots(posts: number, { width }: Size): Dots {
  const step = Math.min(LARGEST_STEP, Math.sqrt((width * TALLEST) / posts));
  const columns = Math.floor(width / step);
  return { step, columns, height: Math.ceil(posts / columns) * step };
}

/** Every post of the typical ad and of the most persistent one as a dot, so that the tail is seen. */
function drawPersistence(
  svg: Drawing,
  { typical, most }: Persistence,
  dots: Dots,
  top: number,
  page: Page,
): void {
  const words = page.strings.breakdown.repetition;
  write(svg, words.typical(timesText(typical, "typical", page), typical === 1), 0, top + 34).attr(
    "font-weight",
    600,
  );
  drawDots(svg, typical, dots, top + 44);
  write(svg, words.persistent(timesText(most, "most", page)), 0, top + 84).attr("font-weight", 600);
  drawDots(svg, most, dots, top + DOTS - 8);
}

/** One path of points with round ends: a row is a dashed line, so that thousands cost little. */
function drawDots(svg: Drawing, posts: number, { step, columns }: Dots, top: number): void {
  const rows = Math.ceil(posts / columns);
  const lines = Array.from({ length: rows }, (_, row) => {
    const inRow = Math.min(columns, posts - row * columns);
    return `M${step / 2},${top + (row + 0.5) * step}h${(inRow - 1) * step + 0.01}`;
  });
  svg
    .append("path")
    .attr("d", lines.join(""))
    .attr("fill", "none")
    .attr("stroke", "var(--mark)")
    .attr("stroke-width", step * 0.62)
    .attr("stroke-linecap", "round")
    .attr("stroke-dasharray", `0 ${step}`);
}
