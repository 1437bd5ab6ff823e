import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { readQueries } from "../../loaders/facts/queries.ts";
import { breakdownSentences } from "../../src/components/sentences/breakdown.ts";
import { claimSentences } from "../../src/components/sentences/claims.ts";
import { storySentences } from "../../src/components/sentences/story.ts";
import { createPage } from "../../src/site/page.ts";
import type { Fact } from "../../src/site/story.ts";
import { fact, story } from "./shell-story.ts";

const { document } = new JSDOM("").window;

/** What a sentence says of some facts, as bare text. */
function say(name: string, facts: Record<string, Fact>, path = "/index"): string | null {
  const said = storySentences[name]!(createPage(path, { ...story, facts }, document));
  if (said === null) return null;
  document.body.innerHTML = said.source;
  return document.body.textContent
    .replace(/\s+/g, " ")
    .replace(/ (?=[.,;:)])|(?<=\() /g, "")
    .trim();
}

const weeks = (now: Fact, before: Fact) => ({ ads_week_year: now, ads_week_before: before });

describe("the sentence on the trend", () => {
  it("says rise or fall where the intervals lie apart", () => {
    const [low, high] = [fact(100, { low: 90, high: 120 }), fact(300, { low: 260, high: 310 })];
    expect(say("story_trend", weeks(high, low))).toBe(
      "The number rose: a typical week in 2022 had 100 ads, one in 2023 had 300.",
    );
    expect(say("story_trend", weeks(low, high), "/nl/index")).toBe(
      "Het aantal nam af: een doorsneeweek telde 300 advertenties in 2022 en 100 in 2023.",
    );
  });

  it("is silent where they overlap, and without a year before", () => {
    const now = fact(110, { low: 95, high: 120 });
    expect(say("story_trend", weeks(now, fact(100, { low: 90, high: 97 })))).toBeNull();
    expect(say("story_trend", weeks(now, fact(null)))).toBeNull();
  });

  it("says of the share that it went the same way only where it did", () => {
    const share = (value: number) => fact(value, { unit: "share" });
    const rose = { share_ads_year: share(0.5), share_ads_before: share(0.4) };
    expect(say("story_share_trend", { ...weeks(fact(300), fact(100)), ...rose })).toBe(
      "The share of ads in all messages rose as well, from 40% to 50%.",
    );
    expect(say("story_share_trend", { ...weeks(fact(100), fact(300)), ...rose })).toBe(
      "The share of ads in all messages rose, from 40% to 50%.",
    );
    const still = weeks(fact(200), fact(200));
    expect(say("story_share_trend", { ...still, ...rose }, "/nl/index")).toBe(
      "Het aandeel van advertenties in alle berichten nam toe, van 40 procent naar 50 procent.",
    );
  });
});

const products = (...values: number[]) =>
  Object.fromEntries(
    ["harddrugs", "softdrugs", "designer", "medicijnen"].flatMap((name, index) => [
      [`ads_year_${name}`, fact(values[index]!)],
      [`share_ads_year_${name}`, fact(values[index]! / 200, { unit: "share" })],
    ]),
  );
const unique = (...values: number[]) =>
  Object.fromEntries(
    Object.entries(products(...values)).map(([name, value]) => [`unique_${name}`, value]),
  );

describe("the sentences on what is offered", () => {
  it("rank by the numbers, and leave out what nobody offers", () => {
    expect(say("story_products", { ads_year: fact(200), ...products(50, 0, 100, 20) })).toBe(
      "Designer drugs are offered most: in 100 ads, 50% of all. Then come hard drugs (50) and medicines (20).",
    );
  });

  it("do not believe a lead that the model’s errors could undo", () => {
    const facts = {
      ...{ ads_year: fact(200), ...products(90, 10, 100, 20) },
      ads_year_harddrugs: fact(90, { low: 80, high: 105 }),
    };
    expect(say("story_products", facts)).toContain(
      "Which of designer drugs and hard drugs comes first is not sure",
    );
  });

  it("say whether the order changes where every unique ad counts once", () => {
    const posted = products(50, 30, 100, 20);
    const order = (...values: number[]) =>
      say("story_unique_products", { ...posted, ...unique(...values) });
    expect(order(5, 3, 10, 2)).toContain("the order stays the same");
    expect(order(12, 3, 10, 2)).toContain("hard drugs come first (12 unique ads)");
    expect(order(3, 5, 10, 2)).toContain("designer drugs, soft drugs, hard drugs and medicines");
  });
});

describe("the sentences on sellers", () => {
  const sellers = (one: number) => ({
    sellers_year: fact(100),
    sellers_one_product_year: fact(one),
    sellers_all_products_year: fact(5),
    share_sellers_one_product_year: fact(one / 100, { unit: "share" }),
  });

  it("say which are most", () => {
    expect(say("story_range", sellers(60))).toContain("Most sellers keep to one kind: 60 of 100");
    expect(say("story_range", sellers(40))).toContain("Most sellers offer more than one kind.");
    const unsure = fact(0.6, { unit: "share", low: 0.4, high: 0.65 });
    expect(
      say("story_range", { ...sellers(60), share_sellers_one_product_year: unsure }),
    ).toContain("Of the 100 sellers, 60 kept to one kind, or 60%.");
  });

  it("put a week, weeks and less than a week in words that fit", () => {
    const lives = (median: number) =>
      say("story_lives", { sellers: fact(100), seller_weeks_median: fact(median) });
    expect(lives(0)).toBe("The typical account posts all its ads within one week.");
    expect(lives(1)).toContain("lie 1 week apart");
    expect(lives(3)).toContain("lie 3 weeks apart");
  });
});

describe("the sentences on repetition", () => {
  it("feel the tail only where it is surely heavy", () => {
    const tail = (share: number, low: number) =>
      say("story_tail", {
        ...{ unique_ads: fact(100), repeats_max: fact(1087) },
        share_messages_top_tenth_ads: fact(share, { unit: "share", low, high: 1 }),
      });
    const most = "But the most persistent one was posted 1,087 times";
    expect(tail(0.9, 0.6)).toBe(
      `${most}, and the most repeated tenth of the ads makes up 90% of all ads posted. An ad that scrolls by is more often than not one of these.`,
    );
    expect(tail(0.9, 0.4)).toBe(`${most}.`);
    expect(tail(0.3, 0.2)).toBe(`${most}.`);
    expect(say("story_tail", { repeats_max: fact(1) })).toBeNull();
  });
});

describe("the sentence on delivery", () => {
  it("ranks the ways, and says where the first is not surely ahead", () => {
    const ways = (post: Fact) => ({
      ...{ sellers_year: fact(100), sellers_year_bezorging: fact(60, { low: 50, high: 70 }) },
      ...{ share_sellers_year_bezorging: fact(0.6, { unit: "share" }), sellers_year_post: post },
    });
    const said =
      "Most often the drugs are brought to the buyer: 60 sellers say so, 60% of all. They can also be sent by post (40 sellers).";
    expect(say("story_deliveries", ways(fact(40, { low: 35, high: 45 })))).toBe(said);
    expect(say("story_deliveries", ways(fact(40, { low: 35, high: 55 })))).toBe(
      `${said} Which way comes first is not sure: the difference is smaller than the model’s errors could be.`,
    );
  });
});

describe("the words for the groups", () => {
  it("fit one group as well as many", () => {
    expect(say("story_groups", { groups: fact(21) })).toBe("21 public Telegram groups");
    expect(say("story_groups", { groups: fact(1) }, "/nl/index")).toBe(
      "één openbare Telegramgroep",
    );
  });
});

describe("every sentence", () => {
  it("says nothing in general of a handful of messages, ads or sellers", async () => {
    const queries = await readQueries();
    const sentences = { ...storySentences, ...breakdownSentences, ...claimSentences };
    for (const value of [0, 1]) {
      const facts = Object.fromEntries(
        queries.map(({ name, unit }) => [name, fact(unit === "text" ? null : value, { unit })]),
      );
      for (const [name, sentence] of Object.entries(sentences)) {
        // Sentences that read a chart's rows have none here.
        if (["what_combined", "what_delivery", "what_exceptions"].includes(name)) continue;
        for (const path of ["/index", "/nl/index"]) {
          const said = sentence(createPage(path, { ...story, facts }, document));
          document.body.innerHTML = said?.source ?? "";
          const text = document.body.textContent.replace(/\s+/g, " ");
          expect(text, name).not.toMatch(
            /\b[01] (?:of|van de|ads|sellers|accounts|weeks|verkopers)\b/,
          );
        }
      }
    }
  });

  it("is silent or whole in both languages where there are no numbers at all", () => {
    for (const name of Object.keys(storySentences)) {
      for (const path of ["/index", "/nl/index"]) {
        const said = say(name, {}, path);
        expect(said === null || !/undefined|null|NaN/.test(said), name).toBe(true);
      }
    }
  });
});
