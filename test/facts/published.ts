import { join } from "node:path";
import { openDatabase, writeParquet } from "../../loaders/io/duckdb.ts";
import { tables } from "../../loaders/publish/tables.ts";

/** Rows by table; a row gives values by column, and null where it gives none. */
export type Rows = Record<string, Record<string, string | number | boolean>[]>;

/** Writes every published table as declared, with the rows given, into a folder. */
export async function writePublished(folder: string, rows: Rows): Promise<void> {
  const { connection, close } = await openDatabase();
  try {
    for (const { name, columns } of tables) {
      const types = columns.map((column) => `${column.name} ${column.type}`).join(", ");
      await connection.run(`CREATE TABLE ${name} (${types})`);
      for (const row of rows[name] ?? []) {
        const values = Object.values(row).map((value) =>
          typeof value === "string" ? `'${value}'` : String(value),
        );
        await connection.run(
          `INSERT INTO ${name} (${Object.keys(row).join(", ")}) VALUES (${values.join(", ")})`,
        );
      }
      await writeParquet(connection, `FROM ${name}`, join(folder, `${name}.parquet`));
    }
  } finally {
    close();
  }
}
