// Whether the intervals of the facts hold what the simulation wrote:
//   node --import tsx bench/intervals.ts SIMULATED-DUMP RESULT-FOLDER
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Facts } from "../loaders/facts/compute.ts";
import { APPS, CLAIMS, PROMISES } from "../loaders/claims/claims.ts";
import { literal, openDatabase, rowsOf, viewParquet } from "../loaders/io/duckdb.ts";
import { AD_LABELS } from "../loaders/labels/labels.ts";
import type { TruthCounts } from "../loaders/simulate/truth/truth.ts";

const [dump = "data/build/simulated", result = "data/build"] = process.argv.slice(2);
const json = (...path: string[]): unknown => JSON.parse(readFileSync(join(...path), "utf8"));
const { story_year, facts } = json(result, "facts.json") as Facts;
const whole = json(dump, "truth.json") as TruthCounts & { years: Record<string, TruthCounts> };
const year = whole.years[story_year]!;

const { connection, close } = await openDatabase();
await viewParquet(connection, "truth", join(dump, "truth.parquet"));
await viewParquet(connection, "published_places", join(result, "published", "places.parquet"));
await connection.run(`
  CREATE VIEW written AS SELECT *, posted_at AT TIME ZONE 'UTC' AT TIME ZONE 'Europe/Amsterdam' AS local
    FROM truth WHERE is_ad;
  CREATE VIEW ads AS SELECT ad_id, count(*) AS n FROM written GROUP BY ad_id;
  CREATE VIEW ranked AS SELECT n, row_number() OVER (ORDER BY n DESC) AS place, count(*) OVER () AS ads FROM ads;
  CREATE VIEW lives AS SELECT seller, count(DISTINCT group_id) AS groups,
    min(date_trunc('week', local))::DATE AS first, max(date_trunc('week', local))::DATE AS last
    FROM written GROUP BY seller;
  CREATE VIEW products AS SELECT seller, bool_or(harddrugs)::INTEGER + bool_or(softdrugs)::INTEGER
      + bool_or(designer)::INTEGER + bool_or(medicijnen)::INTEGER AS products
    FROM written WHERE year(local) = ${story_year} GROUP BY seller;
  CREATE VIEW areas AS SELECT place, count(DISTINCT seller) AS sellers
    FROM (SELECT unnest(places) AS place, seller FROM written)
    WHERE place NOT IN (SELECT place FROM published_places WHERE level <> 'place') GROUP BY place`);

async function one(sql: string): Promise<number> {
  const [row] = await rowsOf<{ v: unknown }>(connection, `SELECT (${sql}) AS v`);
  return Number(row!.v);
}

/** The share of the year's unique ads that make a claim, in the truth; a list for any of several. */
const claiming = (claims: readonly string[]): Promise<number> =>
  one(`SELECT avg(made) FROM (
    SELECT bool_or(list_has_any(claims, [${claims.map(literal).join(", ")}]))::INTEGER AS made
    FROM written WHERE year(local) = ${story_year} GROUP BY ad_id)`);

/** The sellers who name a place, in the truth. */
const naming = (place: string): Promise<number> =>
  one(`SELECT count(DISTINCT seller) FROM written WHERE list_contains(places, ${literal(place)})`);

const truths: [string, number][] = [
  ["ads", whole.ads],
  ["ads_year", year.ads],
  ["share_ads_year", year.ads / (year.messages - year.service)],
  ["unique_ads", whole.uniqueAds],
  ["unique_ads_year", year.uniqueAds],
  ["families_year", year.families],
  ["sellers", whole.sellers],
  ["sellers_year", year.sellers],
  ["bulk_sellers_year", year.bulkSellers],
  ["share_bulk_sellers_year", year.bulkSellers / year.sellers],
  ["sellers_countrywide", await naming("NL")],
  ["top_place_sellers", await naming(String(facts.top_place?.value))],
  ["places_named", await one("SELECT count(*) FROM areas")],
  ["places_published", await one("SELECT count(*) FROM areas WHERE sellers >= 10")],
  ["repeats_max", await one("SELECT max(n) FROM ads")],
  ["repeats_median", await one("SELECT median(n) FROM ads")],
  ["ads_posted_thousand_times", await one("SELECT count(*) FROM ads WHERE n >= 1000")],
  ["share_ads_once", await one("SELECT avg((n = 1)::INTEGER) FROM ads")],
  [
    "share_messages_top_tenth_ads",
    await one("SELECT sum(n) FILTER (place <= 0.1 * ads) / sum(n) FROM ranked"),
  ],
  ["sellers_one_product_year", await one("SELECT count(*) FILTER (products = 1) FROM products")],
  ["sellers_all_products_year", await one("SELECT count(*) FILTER (products = 4) FROM products")],
  ["seller_weeks_median", await one("SELECT median((last - first) / 7) FROM lives")],
  ["sellers_over_a_year", await one("SELECT count(*) FROM lives WHERE last - first > 365")],
  ["sellers_one_group", await one("SELECT count(*) FROM lives WHERE groups = 1")],
  ["groups_seller_max", await one("SELECT max(groups) FROM lives")],
  ...AD_LABELS.flatMap((label): [string, number][] => {
    const { messages, uniqueAds, sellers } = year.labels[label]!;
    return [
      [`ads_year_${label}`, messages],
      [`share_ads_year_${label}`, messages / year.ads],
      [`unique_ads_year_${label}`, uniqueAds],
      [`sellers_year_${label}`, sellers],
    ];
  }),
  ["share_unique_ads_year_promise", await claiming(PROMISES)],
  ["share_unique_ads_year_app", await claiming(APPS)],
];
for (const claim of CLAIMS) {
  truths.push([`share_unique_ads_year_${claim}`, await claiming([claim])]);
}
close();

let held = 0;
/** Numbers that are not published, because too few sellers share them. */
let heldBack = 0;
const short = (value: unknown): unknown =>
  typeof value === "number" ? Number(value.toPrecision(6)) : value;
console.table(
  truths.map(([name, truth]) => {
    const { low, value, high } = facts[name]!;
    if (value === null) heldBack += 1;
    const holds = low !== null && high !== null && low <= truth && truth <= high;
    held += Number(holds);
    const numbers = { truth, low, value, high };
    const shown = Object.entries(numbers).map(([key, number]) => [key, short(number)]);
    return { name, ...Object.fromEntries(shown), holds };
  }),
);
console.log(
  `${held} of ${truths.length - heldBack} intervals hold the truth; ${heldBack} numbers are held back`,
);
