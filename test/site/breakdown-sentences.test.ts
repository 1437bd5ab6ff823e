import { describe, expect, it } from "vitest";
import { breakdownSentences } from "../../src/components/sentences/breakdown.ts";
import { createPage } from "../../src/site/page.ts";
import type { Fact, Story } from "../../src/site/story.ts";

type Numbers = Record<string, [value: number, low?: number, high?: number]>;

/** What a sentence says, without its markup, where these are the facts. */
function say(name: string, numbers: Numbers, path = "/what"): string | null {
  const facts = Object.fromEntries(
    Object.entries(numbers).map(([fact, [value, low = value, high = value]]) => [
      fact,
      {
        ...{ value, low, high, denominator: null, unit: value < 1 ? "share" : "ads" },
        ...{ title: { en: fact, nl: fact }, classifier: true, tables: [], sql: "" },
      } as Fact,
    ]),
  );
  const story = { simulated: true, storyYear: 2023, facts, queries: {} } as unknown as Story;
  const markup = breakdownSentences[name]!(createPage(path, story, {} as Document));
  return (
    markup &&
    markup.source
      .replace(/<[^>]*>/g, "")
      .replace(/\s+/g, " ")
      .replaceAll("( ", "(")
      .replace(/ ([.,;:)])/g, "$1")
      .trim()
  );
}

describe("{{say:what_ranking}}", () => {
  it("orders the kinds by the numbers, and says where two cannot be told apart", () => {
    const text = say("what_ranking", {
      unique_ads_year_softdrugs: [300, 280, 320],
      unique_ads_year_designer: [310, 290, 330],
      unique_ads_year_harddrugs: [900, 850, 950],
    });
    expect(text).toContain("hard drugs (900), designer drugs (310) and soft drugs (300)");
    expect(text).toContain("The difference between designer drugs and soft drugs is smaller than");
  });

  it("says once that none is surely ahead of the next", () => {
    const text = say("what_ranking", {
      unique_ads_year_softdrugs: [300, 280, 320],
      unique_ads_year_designer: [310, 290, 330],
      unique_ads_year_harddrugs: [320, 300, 340],
    });
    expect(text).toContain("From each kind to the next, the difference is smaller than");
    expect(text).not.toContain("between");
  });

  it("is silent where there is nothing to rank", () => {
    expect(say("what_ranking", { unique_ads_year_softdrugs: [300] })).toBeNull();
  });
});

describe("{{say:what_trend}}", () => {
  const changed: Numbers = {
    share_ads_before_designer: [0.4, 0.38, 0.42],
    share_ads_year_designer: [0.6, 0.58, 0.62],
    share_ads_before_harddrugs: [0.5, 0.48, 0.52],
    share_ads_year_harddrugs: [0.3, 0.28, 0.32],
    share_ads_before_softdrugs: [0.2, 0.18, 0.22],
    share_ads_year_softdrugs: [0.21, 0.19, 0.23],
  };

  it("says what rose and what fell, and passes over what may not have changed", () => {
    const text = say("what_trend", changed);
    expect(text).toMatch(
      /Compared with 2022, a larger share .* designer drugs \(from 40% to 60%\)/,
    );
    expect(text).toMatch(/The share fell for hard drugs \(from 50% to 30%\)/);
    expect(text).not.toContain("soft drugs");
  });

  it("is silent where nothing surely changed, or there is no year before", () => {
    const { share_ads_year_softdrugs: now, share_ads_before_softdrugs: before } = changed;
    const alike = { share_ads_year_softdrugs: now!, share_ads_before_softdrugs: before! };
    expect(say("what_trend", alike)).toBeNull();
    expect(say("what_trend", { share_ads_year_softdrugs: now! })).toBeNull();
  });
});

describe("{{say:what_repeated}}", () => {
  const numbers: Numbers = {
    unique_ads_year_harddrugs: [900, 850, 950],
    unique_ads_year_designer: [300, 280, 320],
    ads_year_harddrugs: [4000, 3900, 4100],
    ads_year_designer: [7000, 6900, 7100],
    ads_year: [10_000],
    unique_ads_year: [1500],
  };

  it("tells where repeats put another kind first", () => {
    expect(say("what_repeated", numbers)).toContain("designer drugs come first: they are in 7,000");
    expect(say("what_repeated", numbers, "/nl/what")).toContain("staan designerdrugs bovenaan");
  });

  it("is silent where the first place is not sure", () => {
    const unsure: Numbers = { ...numbers, ads_year_harddrugs: [6900, 6800, 7000] };
    expect(say("what_repeated", unsure)).toBeNull();
  });
});

describe("{{say:what_range}}", () => {
  it("calls specialists most only where they are", () => {
    const numbers = (one: number): Numbers => ({
      sellers_one_product_year: [one],
      sellers_all_products_year: [20],
      sellers_year: [100],
    });
    expect(say("what_range", numbers(60))).toContain("Most sellers are specialists");
    expect(say("what_range", numbers(40))).toContain("Specialists are a minority");
  });

  it("leaves open which are most where the interval of their share spans a half", () => {
    const numbers: Numbers = {
      sellers_one_product_year: [60, 30, 65],
      sellers_all_products_year: [20],
      sellers_year: [100, 60, 110],
      share_sellers_one_product_year: [0.6, 0.4, 0.65],
    };
    expect(say("what_range", numbers)).toContain("the errors of the model leave open");
  });
});

describe("{{say:who_groups}}", () => {
  it("says where most sellers post only as far as that is sure", () => {
    const numbers = (one: [number, number, number]): Numbers => ({
      sellers_one_group: one,
      sellers: [100, 90, 110],
      groups_seller_max: [7],
    });
    expect(say("who_groups", numbers([70, 60, 80]))).toContain("Most sellers stay in one group");
    expect(say("who_groups", numbers([30, 20, 40]))).toContain("Most sellers post in several");
    expect(say("who_groups", numbers([60, 40, 70]))).toContain("60 were seen in one group alone");
  });
});
