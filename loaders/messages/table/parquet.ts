import type { DuckDBConnection } from "@duckdb/node-api";
import { literal, openDatabase, rowsOf } from "../../io/duckdb.ts";
import { InvestigationError } from "../../io/errors.ts";
import type { Reading } from "../message.ts";
import { NotAnExport } from "../not-an-export.ts";
import { chatOfRow, readRow, wantedColumns, type Columns, type Row } from "./columns.ts";

/** Whether a file begins as Parquet does. */
export function isParquet(head: Buffer): boolean {
  return head.subarray(0, 4).toString("latin1") === "PAR1";
}

/**
 * Reads a Parquet table, a batch of rows at a time. Throws {@link NotAnExport} where it lacks a column,
 * {@link InvestigationError} where it is damaged.
 */
export async function readParquet(path: string, reading: Reading, columns: Columns): Promise<void> {
  const { sink, calendar, name } = reading;
  sink.style ??= "table";
  const wanted = wantedColumns(columns);
  const selected = wanted.map(({ column }) => `"${column.replaceAll('"', '""')}"::VARCHAR`);
  const database = await openDatabase({ memoryLimit: "256MB", threads: 1 });
  try {
    const lacking = await columnsLacking(database.connection, path, wanted);
    if (lacking.length > 0) {
      throw new NotAnExport(`${name} lacks a column of the configuration: ${lacking.join(", ")}`);
    }
    const result = await database.connection.stream(
      `SELECT ${selected.join(", ")} FROM read_parquet(${literal(path)})`,
    );
    let rows = 0;
    for (;;) {
      const chunk = await result.fetchChunk();
      if (!chunk || chunk.rowCount === 0) break;
      rows += chunk.rowCount;
      for (const values of chunk.getRows()) {
        const row: Row = {};
        wanted.forEach((column, k) => (row[column.name] = values[k] as string | null));
        sink.message(sink.chatOf(chatOfRow(row, columns)), readRow(row, calendar));
      }
    }
    const claimed = await rowsClaimed(database.connection, path);
    if (claimed.some((count) => count !== rows)) {
      throw new Error(`${rows} rows found, ${claimed.join(" and ")} claimed`);
    }
  } catch (cause) {
    if (cause instanceof NotAnExport) throw cause;
    throw new InvestigationError(`${name} is a damaged parquet file`, { cause });
  } finally {
    database.close();
  }
}

/** The wanted columns that the table does not have. */
async function columnsLacking(
  connection: DuckDBConnection,
  path: string,
  wanted: { column: string }[],
): Promise<string[]> {
  const found = await rowsOf<{ column_name: string }>(
    connection,
    `DESCRIBE SELECT * FROM read_parquet(${literal(path)})`,
  );
  // DuckDB takes no notice of case in names.
  const names = new Set(found.map(({ column_name }) => column_name.toLowerCase()));
  return wanted.map(({ column }) => column).filter((column) => !names.has(column.toLowerCase()));
}

/** The number of rows as the file says it, and as its row groups add up. */
async function rowsClaimed(connection: DuckDBConnection, path: string): Promise<number[]> {
  const [claimed] = await rowsOf<{ file: bigint; groups: bigint }>(
    connection,
    `SELECT
      (SELECT sum(num_rows) FROM parquet_file_metadata(${literal(path)}))::BIGINT AS file,
      (SELECT sum(rows) FROM (
        SELECT any_value(row_group_num_rows) AS rows FROM parquet_metadata(${literal(path)})
        GROUP BY row_group_id
      ))::BIGINT AS groups`,
  );
  return [Number(claimed!.file), Number(claimed!.groups ?? 0)];
}
