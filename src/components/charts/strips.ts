import { max, min, scaleUtc, select, utcYear, type ScaleTime, type Selection } from "d3";
import type { Page } from "../../site/page.ts";
import type { Size } from "../figure.ts";
import type { GroupWeek, Silence } from "./gaps.ts";

/** A row of the drawing: a group's weeks from its first to its last, and its silences. */
export interface Strip {
  name: string;
  /** Weeks with messages, in order. */
  weeks: Pick<GroupWeek, "week" | "messages">[];
  silences: Pick<Silence, "first_day" | "last_day" | "days">[];
  /** Weeks from the first to the last one. */
  span: number;
}

type Drawing = Selection<SVGSVGElement, unknown, null, undefined>;
type Scale = ScaleTime<number, number>;

const DAY = 86_400_000;
const WEEK = 7 * DAY;

/** How dark a week is drawn: by quarters of the group's own busiest week. */
const SHADES = [0.25, 0.45, 0.7, 1];

/** Letters of a chosen name that there is room for. */
const LETTERS = 26;

/** One row a group, one cell a week; cells of a shade are one path, since there are thousands. */
export function drawStrips(strips: readonly Strip[], page: Page, size: Size): Element {
  const { narrow, width } = size;
  const names = strips.map(({ name }) =>
    name.length > LETTERS ? `${name.slice(0, LETTERS - 1).trimEnd()}…` : name,
  );
  const left = narrow ? 0 : 16 + 7.2 * (max(names, (name) => name.length) ?? 0);
  const right = narrow || strips.every(({ silences }) => silences.length === 0) ? 0 : 76;
  const step = narrow ? 33 : 20;
  const cell = 12;
  const height = strips.length * step + 24;
  const weeks = strips.flatMap((strip) => strip.weeks.map(({ week }) => +week));
  const from = min(weeks) ?? 0;
  const x = scaleUtc([from, (max(weeks) ?? from) + WEEK], [left, width - right]);
  const element = page.document.createElementNS("http://www.w3.org/2000/svg", "svg");
  const svg: Drawing = select(element)
    .attr("viewBox", `0 0 ${width} ${height}`)
    .attr("width", width)
    .attr("height", height)
    .attr("font-size", narrow ? 12.5 : 13);
  drawYears(svg, x, height);
  const top = (index: number): number => index * step + step - cell - 2;
  for (const [shade, opacity] of SHADES.entries()) {
    const cells = strips.map((strip, index) => cellsOf(strip, shade, x, top(index), cell));
    svg
      .append("path")
      .attr("d", cells.join(""))
      .attr("fill", "var(--mark)")
      .attr("fill-opacity", opacity);
  }
  strips.forEach((strip, index) => {
    const y = top(index);
    const baseline = narrow ? y - 5 : y + cell - 2;
    svg.append("text").attr("y", baseline).attr("fill", "var(--ink)").text(names[index]!);
    for (const silence of strip.silences) drawSilence(svg, silence, x, y, cell);
    const longest = max(strip.silences, ({ days }) => days);
    if (longest === undefined) return;
    const words = page.strings.gaps;
    const days = page.formats.count(longest);
    svg
      .append("text")
      .attr("x", width)
      .attr("y", baseline)
      .attr("text-anchor", "end")
      .attr("fill", "var(--error)")
      .attr("font-weight", 600)
      .text(narrow ? words.silent(days) : words.days(days));
  });
  return element;
}

/** The cells of one shade, neighbours joined, as a path. */
function cellsOf({ weeks }: Strip, shade: number, x: Scale, y: number, height: number): string {
  const most = max(weeks, ({ messages }) => messages) ?? 1;
  const chosen = weeks
    .filter(({ messages }) => Math.ceil((messages / most) * SHADES.length) - 1 === shade)
    .map(({ week }) => +week);
  let path = "";
  for (let k = 0; k < chosen.length;) {
    const start = chosen[k]!;
    let end = start;
    while (k < chosen.length && chosen[k] === end) {
      end += WEEK;
      k++;
    }
    const [a, b] = [x(start), x(end)].map((at) => at.toFixed(1));
    path += `M${a},${y}H${b}v${height}H${a}Z`;
  }
  return path;
}

/** A frame around the days without a message, empty even where a week has messages before or after. */
function drawSilence(
  svg: Drawing,
  { first_day, last_day }: Strip["silences"][number],
  x: Scale,
  y: number,
  height: number,
): void {
  const start = x(first_day);
  const end = x(new Date(+last_day + DAY));
  svg
    .append("rect")
    .attr("x", start.toFixed(1))
    .attr("y", y - 0.5)
    .attr("width", Math.max(2, end - start).toFixed(1))
    .attr("height", height + 1)
    .attr("fill", "var(--paper)")
    .attr("stroke", "var(--error)")
    .attr("stroke-width", 1.5);
}

/** A line at the beginning of each year, named at the bottom. */
function drawYears(svg: Drawing, x: Scale, height: number): void {
  const [from, to] = x.domain() as [Date, Date];
  for (const year of [from, ...utcYear.range(utcYear.ceil(from), to)]) {
    const isYear = +utcYear.floor(year) === +year;
    const next = utcYear.ceil(new Date(+year + DAY));
    if (isYear) {
      svg
        .append("path")
        .attr("d", `M${x(year).toFixed(1)},0V${height - 18}`)
        .attr("stroke", "var(--rule)");
    }
    // A year of which there is little has no room for its name.
    if (x(next) - x(year) < 34 && next <= to) continue;
    if (x(to) - x(year) < 34) continue;
    svg
      .append("text")
      .attr("x", x(year).toFixed(1))
      .attr("y", height - 4)
      .attr("fill", "var(--ink-soft)")
      .text(String(year.getUTCFullYear()));
  }
}
