import {
  DELIVERIES,
  PRODUCTS,
  type Delivery,
  type Product,
} from "../../../loaders/labels/labels.ts";
import type { Page } from "../../site/page.ts";
import type { Chart } from "../figure.ts";
import { colour, inkOf } from "./axes.ts";
import { shareOf, type Estimate } from "./bars.ts";
import { drawGrid } from "./grid.ts";
import { compare } from "./leader.ts";
import type { DeliveryRow } from "./delivery.ts";
import { chartNumber } from "./number.ts";
import { intervalOf } from "./products.ts";

interface YearRow extends DeliveryRow {
  year: number;
}

const rowsOf = (page: Page) => page.story.queries["delivery_years"]!.rows as unknown as YearRow[];
const yearsOf = (page: Page) => [...new Set(rowsOf(page).map(({ year }) => year))].sort();

/** How the ads for each product say that it reaches the buyer, year by year. */
export const deliveryYears: Chart = {
  queries: ["delivery_years"],
  counts: "unique_ads",
  title: (page) => page.strings.breakdown.deliveryYears.title(changes(page)),
  subtitle: (page) => page.strings.breakdown.deliveryYears.subtitle,
  caption: (page) => page.strings.breakdown.bounds,
  describe: (page) => {
    const { strings, formats } = page;
    const parts = DELIVERIES.flatMap((way) =>
      PRODUCTS.map((product) => {
        const shares = yearsOf(page).map(
          (year) => `${year} ${formats.share(shareIn(year, product, way, page)?.value ?? 0)}`,
        );
        return `${strings.products[product]}, ${strings.deliveries[way]}: ${shares.join(", ")}`;
      }),
    );
    return strings.breakdown.deliveryYears.describe(parts.join("; "));
  },
  draw: (page, size) => {
    const { strings } = page;
    const columns = PRODUCTS.map((product) => ({
      title: strings.products[product],
      ink: inkOf(product),
      fill: colour(product),
    }));
    const sections = DELIVERIES.map((way) => ({
      title: strings.breakdown.delivery.ways[way],
      rows: yearsOf(page).map((year) => ({
        label: String(year),
        cells: PRODUCTS.map((product) => {
          const share = shareIn(year, product, way, page);
          return share && { ...share, text: openText(year, product, way, share, page) };
        }),
      })),
    }));
    const words = { wide: 60, narrow: 42 };
    return drawGrid(columns, sections, page, size, { words, none: "–" });
  },
  table: (page) => {
    const { strings, formats } = page;
    return {
      columns: [
        { title: strings.breakdown.deliveryYears.way },
        { title: strings.breakdown.deliveryYears.year },
        ...PRODUCTS.flatMap((product) => [
          { title: strings.products[product], numeric: true },
          { title: strings.number.interval, numeric: true },
        ]),
      ],
      rows: DELIVERIES.flatMap((way) =>
        yearsOf(page).map((year) => [
          strings.breakdown.delivery.ways[way],
          String(year),
          ...PRODUCTS.flatMap((product) => {
            const share = shareIn(year, product, way, page);
            return share ? [formats.share(share.value), intervalOf(share, page)] : ["–", ""];
          }),
        ]),
      ),
    };
  },
};

/** The share of a year's unique ads for a product that name a way; null where there are none. */
function shareIn(year: number, product: Product, way: Delivery, page: Page): Estimate | null {
  const row = rowsOf(page).find(
    (one) => one.year === year && one.product === product && one.delivery === way,
  );
  return row ? shareOf(row, row.total) : null;
}

/** The share in words, written so that it opens. */
function openText(
  year: number,
  product: Product,
  way: Delivery,
  estimate: Estimate,
  page: Page,
): string {
  const { strings, formats } = page;
  const ways = strings.breakdown.delivery;
  const title = `${ways.share(strings.products[product], ways.ways[way])}, ${year}`;
  const of = rowsOf(page).find((row) => row.year === year && row.product === product)?.total;
  const number = { key: `${year}-${product}-${way}`, title, estimate, ...(of && { of }) };
  return chartNumber(formats.share(estimate.value), "delivery_years", number, page);
}

/** Whether any share surely differs between the first year and the last. */
function changes(page: Page): boolean {
  const years = yearsOf(page);
  return DELIVERIES.some((way) =>
    PRODUCTS.some((product) => {
      const [first, last] = [years[0], years.at(-1)].map((year) =>
        year === undefined ? null : shareIn(year, product, way, page),
      );
      return first && last && compare(first, last) !== "alike";
    }),
  );
}
