import { max, scaleLinear } from "d3";
import type { Page } from "../../site/page.ts";
import type { Size } from "../figure.ts";
import { createDrawing, drawBar, write, type Drawing, type Estimate } from "./bars.ts";

/** A column of small bars: what they have in common, and their colour. */
export interface GridColumn {
  title: string;
  ink: string;
  fill: string;
}

export interface GridCell extends Estimate {
  text: string;
}

/** Rows of small bars under a heading; an empty heading takes no room. */
export interface GridSection {
  title: string;
  rows: {
    label: string;
    /** One for each column, with its number written so that it opens; null where there is none. */
    cells: (GridCell | null)[];
  }[];
}

const ROW = 23;
const BAR = 11;
const SECTION = 34;

/**
 * Small multiples: a bar with its interval for each row and column, all on one scale from nought, with
 * the number behind it. `none` stands where there is no number. `words` is the room for row labels.
 */
export function drawGrid(
  columns: readonly GridColumn[],
  sections: readonly GridSection[],
  page: Page,
  size: Size,
  options: { words: { wide: number; narrow: number }; none: string },
): Element {
  const left = size.narrow ? options.words.narrow : options.words.wide;
  const gap = size.narrow ? 6 : 22;
  const width = (size.width - left) / columns.length;
  const head = size.narrow ? 84 : 30;
  const number = size.narrow ? 29 : 44;
  const cells = sections.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
  const end = Math.min(1, max(cells, (cell) => cell?.high) ?? 0) || 1;
  const headings = sections.filter(({ title }) => title !== "").length;
  const rows = sections.reduce((total, section) => total + section.rows.length, 0);
  const svg = createDrawing(page, size, head + headings * SECTION + rows * ROW);
  columns.forEach((column, index) => writeHead(svg, column, left + index * width, head, size));
  let y = head;
  for (const section of sections) {
    if (section.title !== "") {
      write(svg, section.title, 0, y + SECTION - 12).attr("font-weight", 600);
      y += SECTION;
    }
    for (const row of section.rows) {
      write(svg, row.label, 0, y + 12);
      row.cells.forEach((cell, index) => {
        const start = left + index * width;
        const x = scaleLinear([0, end], [start, start + width - gap - number]).clamp(true);
        rule(svg, start, y);
        if (cell) drawBar(svg, { ...cell, fill: columns[index]!.fill }, y + 2, BAR, x);
        write(svg, cell?.text ?? options.none, start + width - gap, y + 12)
          .attr("text-anchor", "end")
          .attr("font-size", size.narrow ? 11.5 : 13)
          .attr("fill", cell ? "var(--ink)" : "var(--ink-soft)");
      });
      y += ROW;
    }
  }
  return svg.node()!;
}

function writeHead(svg: Drawing, column: GridColumn, x: number, head: number, size: Size): void {
  const title = write(svg, column.title, x, head - 12)
    .attr("fill", column.ink)
    .attr("font-weight", 600);
  if (size.narrow) title.attr("transform", `rotate(-52 ${x + 8} ${head - 12})`).attr("dx", 8);
}

function rule(svg: Drawing, x: number, y: number): void {
  svg.append("path").attr("d", `M${x},${y}v${ROW}`).attr("stroke", "var(--rule)");
}
