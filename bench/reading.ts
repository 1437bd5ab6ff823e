// Reads exports with this project's reader and with others, each in a process of its own:
//   node --import tsx bench/reading.ts result.json [telethon.jsonl …]
// "scanner" finds, decodes and counts messages; "readDump" also merges them and writes Parquet.
// stream-json is measured where it is installed, Python where there is one.
import { spawnSync } from "node:child_process";
import { createReadStream, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { defaults } from "../loaders/config.ts";
import { literal, openDatabase } from "../loaders/io/duckdb.ts";
import { createCalendar } from "../loaders/messages/dates.ts";
import { readExport } from "../loaders/messages/file.ts";
import type { MessageSink } from "../loaders/messages/message.ts";
import { readDump } from "../loaders/messages/read.ts";
import { openSource } from "../loaders/messages/source.ts";

const columns = { group: "group", id: "id", date: "date", text: "text", sender: "sender" };
const period = { from: "1990-01-01", to: "2037-12-31" };
const silent = { write: () => true };

/** Each gives the number of messages it has seen. */
const methods: Record<string, (path: string) => Promise<number>> = {
  async scanner(path) {
    const sink: MessageSink = {
      ...{ read: 0, style: null, openChat: () => 0, chatOf: () => 0 },
      ...{ describeChat() {}, repaired() {} },
      message: () => sink.read++,
      lost: () => sink.read++,
    };
    const calendar = createCalendar("Europe/Amsterdam", period);
    const reading = { calendar, messageLimit: 1 << 26, name: path, sink };
    const input = { path, bytes: statSync(path).size, given: true };
    const { chunks } = openSource(path, () => undefined);
    await readExport(input, chunks, reading, { columns, unpackedLimit: Infinity });
    return sink.read;
  },

  async readDump(path) {
    const privateDir = mkdtempSync(join(tmpdir(), "reading-"));
    try {
      const investigation = { ...defaults, period, columns };
      const { read } = await readDump({ paths: [path], privateDir, investigation, output: silent });
      return read;
    } finally {
      rmSync(privateDir, { recursive: true });
    }
  },

  async "JSON.parse"(path) {
    return countIn(JSON.parse(readFileSync(path, "utf8")));
  },

  async "stream-json"(path) {
    const require = createRequire(import.meta.url);
    const { parser } = require("stream-json") as { parser: () => NodeJS.ReadWriteStream };
    let messages = 0;
    const events = createReadStream(path).pipe(parser()) as unknown as AsyncIterable<{
      name: string;
      value: string;
    }>;
    for await (const { name, value } of events)
      if (name === "keyValue" && value === "date") messages++;
    return messages;
  },

  async "DuckDB read_json"(path) {
    const { connection, close } = await openDatabase({ memoryLimit: "4GB" });
    const size = Math.min(statSync(path).size + 1024, 2 ** 32 - 1);
    const source = `read_json(${literal(path)}, maximum_object_size=${size})`;
    const isList = readFileSync(path).subarray(0, 1).toString() === "[" || path.endsWith("l");
    const result = await connection.runAndReadAll(
      isList
        ? `SELECT count(message) FROM ${source}`
        : `SELECT count(message.text) FROM (SELECT unnest(chat.messages) AS message
            FROM (SELECT unnest(chats.list) AS chat FROM ${source}))`,
    );
    close();
    return Number(result.getRows()[0]![0]);
  },
};

/** Messages in a parsed export. */
function countIn(value: unknown): number {
  if (Array.isArray(value)) return value.length;
  const { messages, chats } = value as {
    messages?: unknown[];
    chats?: { list: { messages: unknown[] }[] };
  };
  return messages?.length ?? chats!.list.reduce((sum, chat) => sum + chat.messages.length, 0);
}

const PYTHON = `
import json, resource, sys, time
began = time.time()
value = json.load(open(sys.argv[1], encoding="utf-8"))
count = len(value) if isinstance(value, list) else len(value.get("messages") or []) + sum(
    len(chat["messages"]) for chat in value.get("chats", {}).get("list", []))
print(json.dumps({"messages": count, "seconds": time.time() - began,
    "peak": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024}))
`;

interface Measure {
  messages: number;
  seconds: number;
  /** Resident memory at its highest, MB. */
  peak: number;
}

async function measure(method: string, path: string): Promise<Measure> {
  const began = performance.now();
  const messages = await methods[method]!(path);
  const seconds = (performance.now() - began) / 1000;
  return { messages, seconds, peak: process.resourceUsage().maxRSS / 1024 };
}

function inItsOwnProcess(method: string, path: string): Measure | null {
  const [program, args] =
    method === "Python json"
      ? ["python3", ["-c", PYTHON, path]]
      : [
          process.execPath,
          ["--import", "tsx", fileURLToPath(import.meta.url), "--one", method, path],
        ];
  const { status, stdout } = spawnSync(program as string, args as string[], { encoding: "utf8" });
  return status === 0 ? (JSON.parse(stdout) as Measure) : null;
}

const [first, method, one] = process.argv.slice(2);
if (first === "--one") {
  process.stdout.write(JSON.stringify(await measure(method!, one!)));
} else {
  for (const path of process.argv.slice(2)) {
    const size = statSync(path).size / 1e6;
    console.log(`\n${path}, ${Math.round(size)} MB`);
    const rows: Record<string, object> = {};
    for (const name of [...Object.keys(methods), "Python json"]) {
      if (!/\.json$/.test(path) && !/^(scanner|readDump)$/.test(name)) continue;
      const result = inItsOwnProcess(name, path);
      rows[name] = result
        ? {
            messages: result.messages,
            seconds: Number(result.seconds.toFixed(1)),
            "messages/s": Math.round(result.messages / result.seconds),
            "MB/s": Math.round(size / result.seconds),
            "peak MB": Math.round(result.peak),
          }
        : { messages: "failed or not installed" };
    }
    console.table(rows);
  }
}
