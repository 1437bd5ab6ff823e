import { mkdtemp, readdir, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openDatabase, rowsOf, viewParquet } from "../../loaders/io/duckdb.ts";

export const silent = { write: () => true };

export async function temporaryFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), "simulate-"));
}

interface Entity {
  type: string;
  text: string;
}

export interface ExportedMessage {
  id: number;
  type: "message" | "service";
  date: string;
  date_unixtime: string;
  from?: string | null;
  from_id?: string;
  actor_id?: string;
  text: string | (string | Entity)[];
  text_entities: Entity[];
}

export interface Export {
  name: string;
  type: string;
  id: number;
  messages: ExportedMessage[];
}

/** Every `result.json` below a folder, in order of name. */
export async function readExports(folder: string): Promise<Export[]> {
  const names = (await readdir(folder)).filter((name) => name.startsWith("ChatExport_")).sort();
  return Promise.all(
    names.map(async (name) => {
      return JSON.parse(await readFile(join(folder, name, "result.json"), "utf8")) as Export;
    }),
  );
}

export function textOf({ text }: ExportedMessage): string {
  if (typeof text === "string") return text;
  return text.map((part) => (typeof part === "string" ? part : part.text)).join("");
}

export interface TruthRow {
  group_id: bigint;
  message_id: bigint;
  kind: string;
  seller: string | null;
  is_ad: boolean;
  ad_id: number | null;
  family: number | null;
  places: string[];
  [label: string]: unknown;
}

export async function readTruth(folder: string): Promise<TruthRow[]> {
  const database = await openDatabase();
  try {
    await viewParquet(database.connection, "truth", join(folder, "truth.parquet"));
    return await rowsOf<TruthRow>(database.connection, "FROM truth");
  } finally {
    database.close();
  }
}
