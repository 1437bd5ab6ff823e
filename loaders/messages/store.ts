import {
  BIGINT,
  BLOB,
  BOOLEAN,
  DuckDBBlobValue,
  DuckDBDataChunk,
  INTEGER,
  VARCHAR,
  type DuckDBAppender,
  type DuckDBValue,
} from "@duckdb/node-api";
import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { openDatabase, readSql, type Database } from "../io/duckdb.ts";
import { placeOf } from "./identity.ts";
import { isLeaving, type Chat, type Leaving, type Message } from "./message.ts";

/** DuckDB's vectors hold as many rows. */
const CHUNK = 2048;

/** Chunks after which the appender gives its rows to the table; by itself it holds 200,000 in memory. */
const FLUSH = 20;

/** Bytes of text after which rows are given on in any case, so that long texts do not pile up. */
const HELD = 1 << 23;

/** With more, merging is hardly faster, and a dump of any size is to be read within half a gigabyte. */
const LIMIT = "128MB";

/** Bytes of an amount as DuckDB writes it, near enough to compare two. */
function bytesIn(amount: string): number {
  const [, number, unit] = /^([\d.]+)\s*([KMGT])/i.exec(amount) ?? [];
  return Number(number) * 1000 ** " KMGT".indexOf(unit?.toUpperCase() ?? " ");
}

const TYPES = [INTEGER, BIGINT, VARCHAR, BIGINT, BIGINT, VARCHAR, BOOLEAN, INTEGER, BLOB];

/** The database in which what was read is merged; it lies in the private folder until closed. */
export interface Store {
  database: Database;
  /** Where it lies, and other work may; removed when it is closed. */
  folder: string;
  addRow(chat: number, message: Message | (Leaving & { id: number })): void;
  addChat(chat: number, file: number, description: Chat): void;
  /** `content` is the same for files with the same bytes. */
  addFile(file: number, rank: number, content: number): void;
  /** Writes out what is still held back; call it before the first query. */
  flush(): Promise<void>;
  close(): Promise<void>;
}

/**
 * Opens an empty store in `privateDir`; a store that a killed run left there is removed. For
 * `sameGroup` see {@link placeOf}.
 */
export async function openStore(
  privateDir: string,
  memoryLimit: string,
  sameGroup: Record<string, string>,
): Promise<Store> {
  const folder = join(privateDir, "messages.work");
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const database = await openDatabase({
    path: join(folder, "work.duckdb"),
    memoryLimit: bytesIn(memoryLimit) > bytesIn(LIMIT) ? LIMIT : memoryLimit,
  });
  const { connection } = database;
  await connection.run(await readSql(import.meta.url, "work.sql"));
  const rows = await connection.createAppender("rows");
  const chats = await connection.createAppender("chats");
  const files = await connection.createAppender("files");
  const chunk = DuckDBDataChunk.create(TYPES);
  let chunks = 0;
  let held = 0;
  // One transaction: then rows go straight to the table's file and not through a log.
  await connection.run("BEGIN");
  let columns: DuckDBValue[][] = TYPES.map(() => []);

  const flushRows = (): void => {
    chunk.reset();
    chunk.setColumns(columns);
    rows.appendDataChunk(chunk);
    if (++chunks % FLUSH === 0 || held >= HELD) rows.flushSync();
    if (held >= HELD) held = 0;
    columns = TYPES.map(() => []);
  };

  return {
    database,
    folder,
    addRow(chat, message) {
      const [chatColumn, id, reason, posted, edited, sender, forwarded, bytes, text] = columns;
      chatColumn!.push(chat);
      id!.push(BigInt(message.id));
      const leaving = isLeaving(message);
      reason!.push(leaving ? message.reason : null);
      posted!.push(bigintOf(message.postedAt));
      edited!.push(leaving ? null : bigintOf(message.editedAt));
      sender!.push(leaving ? null : message.sender);
      forwarded!.push(leaving ? null : message.forwarded);
      const words = leaving ? null : message.text;
      bytes!.push(words && words.length);
      text!.push(words && new DuckDBBlobValue(words));
      held += words?.length ?? 0;
      if (id!.length === CHUNK || held >= HELD) flushRows();
    },
    addChat(chat, file, { key, title, kind }) {
      const place = placeOf(key, sameGroup);
      chats.appendInteger(chat);
      chats.appendInteger(file);
      appendText(chats, place.key);
      chats.appendBigInt(BigInt(place.shift));
      appendText(chats, title);
      appendText(chats, kind);
      chats.endRow();
    },
    addFile(file, rank, content) {
      for (const value of [file, rank, content]) files.appendInteger(value);
      files.endRow();
    },
    async flush() {
      if (columns[0]!.length > 0) flushRows();
      for (const appender of [rows, chats, files]) appender.flushSync();
      await connection.run("COMMIT");
    },
    async close() {
      database.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function bigintOf(value: number | null | undefined): bigint | null {
  return value === null || value === undefined ? null : BigInt(value);
}

function appendText(appender: DuckDBAppender, value: string | null): void {
  if (value === null) appender.appendNull();
  else appender.appendVarchar(value);
}
