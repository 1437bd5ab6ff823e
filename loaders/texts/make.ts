import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { BIGINT, DuckDBDataChunk, INTEGER, VARCHAR, type DuckDBConnection } from "@duckdb/node-api";
import { openDatabase, readSql, rowsOf, viewParquet, writeParquet } from "../io/duckdb.ts";
import { createProgress, type ProgressOutput } from "../io/progress.ts";
import { createFamilyFinder } from "./families.ts";
import { openHeadTexts } from "./head-texts.ts";
import { normalise } from "./normalise.ts";

/** Rows handled at a time: DuckDB's vector size times thirty-two. */
const BATCH = 1 << 16;
const VECTOR = 2048;

export interface MakeTextsOptions {
  /** Holds messages.parquet; texts.parquet and message_texts.parquet are written beside it. */
  privateDir: string;
  /** DuckDB's own limit; the families of n texts take about 280 bytes × n beside it. */
  memoryLimit: string;
  output: ProgressOutput;
}

/**
 * Folds messages with the same words into distinct texts and distinct texts into near-duplicate
 * families. Writes texts.parquet (text_id, text, original, messages, family_id) and
 * message_texts.parquet (group_key, message_id, text_id); returns how many of each there are.
 */
export async function makeTexts(
  options: MakeTextsOptions,
): Promise<{ texts: number; families: number }> {
  const { privateDir, memoryLimit, output } = options;
  const work = join(privateDir, "texts.work");
  await rm(work, { recursive: true, force: true });
  await mkdir(work, { recursive: true });
  // One thread: with two, grouping a million long texts takes more than the limit instead of spilling.
  const path = join(work, "texts.duckdb");
  const database = await openDatabase({ path, memoryLimit, threads: 1 });
  const { connection } = database;
  try {
    await viewParquet(connection, "messages", join(privateDir, "messages.parquet"));
    await connection.run(await readSql(import.meta.url, "raw.sql"));
    await normaliseRaw(connection, output);
    await connection.run(await readSql(import.meta.url, "distinct.sql"));
    const counts = await findFamilies(connection, join(work, "heads"), output);
    for (const [table, sql] of [
      ["texts", "texts.sql"],
      ["message_texts", "message-texts.sql"],
    ] as const) {
      const query = await readSql(import.meta.url, sql);
      await writeParquet(connection, query, join(privateDir, `${table}.parquet`));
    }
    return counts;
  } finally {
    database.close();
    await rm(work, { recursive: true, force: true });
  }
}

/** Fills `normalised` from `raw`, a batch at a time. */
async function normaliseRaw(connection: DuckDBConnection, output: ProgressOutput): Promise<void> {
  const total = await countOf(connection, "raw");
  const progress = createProgress("normalising", { output, total, unit: "texts" });
  const appender = await connection.createAppender("normalised");
  const chunk = DuckDBDataChunk.create([BIGINT, VARCHAR]);
  for (let start = 0; start < total; start += BATCH) {
    const rows = await connection.runAndReadAll(
      `SELECT rowid, original FROM raw WHERE rowid >= ${start} AND rowid < ${start + BATCH}`,
    );
    const [ids, originals] = rows.getColumns() as [bigint[], string[]];
    for (let at = 0; at < ids.length; at += VECTOR) {
      chunk.reset();
      chunk.setColumns([
        ids.slice(at, at + VECTOR),
        originals.slice(at, at + VECTOR).map((original) => normalise(original)),
      ]);
      appender.appendDataChunk(chunk);
    }
    appender.flushSync();
    progress.update(Math.min(start + BATCH, total));
  }
  appender.closeSync();
  progress.finish();
}

/** Fills `families`; the most-posted texts come first, so that they are the heads. */
async function findFamilies(
  connection: DuckDBConnection,
  headsPath: string,
  output: ProgressOutput,
): Promise<{ texts: number; families: number }> {
  const total = await countOf(connection, "distinct_texts");
  const progress = createProgress("near-duplicates", { output, total, unit: "texts" });
  const heads = openHeadTexts(headsPath, total);
  const finder = createFamilyFinder(total, heads);
  const familyOf = new Int32Array(total);
  const smallest = new Int32Array(total).fill(total);
  let done = 0;
  let families = 0;
  try {
    const result = await connection.stream(
      "SELECT rowid::INTEGER, text FROM distinct_texts ORDER BY messages DESC, rowid",
    );
    for (let rows = await result.fetchChunk(); rows?.rowCount; rows = await result.fetchChunk()) {
      const [ids, texts] = rows.getColumns() as [number[], string[]];
      ids.forEach((id, at) => {
        const family = finder.add(texts[at]!);
        familyOf[id] = family;
        smallest[family] = Math.min(smallest[family]!, id);
        families = Math.max(families, family + 1);
      });
      progress.update((done += ids.length));
    }
  } finally {
    heads.close();
  }
  progress.finish();
  const appender = await connection.createAppender("families");
  const chunk = DuckDBDataChunk.create([INTEGER, INTEGER]);
  for (let start = 0; start < total; start += VECTOR) {
    const ids = Array.from({ length: Math.min(VECTOR, total - start) }, (_, at) => start + at);
    chunk.reset();
    chunk.setColumns([ids, ids.map((id) => smallest[familyOf[id]!]!)]);
    appender.appendDataChunk(chunk);
  }
  appender.closeSync();
  return { texts: total, families };
}

async function countOf(connection: DuckDBConnection, table: string): Promise<number> {
  const [row] = await rowsOf<{ n: bigint }>(connection, `SELECT count(*) AS n FROM ${table}`);
  return Number(row!.n);
}
