import { sum } from "d3";
import { PRODUCTS, type Product } from "../../../loaders/labels/labels.ts";
import type { Page } from "../../site/page.ts";
import type { Estimate } from "./bars.ts";

/** Sellers with one combination of kinds of drugs, and the ads they posted. */
export interface CombinationRow extends Record<Product, boolean> {
  sellers: number;
  /** Of those, the ones with two unique ads or more, and their ads. */
  sure_sellers: number;
  ads: number;
  sure_ads: number;
}

/** Sellers and ads as shares of all, each with the interval of the surer choice of sellers. */
export interface KindShares {
  sellers: Estimate;
  ads: Estimate;
  count: number;
}

/** A combination: the kinds in it, in the story's order. */
export interface Combination extends KindShares {
  kinds: Product[];
}

/** The rows of the query that the charts of combinations share. */
export const combinationRows = (page: Page) =>
  page.story.queries["offer_combinations"]!.rows as unknown as CombinationRow[];

/** Every combination that sellers have, most sellers first. */
export function combinationsOf(rows: readonly CombinationRow[]): Combination[] {
  return rows
    .map((row) => ({
      kinds: PRODUCTS.filter((product) => row[product]),
      ...sharesOfRows([row], rows),
    }))
    .sort((a, b) => b.count - a.count);
}

/** Sellers by how many kinds they offer, from none to all. */
export function byNumberOfKinds(rows: readonly CombinationRow[]): KindShares[] {
  return [0, ...PRODUCTS.map((_, index) => index + 1)].map((number) =>
    sharesOfRows(
      rows.filter((row) => PRODUCTS.filter((product) => row[product]).length === number),
      rows,
    ),
  );
}

function sharesOfRows(some: readonly CombinationRow[], all: readonly CombinationRow[]): KindShares {
  const total = (rows: readonly CombinationRow[], key: keyof CombinationRow) =>
    sum(rows, (row) => Number(row[key]));
  const estimate = (key: "sellers" | "ads", sure: "sure_sellers" | "sure_ads"): Estimate => {
    const value = ratio(total(some, key), total(all, key));
    const other = total(all, sure) === 0 ? value : ratio(total(some, sure), total(all, sure));
    return { value, low: Math.min(value, other), high: Math.max(value, other) };
  };
  return {
    sellers: estimate("sellers", "sure_sellers"),
    ads: estimate("ads", "sure_ads"),
    count: total(some, "sellers"),
  };
}

const ratio = (part: number, whole: number) => (whole === 0 ? 0 : part / whole);
