import { BIGINT, DuckDBDataChunk, INTEGER, VARCHAR, type DuckDBConnection } from "@duckdb/node-api";
import type { DuckDBType, DuckDBValue } from "@duckdb/node-api";
import { AD_LABELS } from "../../labels/labels.ts";
import { readSql, rowsOf, writeParquet } from "../../io/duckdb.ts";
import type { UniqueAds } from "../ads/unique.ts";
import type { SellerAccount } from "../export/accounts.ts";
import type { Group } from "../world/groups.ts";
import { KINDS } from "./rows.ts";

/** What is known of the simulated world beside the messages themselves. */
export interface KnownWorld {
  groups: Group[];
  accounts: SellerAccount[];
  ads: UniqueAds;
}

/** Writes `truth.parquet`: one row for each written message, ordered by group and message. */
export async function writeTruth(
  connection: DuckDBConnection,
  world: KnownWorld,
  path: string,
): Promise<void> {
  await createLookups(connection, world);
  await writeParquet(connection, await readSql(import.meta.url, "truth.sql"), path);
}

/** Counts of the whole period or of a year. */
export interface TruthCounts {
  messages: number;
  service: number;
  ads: number;
  uniqueAds: number;
  families: number;
  sellers: number;
  bulkSellers: number;
  groups: number;
  labels: Record<string, { messages: number; uniqueAds: number; sellers: number }>;
  /** The twenty delivery areas named by most sellers. */
  topPlaces: { place: string; sellers: number; uniqueAds: number; messages: number }[];
}

/** Counts what was written; after {@link writeTruth}. */
export async function countTruth(
  connection: DuckDBConnection,
): Promise<{ all: TruthCounts; years: Record<string, TruthCounts> }> {
  const query = async (name: string): Promise<Row[]> =>
    rowsOf<Row>(connection, await readSql(import.meta.url, `${name}.sql`));
  const [counts, labels, places] = [
    await query("counts"),
    await query("labels"),
    await query("places"),
  ];
  const results = counts.map((row): [unknown, TruthCounts] => {
    const sameYear = (other: Row): boolean => other.year === row.year;
    return [
      row.year,
      {
        messages: Number(row.messages),
        service: Number(row.service),
        ads: Number(row.ads),
        uniqueAds: Number(row.unique_ads),
        families: Number(row.families),
        sellers: Number(row.sellers),
        bulkSellers: Number(row.bulk_sellers),
        groups: Number(row.groups),
        labels: Object.fromEntries(
          labels.filter(sameYear).map((label) => [label.label, reach(label)]),
        ),
        topPlaces: places
          .filter(sameYear)
          .map((place) => ({ place: String(place.place), ...reach(place) })),
      },
    ];
  });
  return {
    all: results.find(([year]) => year === null)![1],
    years: Object.fromEntries(results.filter(([year]) => year !== null)),
  };
}

type Row = Record<string, unknown>;

function reach(row: Row): { messages: number; uniqueAds: number; sellers: number } {
  return {
    messages: Number(row.messages),
    uniqueAds: Number(row.unique_ads),
    sellers: Number(row.sellers),
  };
}

async function createLookups(connection: DuckDBConnection, world: KnownWorld): Promise<void> {
  const { groups, accounts, ads } = world;
  await fill(connection, "groups", { number: INTEGER, id: BIGINT }, [
    groups.map(({ index }) => index),
    groups.map(({ id }) => BigInt(id)),
  ]);
  await fill(connection, "kinds", { number: INTEGER, kind: VARCHAR }, [
    KINDS.map((_, i) => i),
    [...KINDS],
  ]);
  await fill(connection, "accounts", { number: INTEGER, account: VARCHAR }, [
    accounts.map((_, i) => i),
    accounts.map(({ id }) => id),
  ]);
  await fill(
    connection,
    "ad_facts",
    { number: INTEGER, family: INTEGER, labels: INTEGER, places: VARCHAR, claims: VARCHAR },
    [
      ads.texts.map((_, i) => i),
      [...ads.family],
      [...ads.labels],
      ads.places.map((places) => places.join(",")),
      ads.claims.map((claims) => claims.join(",")),
    ],
  );
  const labels = AD_LABELS.map((label, i) => `labels & ${1 << i} > 0 AS ${label}`);
  await connection.run(
    `CREATE VIEW ads AS SELECT number, family, ${labels.join(", ")}, ` +
      `${listOf("places")}, ${listOf("claims")} FROM ad_facts`,
  );
}

/** A list of names that was carried over as one string. */
const listOf = (column: string): string =>
  `CASE WHEN ${column} = '' THEN [] ELSE string_split(${column}, ',') END AS ${column}`;

/** Creates a table and appends columns to it. */
async function fill(
  connection: DuckDBConnection,
  name: string,
  types: Record<string, DuckDBType>,
  columns: DuckDBValue[][],
): Promise<void> {
  const list = Object.entries(types).map(([column, type]) => `${column} ${String(type)}`);
  await connection.run(`CREATE TABLE ${name} (${list.join(", ")})`);
  const appender = await connection.createAppender(name);
  const rows = columns[0]!.length;
  for (let from = 0; from < rows; from += 2048) {
    const part = columns.map((column) => column.slice(from, from + 2048));
    const chunk = DuckDBDataChunk.create(Object.values(types), part[0]!.length);
    chunk.setColumns(part);
    appender.appendDataChunk(chunk);
  }
  appender.closeSync();
}
