import { scaleLinear } from "d3";
import { PRODUCTS } from "../../../loaders/labels/labels.ts";
import type { Page } from "../../site/page.ts";
import type { Chart, Size } from "../figure.ts";
import { colour } from "./axes.ts";
import { createDrawing, write } from "./bars.ts";
import { measuredNumber, measuredRows, measureText, type MeasuredRow } from "./measured.ts";

/** The kinds of drugs in the order of the story, then none. */
const KINDS = [...PRODUCTS, "none"] as const;
type Kind = (typeof KINDS)[number];

const QUERY = "taken_for";

/** Which kind of drugs is taken for which: by hand in rows, by the model in columns. */
export const takenFor: Chart = {
  queries: [QUERY],
  apartFromDump: true,
  title: (page) => {
    const words = page.strings.evaluation.takenFor;
    const worst = worstMixUp(measuredRows(QUERY, page));
    if (worst === null) return words.title(null);
    const [kind, other] = [nameOf(worst.part, page), nameOf(worst.item, page)];
    return words.title({ share: numberOf(worst, page), kind, other });
  },
  subtitle: (page) => page.strings.evaluation.takenFor.subtitle,
  caption: (page) => page.strings.evaluation.takenFor.caption,
  describe: (page) => {
    const words = page.strings.evaluation.takenFor;
    const told = measuredRows(QUERY, page).filter(({ value }) => value !== null && value > 0);
    return words.describe(
      told
        .map((row) => `${pairOf(row, page)}: ${measureText("share", row.value, page)}`)
        .join("; "),
    );
  },
  draw: drawMatrix,
  table: (page) => {
    const words = page.strings.evaluation.takenFor;
    const rows = measuredRows(QUERY, page);
    return {
      columns: [
        { title: words.by },
        ...KINDS.map((kind) => ({ title: saidName(kind, page), numeric: true })),
        { title: page.strings.number.denominator, numeric: true },
      ],
      rows: KINDS.map((part) => [
        handName(part, page),
        ...KINDS.map((item) => measureText("share", find(rows, part, item)?.value ?? null, page)),
        page.formats.count(find(rows, part, "none")?.n ?? 0),
      ]),
    };
  },
};

const find = (rows: readonly MeasuredRow[], part: string, item: string) =>
  rows.find((row) => row.part === part && row.item === item);
const nameOf = (kind: string, page: Page) => page.strings.labels[kind] ?? kind;
const handName = (kind: string, page: Page) =>
  kind === "none" ? page.strings.evaluation.takenFor.notAd : nameOf(kind, page);
const saidName = (kind: string, page: Page) =>
  kind === "none" ? page.strings.evaluation.takenFor.none : nameOf(kind, page);
const pairOf = ({ part, item }: MeasuredRow, page: Page) =>
  page.strings.evaluation.takenFor.pair(handName(part, page), saidName(item, page));

const numberOf = (row: MeasuredRow, page: Page) =>
  measuredNumber(QUERY, row, { measure: "share", title: pairOf(row, page) }, page);

/** The largest share of one kind that is said to be another; null where none is. */
export function worstMixUp(rows: readonly MeasuredRow[]): MeasuredRow | null {
  const products: readonly string[] = PRODUCTS;
  const mixed = rows.filter(
    ({ part, item, value }) =>
      part !== item && products.includes(part) && products.includes(item) && (value ?? 0) > 0,
  );
  return mixed.sort((a, b) => b.value! - a.value!)[0] ?? null;
}

/** The share by the area of a square, with the number beside it. */
function drawMatrix(page: Page, size: Size): Element {
  const rows = measuredRows(QUERY, page);
  const words = page.strings.evaluation.takenFor;
  const left = size.narrow ? 92 : 180;
  const top = size.narrow ? 104 : 56;
  const cell = (size.width - left) / KINDS.length;
  const height = size.narrow ? 50 : 56;
  const side = scaleLinear([0, 1], [0, (height - 22) ** 2]);
  const svg = createDrawing(page, size, top + KINDS.length * height);
  write(svg, words.says, left, 14).attr("font-weight", 600);
  write(svg, words.by, 0, top - 12).attr("font-weight", 600);
  KINDS.forEach((kind, column) => {
    const x = left + column * cell + cell / 2;
    const name = write(svg, saidName(kind, page), x, top - 12);
    // Leaning, names have room on a phone.
    if (size.narrow) name.attr("transform", `rotate(-38 ${x} ${top - 12})`);
    else name.attr("text-anchor", "middle");
  });
  KINDS.forEach((part, r) => {
    const middle = top + r * height + height / 2;
    svg
      .append("path")
      .attr("d", `M0,${top + r * height}H${size.width}`)
      .attr("stroke", "var(--grid)");
    write(svg, handName(part, page), 0, middle + 4);
    KINDS.forEach((item, column) => {
      const row = find(rows, part, item);
      if (!row || row.value === null) return;
      const x = left + column * cell + cell / 2;
      const length = Math.sqrt(side(row.value));
      svg
        .append("rect")
        .attr("x", x - length / 2)
        .attr("y", middle - 8 - length / 2)
        .attr("width", length)
        .attr("height", length)
        .attr("fill", inkOf(item, part));
      write(svg, numberOf(row, page), x, top + (r + 1) * height - 4)
        .attr("text-anchor", "middle")
        .attr("font-size", 12)
        .attr("fill", row.value === 0 ? "var(--ink-soft)" : "var(--ink)");
    });
  });
  return svg.node()!;
}

/** What is right has the colour of its kind; what is taken for it is grey. */
function inkOf(item: Kind, part: Kind): string {
  if (item !== part) return "var(--mark-soft)";
  return item === "none" ? "var(--mark)" : colour(item);
}
