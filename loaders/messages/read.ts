import { join } from "node:path";
import type { Investigation } from "../config.ts";
import { readSql, rowsOf } from "../io/duckdb.ts";
import { InvestigationError, oneLine } from "../io/errors.ts";
import { createProgress, type ProgressOutput } from "../io/progress.ts";
import {
  inOrder,
  leave,
  sumOf,
  type DumpAccount,
  type FileAccount,
  type LeftOut,
  type Reason,
} from "./account.ts";
import { UNPACKED_LIMIT } from "./archive/unpack.ts";
import { createCalendar } from "./dates.ts";
import { readExport } from "./file.ts";
import { writeGroups } from "./groups.ts";
import { listInputs } from "./inputs.ts";
import { writeMessages } from "./ordered.ts";
import { createFileSink, type FileSink } from "./sink.ts";
import { openSource } from "./source.ts";
import { openStore, type Store } from "./store.ts";

const MEBIBYTE = 1 << 20;

export interface ReadDumpOptions {
  /** Exports: files, or folders that are searched for them. */
  paths: string[];
  privateDir: string;
  investigation: Investigation;
  /** DuckDB's own limit; the investigation's without it. */
  memoryLimit?: string;
  /** Bytes above which one message is skipped and counted as oversized. */
  messageLimit?: number;
  /** Bytes that one packed file may unpack to, lest a bomb runs forever. */
  unpackedLimit?: number;
  output: ProgressOutput;
}

interface ReadFile {
  account: FileAccount;
  sink: FileSink;
}

/**
 * Reads exports of any format and size, merges what overlaps and writes `messages.parquet` (group_key,
 * message_id, posted_at, edited_at, sender, forwarded, text; only kept messages), `groups.parquet`
 * (group_key, title, kind, read, service, kept, first_id, last_id, missing_ids, first_day, last_day,
 * silences, longest_silence, exports, held_twice; counted by message number, so an export read twice
 * counts once) and `silences.parquet` (group_key, first_day, last_day, days) into `privateDir`. The bytes
 * do not depend on the order of the files, nor on how often the same file was given.
 *
 * Throws {@link InvestigationError} where an export is cut off or damaged outside its messages, or a
 * given file is no export; earlier results then stay as they are.
 */
export async function readDump(options: ReadDumpOptions): Promise<DumpAccount> {
  const { paths, privateDir, investigation, output } = options;
  const inputs = await listInputs(paths);
  const memoryLimit = options.memoryLimit ?? investigation.memoryLimit;
  const store = await openStore(privateDir, memoryLimit, investigation.sameGroup);
  try {
    const files: ReadFile[] = [];
    let { ignored } = inputs;
    let chats = 0;
    let bytes = 0;
    const total = inputs.files.reduce((sum, file) => sum + file.bytes, 0) / 1e6;
    const progress = createProgress("reading", { output, total, unit: "MB" });
    const calendar = createCalendar(investigation.timeZone, investigation.period);
    const fileOptions = {
      columns: investigation.columns,
      unpackedLimit: options.unpackedLimit ?? UNPACKED_LIMIT,
    };
    for (const input of inputs.files) {
      const sink = createFileSink(store, files.length, () => chats++);
      const source = openSource(input.path, (length) => progress.update((bytes += length) / 1e6));
      const messageLimit = options.messageLimit ?? 64 * MEBIBYTE;
      const reading = { calendar, messageLimit, name: oneLine(input.path), sink };
      try {
        const found = await readExport(input, source.chunks, reading, fileOptions);
        ignored += found?.ignored ?? 1;
        if (found === null) continue;
        sink.finish();
        const { path, bytes: size } = input;
        const account = emptyAccount(path, found.format, size, await source.sha256());
        files.push({ account, sink });
      } finally {
        await source.close();
      }
    }
    progress.finish();
    if (files.length === 0) {
      throw new InvestigationError(`no export found in ${paths.join(", ")}`, { exitCode: 2 });
    }
    addFiles(store, files);
    await store.flush();
    const account = await merge(store, files, ignored);
    await writeMessages(store, join(privateDir, "messages.parquet"));
    await writeGroups(store, investigation.timeZone, privateDir);
    return account;
  } finally {
    await store.close();
  }
}

function emptyAccount(path: string, format: string, bytes: number, sha256: string): FileAccount {
  const counts = { read: 0, kept: 0, leftOut: {}, repaired: 0, groups: 0, unreadableAt: [] };
  return { path, format, bytes, sha256, ...counts };
}

/** Tells the store of the files, in an order that depends on their contents alone, as far as it matters. */
function addFiles(store: Store, files: ReadFile[]): void {
  const key = ({ account }: ReadFile): string => `${account.sha256} ${account.path}`;
  const order = [...files.keys()].sort((a, b) => (key(files[a]!) < key(files[b]!) ? -1 : 1));
  let content = 0;
  order.forEach((file, rank) => {
    const before = files[order[rank - 1]!]?.account.sha256;
    if (files[file]!.account.sha256 !== before) content++;
    store.addFile(file, rank, content);
  });
}

async function merge(store: Store, files: ReadFile[], ignored: number): Promise<DumpAccount> {
  const { connection } = store.database;
  await connection.run(await readSql(import.meta.url, "merge.sql"));
  await refuseOneTitleForTwo(store, files);
  const outcomes = await rowsOf<{ file: number; outcome: Reason | "kept"; n: number }>(
    connection,
    await readSql(import.meta.url, "account.sql"),
  );
  const groups = await rowsOf<{ file: number | null; n: number }>(
    connection,
    await readSql(import.meta.url, "chats.sql"),
  );
  files.forEach(({ account, sink }, file) => {
    const leftOut: LeftOut = { ...sink.leftOut };
    for (const { outcome, n } of outcomes.filter((row) => row.file === file)) {
      if (outcome === "kept") account.kept = n;
      else leave(leftOut, outcome, n);
    }
    account.read = sink.read;
    account.leftOut = inOrder(leftOut);
    account.repaired = sink.repairs;
    account.unreadableAt = sink.unreadableAt;
    account.groups = groups.find((row) => row.file === file)?.n ?? 0;
    if (account.read !== account.kept + sumOf(leftOut)) {
      throw new InvestigationError(
        `${account.path}: ${account.read} messages read, but ${account.kept} kept and ${sumOf(leftOut)} left out`,
      );
    }
  });
  return total(files, groups.find((row) => row.file === null)?.n ?? 0, ignored);
}

/**
 * An HTML export knows its chat by title alone. Two chats of one title must not be folded into one:
 * then messages of the same number were posted days apart.
 */
async function refuseOneTitleForTwo(store: Store, files: ReadFile[]): Promise<void> {
  const query = await readSql(import.meta.url, "one-title.sql");
  const [found] = await rowsOf<{ one: number; other: number }>(store.database.connection, query);
  if (!found) return;
  const [one, other] = [found.one, found.other].map((file) => files[file]!.account.path);
  throw new InvestigationError(
    `two chats have the same title, in ${one} and ${other}: give one of them another title in its header`,
  );
}

function total(files: ReadFile[], groups: number, ignored: number): DumpAccount {
  const accounts = files.map(({ account }) => account);
  const leftOut: LeftOut = {};
  for (const account of accounts) {
    for (const [reason, count] of Object.entries(account.leftOut)) {
      leave(leftOut, reason as Reason, count);
    }
  }
  const sum = (field: "read" | "kept"): number =>
    accounts.reduce((total, account) => total + account[field], 0);
  return {
    files: accounts,
    ignored,
    read: sum("read"),
    kept: sum("kept"),
    leftOut: inOrder(leftOut),
    groups,
  };
}
