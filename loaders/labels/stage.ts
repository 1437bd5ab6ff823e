import { join } from "node:path";
import { BOOLEAN, DOUBLE, DuckDBDataChunk, INTEGER } from "@duckdb/node-api";
import { openDatabase, readSql, writeParquet } from "../io/duckdb.ts";
import type { ProgressOutput } from "../io/progress.ts";
import { classifyTexts } from "./classify-texts.ts";
import type { Engine } from "./engine.ts";
import { AD_LABELS } from "./labels.ts";

export interface LabelTextsOptions {
  /** Holds texts.parquet; labels.parquet is written beside it. */
  privateDir: string;
  /** Decides; the caller closes it. */
  engine: Engine;
  /** DuckDB's own limit. */
  memoryLimit: string;
  output: ProgressOutput;
}

/** Classifies every distinct text and writes labels.parquet, in the order of text_id. */
export async function labelTexts(options: LabelTextsOptions): Promise<{ ads: number }> {
  const { privateDir, engine, memoryLimit, output } = options;
  const database = await openDatabase({ memoryLimit });
  try {
    const { connection } = database;
    const columns = [
      "ad BOOLEAN",
      "ad_probability DOUBLE",
      ...AD_LABELS.map((name) => `${name} BOOLEAN`),
    ];
    await connection.run(`CREATE TABLE labels (text_id INTEGER, ${columns.join(", ")})`);
    const appender = await connection.createAppender("labels");
    const types = [INTEGER, BOOLEAN, DOUBLE, ...AD_LABELS.map(() => BOOLEAN)];
    const chunk = DuckDBDataChunk.create(types);
    let ads = 0;
    for await (const { ids, answers } of classifyTexts(database, privateDir, engine, {
      ...{ name: "labels", output },
    })) {
      ads += answers.filter(({ ad }) => ad).length;
      chunk.reset();
      chunk.setColumns([
        ids,
        answers.map(({ ad }) => ad),
        answers.map(({ adProbability }) => adProbability),
        ...AD_LABELS.map((label) => answers.map(({ labels }) => labels.includes(label))),
      ]);
      appender.appendDataChunk(chunk);
    }
    appender.closeSync();
    const query = await readSql(import.meta.url, "labels.sql");
    await writeParquet(connection, query, join(privateDir, "labels.parquet"));
    return { ads };
  } finally {
    database.close();
  }
}
