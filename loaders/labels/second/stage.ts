import { join } from "node:path";
import { BOOLEAN, DOUBLE, DuckDBDataChunk, INTEGER } from "@duckdb/node-api";
import { openDatabase, writeParquet } from "../../io/duckdb.ts";
import type { ProgressOutput } from "../../io/progress.ts";
import { classifyTexts } from "../classify-texts.ts";
import type { Engine } from "../engine.ts";

export interface SecondOpinionOptions {
  /** Holds texts.parquet; second.parquet is written beside it. */
  privateDir: string;
  /** Gives the second opinion; null for none. The caller closes it. */
  engine: Engine | null;
  /** DuckDB's own limit. */
  memoryLimit: string;
  output: ProgressOutput;
}

/**
 * Asks a second engine of every distinct text whether it is an ad, and writes second.parquet in the
 * order of text_id; without a second engine it holds no row. It decides nothing: how often the two
 * agree is published, and what only one of them calls an ad is counted as doubtful.
 */
export async function askSecond(options: SecondOpinionOptions): Promise<{ ads: number }> {
  const { privateDir, engine, memoryLimit, output } = options;
  const database = await openDatabase({ memoryLimit });
  try {
    const { connection } = database;
    await connection.run(
      "CREATE TABLE second (text_id INTEGER, second_ad BOOLEAN, second_ad_probability DOUBLE)",
    );
    let ads = 0;
    if (engine !== null) {
      const appender = await connection.createAppender("second");
      const chunk = DuckDBDataChunk.create([INTEGER, BOOLEAN, DOUBLE]);
      const name = "second opinion";
      for await (const { ids, answers } of classifyTexts(database, privateDir, engine, {
        ...{ name, output },
      })) {
        ads += answers.filter(({ ad }) => ad).length;
        chunk.reset();
        chunk.setColumns([
          ids,
          answers.map(({ ad }) => ad),
          answers.map(({ adProbability }) => adProbability),
        ]);
        appender.appendDataChunk(chunk);
      }
      appender.closeSync();
    }
    const query = "FROM second ORDER BY text_id";
    await writeParquet(connection, query, join(privateDir, "second.parquet"));
    return { ads };
  } finally {
    database.close();
  }
}
