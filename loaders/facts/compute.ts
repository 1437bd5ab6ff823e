import type { DuckDBConnection } from "@duckdb/node-api";
import { join } from "node:path";
import { literal, openDatabase, rowsOf } from "../io/duckdb.ts";
import { InvestigationError } from "../io/errors.ts";
import { writeFileAtomically } from "../io/files.ts";
import { tables } from "../publish/tables.ts";
import { type FactQuery, readQueries } from "./queries.ts";

/** A number of the story, with all that a reader needs to check it. */
export interface Fact extends Omit<FactQuery, "name"> {
  /** Null where the data give none, as for the top place of a dump without places. */
  value: number | string | null;
  /** Bounds at 95 % where the number rests on a classifier, null where it is a count; see docs/method.md. */
  low: number | null;
  high: number | null;
  /** What the number is a part of. */
  denominator: number | null;
}

/** What `facts.json` holds. */
export interface Facts {
  simulated: boolean;
  story_year: number;
  facts: Record<string, Fact>;
}

/** Computes every number of the story from the published tables and writes `facts.json`. */
export async function computeFacts(options: {
  publishedDir: string;
  path: string;
}): Promise<{ facts: number }> {
  const { connection, close } = await openDatabase();
  try {
    for (const { name } of tables) {
      const file = literal(join(options.publishedDir, `${name}.parquet`));
      await connection.run(`CREATE VIEW ${name} AS FROM read_parquet(${file})`);
    }
    const facts: Record<string, Fact> = {};
    const queries = await readQueries();
    for (const query of queries) facts[query.name] = await compute(connection, query);
    const [settings] = await rowsOf<{ simulated: boolean; story_year: number }>(
      connection,
      "SELECT simulated, story_year FROM investigation",
    );
    const result: Facts = { ...settings!, facts };
    await writeFileAtomically(options.path, `${JSON.stringify(result, null, 2)}\n`);
    return { facts: queries.length };
  } finally {
    close();
  }
}

/** Runs one query; it may give no row, or one. */
async function compute(connection: DuckDBConnection, query: FactQuery): Promise<Fact> {
  const { name, sql, ...meaning } = query;
  // Macros come first, as a reader would run them; they must not outlive the query.
  const rows = await rowsOf<Record<string, unknown>>(connection, temporary(sql)).catch(
    (cause: unknown) => {
      const reason = cause instanceof Error ? cause.message : String(cause);
      throw new InvestigationError(`fact ${name}: ${reason}`, { cause });
    },
  );
  if (rows.length > 1) throw new InvestigationError(`fact ${name}: gives ${rows.length} rows`);
  const row = rows[0] ?? {};
  const number = (column: string): number | null => {
    const value = row[column] ?? null;
    if (value === null) return null;
    const converted = Number(value);
    if (!Number.isFinite(converted)) {
      throw new InvestigationError(`fact ${name}: ${column} is not a finite number`);
    }
    return converted;
  };
  const value =
    meaning.unit === "text" ? ((row.value as string | undefined) ?? null) : number("value");
  return {
    ...{ value, low: number("low"), high: number("high"), denominator: number("denominator") },
    ...{ ...meaning, sql },
  };
}

function temporary(sql: string): string {
  return sql.replaceAll("CREATE MACRO", "CREATE OR REPLACE TEMP MACRO");
}
