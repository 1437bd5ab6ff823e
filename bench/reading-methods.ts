// The ways of reading that bench/reading.ts compares. Each counts the messages with a text and the
// UTF-8 bytes of their texts, so that all are seen to do the same work.
import { createReadStream, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { defaults } from "../loaders/config.ts";
import { literal, openDatabase, rowsOf } from "../loaders/io/duckdb.ts";
import { createCalendar } from "../loaders/messages/dates.ts";
import { readExport } from "../loaders/messages/file.ts";
import { isLeaving, type MessageSink } from "../loaders/messages/message.ts";
import { readDump } from "../loaders/messages/read.ts";
import { openSource } from "../loaders/messages/source.ts";

export interface Counted {
  messages: number;
  /** Null where the method does not look at the texts. */
  bytes: number | null;
}

export type Method = (path: string) => Promise<Counted>;

const columns = { group: "group", id: "id", date: "date", text: "text", sender: "sender" };
const period = { from: "1990-01-01", to: "2037-12-31" };

/** A message of Telegram Desktop (`text`) or of Telegram's interface (`message`), as JSON.parse gives it. */
interface Parsed {
  type?: string;
  text?: string | (string | { text: string })[];
  message?: string;
}

function counter(): { messages: number; bytes: number } & { add(message: Parsed): void } {
  return {
    ...{ messages: 0, bytes: 0 },
    add({ type, text, message }) {
      const words = [message ?? text ?? ""]
        .flat()
        .map((part) => (typeof part === "string" ? part : part.text))
        .join("");
      if (type === "service" || words.trim() === "") return;
      this.messages++;
      this.bytes += Buffer.byteLength(words);
    },
  };
}

const isLines = (path: string): boolean => /\.(?:jsonl|ndjson)$/.test(path);

/** This project's reader: finds every message, decodes what is kept, and checks its dates. */
const reader: Method = async (path) => {
  const counted = { messages: 0, bytes: 0 };
  const sink: MessageSink = {
    ...{ read: 0, style: null, openChat: () => 0, chatOf: () => 0 },
    ...{ describeChat() {}, repaired() {}, lost() {} },
    message(_, message) {
      if (isLeaving(message) || message.text === null) return;
      counted.messages++;
      counted.bytes += message.text.length;
    },
  };
  const calendar = createCalendar("Europe/Amsterdam", period);
  const reading = { calendar, messageLimit: 1 << 26, name: path, sink };
  const input = { path, bytes: statSync(path).size, given: true };
  const { chunks } = openSource(path, () => undefined);
  await readExport(input, chunks, reading, { columns, unpackedLimit: Infinity });
  return counted;
};

/** The whole stage: what the reader finds is merged, accounted for and written as Parquet. */
const readDumpWhole: Method = async (path) => {
  const privateDir = mkdtempSync(join(tmpdir(), "reading-"));
  try {
    const investigation = { ...defaults, period, columns };
    const output = { write: () => true };
    const { kept } = await readDump({ paths: [path], privateDir, investigation, output });
    return { messages: kept, bytes: null };
  } finally {
    rmSync(privateDir, { recursive: true });
  }
};

const jsonParse: Method = (path) => {
  const counted = counter();
  const value = JSON.parse(readFileSync(path, "utf8")) as { messages: Parsed[] };
  value.messages.forEach((message) => counted.add(message));
  return Promise.resolve(counted);
};

/** stream-json from the folder in STREAM_JSON, which bench/reading.ts installs it into. */
const streamJson: Method = async (path) => {
  const require = createRequire(join(process.env.STREAM_JSON!, "index.js"));
  type Stream = NodeJS.ReadWriteStream;
  const load = (name: string): Record<string, (options?: object) => Stream> =>
    require(name) as Record<string, (options?: object) => Stream>;
  const source = createReadStream(path, { highWaterMark: 1 << 20 });
  let stream: Stream;
  if (isLines(path)) {
    stream = source.pipe(load("stream-json/jsonl/Parser").parser!());
  } else if (path.endsWith("tgdataset.json")) {
    const pick = load("stream-json/filters/Pick").pick!({ filter: /^\d+\.text_messages$/ });
    const objects = load("stream-json/streamers/StreamObject").streamObject!();
    stream = source.pipe(load("stream-json/Parser").parser!()).pipe(pick).pipe(objects);
  } else {
    const pick = load("stream-json/filters/Pick").pick!({ filter: "messages" });
    const array = load("stream-json/streamers/StreamArray").streamArray!();
    stream = source.pipe(load("stream-json/Parser").parser!()).pipe(pick).pipe(array);
  }
  const counted = counter();
  for await (const { value } of stream as unknown as AsyncIterable<{ value: Parsed }>) {
    counted.add(value);
  }
  return counted;
};

const MESSAGES = {
  lines: `SELECT message AS text FROM read_json($path, format = 'newline_delimited',
    columns = {id: 'BIGINT', date: 'VARCHAR', from_id: 'JSON', message: 'VARCHAR'})`,
  desktop: `SELECT CASE json_type(message.text)
      WHEN 'VARCHAR' THEN message.text ->> '$'
      ELSE list_aggregate(list_transform(from_json(message.text, '["JSON"]'),
        part -> coalesce(part ->> '$.text', part ->> '$')), 'string_agg', '')
    END AS text
    FROM (SELECT unnest(messages) AS message FROM read_json($path, maximum_object_size = $size,
      columns = {messages: 'STRUCT(id BIGINT, "type" VARCHAR, date_unixtime VARCHAR, from_id VARCHAR, text JSON)[]'}))
    WHERE message."type" <> 'service'`,
};

const duckdb: Method = async (path) => {
  const { connection, close } = await openDatabase({ memoryLimit: "12GB" });
  const query = (isLines(path) ? MESSAGES.lines : MESSAGES.desktop)
    .replace("$path", literal(path))
    .replace("$size", String(statSync(path).size + 1024));
  const [row] = await rowsOf<Record<keyof Counted, bigint>>(
    connection,
    `SELECT count(*) AS messages, sum(strlen(text))::BIGINT AS bytes FROM (${query}) WHERE trim(text) <> ''`,
  );
  close();
  return { messages: Number(row!.messages), bytes: Number(row!.bytes) };
};

export const methods: Record<string, Method> = {
  reader,
  readDump: readDumpWhole,
  "JSON.parse": jsonParse,
  "stream-json": streamJson,
  "DuckDB read_json": duckdb,
};

/** The methods that can read a file, by its name; Python's json is run by bench/reading.ts itself. */
export function methodsFor(path: string): string[] {
  if (path.endsWith("result.json")) return [...Object.keys(methods), PYTHON];
  if (path.endsWith("tgdataset.json")) return ["reader", "stream-json", PYTHON];
  return isLines(path) ? ["reader", "stream-json", "DuckDB read_json", PYTHON] : ["reader"];
}

export const PYTHON = "Python json";
