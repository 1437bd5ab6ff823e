import type { Page } from "../../site/page.ts";
import { enough } from "../sentences/story.ts";
import type { Chart } from "../figure.ts";
import { drawPanels } from "./bars.ts";
import { byNumberOfKinds, combinationRows } from "./kinds.ts";
import { chartNumber } from "./number.ts";
import { intervalOf } from "./products.ts";

/** Sellers by the number of kinds of drugs they offer, beside the share of ads they post. */
export const range: Chart = {
  queries: ["offer_combinations"],
  counts: "sellers_year",
  title: (page) => {
    const [, one] = rangeOf(page);
    return page.strings.breakdown.range.title(
      one!.sellers.value === 0 || !enough("sellers_year", page)
        ? null
        : { one: kindsText(1, "sellers", page), all: kindsText(4, "sellers", page) },
    );
  },
  subtitle: (page) => page.strings.breakdown.range.subtitle(page.story.storyYear),
  caption: (page) => page.strings.breakdown.sure,
  describe: (page) => {
    const { strings, formats } = page;
    const parts = rangeOf(page).map(
      ({ sellers, ads }, kinds) =>
        `${strings.breakdown.range.kinds[kinds]}: ${formats.share(sellers.value)} ${strings.breakdown.range.ofSellers}, ${formats.share(ads.value)} ${strings.breakdown.range.ofAds}`,
    );
    return strings.breakdown.range.describe(parts.join("; "));
  },
  draw: (page, size) => {
    const words = page.strings.breakdown.range;
    const panel = (title: string, note: string, key: "sellers" | "ads") => ({
      title,
      note,
      bars: rangeOf(page).map((one, kinds) => ({
        ...one[key],
        label: words.kinds[kinds]!,
        text: kindsText(kinds, key, page),
        fill: kinds === 0 ? "var(--mark-soft)" : "var(--mark)",
      })),
    });
    const panels = [
      panel(words.sellers, words.ofSellers, "sellers"),
      panel(words.ads, words.ofAds, "ads"),
    ];
    return drawPanels(panels, page, size, { wide: 132, narrow: 120 });
  },
  table: (page) => {
    const { strings, formats } = page;
    const words = strings.breakdown.range;
    const interval = { title: strings.number.interval, numeric: true };
    return {
      columns: [
        { title: words.number },
        { title: strings.units.sellers, numeric: true },
        { title: words.sellers, numeric: true },
        interval,
        { title: words.ads, numeric: true },
        interval,
      ],
      rows: rangeOf(page).map(({ count, sellers, ads }, kinds) => [
        words.kinds[kinds]!,
        formats.count(count),
        formats.share(sellers.value),
        intervalOf(sellers, page),
        formats.share(ads.value),
        intervalOf(ads, page),
      ]),
    };
  },
};

/** The share of sellers, or of the ads they posted, with so many kinds; it opens. */
function kindsText(kinds: number, measure: "sellers" | "ads", page: Page): string {
  const words = page.strings.breakdown.range;
  const estimate = rangeOf(page)[kinds]![measure];
  const title = words.share(
    words.kinds[kinds]!,
    measure === "sellers" ? words.ofSellers : words.ofAds,
  );
  const number = { key: `${kinds}-kinds-${measure}`, title, estimate };
  return chartNumber(page.formats.share(estimate.value), "offer_combinations", number, page);
}

const rangeOf = (page: Page) => byNumberOfKinds(combinationRows(page));
