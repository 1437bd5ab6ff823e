import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { APPS, PROMISES, type Claim } from "../../loaders/claims/claims.ts";
import { defaults, type Investigation } from "../../loaders/config.ts";
import { openDatabase, rowsOf, writeParquet } from "../../loaders/io/duckdb.ts";
import { publish } from "../../loaders/publish/publish.ts";
import { tables } from "../../loaders/publish/tables.ts";

const PLACES = ["Utrecht", "Zwolle", "Goes", "Almere", "Tilburg", "NL"] as const;

/** An ad posted once: who by, where it says it delivers, what and how. */
interface Ad {
  seller: number;
  place: string;
  product: "harddrugs" | "softdrugs";
  delivery: "post" | "pickup";
  /** What the ad promises or names. */
  claims?: Claim[];
}

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "publish-"));
  const score = { engine: "tfidf", model: "ad", label: "drugsad", messages: 10, recall_low: 0.5 };
  const counts = { true_positive: 4, false_positive: 1, false_negative: 1, true_negative: 4 };
  const others = ["subword"].map((engine) => ({ ...score, ...counts, engine }));
  await writeFile(
    join(folder, "evaluation.json"),
    JSON.stringify({
      ...{ format: "in-plain-sight-evaluation", version: 1, split: "by author", messages: 10 },
      ...{ scores: [{ ...score, ...counts }, ...others], measures: [], mistakes: [] },
    }),
  );
});
afterEach(() => rm(folder, { recursive: true }));

/** Writes private tables in which every ad is a text of its own, and publishes them. */
async function publishAds(ads: Ad[], choices: Partial<Investigation> = {}): Promise<void> {
  const privateDir = join(folder, "private");
  const { connection, close } = await openDatabase();
  await connection.run(
    `CREATE TABLE ads AS SELECT row_number() OVER () AS n, * FROM (
       SELECT unnest(from_json($ads::JSON, '[{"seller":"INTEGER","place":"VARCHAR","product":"VARCHAR","delivery":"VARCHAR","claims":["VARCHAR"]}]'), recursive := true))`,
    { ads: JSON.stringify(ads) },
  );
  const post = (name: string): string => `delivery = '${name}' AS ${name}`;
  const offer = (name: string): string => `product = '${name}' AS ${name}`;
  const queries: Record<string, string> = {
    messages: `SELECT '77' AS group_key, n AS message_id, TIMESTAMP '2023-01-01 23:30:00' AS posted_at,
        NULL::TIMESTAMP AS edited_at, 'user' || seller AS sender, false AS forwarded, 'text ' || n AS text FROM ads`,
    groups: `SELECT '77' AS group_key, '<script>Geheime groep</script>' AS title, 'group' AS kind,
        count(*) AS read, 0 AS service, count(*) AS kept, 1 AS first_id, count(*) AS last_id, 0 AS missing_ids,
        DATE '2023-01-01' AS first_day, DATE '2023-01-01' AS last_day, 0 AS silences, 0 AS longest_silence,
        1 AS exports, 0 AS held_twice FROM ads`,
    silences: `SELECT '77' AS group_key, DATE '2023-02-01' AS first_day, DATE '2023-03-02' AS last_day, 30 AS days LIMIT 0`,
    texts: `SELECT n::INTEGER AS text_id, 'text ' || n AS text, 'text ' || n AS original, 1 AS messages, n::INTEGER AS family_id FROM ads`,
    message_texts: `SELECT '77' AS group_key, n AS message_id, n::INTEGER AS text_id FROM ads`,
    labels: `SELECT n::INTEGER AS text_id, true AS ad, 0.95 AS ad_probability,
        ${offer("harddrugs")}, ${offer("softdrugs")}, false AS designer, false AS medicijnen, false AS bulk,
        false AS bezorging, ${post("post")}, ${post("pickup")} FROM ads`,
    second: `SELECT n::INTEGER AS text_id, n % 3 <> 0 AS second_ad, 0.6 AS second_ad_probability FROM ads`,
    places: `SELECT n::INTEGER AS text_id, place FROM ads`,
    claims: `SELECT n::INTEGER AS text_id, unnest(claims) AS claim FROM ads`,
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
    evaluation: join(folder, "evaluation.json"),
    engine: "tfidf",
    claimScores: [],
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
  place: fc.constantFrom(...PLACES),
  product: fc.constantFrom("harddrugs" as const, "softdrugs" as const),
  delivery: fc.constantFrom("post" as const, "pickup" as const),
});

interface Cell {
  place: string;
  product: string;
  delivery: string;
  sellers: number | null;
  unique_ads: number | null;
  messages: bigint | null;
  suppressed: boolean;
}

/** Sellers by place of one product and way of delivery, worked out apart from the SQL. */
function sellersOf(ads: Ad[], product: string, delivery: string): Map<string, number> {
  const sellers = new Map<string, Set<number>>();
  for (const one of ads) {
    if (product !== "any" && one.product !== product) continue;
    if (delivery !== "any" && one.delivery !== delivery) continue;
    sellers.set(one.place, (sellers.get(one.place) ?? new Set()).add(one.seller));
  }
  return new Map([...sellers].map(([place, set]) => [place, set.size]));
}

/** Sellers by claim of one kind and product; `any` for those who make at least one. */
function claimants(ads: Ad[], kind: readonly Claim[], product: string): Map<string, number> {
  const sellers = new Map<string, Set<number>>();
  for (const one of ads) {
    const made = (one.claims ?? []).filter((claim) => kind.includes(claim));
    if (made.length === 0 || (product !== "any" && one.product !== product)) continue;
    for (const claim of [...made, "any"]) {
      sellers.set(claim, (sellers.get(claim) ?? new Set()).add(one.seller));
    }
  }
  return new Map([...sellers].map(([claim, set]) => [claim, set.size]));
}

describe("published claims", () => {
  it("give the numbers of a cell only where enough sellers share it, and hide none alone", async () => {
    const claiming = fc.record({
      ...{ seller: fc.integer({ min: 1, max: 12 }), place: fc.constant("Goes") },
      product: fc.constantFrom("harddrugs" as const, "softdrugs" as const),
      delivery: fc.constant("post" as const),
      claims: fc.uniqueArray(fc.constantFrom(...PROMISES.slice(0, 4), ...APPS.slice(0, 4)), {
        maxLength: 4,
      }),
    });
    const minimumSellers = 3;
    await fc.assert(
      fc.asyncProperty(fc.array(claiming, { minLength: 1, maxLength: 40 }), async (ads) => {
        await publishAds(ads, { minimumSellers });
        const cells = await rows<ClaimCell>("FROM 'claims.parquet'");
        for (const [kind, claims] of [["promise", PROMISES] as const, ["app", APPS] as const]) {
          for (const product of ["any", "harddrugs", "softdrugs"]) {
            const truth = claimants(ads, claims, product);
            const given = cells.filter((cell) => cell.kind === kind && cell.product === product);
            expect(given.map(({ claim }) => claim).sort()).toEqual([...truth.keys()].sort());
            for (const cell of given.filter(({ suppressed }) => !suppressed)) {
              expect(cell.sellers).toBe(truth.get(cell.claim));
              expect(cell.sellers).toBeGreaterThanOrEqual(minimumSellers);
            }
            for (const cell of given.filter(({ suppressed }) => suppressed)) {
              expect([cell.sellers, cell.unique_ads, cell.messages]).toEqual([null, null, null]);
            }
            const hidden = given.filter(({ suppressed, claim }) => suppressed && claim !== "any");
            const isAlone = hidden.length > 0 && hidden.length < 3;
            expect(isAlone && given.some((cell) => !cell.suppressed && cell.claim !== "any")).toBe(
              false,
            );
          }
        }
      }),
      { numRuns: 8 },
    );
  });
});

interface ClaimCell extends Omit<Cell, "place" | "delivery"> {
  kind: string;
  claim: string;
}

describe("published places", () => {
  const minimumSellers = 5;
  const layers = ["any", "harddrugs", "softdrugs"].flatMap((product) =>
    ["any", "post", "pickup"].map((delivery) => ({ product, delivery })),
  );
  const skewed = fc.tuple(ad, fc.nat({ max: 5 })).map(([one, at]): Ad => {
    return {
      ...one,
      place: PLACES[Math.min((PLACES as readonly string[]).indexOf(one.place), at)]!,
    };
  });
  const dumps = fc.array(fc.oneof(ad, skewed), { minLength: 1, maxLength: 200, size: "max" });

  it("have a number only where enough sellers share the cell, and the right one", async () => {
    await fc.assert(
      fc.asyncProperty(dumps, async (ads) => {
        await publishAds(ads, { minimumSellers });
        const cells = await rows<Cell>("FROM 'places.parquet'");
        for (const { place, product, delivery, sellers, suppressed, ...counts } of cells) {
          const truth = sellersOf(ads, product, delivery).get(place) ?? 0;
          if (truth < minimumSellers) expect(suppressed).toBe(true);
          if (place === "NL") expect(suppressed).toBe(truth < minimumSellers);
          expect(sellers).toBe(suppressed ? null : truth);
          expect(counts.unique_ads === null).toBe(suppressed);
          expect(counts.messages === null).toBe(suppressed);
        }
        for (const place of new Set(ads.map((one) => one.place))) {
          const own = cells.filter((cell) => cell.place === place);
          const whole = own.find((cell) => cell.product === "any" && cell.delivery === "any")!;
          expect(own).toHaveLength(whole.suppressed ? 1 : 20);
        }
      }),
      { numRuns: 8 },
    );
  }, 120_000);

  it("keep back enough cells at a time that none follows from the total", async () => {
    await fc.assert(
      fc.asyncProperty(dumps, async (ads) => {
        await publishAds(ads, { minimumSellers });
        const cells = await rows<Cell>("FROM 'places.parquet' WHERE NOT suppressed");
        for (const { product, delivery } of layers) {
          const shown = cells.filter(
            (cell) => cell.product === product && cell.delivery === delivery,
          );
          const hidden = [...sellersOf(ads, product, delivery)].filter(
            ([place]) => place !== "NL" && !shown.some((cell) => cell.place === place),
          );
          if (hidden.length === 0 || shown.every((cell) => cell.place === "NL")) continue;
          const together = hidden.reduce((sum, [, sellers]) => sum + sellers, 0);
          expect(hidden.length).toBeGreaterThanOrEqual(3);
          expect(together).toBeGreaterThanOrEqual(2 * minimumSellers);
        }
      }),
      { numRuns: 8 },
    );
  }, 120_000);

  it("are all there where none has to be kept back", async () => {
    const ads = PLACES.flatMap((place) =>
      Array.from({ length: 6 }, (_, seller): Ad => {
        return { seller, place, product: "harddrugs", delivery: "post" };
      }),
    );
    await publishAds(ads, { minimumSellers });
    const cells = await rows<Cell>("FROM 'places.parquet' WHERE NOT suppressed");
    expect(cells).toHaveLength(4 * PLACES.length);
  });
});

/** Places of three provinces, each with the province that it counts for; Utrecht is city and province. */
const PROVINCE_OF: Record<string, string | null> = {
  ...{ Goes: "Zeeland", Middelburg: "Zeeland", Vlissingen: "Zeeland", Walcheren: "Zeeland" },
  ...{ Zeeland: "Zeeland", Utrecht: "Utrecht", Zeist: "Utrecht", Almere: "Flevoland", NL: null },
};

describe("published provinces", () => {
  const minimumSellers = 4;
  const dumps = fc.array(
    fc.record({
      seller: fc.integer({ min: 1, max: 14 }),
      place: fc.constantFrom(...Object.keys(PROVINCE_OF)),
      product: fc.constantFrom("harddrugs" as const, "softdrugs" as const),
      delivery: fc.constantFrom("post" as const, "pickup" as const),
    }),
    { minLength: 1, maxLength: 120, size: "max" },
  );

  it("count a seller once, and tell nothing of places that are held back alone", async () => {
    await fc.assert(
      fc.asyncProperty(dumps, async (ads) => {
        await publishAds(ads, { minimumSellers });
        const cells = await rows<ProvinceCell>("FROM 'provinces.parquet'");
        expect(cells).toHaveLength(12 * 20);
        const places = await rows<Cell>("FROM 'places.parquet' WHERE NOT suppressed");
        for (const { province, product, delivery, sellers, suppressed } of cells) {
          const named = ads.filter(({ place }) => PROVINCE_OF[place] === province);
          const asOne = named.map((one) => ({ ...one, place: province }));
          expect(suppressed).toBe(sellers === null);
          if (sellers === null) continue;
          expect(sellers).toBe(sellersOf(asOne, product, delivery).get(province));
          expect(sellers).toBeGreaterThanOrEqual(minimumSellers);
          const own = [...sellersOf(named, product, delivery)];
          const isShown = (place: string): boolean =>
            places.some(
              (cell) =>
                cell.place === place && cell.product === product && cell.delivery === delivery,
            );
          const sum = (of: typeof own): number => of.reduce((all, [, count]) => all + count, 0);
          const hidden = own.filter(([place]) => !isShown(place));
          if (sellers <= sum(own) - sum(hidden)) continue;
          expect(hidden.length).toBeGreaterThanOrEqual(3);
          expect(sum(hidden)).toBeGreaterThanOrEqual(2 * minimumSellers);
        }
      }),
      { numRuns: 12 },
    );
  }, 120_000);

  it("are published where all their places are", async () => {
    const ads = ["Goes", "Middelburg", "Zeeland"].flatMap((place, at) =>
      Array.from({ length: 6 }, (_, seller): Ad => {
        return { seller: seller + at, place, product: "harddrugs", delivery: "post" };
      }),
    );
    await publishAds(ads, { minimumSellers });
    const cells = await rows<ProvinceCell>("FROM 'provinces.parquet' WHERE NOT suppressed");
    expect(cells).toHaveLength(4);
    expect(cells[0]).toMatchObject({ province: "Zeeland", population: 391_142, sellers: 8 });
  });
});

interface ProvinceCell extends Omit<Cell, "place" | "unique_ads" | "messages"> {
  province: string;
}

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

  it("publishes the scores of every engine, and says which one decided", async () => {
    await publishAds(ads);
    expect(
      await rows("SELECT engine, decides, split, recall_low, f1 FROM 'scores.parquet'"),
    ).toEqual([
      { engine: "tfidf", decides: true, split: "by author", recall_low: 0.5, f1: null },
      { engine: "subword", decides: false, split: "by author", recall_low: 0.5, f1: null },
    ]);
  });

  it("counts what the two models say of every text, and what they agree on", async () => {
    await publishAds(ads);
    const cells = await rows<Record<string, unknown>>(
      "SELECT first_ad, second_ad, texts, families, messages, texts_squared FROM 'opinions.parquet'",
    );
    const counted = { texts: 8n, families: 8n, messages: 8n, texts_squared: 8n };
    const others = { texts: 4n, families: 4n, messages: 4n, texts_squared: 4n };
    expect(cells).toEqual([
      { first_ad: true, second_ad: true, ...counted },
      { first_ad: true, second_ad: false, ...others },
    ]);
    const agreed = await rows("SELECT count(*) FILTER (agreed) AS n FROM 'ads.parquet'");
    expect(agreed).toEqual([{ n: 8n }]);
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
