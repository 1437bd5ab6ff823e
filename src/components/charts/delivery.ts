import {
  DELIVERIES,
  PRODUCTS,
  type Delivery,
  type Product,
} from "../../../loaders/labels/labels.ts";
import type { Page } from "../../site/page.ts";
import type { Chart } from "../figure.ts";
import { colour } from "./axes.ts";
import { drawPanels, shareOf, type Estimate } from "./bars.ts";
import { leaderOf } from "./leader.ts";
import { chartNumber } from "./number.ts";
import { intervalOf } from "./products.ts";

export interface DeliveryRow {
  product: Product;
  delivery: Delivery;
  found: number;
  total: number;
  low: number | null;
  high: number | null;
}

/** How the ads for each product say that it reaches the buyer, as shares of the product's ads. */
export const delivery: Chart = {
  queries: ["delivery"],
  counts: "unique_ads_year",
  title: (page) => {
    const { strings } = page;
    const ways = PRODUCTS.map((product) => firstWay(product, page));
    const same = ways[0] !== null && ways.every((way) => way === ways[0]) ? ways[0]! : null;
    const differ = new Set(ways.filter((way) => way !== null)).size > 1;
    return strings.breakdown.delivery.title(same && strings.breakdown.delivery.verbs[same], differ);
  },
  subtitle: (page) => page.strings.breakdown.delivery.subtitle(page.story.storyYear),
  caption: (page) => `${page.strings.breakdown.delivery.caption} ${page.strings.breakdown.bounds}`,
  describe: (page) => {
    const { strings, formats } = page;
    const parts = PRODUCTS.map(
      (product) =>
        `${strings.products[product]}: ${DELIVERIES.map((way) => `${strings.deliveries[way]} ${formats.share(wayShare(product, way, page).value)}`).join(", ")}`,
    );
    return strings.breakdown.delivery.describe(parts.join("; "));
  },
  draw: (page, size) => {
    const { strings } = page;
    const panels = DELIVERIES.map((way) => ({
      title: strings.breakdown.delivery.ways[way],
      note: "",
      bars: PRODUCTS.map((product) => {
        const share = wayShare(product, way, page);
        return {
          ...share,
          label: strings.products[product],
          text: wayText(product, way, page, page.formats.share),
          fill: colour(product),
        };
      }),
    }));
    return drawPanels(panels, page, size, { wide: 124, narrow: 112 });
  },
  table: (page) => {
    const { strings, formats } = page;
    return {
      columns: [
        { title: strings.breakdown.product },
        { title: strings.units.ads, numeric: true },
        ...DELIVERIES.flatMap((way) => [
          { title: strings.breakdown.delivery.ways[way], numeric: true },
          { title: strings.number.interval, numeric: true },
        ]),
      ],
      rows: PRODUCTS.map((product) => [
        strings.products[product],
        formats.count(rowsOf(page).find((row) => row.product === product)?.total ?? 0),
        ...DELIVERIES.flatMap((way) => {
          const share = wayShare(product, way, page);
          return [formats.share(share.value), intervalOf(share, page)];
        }),
      ]),
    };
  },
};

const rowsOf = (page: Page) => page.story.queries["delivery"]!.rows as unknown as DeliveryRow[];

/** The share of a product's unique ads that name a way of delivery. */
export function wayShare(product: Product, way: Delivery, page: Page): Estimate {
  const row = rowsOf(page).find((one) => one.product === product && one.delivery === way);
  return shareOf(row, row?.total ?? 0);
}

/** The same share in words, written by `write`, so that it opens. */
export function wayText(
  product: Product,
  way: Delivery,
  page: Page,
  write: (share: number) => string,
): string {
  const { strings } = page;
  const estimate = wayShare(product, way, page);
  const of = rowsOf(page).find((row) => row.product === product)?.total;
  const title = strings.breakdown.delivery.share(
    strings.products[product],
    strings.breakdown.delivery.ways[way],
  );
  const number = { key: `${product}-${way}`, title, estimate, ...(of && { of }) };
  return chartNumber(write(estimate.value), "delivery", number, page);
}

/** The way that surely most ads for a product name. */
export function firstWay(product: Product, page: Page): Delivery | null {
  return leaderOf(
    DELIVERIES.map((way) => ({ name: way, ...wayShare(product, way, page) })),
  ) as Delivery | null;
}
