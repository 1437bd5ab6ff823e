import { group, max, min } from "d3";
import type { Page } from "../../site/page.ts";
import type { Chart } from "../figure.ts";
import { groupName, type GapRow } from "../panels/gaps.ts";
import { drawStrips, type Strip } from "./strips.ts";

export interface GroupWeek {
  group_id: number;
  week: Date;
  messages: number;
}

export interface Silence {
  group_id: number;
  first_day: Date;
  last_day: Date;
  days: number;
}

/** When each group has messages in the dump, and when it is silent against its own rhythm. */
export const gaps: Chart = {
  queries: ["gaps", "group_weeks", "silences"],
  title: (page) => {
    const groups = rowsOf(page);
    const silent = groups.filter(({ silences }) => silences > 0).length;
    const longest = max(groups, ({ longest_silence }) => longest_silence) ?? 0;
    return page.strings.gaps.title(silent, groups.length, page.formats.count(longest));
  },
  subtitle: (page) => page.strings.gaps.subtitle,
  caption: (page) => page.strings.gaps.caption,
  describe: (page) => {
    const { strings, formats } = page;
    const groups = rowsOf(page);
    const silent = stripsOf(page).filter(({ silences }) => silences.length > 0);
    return strings.gaps.describe(
      groups.length,
      formats.day(min(groups, (row) => row.first_week) ?? new Date(0)),
      formats.day(max(groups, (row) => row.last_week) ?? new Date(0)),
      silent.map(({ name, silences }) => `${name}: ${listOf(silences, page)}`).join("; "),
    );
  },
  draw: (page, size) => drawStrips(stripsOf(page), page, size),
  table: (page) => {
    const { strings, formats } = page;
    const words = strings.gaps;
    return {
      columns: [
        { title: words.group },
        { title: words.weeks, numeric: true },
        { title: words.weeksWithout, numeric: true },
        { title: words.silences },
      ],
      rows: stripsOf(page).map(({ name, weeks, span, silences }) => [
        name,
        formats.count(weeks.length),
        formats.count(span - weeks.length),
        silences.length === 0 ? "–" : listOf(silences, page),
      ]),
    };
  },
};

const rowsOf = (page: Page) => page.story.queries["gaps"]!.rows as unknown as GapRow[];

const byGroup = ({ group_id }: { group_id: number }): number => group_id;

const WEEK = 7 * 86_400_000;

/** A strip for each group, in the order of the table. */
export function stripsOf(page: Page): Strip[] {
  const { queries } = page.story;
  const weeks = group(queries["group_weeks"]!.rows as unknown as GroupWeek[], byGroup);
  const silences = group(queries["silences"]!.rows as unknown as Silence[], byGroup);
  return rowsOf(page).map((row) => ({
    name: groupName(row, page.strings.method.gaps.unnamed),
    weeks: weeks.get(row.group_id) ?? [],
    silences: silences.get(row.group_id) ?? [],
    span: Math.round((+row.last_week - +row.first_week) / WEEK) + 1,
  }));
}

/** "5 April 2023 – 11 May 2023 (37 days); …" */
function listOf(silences: Strip["silences"], { strings, formats }: Page): string {
  return silences
    .map(({ first_day, last_day, days }) =>
      strings.gaps.silence(formats.day(first_day), formats.day(last_day), formats.count(days)),
    )
    .join("; ");
}
