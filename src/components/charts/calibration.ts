import * as Plot from "@observablehq/plot";
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

const QUERY = "calibration";
const TENTHS = [0, 0.2, 0.4, 0.6, 0.8, 1];

/** The reliability curve: what share of messages were ads, by the probability that they were given. */
export const calibration: Chart = {
  queries: [QUERY],
  apartFromDump: true,
  title: (page) => {
    const words = page.strings.evaluation.calibration;
    const top = pointsOf(page, "grouped").at(-1);
    const number = { measure: "share", title: words.top };
    return words.title(top && top.x! > 0.9 ? measuredNumber(QUERY, top, number, page) : null);
  },
  subtitle: (page) => page.strings.evaluation.calibration.subtitle,
  caption: (page) => page.strings.evaluation.calibration.caption,
  describe: (page) => {
    const words = page.strings.evaluation.calibration;
    const { share } = page.formats;
    return words.describe(
      pointsOf(page, "grouped")
        .map(({ x, value }) => words.point(share(x!), share(value!)))
        .join("; "),
    );
  },
  draw: drawCalibration,
  table: (page) => {
    const { strings, formats } = page;
    const words = strings.evaluation.calibration;
    return {
      columns: [
        { title: words.split },
        { title: words.range },
        { title: words.mean, numeric: true },
        { title: words.ads, numeric: true },
        { title: strings.number.interval, numeric: true },
        { title: strings.number.denominator, numeric: true },
      ],
      rows: (["grouped", "mix"] as const).flatMap((split) =>
        pointsOf(page, split).map((row) => [
          words.splits[split]!,
          row.item
            .split("–")
            .map((end) => formats.share(Number(end)))
            .join("–"),
          formats.share(row.x!),
          measureText("share", row.value, page),
          intervalText("share", row, page),
          formats.count(row.n),
        ]),
      ),
    };
  },
};

function pointsOf(page: Page, split: "grouped" | "mix"): MeasuredRow[] {
  return measuredRows(QUERY, page).filter(
    ({ part, value, x }) => part === split && value !== null && x !== null,
  );
}

function drawCalibration(page: Page, size: Size): Element {
  const { strings, formats } = page;
  const words = strings.evaluation.calibration;
  const main = pointsOf(page, "grouped");
  const square = size.narrow ? 360 : 460;
  return Plot.plot({
    ...baseOptions(page, { ...size, width: size.narrow ? 360 : 560 }),
    height: square,
    marginLeft: 52,
    marginRight: 16,
    marginTop: 26,
    marginBottom: 44,
    x: { domain: [0, 1], label: null },
    y: { domain: [0, 1], label: null },
    marks: [
      Plot.gridY(TENTHS, { stroke: "var(--grid)", strokeOpacity: 1 }),
      Plot.gridX(TENTHS, { stroke: "var(--grid)", strokeOpacity: 1 }),
      Plot.axisY(TENTHS, { tickSize: 0, tickFormat: (share: number) => formats.share(share) }),
      Plot.axisX({
        ticks: size.narrow ? [0, 0.5, 1] : TENTHS,
        tickSize: 0,
        tickFormat: (share: number) => formats.share(share),
        label: words.x,
        labelAnchor: "right",
        labelArrow: "none",
        labelOffset: 40,
      }),
      Plot.text([words.y], {
        frameAnchor: "top-left",
        dx: -44,
        dy: -22,
        text: (label: string) => label,
        textAnchor: "start",
        fill: "var(--ink-soft)",
      }),
      Plot.line(
        [
          [0, 0],
          [1, 1],
        ],
        { stroke: "var(--ink-soft)", strokeDasharray: "3 4" },
      ),
      Plot.dot(pointsOf(page, "mix"), {
        x: "x",
        y: "value",
        r: 4.5,
        stroke: "var(--accent)",
        strokeWidth: 1.8,
        fill: "var(--paper)",
      }),
      Plot.ruleX(main, {
        x: "x",
        y1: "low",
        y2: "high",
        stroke: "var(--mark)",
        strokeWidth: 5,
        strokeOpacity: 0.4,
      }),
      Plot.dot(main, { x: "x", y: "value", r: 4.5, fill: "var(--mark)" }),
    ],
  });
}
