import { PRODUCTS, type Product } from "../../../loaders/labels/labels.ts";
import type { Page } from "../../site/page.ts";
import type { Chart } from "../figure.ts";
import { colour } from "./axes.ts";
import { drawPanels, shareOf, type Estimate } from "./bars.ts";
import { leaderOf } from "./leader.ts";
import { chartNumber } from "./number.ts";

export const MEASURES = ["unique_ads", "sellers", "ads"] as const;
export type Measure = (typeof MEASURES)[number];

export interface ProductRow {
  measure: Measure;
  product: Product;
  found: number;
  total: number;
  low: number | null;
  high: number | null;
}

/** A product by all three measures, as shares of everything counted. */
export interface ProductShares {
  product: Product;
  found: Record<Measure, number>;
  totals: Record<Measure, number>;
  shares: Record<Measure, Estimate>;
}

/** What is offered, by unique ads, by sellers and by messages, as shares with their intervals. */
export const products: Chart = {
  queries: ["products"],
  counts: "ads_year",
  title: (page) => {
    const shares = sharesOf(page);
    const lead = (measure: Measure) =>
      leaderOf(
        shares.map((one) => ({ name: page.strings.products[one.product], ...one.shares[measure] })),
      );
    const majority = shares.some((one) => one.shares.unique_ads.low > 0.5);
    return page.strings.breakdown.products.title(lead("unique_ads"), lead("ads"), majority);
  },
  subtitle: (page) => page.strings.breakdown.products.subtitle(page.story.storyYear),
  caption: (page) => page.strings.breakdown.bounds,
  describe: (page) => {
    const { strings, formats } = page;
    const parts = sharesOf(page).map(
      ({ product, shares }) =>
        `${strings.products[product]}: ${MEASURES.map((measure) => `${formats.share(shares[measure].value)} ${strings.breakdown.products.of[measure]}`).join(", ")}`,
    );
    return strings.breakdown.products.describe(parts.join("; "));
  },
  draw: (page, size) => {
    const { strings } = page;
    const shares = sharesOf(page);
    const panels = MEASURES.map((measure) => ({
      title: strings.breakdown.products.measures[measure],
      note: strings.breakdown.products.of[measure],
      bars: shares.map((one) => ({
        ...one.shares[measure],
        label: strings.products[one.product],
        text: shareText(one, measure, page),
        fill: colour(one.product),
      })),
    }));
    return drawPanels(panels, page, size, { wide: 124, narrow: 112 });
  },
  table: (page) => {
    const { strings, formats } = page;
    const words = strings.breakdown;
    return {
      columns: [
        { title: words.product },
        ...MEASURES.flatMap((measure) => [
          { title: words.products.measures[measure], numeric: true },
          { title: words.share, numeric: true },
          { title: strings.number.interval, numeric: true },
        ]),
      ],
      rows: sharesOf(page).map(({ product, found, shares }) => [
        strings.products[product],
        ...MEASURES.flatMap((measure) => [
          formats.count(found[measure]),
          formats.share(shares[measure].value),
          intervalOf(shares[measure], page),
        ]),
      ]),
    };
  },
};

/** The share of everything that a measure counts, which opens. */
function shareText({ product, shares, totals }: ProductShares, measure: Measure, page: Page) {
  const { strings, formats } = page;
  const { measures, of } = strings.breakdown.products;
  const title = `${measures[measure]}: ${strings.products[product]}, ${of[measure]}`;
  return chartNumber(
    formats.share(shares[measure].value),
    "products",
    { key: `${product}-${measure}`, title, estimate: shares[measure], of: totals[measure] },
    page,
  );
}

/** An interval of shares in words. */
export const intervalOf = ({ low, high }: Estimate, { strings, formats }: Page): string =>
  strings.number.range(formats.share(low), formats.share(high));

/** The rows of the chart's query as shares, most unique ads first. */
const sharesOf = (page: Page): ProductShares[] =>
  productShares(page.story.queries["products"]!.rows as unknown as ProductRow[]);

/** Brings the three measures of a product together; most unique ads first. */
export function productShares(rows: readonly ProductRow[]): ProductShares[] {
  const rowOf = (product: Product, measure: Measure) =>
    rows.find((row) => row.product === product && row.measure === measure);
  return PRODUCTS.map((product) => {
    const each = <Value>(valueOf: (row: ProductRow | undefined) => Value) =>
      Object.fromEntries(
        MEASURES.map((measure) => [measure, valueOf(rowOf(product, measure))]),
      ) as Record<Measure, Value>;
    return {
      product,
      found: each((row) => row?.found ?? 0),
      totals: each((row) => row?.total ?? 0),
      shares: each((row) => shareOf(row, row?.total ?? 0)),
    };
  }).sort((a, b) => b.found.unique_ads - a.found.unique_ads);
}
