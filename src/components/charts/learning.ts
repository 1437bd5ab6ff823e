import * as Plot from "@observablehq/plot";
import { max, min } from "d3";
import type { Page } from "../../site/page.ts";
import type { Chart, Size } from "../figure.ts";
import { baseOptions } from "./axes.ts";
import {
  intervalText,
  measuredNumber,
  measuredRows,
  measureText,
  type MeasuredRow,
} from "./measured.ts";
import { chartNumber } from "./number.ts";

const QUERY = "learning";
const MEASURES = ["ad_accuracy", "macro_f1"] as const;
type Measure = (typeof MEASURES)[number];
const INK: Record<Measure, string> = { ad_accuracy: "var(--mark)", macro_f1: "var(--accent)" };

/** How the scores grow with the number of messages, by more and more authors. */
export const learning: Chart = {
  queries: [QUERY],
  apartFromDump: true,
  title: (page) => {
    const words = page.strings.evaluation.learning;
    const points = pointsOf(page, "ad_accuracy");
    const [first, last] = [points[0], points.at(-1)];
    if (!first || !last || first === last) return words.title(null);
    const right = (row: MeasuredRow) => {
      const title = `${words.measures.ad_accuracy} (${page.formats.count(row.x!)} ${words.axis})`;
      return measuredNumber(QUERY, row, { measure: "ad_accuracy", title }, page);
    };
    return words.title({
      few: learntText(first, page),
      low: right(first),
      many: learntText(last, page),
      high: right(last),
    });
  },
  subtitle: (page) => page.strings.evaluation.learning.subtitle,
  caption: (page) => page.strings.evaluation.learning.caption,
  describe: (page) => {
    const words = page.strings.evaluation.learning;
    return words.describe(
      MEASURES.flatMap((measure) =>
        pointsOf(page, measure).map(
          (row) =>
            `${words.measures[measure]}, ${page.formats.count(row.x!)}: ${measureText(measure, row.value, page)}`,
        ),
      ).join("; "),
    );
  },
  draw: drawLearning,
  table: (page) => {
    const { strings, formats } = page;
    const words = strings.evaluation.learning;
    return {
      columns: [
        { title: words.messages, numeric: true },
        { title: words.authors, numeric: true },
        ...MEASURES.flatMap((measure) => [
          { title: words.measures[measure]!, numeric: true },
          { title: strings.number.interval, numeric: true },
        ]),
      ],
      rows: pointsOf(page, "ad_accuracy").map((row) => [
        formats.count(row.x!),
        row.item,
        ...MEASURES.flatMap((measure) => {
          const own = pointsOf(page, measure).find(({ x }) => x === row.x)!;
          return [measureText(measure, own.value, page), intervalText(measure, own, page)];
        }),
      ]),
    };
  },
};

function pointsOf(page: Page, measure: Measure): MeasuredRow[] {
  return measuredRows(QUERY, page).filter(({ part, value }) => part === measure && value !== null);
}

function learntText({ x, item }: MeasuredRow, page: Page): string {
  const { strings, formats } = page;
  return chartNumber(
    formats.round(x!),
    QUERY,
    {
      ...{ key: `learnt-${item}`, title: strings.evaluation.learning.learnt, classifier: false },
      unit: strings.units.messages,
    },
    page,
  );
}

function drawLearning(page: Page, size: Size): Element {
  const { strings, formats } = page;
  const words = strings.evaluation.learning;
  const all = MEASURES.flatMap((measure) =>
    pointsOf(page, measure).map((row) => ({ ...row, measure })),
  );
  const lowest = Math.floor((min(all, ({ low, value }) => low ?? value!) ?? 0) * 10) / 10;
  const last = max(all, ({ x }) => x!) ?? 1;
  const ends = MEASURES.flatMap((measure) => {
    const end = all.filter((row) => row.measure === measure).at(-1);
    return end ? [{ ...end, label: words.measures[measure]! }] : [];
  });
  // The words stand apart where the lines end close together.
  const upper = ends.toSorted((a, b) => b.value! - a.value!)[0];
  return Plot.plot({
    ...baseOptions(page, size),
    height: size.narrow ? 320 : 360,
    marginLeft: 44,
    marginRight: 16,
    marginTop: 24,
    marginBottom: 44,
    x: { domain: [0, last], label: null },
    y: { domain: [lowest, 1], label: null },
    marks: [
      Plot.gridY({ stroke: "var(--grid)", strokeOpacity: 1, ticks: 5 }),
      Plot.axisY({ tickSize: 0, ticks: 5, tickFormat: (share: number) => formats.share(share) }),
      Plot.axisX({
        ticks: size.narrow ? 3 : 6,
        tickSize: 5,
        tickFormat: (messages: number) => formats.count(messages),
        label: words.axis,
        labelAnchor: "right",
        labelArrow: "none",
        labelOffset: 40,
      }),
      Plot.areaY(all, {
        x: "x",
        y1: "low",
        y2: "high",
        z: "measure",
        fill: ({ measure }: { measure: Measure }) => INK[measure],
        fillOpacity: 0.18,
      }),
      Plot.line(all, {
        x: "x",
        y: "value",
        z: "measure",
        stroke: ({ measure }: { measure: Measure }) => INK[measure],
        strokeWidth: 2.2,
      }),
      Plot.dot(all, {
        x: "x",
        y: "value",
        r: 3.5,
        fill: ({ measure }: { measure: Measure }) => INK[measure],
      }),
      ...ends.map((end) =>
        Plot.text([end], {
          ...{ x: "x", y: "value", text: "label", textAnchor: "end", fill: INK[end.measure] },
          dy: end.measure === upper?.measure ? -18 : 32,
        }),
      ),
    ],
  });
}
