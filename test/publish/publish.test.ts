import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { defaults, type Investigation } from "../../loaders/config.ts";
import { openDatabase, rowsOf, writeParquet } from "../../loaders/io/duckdb.ts";
import { publish } from "../../loaders/publish/publish.ts";
import { tables } from "../../loaders/publish/tables.ts";

/** An ad posted once: who by, where it says it delivers, what and how. */
interface Ad {
  seller: number;
  place: "Utrecht" | "Zwolle" | "NL";
  product: "harddrugs" | "softdrugs";
  delivery: "post" | "pickup";
}

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "publish-"));
  const score = { model: "ad", label: "drugsad" };
  const counts = { true_positive: 4, false_positive: 1, false_negative: 1, true_negative: 4 };
  const scores = { split: "by author", messages: 10, labels: [{ ...score, ...counts }] };
  await writeFile(join(folder, "scores.json"), JSON.stringify(scores));
});
afterEach(() => rm(folder, { recursive: true }));

/** Writes private tables in which every ad is a text of its own, and publishes them. */
async function publishAds(ads: Ad[], choices: Partial<Investigation> = {}): Promise<void> {
  const privateDir = join(folder, "private");
  const { connection, close } = await openDatabase();
  await connection.run(
    `CREATE TABLE ads AS SELECT row_number() OVER () AS n, * FROM (
       SELECT unnest(from_json($ads::JSON, '[{"seller":"INTEGER","place":"VARCHAR","product":"VARCHAR","delivery":"VARCHAR"}]'), recursive := true))`,
    { ads: JSON.stringify(ads) },
  );
  const post = (name: string): string => `delivery = '${name}' AS ${name}`;
  const offer = (name: string): string => `product = '${name}' AS ${name}`;
  const queries: Record<string, string> = {
    messages: `SELECT '77' AS group_key, n AS message_id, TIMESTAMP '2023-01-01 23:30:00' AS posted_at,
        NULL::TIMESTAMP AS edited_at, 'user' || seller AS sender, false AS forwarded, 'text ' || n AS text FROM ads`,
    groups: `SELECT '77' AS group_key, '<script>Geheime groep</script>' AS title, 'group' AS kind,
        count(*) AS read, 0 AS service, count(*) AS kept, 1 AS first_id, count(*) AS last_id, 0 AS missing_ids FROM ads`,
    texts: `SELECT n::INTEGER AS text_id, 'text ' || n AS text, 'text ' || n AS original, 1 AS messages, n::INTEGER AS family_id FROM ads`,
    message_texts: `SELECT '77' AS group_key, n AS message_id, n::INTEGER AS text_id FROM ads`,
    labels: `SELECT n::INTEGER AS text_id, true AS ad, 0.95 AS ad_probability, true AS labels_ad,
        ${offer("harddrugs")}, ${offer("softdrugs")}, false AS designer, false AS medicijnen, false AS bulk,
        false AS bezorging, ${post("post")}, ${post("pickup")} FROM ads`,
    places: `SELECT n::INTEGER AS text_id, place FROM ads`,
  };
  for (const [name, query] of Object.entries(queries)) {
    await writeParquet(connection, query, join(privateDir, `${name}.parquet`));
  }
  close();
  const n = ads.length;
  await publish({
    ...{ privateDir, publishedDir: join(folder, "published"), simulated: true },
    account: { files: [], ignored: 0, read: n, kept: n, leftOut: {}, groups: 1 },
    investigation: { ...defaults, ...choices },
    scores: join(folder, "scores.json"),
    output: { write: () => true },
  });
}

async function rows<Row>(sql: string): Promise<Row[]> {
  const { connection, close } = await openDatabase();
  try {
    await connection.run(`SET file_search_path = '${join(folder, "published")}'`);
    return await rowsOf<Row>(connection, sql);
  } finally {
    close();
  }
}

const ad = fc.record({
  seller: fc.integer({ min: 1, max: 14 }),
  place: fc.constantFrom("Utrecht" as const, "Zwolle" as const, "NL" as const),
  product: fc.constantFrom("harddrugs" as const, "softdrugs" as const),
  delivery: fc.constantFrom("post" as const, "pickup" as const),
});

describe("published places", () => {
  it("have a number exactly where enough sellers share the cell", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(ad, { minLength: 1, maxLength: 80 }), async (ads) => {
        await publishAds(ads, { minimumSellers: 5 });
        const sellersOf = (place: string, product: string, delivery: string): number =>
          new Set(
            ads
              .filter(
                (one) =>
                  one.place === place &&
                  (product === "any" || one.product === product) &&
                  (delivery === "any" || one.delivery === delivery),
              )
              .map(({ seller }) => seller),
          ).size;
        interface Cell {
          place: string;
          product: string;
          delivery: string;
          sellers: number | null;
          unique_ads: number | null;
          messages: bigint | null;
          suppressed: boolean;
        }
        const cells = await rows<Cell>("FROM 'places.parquet'");
        for (const { place, product, delivery, sellers, suppressed, ...counts } of cells) {
          const truth = sellersOf(place, product, delivery);
          expect(suppressed).toBe(truth < 5);
          expect(sellers).toBe(truth < 5 ? null : truth);
          expect(counts.unique_ads === null).toBe(suppressed);
          expect(counts.messages === null).toBe(suppressed);
        }
        for (const place of new Set(ads.map((one) => one.place))) {
          const enough = sellersOf(place, "any", "any") >= 5;
          expect(cells.filter((cell) => cell.place === place)).toHaveLength(enough ? 20 : 1);
        }
      }),
      { numRuns: 8 },
    );
  }, 120_000);
});

describe("publish", () => {
  const ads: Ad[] = Array.from({ length: 12 }, (_, i) => ({
    ...{ seller: i, place: "Utrecht", product: "harddrugs", delivery: "post" },
  }));

  it("writes every declared column, in its order and type", async () => {
    await publishAds(ads);
    for (const { name, columns } of tables) {
      const described = await rows<{ column_name: string; column_type: string }>(
        `SELECT column_name, column_type FROM (DESCRIBE FROM '${name}.parquet')`,
      );
      expect(
        described.map(({ column_name, column_type }) => `${column_name} ${column_type}`),
        name,
      ).toEqual(columns.map((column) => `${column.name} ${column.type}`));
    }
  });

  it("numbers groups and keeps their titles back", async () => {
    await publishAds(ads);
    expect(await rows("SELECT group_id, name FROM 'groups.parquet'")).toEqual([
      { group_id: 1, name: "Group 1" },
    ]);
  });

  it("publishes the name that a newsroom chose for a group, letter by letter", async () => {
    const name = `=1+1"'); DROP TABLE groups; <img src=x>`;
    await publishAds(ads, { groupNames: { "77": name } });
    expect(await rows("SELECT name FROM 'groups.parquet'")).toEqual([{ name }]);
  });

  it("counts a message by the day it is in the investigation's own zone", async () => {
    await publishAds(ads);
    const [amsterdam] = await rows<{ week: Date }>("SELECT DISTINCT week FROM 'weeks.parquet'");
    expect(amsterdam!.week.toISOString()).toContain("2023-01-02");
    await publishAds(ads, { timeZone: "UTC" });
    const [utc] = await rows<{ week: Date }>("SELECT DISTINCT week FROM 'weeks.parquet'");
    expect(utc!.week.toISOString()).toContain("2022-12-26");
  });

  it("gives other ids with a newsroom's own key", async () => {
    const ids = async (): Promise<unknown> => {
      await publishAds(ads);
      return rows("SELECT seller_id FROM 'sellers.parquet'");
    };
    const derived = await ids();
    expect(await ids()).toEqual(derived);
    process.env.IN_PLAIN_SIGHT_KEY = "a key of the newsroom";
    try {
      expect(await ids()).not.toEqual(derived);
    } finally {
      delete process.env.IN_PLAIN_SIGHT_KEY;
    }
  });
});
