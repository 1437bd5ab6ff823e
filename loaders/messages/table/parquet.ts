import { literal, openDatabase } from "../../io/duckdb.ts";
import { InvestigationError } from "../../io/errors.ts";
import type { Reading } from "../message.ts";
import { chatOfRow, readRow, wantedColumns, type Columns, type Row } from "./columns.ts";

/** Whether a file begins as Parquet does. */
export function isParquet(head: Buffer): boolean {
  return head.subarray(0, 4).toString("latin1") === "PAR1";
}

/**
 * Reads a Parquet table, a batch of rows at a time. Throws {@link InvestigationError} where it is
 * damaged or lacks a column.
 */
export async function readParquet(path: string, reading: Reading, columns: Columns): Promise<void> {
  const { sink, calendar, name } = reading;
  sink.style ??= "table";
  const wanted = wantedColumns(columns);
  const selected = wanted.map(({ column }) => `"${column.replaceAll('"', '""')}"::VARCHAR`);
  const database = await openDatabase({ memoryLimit: "256MB", threads: 1 });
  try {
    const result = await database.connection.stream(
      `SELECT ${selected.join(", ")} FROM read_parquet(${literal(path)})`,
    );
    for (;;) {
      const chunk = await result.fetchChunk();
      if (!chunk || chunk.rowCount === 0) return;
      for (const values of chunk.getRows()) {
        const row: Row = {};
        wanted.forEach((column, k) => (row[column.name] = values[k] as string | null));
        sink.message(sink.chatOf(chatOfRow(row, columns)), readRow(row, calendar));
      }
    }
  } catch (cause) {
    throw new InvestigationError(`${name} is a damaged parquet file, or lacks a column`, { cause });
  } finally {
    database.close();
  }
}
