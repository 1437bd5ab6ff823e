import { max, scaleLinear, select, type Selection } from "d3";
import type { Page } from "../../site/page.ts";
import type { Size } from "../figure.ts";

/** A number with its interval; without bounds the interval is the number itself. */
export interface Estimate {
  value: number;
  low: number;
  high: number;
}

/** An estimate of what a query gave, each count as a share of `total`; nought where there is none. */
export function shareOf(
  row: { found: number; low: number | null; high: number | null } | undefined,
  total: number,
): Estimate {
  if (!row || total === 0) return { value: 0, low: 0, high: 0 };
  const { found } = row;
  return {
    value: found / total,
    low: Math.min(row.low ?? found, found) / total,
    high: Math.max(row.high ?? found, found) / total,
  };
}

export interface Bar extends Estimate {
  /** Words at the left of the bar. */
  label: string;
  /** The number at its end, written so that it opens. */
  text: string;
  fill: string;
}

/** Bars under a heading; all panels of a drawing have the same rows, in the same order. */
export interface Panel {
  title: string;
  /** What the bars are a share of. */
  note: string;
  bars: Bar[];
}

export type Drawing = Selection<SVGSVGElement, unknown, null, undefined>;

/** An SVG of the page's document, with the letter size of the drawing. */
export function createDrawing(page: Page, size: Size, height: number): Drawing {
  const element = page.document.createElementNS("http://www.w3.org/2000/svg", "svg");
  return (select(element) as Drawing)
    .attr("viewBox", `0 0 ${size.width} ${height}`)
    .attr("width", size.width)
    .attr("height", height)
    .attr("font-size", size.narrow ? 13 : 14);
}

/** A bar from nought, with its interval over the end as a thin line with feet, edged in paper. */
export function drawBar(
  svg: Drawing,
  bar: Estimate & { fill: string },
  y: number,
  height: number,
  x: (value: number) => number,
): void {
  const [from, to] = [Math.min(x(0), x(bar.value)), Math.max(x(0), x(bar.value))];
  svg
    .append("rect")
    .attr("x", from)
    .attr("y", y)
    .attr("width", Math.max(1, to - from))
    .attr("height", height)
    .attr("fill", bar.fill);
  if (Math.abs(x(bar.high) - x(bar.low)) < LEGIBLE) return;
  const middle = y + height / 2;
  for (const [stroke, thickness] of [
    ["var(--paper)", 3.5],
    ["var(--ink)", 1.25],
  ] as const) {
    svg
      .append("path")
      .attr("d", `M${x(bar.low)},${middle - 3}v6M${x(bar.low)},${middle}H${x(bar.high)}m0,-3v6`)
      .attr("fill", "none")
      .attr("stroke", stroke)
      .attr("stroke-width", thickness);
  }
}

/** An interval narrower than this on the drawing is a blot; the table has it. */
const LEGIBLE = 5;
const ROW = 26;
const BAR = 14;

/**
 * Panels of bars on one scale from nought: side by side with the words once at the left, or below one
 * another where there is no room. `words` is the room for those words, in units of the drawing.
 */
export function drawPanels(
  panels: readonly Panel[],
  page: Page,
  size: Size,
  words: { wide: number; narrow: number },
  numbers = 52,
): Element {
  const left = size.narrow ? words.narrow : words.wide;
  const columns = size.narrow ? 1 : panels.length;
  const gap = 24;
  const width = (size.width - left - gap * (columns - 1)) / columns;
  const head = panels.some(({ note }) => note !== "")
    ? 46
    : panels.some(({ title }) => title !== "")
      ? 26
      : 4;
  const block = head + (panels[0]?.bars.length ?? 0) * ROW;
  const height = size.narrow ? panels.length * (block + 18) - 18 : block;
  const end = max(panels, ({ bars }) => max(bars, (bar) => Math.max(bar.value, bar.high))) || 1;
  const svg = createDrawing(page, size, height);
  panels.forEach((panel, index) => {
    const start = left + (size.narrow ? 0 : index * (width + gap));
    const top = size.narrow ? index * (block + 18) : 0;
    const x = scaleLinear([0, end], [start, start + width - numbers]);
    const textAt = size.narrow ? 0 : start;
    write(svg, panel.title, textAt, top + 12).attr("font-weight", 600);
    write(svg, panel.note, textAt, top + 30).attr("fill", "var(--ink-soft)");
    svg
      .append("path")
      .attr("d", `M${start},${top + head - 4}V${top + block}`)
      .attr("stroke", "var(--rule)");
    panel.bars.forEach((bar, row) => {
      const y = top + head + row * ROW;
      if (size.narrow || index === 0) write(svg, bar.label, 0, y + 12);
      drawBar(svg, bar, y, BAR, x);
      write(svg, bar.text, x(Math.max(bar.value, bar.high)) + 7, y + 12);
    });
  });
  return svg.node()!;
}

/** Words in the ink of the page. */
export function write(svg: Drawing, text: string, x: number, y: number) {
  return svg.append("text").attr("x", x).attr("y", y).attr("fill", "var(--ink)").text(text);
}
