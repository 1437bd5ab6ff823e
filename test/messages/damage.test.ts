import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { InvestigationError } from "../../loaders/io/errors.ts";
import { createCalendar } from "../../loaders/messages/dates.ts";
import { readExport } from "../../loaders/messages/file.ts";
import type { MessageSink } from "../../loaders/messages/message.ts";
import { zip } from "./archive/zip.ts";
import { changed, changesOf, mutations } from "./mutate.ts";

const golden = (path: string): Buffer => readFileSync(`test/golden/messages/${path}`);
/** Without the row that is damaged on purpose. */
const table = Buffer.from(
  golden("table/input/berichten.csv").toString().replace("kapot;1;2\r\n", ""),
);
const lines = Buffer.from(
  golden("telethon/input/messages.jsonl")
    .toString()
    .split("\n")
    .filter(isJson)
    .map((line) => `${line}\n`)
    .join(""),
);
function isJson(line: string): boolean {
  try {
    return typeof JSON.parse(line) === "object";
  } catch {
    return false;
  }
}
const page = golden("desktop-html/input/messages.html");
const chat = golden("desktop-chat/input/result.json");

/** A whole export of each format. */
const exports: Record<string, Buffer> = {
  "desktop.json": chat,
  "account.json": golden("desktop-account/input/result.json"),
  "telethon.json": golden("telethon/input/messages.json"),
  "telethon.jsonl": lines,
  "pyrogram.json": golden("pyrogram/input/messages.json"),
  "4cat.ndjson": golden("4cat/input/export.ndjson"),
  "tgdataset.json": golden("tgdataset/input/channels.json"),
  "table.csv": table,
  "messages.html": page,
  "result.json.gz": gzipSync(chat),
  "result.zip": zip([{ name: "result.json", contents: chat }]),
};
const columns = { group: "groep", id: "nummer", date: "wanneer", text: "bericht", sender: "wie" };
const calendar = createCalendar("Europe/Amsterdam", { from: "1970-01-01", to: "2037-12-31" });

const folder = mkdtempSync(join(tmpdir(), "damage-"));
afterAll(() => rmSync(folder, { recursive: true }));

interface Outcome {
  read: number;
  /** Counted as unreadable or as mended. */
  noticed: number;
  error: string | null;
}

/** Reads bytes as a file of that name that was named itself; anything but an InvestigationError is thrown. */
async function readBytes(name: string, bytes: Buffer): Promise<Outcome> {
  const path = join(folder, name);
  // Only a zip is read from its place.
  if (name.endsWith(".zip")) writeFileSync(path, bytes);
  const outcome: Outcome = { read: 0, noticed: 0, error: null };
  const sink: MessageSink = {
    ...{ read: 0, style: null, openChat: () => 0, chatOf: () => 0, describeChat() {} },
    message: () => sink.read++,
    lost() {
      sink.read++;
      outcome.noticed++;
    },
    repaired: () => outcome.noticed++,
  };
  async function* chunks(): AsyncGenerator<Buffer> {
    yield Buffer.from(bytes);
  }
  try {
    const input = { path, bytes: bytes.length, given: true };
    const reading = { calendar, messageLimit: 1 << 20, name, sink };
    await readExport(input, chunks(), reading, { columns, unpackedLimit: 1 << 24 });
  } catch (error) {
    if (!(error instanceof InvestigationError)) throw error;
    outcome.error = error.message;
  }
  return { ...outcome, read: sink.read };
}

/** An error must say where, or that it is no such file at all. */
const CLEAR =
  /(?:byte|from byte) [\d,]+|is not an export|is damaged|is cut off|damaged or cut off|not where the zip says|is encrypted|packed by method|is not UTF-8/;

describe.each(Object.entries(exports))("%s", (name, bytes) => {
  const isLines = /\.(?:jsonl|ndjson|csv)$/.test(name);

  it("is read whole", async () => {
    const { read, noticed, error } = await readBytes(name, bytes);
    expect({ error, noticed }).toEqual({ error: null, noticed: 0 });
    expect(read).toBeGreaterThan(2);
  });

  it("says where it ends when it is cut off, at whichever byte, or has lost nothing", async () => {
    const whole = await readBytes(name, bytes);
    let reached = 0;
    for (let end = 0; end < bytes.length; end++) {
      const { read, error } = await readBytes(name, bytes.subarray(0, end));
      if (error === null && isLines) {
        // Lines that end where the file does are all there is to see.
        expect(read, `cut at ${end}`).toBeGreaterThanOrEqual(reached);
      } else if (error === null) {
        expect(read, `cut at ${end}`).toBe(whole.read);
      } else {
        expect(error, `cut at ${end}`).toMatch(CLEAR);
      }
      reached = Math.max(reached, error === null ? read : 0);
    }
  });

  it("never crashes, hangs or loses a message unnoticed, whatever bytes change", async () => {
    const whole = await readBytes(name, bytes);
    await fc.assert(
      fc.asyncProperty(changesOf(bytes.length), async (changes) => {
        const { read, noticed, error } = await readBytes(name, changed(bytes, changes));
        if (error !== null) expect(error).toMatch(CLEAR);
        else if (noticed === 0) expect(read).toBeGreaterThanOrEqual(whole.read);
      }),
      { numRuns: mutations(500) },
    );
  });
});
