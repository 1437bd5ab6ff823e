import { mkdtemp, mkdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import { defaults } from "../../loaders/config.ts";
import { openDatabase, literal, rowsOf } from "../../loaders/io/duckdb.ts";
import type { DumpAccount } from "../../loaders/messages/account.ts";
import { readDump, type ReadDumpOptions } from "../../loaders/messages/read.ts";

/** Nobody reads it. */
export const silent = { write: () => true };

/** Every message of every test counts, unless it says otherwise. */
export const investigation = { ...defaults, period: { from: "1990-01-01", to: "2037-12-31" } };

/** A folder of its own with these files in it, removed when the test is done. */
export async function folderOf(files: Record<string, string | Uint8Array> = {}): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "messages-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  for (const [name, contents] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), contents);
  }
  return folder;
}

export interface MessageRow {
  group_key: string;
  message_id: number;
  posted_at: string;
  edited_at: string | null;
  sender: string | null;
  forwarded: boolean;
  text: string;
}

export interface GroupRow {
  group_key: string;
  title: string | null;
  kind: string | null;
  read: number;
  service: number;
  kept: number;
  first_id: number;
  last_id: number;
  missing_ids: number;
  first_day: string | null;
  last_day: string | null;
  silences: number;
  longest_silence: number;
  exports: number;
  held_twice: number;
}

export interface SilenceRow {
  group_key: string;
  first_day: string;
  last_day: string;
  days: number;
}

export interface Dump {
  account: DumpAccount;
  messages: MessageRow[];
  groups: GroupRow[];
  silences: SilenceRow[];
  privateDir: string;
}

/** Reads exports into a folder of their own and gives back what was written. */
export async function read(paths: string[], options: Partial<ReadDumpOptions> = {}): Promise<Dump> {
  const privateDir = options.privateDir ?? (await folderOf());
  const account = await readDump({ paths, investigation, output: silent, ...options, privateDir });
  return { account, privateDir, ...(await tablesIn(privateDir)) };
}

/** Writes `files` to a folder and reads it. */
export async function readFiles(
  files: Record<string, string | Uint8Array>,
  options: Partial<ReadDumpOptions> = {},
): Promise<Dump> {
  return read([await folderOf(files)], options);
}

async function tablesIn(folder: string): Promise<Pick<Dump, "messages" | "groups" | "silences">> {
  const database = await openDatabase();
  try {
    const { connection } = database;
    const table = (name: string): string => literal(join(folder, `${name}.parquet`));
    return {
      messages: await rowsOf<MessageRow>(
        connection,
        `SELECT * REPLACE (message_id::DOUBLE AS message_id, posted_at::VARCHAR AS posted_at,
           edited_at::VARCHAR AS edited_at) FROM ${table("messages")}`,
      ),
      groups: await rowsOf<GroupRow>(
        connection,
        `SELECT * REPLACE (read::DOUBLE AS read, service::DOUBLE AS service, kept::DOUBLE AS kept,
           first_id::DOUBLE AS first_id, last_id::DOUBLE AS last_id,
           missing_ids::DOUBLE AS missing_ids, first_day::VARCHAR AS first_day,
           last_day::VARCHAR AS last_day, silences::DOUBLE AS silences,
           longest_silence::DOUBLE AS longest_silence, exports::DOUBLE AS exports,
           held_twice::DOUBLE AS held_twice) FROM ${table("groups")}`,
      ),
      silences: await rowsOf<SilenceRow>(
        connection,
        `SELECT * REPLACE (first_day::VARCHAR AS first_day, last_day::VARCHAR AS last_day,
           days::DOUBLE AS days) FROM ${table("silences")}`,
      ),
    };
  } finally {
    database.close();
  }
}

/** A Telegram Desktop message; only what a test is about needs to be given. */
export function message(id: number, fields: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    id,
    type: "message",
    date: "2023-03-01T13:00:00",
    date_unixtime: String(1_677_672_000 + id),
    from: "Someone",
    from_id: `user${100 + (id % 3)}`,
    text: `message ${id}`,
    text_entities: [{ type: "plain", text: `message ${id}` }],
    ...fields,
  };
}

/** A Telegram Desktop export of one chat. */
export function chat(messages: unknown[], fields: Record<string, unknown> = {}): string {
  return JSON.stringify(
    { name: "A group", type: "public_supergroup", id: 1234567890, messages, ...fields },
    null,
    1,
  );
}
