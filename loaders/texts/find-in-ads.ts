import { join } from "node:path";
import { DuckDBDataChunk, INTEGER, VARCHAR, type DuckDBConnection } from "@duckdb/node-api";
import { openDatabase, readSql, rowsOf, viewParquet, writeParquet } from "../io/duckdb.ts";
import { createProgress, type ProgressOutput } from "../io/progress.ts";

/** DuckDB's vector size: the most rows that a chunk holds. */
const VECTOR = 2048;

export interface FindInAds {
  /** Holds texts.parquet and labels.parquet; the result is written beside them. */
  privateDir: string;
  /** DuckDB's own limit; the found pairs lie in memory beside it until they are written. */
  memoryLimit: string;
  output: ProgressOutput;
  /** What the progress line says. */
  title: string;
  /** Name of the result's file, without ending. */
  table: string;
  /** Name of its column beside `text_id`. */
  column: string;
  /** What there is to find in a text as it was written, each once. */
  find: (original: string) => readonly string[];
}

/**
 * Looks into every text that the ad model calls an ad and writes what is found as pairs (text_id,
 * `column`), ordered by text and by the finder's order. Returns how many different values were found
 * and how many pairs were written.
 */
export async function findInAds(options: FindInAds): Promise<{ values: number; pairs: number }> {
  const { privateDir, memoryLimit, table, column } = options;
  const database = await openDatabase({ memoryLimit });
  const { connection } = database;
  try {
    for (const name of ["texts", "labels"]) {
      await viewParquet(connection, name, join(privateDir, `${name}.parquet`));
    }
    await connection.run("CREATE TABLE found (text_id INTEGER, position INTEGER, value VARCHAR)");
    await fill(connection, options);
    await writeParquet(
      connection,
      `SELECT text_id, value AS ${column} FROM found ORDER BY text_id, position`,
      join(privateDir, `${table}.parquet`),
    );
    const [counts] = await rowsOf<{ values: number; pairs: number }>(
      connection,
      'SELECT count(DISTINCT value)::INTEGER AS "values", count(*)::INTEGER AS pairs FROM found',
    );
    return counts!;
  } finally {
    database.close();
  }
}

async function fill(
  connection: DuckDBConnection,
  { find, title, output }: FindInAds,
): Promise<void> {
  const [ads] = await rowsOf<{ n: bigint }>(
    connection,
    "SELECT count(*) AS n FROM labels WHERE ad",
  );
  const total = Number(ads!.n);
  const progress = createProgress(title, { output, total, unit: "texts" });
  const appender = await connection.createAppender("found");
  const texts = await connection.stream(await readSql(import.meta.url, "ad-texts.sql"));
  let done = 0;
  for (let rows = await texts.fetchChunk(); rows?.rowCount; rows = await texts.fetchChunk()) {
    const [ids, originals] = rows.getColumns() as [number[], string[]];
    const pairs = ids.flatMap((id, at) =>
      find(originals[at]!).map((value, position) => [id, position, value] as const),
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
