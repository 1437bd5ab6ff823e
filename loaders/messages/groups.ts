import { join } from "node:path";
import { literal, readSql, writeParquet } from "../io/duckdb.ts";
import type { Store } from "./store.ts";

const SILENCES = `SELECT group_key, silences.first_day, silences.last_day, silences.days
  FROM silences JOIN (SELECT DISTINCT group_number, group_key FROM placed) USING (group_number)
  ORDER BY group_key, first_day`;

/** Writes what the dump holds of each group, and what it does not; days begin in `timeZone`. */
export async function writeGroups(
  { database }: Store,
  timeZone: string,
  privateDir: string,
): Promise<void> {
  const { connection } = database;
  await connection.run(`SET VARIABLE time_zone = ${literal(timeZone)}`);
  await connection.run(await readSql(import.meta.url, "silences.sql"));
  const groups = await readSql(import.meta.url, "groups.sql");
  await writeParquet(connection, groups, join(privateDir, "groups.parquet"));
  await writeParquet(connection, SILENCES, join(privateDir, "silences.parquet"));
}
