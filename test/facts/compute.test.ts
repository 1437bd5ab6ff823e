import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { computeFacts, type Fact, type Facts } from "../../loaders/facts/compute.ts";
import { type Rows, writePublished } from "./published.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "facts-"));
});
afterEach(() => rm(folder, { recursive: true }));

async function factsOf(rows: Rows): Promise<Facts> {
  await writePublished(folder, rows);
  const path = join(folder, "facts.json");
  await computeFacts({ publishedDir: folder, path });
  return JSON.parse(await readFile(path, "utf8")) as Facts;
}

const investigation = [
  {
    ...{ simulated: true, period_from: "2022-01-01", period_to: "2023-12-31" },
    ...{ story_year: 2023, minimum_sellers: 10, time_zone: "Europe/Amsterdam" },
  },
];
const score = { engine: "tfidf", decides: true, split: "by author", messages: 1000 };
const scores = [
  {
    ...{ model: "ad", label: "drugsad", ...score },
    ...{ true_positive: 380, false_positive: 10, false_negative: 20, true_negative: 590 },
    ...{ precision_low: 0.95, precision_high: 0.99, recall_low: 0.92, recall_high: 0.97 },
    ...{ false_alarms_low: 0.01, false_alarms_high: 0.03 },
  },
  {
    ...{ model: "labels", label: "harddrugs", ...score },
    ...{ true_positive: 180, false_positive: 10, false_negative: 20, true_negative: 790 },
    ...{ precision_low: 0.9, precision_high: 0.97, recall_low: 0.85, recall_high: 0.93 },
    ...{ false_alarms_low: 0.006, false_alarms_high: 0.02 },
  },
];
const weeks = [
  { week: "2022-12-26", year: 2022, group_id: 1, label: "all", messages: 7000 },
  { week: "2023-01-02", year: 2023, group_id: 1, label: "all", messages: 10_000 },
  { week: "2023-01-02", year: 2023, group_id: 1, label: "drugsad", messages: 4000 },
  { week: "2023-01-02", year: 2023, group_id: 1, label: "harddrugs", messages: 1500 },
];

describe("facts", () => {
  it("are all computed for a dump without a single message", async () => {
    const { facts } = await factsOf({ investigation });
    for (const [name, fact] of Object.entries(facts)) {
      expect(Number.isNaN(fact.value), name).toBe(false);
      expect([null, 0], name).toContain(fact.value);
    }
    expect(Object.keys(facts).length).toBeGreaterThan(50);
  });

  it("are about the year of the story alone where they say so", async () => {
    const { facts, story_year } = await factsOf({ investigation, scores, weeks });
    expect(story_year).toBe(2023);
    expect(facts.ads_year).toMatchObject({ value: 4000, denominator: 10_000, unit: "messages" });
    expect(facts.share_ads_year).toMatchObject({ value: 0.4 });
    expect(facts.ads_year_harddrugs).toMatchObject({ value: 1500, denominator: 4000 });
  });

  it("carry an interval around them wherever they rest on a classifier", async () => {
    const sellers = Array.from({ length: 40 }, (_, index) => ({
      ...{ seller_id: `s${index}`, first_week: "2022-01-03", last_week: "2023-02-06" },
      ...{ ads: 5, unique_ads: 1 + (index % 3), sure: index % 3 > 0, bulk: index < 4 },
    }));
    const seller_years = sellers.map(({ seller_id, ads, unique_ads, sure, bulk }) => ({
      ...{ seller_id, year: 2023, ads, unique_ads, sure, bulk },
      ...{ harddrugs: true, softdrugs: false, designer: false, medicijnen: false },
    }));
    const ads = Array.from({ length: 30 }, (_, index) => ({
      ...{ ad_id: `a${index}`, family_id: `f${index % 20}`, messages: 1 + (index % 7) },
      ...{ probability: 0.5 + index / 60, agreed: index > 3, harddrugs: true },
    }));
    const ad_years = ads.map(({ ad_id, messages }) => ({ ad_id, year: 2023, messages }));
    const years = [{ year: 2023, messages: 10_000, texts: 900, accounts: 200, account_texts: 950 }];
    const { facts } = await factsOf({
      ...{ investigation, scores, weeks, sellers, seller_years, ads, ad_years, years },
    });
    const checked: string[] = [];
    for (const [name, fact] of Object.entries(facts)) {
      if (!fact.classifier || typeof fact.value !== "number" || fact.low === null) continue;
      expect(fact.low, name).toBeLessThanOrEqual(fact.value);
      expect(fact.high, name).toBeGreaterThanOrEqual(fact.value);
      checked.push(name);
    }
    expect(checked).toEqual(
      expect.arrayContaining([
        ...["ads_year", "ads_year_harddrugs", "unique_ads_year", "sellers_year"],
        ...["repeats_median", "sellers_over_a_year", "sellers_one_product_year", "ad_precision"],
      ]),
    );
    expect(facts.sellers_year).toMatchObject({ value: 40, low: 26, denominator: 200 });
  });

  it("adjusts a count for both kinds of error, by the wider of two ways", async () => {
    const { facts } = await factsOf({ investigation, scores, weeks });
    const { low, high } = facts.ads_year as Fact;
    // Rogan-Gladen at the corners of the scores' bounds, worked out apart from the SQL.
    const [{ recall_low, recall_high, false_alarms_low, false_alarms_high }] = scores as [
      (typeof scores)[number],
    ];
    const lowest = (0.4 - false_alarms_high) / (recall_high - false_alarms_high);
    const highest = (0.4 - false_alarms_low) / (recall_low - false_alarms_low);
    expect(low).toBe(Math.round(10_000 * Math.min(lowest, 0.4 * scores[0]!.precision_low)));
    expect(high).toBe(Math.round(10_000 * Math.max(highest, 0.4 / recall_low)));
  });

  it("measure how two models agree as a table of four counts gives it", async () => {
    const cell = (first_ad: boolean, second_ad: boolean, n: number) => ({
      ...{ first_ad, second_ad, texts: n, families: n, messages: 10 * n },
      ...{ texts_squared: n, messages_squared: 100 * n },
    });
    // The usual worked example: 20 yes and 15 no by both of 50, so that 0.7 agree where chance gives
    // 0.5.
    const opinions = [
      ...[cell(true, true, 20), cell(true, false, 5)],
      ...[cell(false, true, 10), cell(false, false, 15)],
    ];
    const { facts } = await factsOf({ investigation, opinions });
    expect(facts.kappa_texts?.value).toBeCloseTo(0.4, 12);
    expect(facts.kappa_messages?.value).toBeCloseTo(0.4, 12);
    // The large-sample error of Fleiss, Cohen and Everitt (1969), worked out apart from the SQL.
    const [p, q, kappa, chance] = [0.5, 0.6, 0.4, 0.5];
    const yes = 0.4 * (1 - (p + q) * (1 - kappa)) ** 2 + 0.3 * (1 - (2 - p - q) * (1 - kappa)) ** 2;
    const no = (1 - kappa) ** 2 * (0.1 * (q + 1 - p) ** 2 + 0.2 * (p + 1 - q) ** 2);
    const rest = (kappa - chance * (1 - kappa)) ** 2;
    const error = Math.sqrt((yes + no - rest) / 50) / (1 - chance);
    expect(facts.kappa_texts?.low).toBeCloseTo(0.4 - 1.96 * error, 6);
    expect(facts.kappa_texts?.high).toBeCloseTo(0.4 + 1.96 * error, 6);
    // Ten times the messages, ten to a family: no surer than the families.
    expect(facts.kappa_messages?.low).toBeCloseTo(0.4 - 1.96 * error, 6);
    expect(facts.opinion_messages_both).toMatchObject({ value: 200, denominator: 500 });
    expect(facts.opinion_messages_either).toMatchObject({ value: 350 });
    expect(facts.opinion_texts_first_only).toMatchObject({ value: 5, unit: "texts" });
    expect(facts.opinion_texts_second_only).toMatchObject({ value: 10 });
  });

  it("count nought where neither model found an ad, and nothing where there is no second model", async () => {
    const opinions = [
      ...[{ first_ad: false, second_ad: false, texts: 9, families: 9, messages: 10 }],
    ];
    const { facts } = await factsOf({ investigation, opinions });
    expect(facts.opinion_messages_both).toMatchObject({ value: 0, denominator: 10 });
    expect((await factsOf({ investigation })).facts.opinion_messages_both?.value).toBeNull();
  });

  it("count who promises the whole country from the sellers themselves, however few", async () => {
    const sellers = [{ countrywide: true }, { countrywide: false }, { countrywide: false }];
    const { facts } = await factsOf({ investigation, sellers });
    expect(facts.sellers_countrywide).toMatchObject({ value: 1, denominator: 3 });
    expect((await factsOf({ investigation })).facts.sellers_countrywide?.value).toBe(0);
  });

  it("show a query that runs as it stands, macros included, and the tables it reads", async () => {
    const { facts } = await factsOf({ investigation, scores, weeks });
    expect(facts.ads_year?.sql).toMatch(
      /CREATE MACRO precision_low[\s\S]*CREATE MACRO true_low[\s\S]*SELECT/,
    );
    expect(facts.ads_year?.tables).toEqual(["investigation", "weeks", "scores"]);
    expect(facts.groups?.sql).toBe("SELECT count(*) AS value FROM groups");
  });

  it("have a title in both languages, and none is left with a gap", async () => {
    const { facts } = await factsOf({ investigation });
    for (const { title } of Object.values(facts)) {
      expect(title.en).not.toContain("[label]");
      expect(title.nl.length).toBeGreaterThan(10);
      expect(title.nl).not.toBe(title.en);
    }
  });
});
