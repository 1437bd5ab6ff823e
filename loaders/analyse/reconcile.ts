import type { DuckDBConnection } from "@duckdb/node-api";
import { readSql, rowsOf } from "../io/duckdb.ts";
import { type DumpAccount, sumOf } from "../messages/account.ts";

/** Two counts of the same thing that were made apart. */
export interface Check {
  check: string;
  left: number;
  right: number;
}

/** The checks that the account of the dump must pass: read = kept + left out. */
export function checksOfAccount(account: DumpAccount): Check[] {
  const { files } = account;
  const total = (count: (file: DumpAccount["files"][number]) => number): number =>
    files.reduce((sum, file) => sum + count(file), 0);
  return [
    ...files.map(({ path, read, kept, leftOut }) => ({
      check: `messages of ${path}: read and kept + left out`,
      left: read,
      right: kept + sumOf(leftOut),
    })),
    {
      check: "messages: read and kept + left out",
      left: account.read,
      right: account.kept + sumOf(account.leftOut),
    },
    {
      check: "messages read: files and total",
      left: total(({ read }) => read),
      right: account.read,
    },
    {
      check: "messages kept: files and total",
      left: total(({ kept }) => kept),
      right: account.kept,
    },
  ];
}

/** The checks between tables; every private and published table must be a view of its name. */
export async function checksOfTables(connection: DuckDBConnection): Promise<Check[]> {
  const sql = await readSql(import.meta.url, "reconcile.sql");
  const rows = await rowsOf<{ check: string; left: unknown; right: unknown }>(connection, sql);
  return rows.map(({ check, left, right }) => ({
    check,
    left: Number(left),
    right: Number(right),
  }));
}

/** The checks that do not hold, as sentences. */
export function failuresOf(checks: Check[]): string[] {
  return checks
    .filter(({ left, right }) => left !== right)
    .map(
      ({ check, left, right }) =>
        `${check}: ${left.toLocaleString("en")} ≠ ${right.toLocaleString("en")}`,
    );
}
