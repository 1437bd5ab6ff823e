import { join } from "node:path";
import { literal, readSql, rowGroupOf, rowsOf, writeParquet } from "../io/duckdb.ts";
import type { Store } from "./store.ts";

/**
 * Writes the kept messages in order. A sort of all of them would need memory by the size of the dump;
 * slices need little, and are read from few blocks where exports are in order themselves.
 */
export async function writeMessages({ database, folder }: Store, path: string): Promise<void> {
  const { connection } = database;
  const query = await readSql(import.meta.url, "messages.sql");
  const slices = await rowsOf<Record<string, string>>(
    connection,
    await readSql(import.meta.url, "slices.sql"),
  );
  // More threads would each hold rows of their own.
  await connection.run("SET threads = 1");
  const parts: string[] = [];
  for (const slice of slices) {
    const part = join(folder, `slice-${parts.length}.parquet`);
    const of = query.replace(/\$(\w+)/g, (_, name: string) => slice[name]!);
    await connection.run(`COPY (${of}) TO ${literal(part)} (FORMAT parquet)`);
    parts.push(literal(part));
  }
  const all = parts.length > 0 ? `read_parquet([${parts.join(", ")}])` : `(${emptyOf(query)})`;
  const [mean] = await rowsOf<{ bytes: number | null }>(
    connection,
    "SELECT avg(bytes) AS bytes FROM rows",
  );
  await writeParquet(connection, `SELECT * FROM ${all}`, path, rowGroupOf(mean!.bytes ?? 0));
}

/** The same columns without a row, for a dump without a message. */
function emptyOf(query: string): string {
  return `${query.slice(0, query.indexOf("WHERE"))} LIMIT 0`;
}
