import { readdir, readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { literal, openDatabase, rowsOf } from "../../loaders/io/duckdb.ts";
import { InvestigationError } from "../../loaders/io/errors.ts";
import { macrosUsedBy, parseMacros } from "../../loaders/facts/macros.ts";

export type Value = string | number | boolean | Date | null;
export type Row = Record<string, Value>;

/** A chart's query as readers see it, and what it gave. */
export interface Query {
  sql: string;
  /** Published tables it reads. */
  tables: string[];
  rows: Row[];
}

/**
 * Runs every `src/queries/*.sql` over the Parquet files of `published`, each seen as a view of its
 * own name, with the macros of the facts before it where it uses them. A query that fails is
 * reported by its file.
 */
export async function readQueries(published: string): Promise<Record<string, Query>> {
  const folder = new URL("../queries/", import.meta.url);
  const files = (await readdir(folder)).filter((file) => file.endsWith(".sql")).sort();
  const tables = (await readdir(published))
    .filter((file) => file.endsWith(".parquet"))
    .map((file) => basename(file, ".parquet"));
  const macros = parseMacros(
    await readFile(new URL("../../loaders/facts/macros.sql", import.meta.url), "utf8"),
  );
  const database = await openDatabase();
  try {
    const { connection } = database;
    for (const table of tables) {
      const path = literal(join(published, `${table}.parquet`));
      await connection.run(`CREATE VIEW "${table}" AS SELECT * FROM read_parquet(${path})`);
    }
    const queries: Record<string, Query> = {};
    for (const file of files) {
      const query = (await readFile(new URL(file, folder), "utf8")).trim();
      const sql = [...macrosUsedBy(query, macros), query].join("\n\n");
      try {
        const rows = await rowsOf<Record<string, unknown>>(
          connection,
          sql.replaceAll("CREATE MACRO", "CREATE OR REPLACE TEMP MACRO"),
        );
        queries[basename(file, ".sql")] = {
          sql,
          tables: tables.filter((table) =>
            new RegExp(`\\b(from|join)\\s+${table}\\b`, "i").test(sql),
          ),
          rows: rows.map(plainRow),
        };
      } catch (cause) {
        throw new InvestigationError(`src/queries/${file}: ${(cause as Error).message}`, { cause });
      }
    }
    return queries;
  } finally {
    database.close();
  }
}

/** Counts as numbers: none of them comes near 2^53. */
function plainRow(row: Record<string, unknown>): Row {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name,
      typeof value === "bigint" ? Number(value) : (value as Value),
    ]),
  );
}
