import * as Plot from "@observablehq/plot";
import { sum } from "d3";
import type { Page } from "../../site/page.ts";
import type { Unit } from "../../site/story.ts";
import type { Chart, Size } from "../figure.ts";
import { baseOptions } from "./axes.ts";
import type { Estimate } from "./bars.ts";
import { chartNumber } from "./number.ts";
import { intervalOf } from "./products.ts";
import { medianWeeks, shareAfter, survivalCurve, type Survival } from "./survival.ts";

interface LifeRow {
  weeks: number;
  finished: number;
  unfinished: number;
  sure_finished: number;
  sure_unfinished: number;
}

/** Moments that readers know: a month, a season, half a year, a year, two. */
export const MOMENTS = [4, 13, 26, 52, 104] as const;
type Moment = (typeof MOMENTS)[number];
/** Fewer accounts than this say little about how long accounts last. */
const LEAST = 10;

interface Lifespan {
  curve: Survival[];
  /** The same of only the sellers that no single false alarm can have made. */
  sure: Survival[];
  sellers: number;
  unfinished: number;
}

/** How long accounts keep posting ads: the share that still does, week by week after the first. */
export const lifespan: Chart = {
  queries: ["lifespan"],
  counts: "sellers",
  title: (page) => {
    const words = page.strings.breakdown.lifespan;
    const medians = mediansOf(page);
    const year = stillAfter(52, page);
    return words.title(
      medians && mediansText(medians, page),
      medians !== null && medians[1] <= 1,
      year === null ? null : momentText(52, year, page),
    );
  },
  subtitle: (page) => page.strings.breakdown.lifespan.subtitle,
  caption: (page) => {
    const { unfinished, sellers } = lifespanOf(page);
    const words = page.strings.breakdown.lifespan;
    return words.caption(
      countText(unfinished, "unfinished", words.unfinished, "sellers", page),
      countText(sellers, "all", words.all, "sellers", page),
    );
  },
  describe: (page) => {
    const { strings, formats } = page;
    const parts = momentsOf(page).map(
      ([moment, share]) =>
        `${strings.breakdown.lifespan.moments[moment]}: ${formats.share(share.value)}`,
    );
    return strings.breakdown.lifespan.describe(parts.join("; "));
  },
  draw: (page, size) => drawLifespan(lifespanOf(page), page, size),
  table: (page) => {
    const { strings, formats } = page;
    const words = strings.breakdown.lifespan;
    const { curve } = lifespanOf(page);
    return {
      columns: [
        { title: words.weeks, numeric: true },
        { title: words.still, numeric: true },
        { title: strings.number.interval, numeric: true },
      ],
      rows: curve.map(({ weeks }) => {
        const share = stillAfter(weeks, page)!;
        return [formats.count(weeks), formats.share(share.value), intervalOf(share, page)];
      }),
    };
  },
};

/** The share of sellers that still post a number of weeks after their first ad; null if unknown. */
function stillAfter(weeks: number, page: Page): Estimate | null {
  const { curve, sure } = lifespanOf(page);
  const value = shareAfter(curve, weeks);
  if (value === null) return null;
  const other = shareAfter(sure, weeks) ?? value;
  return { value, low: Math.min(value, other), high: Math.max(value, other) };
}

/** The weeks after which half have stopped, of all sellers and of the sure ones; null if unknown. */
function mediansOf(page: Page): [low: number, high: number] | null {
  const { curve, sure } = lifespanOf(page);
  const [all, surest] = [medianWeeks(curve), medianWeeks(sure)];
  if (all === null || (surest === null && sure.length > 0)) return null;
  return [Math.min(all, surest ?? all), Math.max(all, surest ?? all)];
}

/** "2", or "2 to 13" where it depends on which sellers are sure. */
function mediansText([low, high]: [number, number], page: Page): string {
  const { strings, formats } = page;
  const [from, to] = [formats.count(low), formats.count(high)];
  const text = low === high ? from : strings.number.range(from, to);
  const { median } = strings.breakdown.lifespan;
  const number = { key: "median", title: median, unit: strings.units.weeks };
  return chartNumber(text, "lifespan", number, page);
}

function lifespanOf(page: Page): Lifespan {
  const rows = page.story.queries["lifespan"]!.rows as unknown as LifeRow[];
  const curveOf = (ended: keyof LifeRow, censored: keyof LifeRow) =>
    survivalCurve(
      rows.map((row) => ({ weeks: row.weeks, ended: row[ended], censored: row[censored] })),
      LEAST,
    );
  return {
    curve: curveOf("finished", "unfinished"),
    sure: curveOf("sure_finished", "sure_unfinished"),
    sellers: sum(rows, (row) => row.finished + row.unfinished),
    unfinished: sum(rows, (row) => row.unfinished),
  };
}

function momentsOf(page: Page): [Moment, Estimate][] {
  return MOMENTS.flatMap((moment) => {
    const share = stillAfter(moment, page);
    return share === null ? [] : [[moment, share] satisfies [Moment, Estimate]];
  });
}

/** The share that still posts at a moment, which opens. */
function momentText(moment: Moment, estimate: Estimate, page: Page): string {
  const words = page.strings.breakdown.lifespan;
  const title = words.shareAfter(words.moments[moment]);
  const number = { key: `after-${moment}`, title, estimate, of: lifespanOf(page).sellers };
  return chartNumber(page.formats.share(estimate.value), "lifespan", number, page);
}

function countText(value: number, key: string, title: string, unit: Unit, page: Page): string {
  const number = { key, title, unit: page.strings.units[unit] };
  return chartNumber(page.formats.count(value), "lifespan", number, page);
}

/** Room that the words before the last moments take, as a part of the axis. */
const WORDS = 0.18;
const isLate = (weeks: number, last: number): boolean => weeks > last * 0.7;

/** The height of the band where the words at a moment begin: the last ones end there. */
function topOf(moment: Moment, last: number, page: Page): number {
  const start = isLate(moment, last) ? moment - Math.round(last * WORDS) : moment;
  return (stillAfter(Math.max(0, start), page) ?? stillAfter(moment, page))?.high ?? 0;
}

function drawLifespan({ curve, sure }: Lifespan, page: Page, size: Size): Element {
  const { strings, formats } = page;
  const words = strings.breakdown.lifespan;
  const last = curve.at(-1)?.weeks ?? 1;
  const band = curve.flatMap(({ weeks, share }) => {
    const other = shareAfter(sure, weeks);
    return other === null ? [] : [{ weeks, a: share, b: other }];
  });
  // On a phone the words after one and after two years would run into each other.
  const marked = momentsOf(page)
    .filter(([moment]) => !size.narrow || moment !== 104)
    .map(([moment, share]) => ({
      weeks: moment,
      share: share.value,
      top: topOf(moment, last, page),
      label: `${momentText(moment, share, page)} ${words.after[moment]}`,
    }));
  return Plot.plot({
    ...baseOptions(page, size),
    height: size.narrow ? 320 : 360,
    marginLeft: size.narrow ? 42 : 44,
    marginRight: 16,
    marginTop: 20,
    marginBottom: 44,
    x: { domain: [0, last], label: null },
    y: { domain: [0, 1], label: null },
    marks: [
      Plot.gridY([0.25, 0.5, 0.75, 1], { stroke: "var(--grid)", strokeOpacity: 1 }),
      Plot.axisY([0, 0.25, 0.5, 0.75, 1], {
        tickSize: 0,
        tickFormat: (share: number) => formats.share(share),
      }),
      Plot.axisX({
        ticks: MOMENTS.filter((moment) => moment <= last && (moment !== 4 || !size.narrow)),
        tickSize: 5,
        label: words.axis,
        labelAnchor: "right",
        labelArrow: "none",
        labelOffset: 40,
        tickFormat: (weeks: number) => formats.count(weeks),
      }),
      Plot.ruleY([0], { stroke: "var(--ink-soft)" }),
      Plot.areaY(band, {
        x: "weeks",
        y1: "a",
        y2: "b",
        fill: "var(--mark-soft)",
        fillOpacity: 0.5,
        curve: "step-after",
      }),
      Plot.line(curve, {
        x: "weeks",
        y: "share",
        stroke: "var(--mark)",
        strokeWidth: 2.2,
        curve: "step-after",
      }),
      // The words stand above the band, on a stem from the line.
      Plot.ruleX(marked, { x: "weeks", y1: "share", y2: "top", stroke: "var(--ink)" }),
      Plot.dot(marked, { x: "weeks", y: "share", r: 4, fill: "var(--ink)" }),
      ...(["start", "end"] as const).map((textAnchor) =>
        Plot.text(
          marked.filter(({ weeks }) => isLate(weeks, last) === (textAnchor === "end")),
          { x: "weeks", y: "top", text: "label", fill: "var(--ink)", textAnchor, dx: 3, dy: -10 },
        ),
      ),
    ],
  });
}
