import { join } from "node:path";
import { type Database, literal, rowsOf } from "../io/duckdb.ts";
import { createProgress, type ProgressOutput } from "../io/progress.ts";
import { classifyInBatches } from "./batches.ts";
import type { Engine } from "./engine.ts";
import type { Classification } from "./model.ts";

/** Some distinct texts with what an engine says of them. */
export interface ClassifiedTexts {
  ids: number[];
  answers: Classification[];
}

/**
 * Classifies every distinct text of `texts.parquet` in a folder, a chunk at a time, in its order, with
 * progress under the given name.
 */
export async function* classifyTexts(
  database: Database,
  privateDir: string,
  engine: Engine,
  { name, output }: { name: string; output: ProgressOutput },
): AsyncGenerator<ClassifiedTexts> {
  const texts = literal(join(privateDir, "texts.parquet"));
  const source = await database.connect();
  const [size] = await rowsOf<{ n: bigint }>(source, `SELECT count(*) AS n FROM ${texts}`);
  const progress = createProgress(name, { output, total: Number(size!.n), unit: "texts" });
  let done = 0;
  const result = await source.stream(`SELECT text_id, text, original FROM ${texts}`);
  for (let rows = await result.fetchChunk(); rows?.rowCount; rows = await result.fetchChunk()) {
    const [ids, normalised, original] = rows.getColumns() as [number[], string[], string[]];
    const contents = normalised.map((text, i) => ({ normalised: text, original: original[i]! }));
    const answers = await classifyInBatches(engine, contents, (n) => progress.update(done + n));
    done += ids.length;
    yield { ids, answers };
  }
  progress.finish();
}
