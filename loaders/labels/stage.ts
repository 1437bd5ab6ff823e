import { join } from "node:path";
import { BOOLEAN, DOUBLE, DuckDBDataChunk, INTEGER } from "@duckdb/node-api";
import { literal, openDatabase, readSql, rowsOf, writeParquet } from "../io/duckdb.ts";
import { createProgress, type ProgressOutput } from "../io/progress.ts";
import { classifyInBatches } from "./batches.ts";
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

/** How many distinct texts each model calls an ad, and how many both do. */
export interface LabelCounts {
  ads: number;
  labelsAds: number;
  bothAds: number;
}

const BOOLEANS = ["labels_ad", ...AD_LABELS] as const;

/** Classifies every distinct text and writes labels.parquet, in the order of text_id. */
export async function labelTexts(options: LabelTextsOptions): Promise<LabelCounts> {
  const { privateDir, engine, memoryLimit, output } = options;
  const texts = literal(join(privateDir, "texts.parquet"));
  const database = await openDatabase({ memoryLimit });
  try {
    const { connection } = database;
    const columns = [
      "ad BOOLEAN",
      "ad_probability DOUBLE",
      ...BOOLEANS.map((name) => `${name} BOOLEAN`),
    ];
    await connection.run(`CREATE TABLE labels (text_id INTEGER, ${columns.join(", ")})`);
    const [size] = await rowsOf<{ n: bigint }>(connection, `SELECT count(*) AS n FROM ${texts}`);
    const progress = createProgress("labels", { output, total: Number(size!.n), unit: "texts" });
    const appender = await connection.createAppender("labels");
    const source = await database.connect();
    const chunk = DuckDBDataChunk.create([
      INTEGER,
      BOOLEAN,
      DOUBLE,
      ...BOOLEANS.map(() => BOOLEAN),
    ]);
    const counts: LabelCounts = { ads: 0, labelsAds: 0, bothAds: 0 };
    let done = 0;
    const result = await source.stream(`SELECT text_id, text, original FROM ${texts}`);
    for (let rows = await result.fetchChunk(); rows?.rowCount; rows = await result.fetchChunk()) {
      const [ids, normalised, original] = rows.getColumns() as [number[], string[], string[]];
      const contents = normalised.map((text, i) => ({ normalised: text, original: original[i]! }));
      const answers = await classifyInBatches(engine, contents, (n) => progress.update(done + n));
      for (const { ad, labelsAd } of answers) {
        counts.ads += Number(ad);
        counts.labelsAds += Number(labelsAd);
        counts.bothAds += Number(ad && labelsAd);
      }
      chunk.reset();
      chunk.setColumns([
        ids,
        answers.map(({ ad }) => ad),
        answers.map(({ adProbability }) => adProbability),
        answers.map(({ labelsAd }) => labelsAd),
        ...AD_LABELS.map((label) => answers.map(({ labels }) => labels.includes(label))),
      ]);
      appender.appendDataChunk(chunk);
      done += ids.length;
    }
    appender.closeSync();
    const query = await readSql(import.meta.url, "labels.sql");
    await writeParquet(connection, query, join(privateDir, "labels.parquet"));
    progress.finish();
    return counts;
  } finally {
    database.close();
  }
}
