import { group } from "d3";
import { PRODUCTS, type Product } from "../../../loaders/labels/labels.ts";
import type { Page } from "../../site/page.ts";
import type { Chart } from "../figure.ts";
import { colour, inkOf } from "./axes.ts";
import { shareOf, type Estimate } from "./bars.ts";
import { drawGrid } from "./grid.ts";
import { leaderOf } from "./leader.ts";
import { chartNumber } from "./number.ts";
import { intervalOf } from "./products.ts";

interface GroupRow {
  group_id: number;
  name: string;
  product: Product;
  messages: number;
  ads: number;
  found: number;
  low: number | null;
  high: number | null;
}

/** A group with the ads posted in it in the year, and what share of them offers each product. */
interface GroupShares {
  id: number;
  name: string;
  ads: number;
  shares: Record<Product, Estimate>;
}

/** What is offered in each group: busiest first. */
export const groups: Chart = {
  queries: ["group_products"],
  counts: "ads_year",
  title: (page) => {
    const all = groupsOf(page);
    const leads = all.map(leadOf);
    return page.strings.breakdown.groups.title(
      all.length,
      PRODUCTS.filter((product) => leads.includes(product)).map(
        (product) => page.strings.products[product],
      ),
      leads.every((lead) => lead !== null),
    );
  },
  subtitle: (page) => page.strings.breakdown.groups.subtitle(page.story.storyYear),
  caption: (page) => `${page.strings.breakdown.groups.caption} ${page.strings.breakdown.bounds}`,
  describe: (page) => {
    const { strings, formats } = page;
    const parts = groupsOf(page).map(({ name, shares }) => {
      const each = PRODUCTS.map(
        (product) => `${strings.products[product]} ${formats.share(shares[product].value)}`,
      );
      return `${nameIn(name, page)}: ${each.join(", ")}`;
    });
    return strings.breakdown.groups.describe(parts.join("; "));
  },
  draw: (page, size) => {
    const columns = PRODUCTS.map((product) => ({
      title: page.strings.products[product],
      ink: inkOf(product),
      fill: colour(product),
    }));
    const rows = groupsOf(page).map(({ id, name, ads, shares }) => ({
      label: shorten(nameIn(name, page), size.narrow ? 12 : 22),
      cells: PRODUCTS.map((product) => {
        const estimate = shares[product];
        const { strings, formats } = page;
        const title = strings.breakdown.groups.share(nameIn(name, page), strings.products[product]);
        const number = { key: `${id}-${product}`, title, estimate, of: ads };
        const text = formats.share(estimate.value);
        return { ...estimate, text: chartNumber(text, "group_products", number, page) };
      }),
    }));
    const words = { wide: 150, narrow: 78 };
    return drawGrid(columns, [{ title: "", rows }], page, size, { words, none: "–" });
  },
  table: (page) => {
    const { strings, formats } = page;
    return {
      columns: [
        { title: strings.breakdown.groups.group },
        { title: strings.breakdown.groups.ads, numeric: true },
        ...PRODUCTS.flatMap((product) => [
          { title: strings.products[product], numeric: true },
          { title: strings.number.interval, numeric: true },
        ]),
      ],
      rows: groupsOf(page).map(({ name, ads, shares }) => [
        nameIn(name, page),
        formats.count(ads),
        ...PRODUCTS.flatMap((product) => [
          formats.share(shares[product].value),
          intervalOf(shares[product], page),
        ]),
      ]),
    };
  },
};

function groupsOf(page: Page): GroupShares[] {
  const rows = page.story.queries["group_products"]!.rows as unknown as GroupRow[];
  const byGroup = group(rows, ({ group_id }) => group_id);
  return [...byGroup.values()].map((products) => ({
    id: products[0]!.group_id,
    name: products[0]!.name,
    ads: products[0]!.ads,
    shares: Object.fromEntries(
      products.map((row) => [row.product, shareOf(row, row.ads)]),
    ) as Record<Product, Estimate>,
  }));
}

/** The kind of drug that surely leads in a group. */
const leadOf = ({ shares }: GroupShares): Product | null =>
  leaderOf(PRODUCTS.map((name) => ({ name, ...shares[name] }))) as Product | null;

/** "Group 7", where the newsroom chose no name, in the page's language. */
const nameIn = (name: string, { strings }: Page): string =>
  name.replace(/^Group (\d+)$/, (_, number: string) => strings.breakdown.groups.numbered(number));

const shorten = (text: string, most: number): string =>
  text.length > most ? `${text.slice(0, most - 1).trimEnd()}…` : text;
