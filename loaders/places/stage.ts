import { join } from "node:path";
import { DuckDBDataChunk, INTEGER, VARCHAR, type DuckDBConnection } from "@duckdb/node-api";
import { openDatabase, readSql, rowsOf, viewParquet, writeParquet } from "../io/duckdb.ts";
import { createProgress, type ProgressOutput } from "../io/progress.ts";
import { createPlaceFinder } from "./find.ts";
import { loadGazetteer } from "./gazetteer.ts";

/** DuckDB's vector size: the most rows that a chunk holds. */
const VECTOR = 2048;

export interface PlaceTextsOptions {
  /** Holds texts.parquet and labels.parquet; places.parquet is written beside them. */
  privateDir: string;
  /** DuckDB's own limit; the found pairs lie in memory beside it until they are written. */
  memoryLimit: string;
  output: ProgressOutput;
}

/**
 * Finds the delivery areas in every text that the ad model calls an ad and writes places.parquet
 * (text_id, place), ordered by text and by appearance in it. Returns how many different places are
 * named (`NL` is one of them) and how many pairs were written.
 */
export async function placeTexts(
  options: PlaceTextsOptions,
): Promise<{ places: number; pairs: number }> {
  const { privateDir, memoryLimit, output } = options;
  const database = await openDatabase({ memoryLimit });
  const { connection } = database;
  try {
    for (const table of ["texts", "labels"]) {
      await viewParquet(connection, table, join(privateDir, `${table}.parquet`));
    }
    await connection.run("CREATE TABLE places (text_id INTEGER, position INTEGER, place VARCHAR)");
    await fillPlaces(connection, output);
    await writeParquet(
      connection,
      "SELECT text_id, place FROM places ORDER BY text_id, position",
      join(privateDir, "places.parquet"),
    );
    const [counts] = await rowsOf<{ places: number; pairs: number }>(
      connection,
      "SELECT count(DISTINCT place)::INTEGER AS places, count(*)::INTEGER AS pairs FROM places",
    );
    return counts!;
  } finally {
    database.close();
  }
}

async function fillPlaces(connection: DuckDBConnection, output: ProgressOutput): Promise<void> {
  const find = createPlaceFinder(loadGazetteer());
  const [ads] = await rowsOf<{ n: bigint }>(
    connection,
    "SELECT count(*) AS n FROM labels WHERE ad",
  );
  const total = Number(ads!.n);
  const progress = createProgress("finding places", { output, total, unit: "texts" });
  const appender = await connection.createAppender("places");
  const texts = await connection.stream(await readSql(import.meta.url, "ad-texts.sql"));
  let done = 0;
  for (let rows = await texts.fetchChunk(); rows?.rowCount; rows = await texts.fetchChunk()) {
    const [ids, originals] = rows.getColumns() as [number[], string[]];
    const pairs = ids.flatMap((id, at) =>
      find(originals[at]!).map((place, position) => [id, position, place] as const),
    );
    for (let at = 0; at < pairs.length; at += VECTOR) {
      const chunk = DuckDBDataChunk.create([INTEGER, INTEGER, VARCHAR]);
      chunk.setRows(pairs.slice(at, at + VECTOR));
      appender.appendDataChunk(chunk);
    }
    progress.update((done += ids.length));
  }
  appender.closeSync();
  progress.finish();
}
