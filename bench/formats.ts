// The messages of an export in every other format, to measure readers on:
//   node --import tsx bench/formats.ts result.json FOLDER
import { createReadStream, createWriteStream, mkdirSync, type WriteStream } from "node:fs";
import { once } from "node:events";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import { createCalendar } from "../loaders/messages/dates.ts";
import { readDocument } from "../loaders/messages/json/document.ts";
import { isLeaving, type Message, type MessageSink } from "../loaders/messages/message.ts";
import { openSource } from "../loaders/messages/source.ts";
import { ByteWindow } from "../loaders/messages/window.ts";

const [from, folder] = process.argv.slice(2) as [string, string];
mkdirSync(folder, { recursive: true });

const telethon = ({ id, postedAt, sender, text }: Message, group: number): string =>
  JSON.stringify({
    _: "Message",
    id,
    peer_id: { _: "PeerChannel", channel_id: group },
    date: new Date(postedAt * 1000).toISOString().replace(".000Z", "+00:00"),
    message: text?.toString() ?? "",
    from_id: sender && { _: "PeerUser", user_id: Number(sender.replace(/\D/g, "")) },
    ...{ fwd_from: null, edit_date: null, media: null, reply_to: null, entities: [] },
  });

const escape = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll("\n", "<br>");

const html = ({ id, postedAt, sender, text }: Message): string => {
  const [, year, month, day, time] = /^(\d+)-(\d+)-(\d+)T([\d:]+)/.exec(
    new Date(postedAt * 1000).toISOString(),
  )!;
  return (
    `\n<div class="message default clearfix" id="message${id}">\n<div class="body">\n` +
    `<div class="pull_right date details" title="${day}.${month}.${year} ${time} UTC+00:00">\n13:00\n</div>\n` +
    `<div class="from_name">\n${sender}\n</div>\n<div class="text">\n${escape(text?.toString() ?? "")}\n</div>\n</div>\n</div>\n`
  );
};

const csv = ({ id, postedAt, sender, text }: Message, group: number): string =>
  `${group},${id},${postedAt},${sender},"${(text?.toString() ?? "").replaceAll('"', '""')}"\n`;

const jsonl = createWriteStream(join(folder, "telethon.jsonl"));
const list = createWriteStream(join(folder, "telethon.json"));
const page = createWriteStream(join(folder, "messages.html"));
const table = createWriteStream(join(folder, "table.csv"));
list.write("[");
page.write(
  `<!DOCTYPE html><html><body><div class="page_header"><div class="text bold">Bench</div></div><div class="page_body chat_page">`,
);
table.write("group,id,date,sender,text\n");

let group = 0;
let written = 0;
const sink: MessageSink = {
  ...{ read: 0, style: null, lost() {}, repaired() {}, describeChat() {} },
  openChat: () => ++group,
  chatOf: () => group,
  message(chat, message) {
    if (isLeaving(message)) return;
    const number = 1_000_000_000 + chat;
    jsonl.write(`${telethon(message, number)}\n`);
    list.write(`${written++ > 0 ? ",\n" : ""}${telethon(message, number)}`);
    // An HTML export is of one chat, whose numbers are its own.
    page.write(html({ ...message, id: written }));
    table.write(csv(message, number));
  },
};

/** The document's chunks, each only when the files have taken in the one before. */
async function* paced(chunks: AsyncIterable<Buffer>, files: WriteStream[]): AsyncGenerator<Buffer> {
  for await (const chunk of chunks) {
    yield chunk;
    for (const file of files) if (file.writableNeedDrain) await once(file, "drain");
  }
}

const calendar = createCalendar("UTC", { from: "1990-01-01", to: "2037-12-31" });
const { chunks } = openSource(from, () => undefined);
const window = new ByteWindow(paced(chunks, [jsonl, list, page, table]));
await readDocument(window, { calendar, messageLimit: 1 << 26, name: from, sink });
list.write("]");
page.write("</div></body></html>");
for (const file of [jsonl, list, page, table]) file.end();
await pipeline(
  createReadStream(from),
  createGzip(),
  createWriteStream(join(folder, "result.json.gz")),
);
