import { readFile } from "node:fs/promises";
import { DuckDBInstance, type DuckDBConnection } from "@duckdb/node-api";
import { replaceFile } from "./files.ts";

/** Rows that DuckDB handles at a time; a row group is a multiple of it. */
const VECTOR = 2048;

export interface Database {
  connection: DuckDBConnection;
  /** A further connection, for writing while rows are streamed from the other; closed with the rest. */
  connect(): Promise<DuckDBConnection>;
  close(): void;
}

export interface DatabaseOptions {
  /** A file for work that may outgrow memory; in memory without it. */
  path?: string;
  /** DuckDB's own limit, as it writes it ("512MB"). */
  memoryLimit?: string;
  threads?: number;
}

/** Opens DuckDB without extensions from the network. The caller closes it. */
export async function openDatabase(options: DatabaseOptions = {}): Promise<Database> {
  const instance = await DuckDBInstance.create(options.path ?? ":memory:", {
    memory_limit: options.memoryLimit ?? "1GB",
    threads: String(options.threads ?? 2),
    autoinstall_known_extensions: "false",
    autoload_known_extensions: "false",
  });
  const connections: DuckDBConnection[] = [];
  const connect = async (): Promise<DuckDBConnection> => {
    const connection = await instance.connect();
    connections.push(connection);
    await connection.run("SET TimeZone = 'UTC'");
    return connection;
  };
  return {
    connection: await connect(),
    connect,
    close() {
      for (const connection of connections) connection.closeSync();
      instance.closeSync();
    },
  };
}

/** Reads a `.sql` file that lies beside the module with the given `import.meta.url`. */
export async function readSql(base: string, relative: string): Promise<string> {
  return readFile(new URL(relative, base), "utf8");
}

/** Quotes a string as an SQL literal. */
export function literal(value: string): string {
  return `'${value.replaceAll("'", "''")}'`;
}

/** Lets queries read the Parquet file at `path` as the table `name`. */
export async function viewParquet(
  connection: DuckDBConnection,
  name: string,
  path: string,
): Promise<void> {
  await connection.run(`CREATE VIEW ${name} AS FROM read_parquet(${literal(path)})`);
}

/** Rows of a row group, of which DuckDB holds the whole until it is written, where they are short. */
const ROW_GROUP = 122_880;

/** Bytes of text that a row group holds, where rows are so long that fewer must do. */
const ROW_GROUP_BYTES = 1 << 26;

/** How many rows, of this many bytes of text on average, make a row group that fits in memory. */
export function rowGroupOf(bytesOfRow: number): number {
  const fitting = Math.floor(ROW_GROUP_BYTES / Math.max(bytesOfRow, 1) / VECTOR) * VECTOR;
  return Math.min(Math.max(fitting, VECTOR), ROW_GROUP);
}

/**
 * Writes the rows of `query` to a Parquet file (v1 pages, Snappy: readable by every reader) in the
 * order of the query, atomically. The query must order its rows for the bytes to be repeatable. For
 * long rows see {@link rowGroupOf}.
 */
export async function writeParquet(
  connection: DuckDBConnection,
  query: string,
  path: string,
  rowGroup = ROW_GROUP,
): Promise<void> {
  await replaceFile(path, async (temporary) => {
    await connection.run(
      `COPY (${query.trim().replace(/;$/, "")}) TO ${literal(temporary)} ` +
        `(FORMAT parquet, COMPRESSION snappy, PARQUET_VERSION v1, ROW_GROUP_SIZE ${rowGroup})`,
    );
  });
}

/** All rows of a query as plain objects; for results that fit in memory. */
export async function rowsOf<Row>(connection: DuckDBConnection, query: string): Promise<Row[]> {
  const reader = await connection.runAndReadAll(query);
  return reader.getRowObjectsJS() as Row[];
}
