import type { Page } from "../../site/page.ts";
import type { Chart } from "../figure.ts";
import { dotChart, type Dot, type DotGroup } from "./dots.ts";
import { measuredNumber, type MeasuredRow } from "./measured.ts";

const wordsOf = (page: Page) => page.strings.evaluation;
const parts = (rows: readonly MeasuredRow[], part: string) =>
  rows.filter((row) => row.part === part);
/** The number of a dot, to be said in a title. */
const numberOf = (query: string, dot: Dot | undefined, page: Page) =>
  dot === undefined || dot.row.value === null ? null : measuredNumber(query, dot.row, dot, page);
const common = (page: Page) => {
  const { group, item, share } = wordsOf(page);
  return { group, item, measure: share };
};

/** What a random split would have claimed beside what whole authors held out show. */
export const heldOut: Chart = dotChart({
  query: "held_out",
  words: (page) => ({ ...common(page), ...wordsOf(page).heldOut }),
  groups: (page, rows) => {
    const { measures, splits } = wordsOf(page).heldOut;
    return Object.keys(measures).map((measure) => ({
      title: measures[measure]!,
      dots: Object.keys(splits).flatMap((split) =>
        parts(rows, measure)
          .filter(({ item }) => item === split)
          .map((row) => ({
            ...{ row, measure, label: splits[split]! },
            title: `${measures[measure]}, ${splits[split]}`,
            fill: split === "random" ? "var(--mark-soft)" : "var(--mark)",
          })),
      ),
    }));
  },
  title: (page, groups) => {
    const dots = groups[0]?.dots ?? [];
    const [grouped, random] = ["grouped", "random"].map((split) =>
      numberOf(
        "held_out",
        dots.find(({ row }) => row.item === split),
        page,
      ),
    );
    const written = (split: string) => {
      const value = dots.find(({ row }) => row.item === split)?.row.value;
      return value === null || value === undefined ? "" : page.formats.share(value);
    };
    const differ = written("grouped") !== written("random");
    return wordsOf(page).heldOut.title(random && grouped && differ ? { random, grouped } : null);
  },
});

/** Right on ad or not, by author. */
export const byAuthor: Chart = dotChart({
  query: "by_author",
  words: (page) => ({ ...common(page), ...wordsOf(page).byAuthor }),
  groups: (page, rows) => {
    const { author, count } = wordsOf(page).byAuthor;
    const dots = rows.map((row) => ({
      ...{ row, measure: "ad_accuracy", label: author(row.item) },
      title: count(author(row.item)),
    }));
    return [{ title: "", dots }];
  },
  title: (page, groups) => {
    const dots = groups[0]?.dots ?? [];
    const low = numberOf("by_author", dots[0], page);
    const high = numberOf("by_author", dots.at(-1), page);
    return wordsOf(page).byAuthor.title(low && high ? { low, high } : null);
  },
});

/** Ads found, right and false alarms, by the number of words. */
export const byLength: Chart = dotChart({
  query: "by_length",
  fromNought: true,
  words: (page) => ({ ...common(page), ...wordsOf(page).byLength }),
  groups: (page, rows) => {
    const { measures, words, more } = wordsOf(page).byLength;
    return Object.keys(measures).map((measure) => ({
      title: measures[measure]!,
      dots: parts(rows, measure).map((row) => {
        const label = row.item.endsWith("–") ? more(row.item.slice(0, -1)) : words(row.item);
        return { row, measure, label, title: `${measures[measure]}, ${label}` };
      }),
    }));
  },
  title: (page, groups) => {
    const dots = groups[0]?.dots ?? [];
    const short = numberOf("by_length", dots[0], page);
    const long = numberOf("by_length", dots.at(-1), page);
    return wordsOf(page).byLength.title(short && long ? { short, long } : null);
  },
});

/** The share of ordinary texts called an ad, by collection. */
export const falseAlarms: Chart = dotChart({
  query: "false_alarms",
  fromNought: true,
  words: (page) => ({ ...common(page), ...wordsOf(page).falseAlarms }),
  groups: (page, rows) => {
    const { splits, collections, count } = wordsOf(page).falseAlarms;
    const { author } = wordsOf(page).byAuthor;
    return Object.keys(splits).map((split) => ({
      title: splits[split]!,
      dots: parts(rows, split).map((row) => {
        const label = split === "grouped" ? author(row.item) : (collections[row.item] ?? row.item);
        return { row, measure: "ad_false_alarms", label, title: count(label) };
      }),
    }));
  },
  title: (page, groups) => {
    const dots = groups.flatMap((group) => group.dots);
    dots.sort((a, b) => (b.row.value ?? 0) - (a.row.value ?? 0));
    return wordsOf(page).falseAlarms.title(numberOf("false_alarms", dots[0], page));
  },
});

/** Each engine by itself, and how often two are right or wrong together. */
export const engines: Chart = {
  ...dotChart({
    query: "engines",
    fromNought: true,
    words: (page) => ({ ...common(page), ...wordsOf(page).engines, caption: "" }),
    groups: enginesOf,
    title: (page, groups) => {
      const both = groups.at(-1)?.dots.find(({ row }) => row.item === "both_right");
      return wordsOf(page).engines.title(numberOf("engines", both, page));
    },
  }),
  caption: (page) => {
    const words = wordsOf(page).engines;
    const rows = page.story.queries["engines"]!.rows as unknown as MeasuredRow[];
    const row = rows.find(({ item }) => item === "kappa");
    const number = { measure: "kappa", title: words.kappa };
    return words.caption(row ? measuredNumber("engines", row, number, page) : null);
  },
};

function enginesOf(page: Page, rows: readonly MeasuredRow[]): DotGroup[] {
  const { engines: words, names } = wordsOf(page);
  const alone = parts(rows, "right").map((row) => {
    const label = names[row.item] ?? row.item;
    return { row, measure: "ad_accuracy", label, title: `${words.right}: ${label}` };
  });
  const together = Object.keys(words.measures).flatMap((measure) =>
    rows
      .filter(({ part, item }) => part !== "right" && item === measure)
      .map((row) => {
        const label = words.measures[measure]!;
        return { row, measure, label, title: `${words.together}: ${label}` };
      }),
  );
  return [
    { title: words.right, dots: alone },
    { title: words.together, dots: together },
  ];
}
