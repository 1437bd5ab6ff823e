import type { Page } from "../../site/page.ts";
import type { Chart } from "../figure.ts";
import { drawPanels, type Estimate } from "./bars.ts";
import { compare } from "./leader.ts";
import { chartNumber } from "./number.ts";
import { intervalOf } from "./products.ts";

/** What a seller does or does not, over the whole period. */
const TRAITS = ["often", "several_groups", "named_place", "over_month"] as const;
export type Trait = (typeof TRAITS)[number];

export interface BulkRow {
  trait: Trait;
  bulk: boolean;
  found: number;
  total: number;
  /** Shares, with both the sample and the label's errors in them. */
  low: number | null;
  high: number | null;
}

/** Bulk sellers beside the others: how much they post, how far they reach, how long they stay. */
export const bulk: Chart = {
  queries: ["bulk"],
  counts: "sellers",
  title: (page) => {
    const words = page.strings.breakdown.bulk;
    const differ = TRAITS.flatMap((trait) => {
      const relation = relationOf(trait, page);
      return relation === "alike" || relation === null ? [] : [words.differ[trait][relation]];
    });
    return words.title(
      totalOf(page, true) === 0 ? null : differ.length === 0 ? "" : page.formats.list(differ),
    );
  },
  subtitle: (page) => page.strings.breakdown.bulk.subtitle,
  caption: (page) => page.strings.breakdown.bulk.caption,
  describe: (page) => {
    const { strings, formats } = page;
    const words = strings.breakdown.bulk;
    const parts = TRAITS.map(
      (trait) =>
        `${words.traits[trait]}: ${[true, false].map((is) => `${words.who(is)} ${formats.share(traitShare(trait, is, page).value)}`).join(", ")}`,
    );
    return words.describe(parts.join("; "));
  },
  draw: (page, size) => {
    const words = page.strings.breakdown.bulk;
    const panel = (is: boolean) => ({
      title: words.who(is),
      note: words.of(totalText(is, page)),
      bars: TRAITS.map((trait) => {
        const share = traitShare(trait, is, page);
        return {
          ...share,
          label: words.traits[trait],
          text: traitText(trait, is, page),
          fill: is ? "var(--accent)" : "var(--mark)",
        };
      }),
    });
    return drawPanels([panel(true), panel(false)], page, size, { wide: 236, narrow: 188 });
  },
  table: (page) => {
    const { strings, formats } = page;
    const words = strings.breakdown.bulk;
    return {
      columns: [
        { title: words.trait },
        ...[true, false].flatMap((is) => [
          { title: words.who(is), numeric: true },
          { title: strings.number.interval, numeric: true },
        ]),
      ],
      rows: TRAITS.map((trait) => [
        words.traits[trait],
        ...[true, false].flatMap((is) => {
          const share = traitShare(trait, is, page);
          return [formats.share(share.value), intervalOf(share, page)];
        }),
      ]),
    };
  },
};

const rowsOf = (page: Page) => page.story.queries["bulk"]!.rows as unknown as BulkRow[];
const rowOf = (trait: Trait, is: boolean, page: Page) =>
  rowsOf(page).find((row) => row.trait === trait && row.bulk === is);

const totalOf = (page: Page, is: boolean) => rowOf(TRAITS[0], is, page)?.total ?? 0;

/** The share of bulk sellers, or of the others, of whom something holds. */
function traitShare(trait: Trait, is: boolean, page: Page): Estimate {
  const row = rowOf(trait, is, page);
  if (!row || row.total === 0) return { value: 0, low: 0, high: 0 };
  const value = row.found / row.total;
  return { value, low: row.low ?? value, high: row.high ?? value };
}

function traitText(trait: Trait, is: boolean, page: Page): string {
  const { who, traits } = page.strings.breakdown.bulk;
  const estimate = traitShare(trait, is, page);
  return chartNumber(
    page.formats.share(estimate.value),
    "bulk",
    {
      ...{ key: `${trait}-${is}`, title: `${who(is)}: ${traits[trait]}` },
      ...{ estimate, of: totalOf(page, is) },
    },
    page,
  );
}

function totalText(is: boolean, page: Page): string {
  const { breakdown, units } = page.strings;
  return chartNumber(
    page.formats.count(totalOf(page, is)),
    "bulk",
    { key: `total-${is}`, title: breakdown.bulk.who(is), unit: units.sellers },
    page,
  );
}

/** Whether it holds of surely more or fewer bulk sellers than of the others; null without either. */
function relationOf(trait: Trait, page: Page): ReturnType<typeof compare> | null {
  if (totalOf(page, true) === 0 || totalOf(page, false) === 0) return null;
  return compare(traitShare(trait, true, page), traitShare(trait, false, page));
}
