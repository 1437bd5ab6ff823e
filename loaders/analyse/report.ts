import { existsSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { literal, openDatabase, readSql, rowsOf } from "../io/duckdb.ts";
import type { DumpAccount } from "../messages/account.ts";
import { type Check, checksOfAccount, checksOfTables } from "./reconcile.ts";
import type { Run } from "./stages.ts";

/** What `report.json` holds. All but `run` is the same for the same inputs. */
export interface Report {
  simulated: boolean;
  files: DumpAccount["files"];
  /** Files in given folders that are no exports. */
  ignoredFiles: number;
  messages: { read: number; kept: number; leftOut: DumpAccount["leftOut"] };
  /** Per group, in order of key: what was read and what the dump does not hold. */
  gaps: Record<string, unknown>[];
  /** Stretches of days that a group was silent against its own rhythm. */
  silences: Record<string, unknown>[];
  counts: Record<string, number>;
  checks: Check[];
  run: { stages: Run[] };
}

export interface ReportInputs {
  privateDir: string;
  publishedDir: string;
  account: DumpAccount;
  simulated: boolean;
  runs: Run[];
  memoryLimit: string;
}

/** Counts what the tables hold, compares what must be equal, and gathers the report. */
export async function makeReport(inputs: ReportInputs): Promise<Report> {
  const { account, simulated, privateDir, publishedDir, memoryLimit } = inputs;
  const { connection, close } = await openDatabase({ memoryLimit });
  try {
    const privateTables = await viewsOf(privateDir, {
      groups: "private_groups",
      silences: "private_silences",
      places: "text_places",
      claims: "text_claims",
    });
    const publishedTables = await viewsOf(publishedDir, {});
    for (const view of [...privateTables, ...publishedTables]) await connection.run(view);
    const [counts] = await rowsOf<object>(connection, await readSql(import.meta.url, "counts.sql"));
    const gaps = await rowsOf<object>(connection, await readSql(import.meta.url, "gaps.sql"));
    const silences = await readSql(import.meta.url, "silences.sql");
    return {
      simulated,
      files: account.files,
      ignoredFiles: account.ignored,
      messages: { read: account.read, kept: account.kept, leftOut: account.leftOut },
      gaps: gaps.map(plain),
      silences: (await rowsOf<object>(connection, silences)).map(plain),
      counts: plain(counts!) as Record<string, number>,
      checks: [...checksOfAccount(account), ...(await checksOfTables(connection))],
      run: { stages: inputs.runs },
    };
  } finally {
    close();
  }
}

/** Statements that make a view of every Parquet file in a folder, under its name or a chosen one. */
async function viewsOf(folder: string, renamed: Record<string, string>): Promise<string[]> {
  if (!existsSync(folder)) return [];
  const files = (await readdir(folder)).filter((file) => file.endsWith(".parquet")).sort();
  return files.map((file) => {
    const name = file.slice(0, -".parquet".length);
    const path = literal(join(folder, file));
    return `CREATE VIEW ${renamed[name] ?? name} AS FROM read_parquet(${path})`;
  });
}

/** A row with DuckDB's big integers and sums as plain numbers; counts stay far below 2^53. */
function plain(row: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name,
      typeof value === "bigint" ? Number(value) : (value as unknown),
    ]),
  );
}
