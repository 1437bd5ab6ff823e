import { describe, expect, it } from "vitest";
import { shareOf } from "../../src/components/charts/bars.ts";
import { byNumberOfKinds, combinationsOf } from "../../src/components/charts/kinds.ts";
import { compare, leaderOf } from "../../src/components/charts/leader.ts";
import { productShares } from "../../src/components/charts/products.ts";
import { repeatedShares } from "../../src/components/charts/repetition.ts";

const none = { harddrugs: false, softdrugs: false, designer: false, medicijnen: false };
const rows = [
  { ...none, harddrugs: true, sellers: 6, sure_sellers: 2, ads: 20, sure_ads: 16 },
  { ...none, designer: true, sellers: 1, sure_sellers: 1, ads: 10, sure_ads: 10 },
  {
    ...{ harddrugs: true, softdrugs: true, designer: true, medicijnen: true },
    ...{ sellers: 3, sure_sellers: 2, ads: 70, sure_ads: 70 },
  },
];

describe("combinationsOf(rows)", () => {
  it("gives each combination its share of sellers, spanned by that of the sure ones", () => {
    const [first, second] = combinationsOf(rows);
    expect(first).toMatchObject({ kinds: ["harddrugs"], count: 6 });
    expect(first!.sellers).toEqual({ value: 0.6, low: 0.4, high: 0.6 });
    expect(second!.kinds).toHaveLength(4);
  });
});

describe("byNumberOfKinds(rows)", () => {
  it("counts every seller once, from no kind to all four", () => {
    const counts = byNumberOfKinds(rows).map(({ count }) => count);
    expect(counts).toEqual([0, 7, 0, 0, 3]);
    expect(byNumberOfKinds(rows)[4]!.ads.value).toBe(0.7);
  });

  it("has nothing to divide where there are no sellers", () => {
    expect(byNumberOfKinds([]).map(({ sellers }) => sellers.value)).toEqual([0, 0, 0, 0, 0]);
  });
});

describe("leaderOf(estimates)", () => {
  const estimate = (name: string, value: number, margin: number) => ({
    ...{ name, value, low: value - margin, high: value + margin },
  });
  it("names the first only where no other can be as large", () => {
    expect(leaderOf([estimate("a", 0.5, 0.05), estimate("b", 0.3, 0.05)])).toBe("a");
    expect(leaderOf([estimate("a", 0.5, 0.15), estimate("b", 0.3, 0.05)])).toBeNull();
    expect(leaderOf([])).toBeNull();
  });
  it("goes with a comparison that says alike where intervals meet", () => {
    expect(compare(estimate("a", 0.5, 0.05), estimate("b", 0.3, 0.05))).toBe("more");
    expect(compare(estimate("a", 0.3, 0.1), estimate("b", 0.4, 0.1))).toBe("alike");
  });
});

describe("productShares(rows)", () => {
  it("orders products by unique ads, with the interval that the query gave", () => {
    const row = { measure: "unique_ads" as const, total: 200 };
    const shares = productShares([
      { ...row, product: "softdrugs", found: 40, low: 36, high: 50 },
      { ...row, product: "designer", found: 100, low: 90, high: 120 },
    ]);
    expect(shares.map(({ product }) => product).slice(0, 2)).toEqual(["designer", "softdrugs"]);
    expect(shares[0]!.shares.unique_ads).toEqual({ value: 0.5, low: 0.45, high: 0.6 });
    expect(shares[0]!.shares.sellers.value).toBe(0);
  });
});

describe("shareOf(row, total)", () => {
  it("takes a number without bounds as its own interval", () => {
    expect(shareOf({ found: 3, low: null, high: null }, 4)).toEqual({
      ...{ value: 0.75, low: 0.75, high: 0.75 },
    });
  });
});

describe("repeatedShares(rows)", () => {
  it("spans the shares of surer choices of ads, and passes over a choice without ads", () => {
    const [once, often] = repeatedShares([
      {
        ...{ class: 0, ads: 60, agreed_ads: 50, sure_ads: 0, most: 1, typical: 1 },
        ...{ messages: 60, agreed_messages: 50, sure_messages: 0 },
      },
      {
        ...{ class: 2, ads: 40, agreed_ads: 50, sure_ads: 0, most: 90, typical: 1 },
        ...{ messages: 940, agreed_messages: 950, sure_messages: 0 },
      },
    ]);
    expect(once!.ads).toEqual({ value: 0.6, low: 0.5, high: 0.6 });
    expect(often!.messages).toEqual({ value: 0.94, low: 0.94, high: 0.95 });
  });
});
