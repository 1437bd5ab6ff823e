// The messages of a Telegram Desktop export in every other format that is read, for bench/reading.ts.
import { once } from "node:events";
import {
  createReadStream,
  createWriteStream,
  mkdirSync,
  readFileSync,
  writeFileSync,
  type WriteStream,
} from "node:fs";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import { literal, openDatabase } from "../loaders/io/duckdb.ts";
import { createCalendar } from "../loaders/messages/dates.ts";
import { readDocument } from "../loaders/messages/json/document.ts";
import { isLeaving, type Message, type MessageSink } from "../loaders/messages/message.ts";
import { openSource } from "../loaders/messages/source.ts";
import { ByteWindow } from "../loaders/messages/window.ts";
import { zip } from "../test/messages/archive/zip.ts";

const GROUP = 1_000_000_001;

/** What stands before the messages of a format, between them and behind them, and each as it is written. */
interface Format {
  file: string;
  begin?: string;
  between?: string;
  end?: string;
  write(message: Message): string;
}

const textOf = ({ text }: Message): string => text?.toString() ?? "";
const numberOf = (sender: string | null): number => Number(sender?.replace(/\D/g, "") || 0);
const isoOf = ({ postedAt }: Message): string => new Date(postedAt * 1000).toISOString();

const api = (message: Message): object => ({
  ...{ id: message.id, message: textOf(message) },
  ...{ fwd_from: null, edit_date: null, media: null, reply_to: null, entities: [] },
});

const formats: Format[] = [
  {
    file: "telethon.jsonl",
    write: (message) =>
      `${JSON.stringify({
        ...{ _: "Message", peer_id: { _: "PeerChannel", channel_id: GROUP } },
        ...{ date: isoOf(message).replace(".000Z", "+00:00"), ...api(message) },
        from_id: { _: "PeerUser", user_id: numberOf(message.sender) },
      })}\n`,
  },
  {
    file: "4cat.ndjson",
    write: (message) =>
      `${JSON.stringify({
        _chat: { id: GROUP, title: "Bench", username: "bench", _type: "Channel" },
        _sender: { id: numberOf(message.sender), _type: "User", username: null },
        peer_id: { channel_id: GROUP, _type: "PeerChannel" },
        ...{ date: message.postedAt, ...api(message), action: null },
        from_id: { user_id: numberOf(message.sender), _type: "PeerUser" },
      })}\n`,
  },
  {
    file: "tgdataset.json",
    begin: `{"${GROUP}": {"username": "bench", "title": "Bench", "text_messages": {`,
    between: ", ",
    end: `}, "generic_media": {}}}`,
    write: (message) =>
      `"${message.id}": ${JSON.stringify({
        ...{ message: textOf(message), date: message.postedAt, author: numberOf(message.sender) },
        ...{ is_forwarded: false, forwarded_from_id: null, forwarded_message_date: null },
      })}`,
  },
  {
    file: "messages.html",
    begin:
      `<!DOCTYPE html><html><body><div class="page_header"><div class="text bold">Bench</div></div>` +
      `<div class="page_body chat_page">`,
    end: "</div></body></html>",
    write(message) {
      const [, year, month, day, time] = /^(\d+)-(\d+)-(\d+)T([\d:]+)/.exec(isoOf(message))!;
      const text = textOf(message)
        .replaceAll("&", "&amp;")
        .replaceAll("<", "&lt;")
        .replaceAll("\n", "<br>");
      return (
        `\n<div class="message default clearfix" id="message${message.id}">\n<div class="body">\n` +
        `<div class="pull_right date details" title="${day}.${month}.${year} ${time} UTC+00:00">\n` +
        `13:00\n</div>\n<div class="from_name">\n${message.sender}\n</div>\n` +
        `<div class="text">\n${text}\n</div>\n</div>\n</div>\n`
      );
    },
  },
  {
    file: "table.csv",
    begin: "group,id,date,sender,text\n",
    write: (message) =>
      `${GROUP},${message.id},${message.postedAt},${message.sender},` +
      `"${textOf(message).replaceAll('"', '""')}"\n`,
  },
];

/** Writes the messages of the export `from` into `folder` in every format; gives the paths. */
export async function writeFormats(from: string, folder: string): Promise<string[]> {
  mkdirSync(folder, { recursive: true });
  const files = formats.map(({ file }) => createWriteStream(join(folder, file)));
  formats.forEach(({ begin }, k) => files[k]!.write(begin ?? ""));
  let written = 0;
  const sink: MessageSink = {
    ...{ read: 0, style: null, lost() {}, repaired() {}, describeChat() {} },
    ...{ openChat: () => 0, chatOf: () => 0 },
    message(_, message) {
      if (isLeaving(message) || message.text === null) return;
      written++;
      formats.forEach(({ between, write }, k) => {
        files[k]!.write((written > 1 && between ? between : "") + write(message));
      });
    },
  };
  const calendar = createCalendar("UTC", { from: "1990-01-01", to: "2037-12-31" });
  const { chunks } = openSource(from, () => undefined);
  const window = new ByteWindow(paced(chunks, files));
  await readDocument(window, { calendar, messageLimit: 1 << 26, name: from, sink });
  for (const [k, { end }] of formats.entries()) {
    files[k]!.end(end ?? "");
    await once(files[k]!, "close");
  }
  const paths = formats.map(({ file }) => join(folder, file));
  return [...paths, ...(await pack(from, join(folder, "table.csv"), folder))];
}

/** The table as Parquet, and the export as gzip and zip pack it. */
async function pack(from: string, table: string, folder: string): Promise<string[]> {
  const [parquet, gz, zipped] = ["table.parquet", "result.json.gz", "result.zip"].map((file) =>
    join(folder, file),
  ) as [string, string, string];
  const { connection, close } = await openDatabase();
  await connection.run(
    `COPY (FROM read_csv(${literal(table)}, max_line_size = 10000000)) TO ${literal(parquet)} (FORMAT parquet)`,
  );
  close();
  await pipeline(createReadStream(from), createGzip(), createWriteStream(gz));
  writeFileSync(zipped, zip([{ name: "result.json", contents: readFileSync(from) }]));
  return [parquet, gz, zipped];
}

/** The document's chunks, each only when the files have taken in the one before. */
async function* paced(chunks: AsyncIterable<Buffer>, files: WriteStream[]): AsyncGenerator<Buffer> {
  for await (const chunk of chunks) {
    yield chunk;
    for (const file of files) if (file.writableNeedDrain) await once(file, "drain");
  }
}
