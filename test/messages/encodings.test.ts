import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { asUtf8 } from "../../loaders/messages/text.ts";
import { chat, investigation, message, readFiles } from "./helpers.ts";

const columns = { group: "=1", id: "id", date: "date", text: "text" };
const withTable = { investigation: { ...investigation, columns } };

/** The same export in each format; the second message of two has letters beyond ASCII. */
const json = chat([message(1), message(2, { text: "één café", text_entities: [] })]);
const jsonl = [1, 2]
  .map((id) =>
    JSON.stringify(
      message(id, { text: id === 1 ? "message 1" : "één café", chat: { id: 1 }, _: "Message" }),
    ),
  )
  .join("\n");
const csv = "id,date,text\n1,1677672001,message 1\n2,1677672002,één café\n";
const html = readFileSync("test/golden/messages/desktop-html/input/messages.html", "utf8");
const exports = { "a.json": json, "a.jsonl": jsonl, "a.csv": csv } as const;

async function textsOf(name: string, bytes: Uint8Array): Promise<string[]> {
  return (await readFiles({ [name]: bytes }, withTable)).messages.map(({ text }) => text);
}

describe("an export that is not UTF-8", () => {
  it.each(Object.entries(exports))("is read whole as UTF-16, %s", async (name, text) => {
    const little = Buffer.from(text, "utf16le");
    const marked = Buffer.from(`\ufeff${text}`, "utf16le");
    for (const bytes of [
      little,
      Buffer.from(little).swap16(),
      marked,
      Buffer.from(marked).swap16(),
    ]) {
      expect(await textsOf(name, bytes)).toEqual(["message 1", "één café"]);
    }
  });

  it.each(Object.entries(exports))(
    "is counted message by message as Latin-1, and never quietly changed, %s",
    async (name, text) => {
      const bytes = Buffer.from(text, "latin1");
      const { account, messages } = await readFiles({ [name]: bytes }, withTable);
      expect(messages.map((row) => row.text)).toEqual(["message 1"]);
      expect(account).toMatchObject({ read: 2, leftOut: { not_utf8: 1 } });
      const [at] = account.files[0]!.unreadableAt;
      const line = text.slice(at).match(/(één|message 1)/)![0];
      expect(line).toBe("één");
    },
  );

  it("is read or counted as HTML too, and refused where the title is garbled", async () => {
    const all = (await readFiles({ "a.html": html })).messages;
    const utf16 = (await readFiles({ "a.html": Buffer.from(`\ufeff${html}`, "utf16le") })).messages;
    expect(utf16).toEqual(all);
    const beyond = all.filter(({ text }) => /[^\0-\x7f]/.test(text));
    expect(beyond.length).toBeGreaterThan(0);
    const ascii = html.replace(/(?<=text bold">\s*)[^<]*/, "Markt");
    const { account, messages } = await readFiles({ "a.html": Buffer.from(ascii, "latin1") });
    expect(account.leftOut.not_utf8).toBeGreaterThanOrEqual(beyond.length);
    expect(messages.some(({ text, sender }) => `${text}${sender}`.includes("\ufffd"))).toBe(false);
    const title = html.replace(/(?<=text bold">\s*)[^<]*/, "Café");
    await expect(readFiles({ "a.html": Buffer.from(title, "latin1") })).rejects.toThrow(
      /a\.html is not UTF-8/,
    );
  });

  it("has nothing of it taken for a name or a part of a text", async () => {
    const fields = [
      { from_id: undefined, from: "José" },
      { text: ["a", { type: "bold", text: "é" }] },
    ];
    const text = chat(
      fields.map((more, k) => message(k + 1, more)),
      { name: "Café" },
    );
    const { account, groups } = await readFiles({ "a.json": Buffer.from(text, "latin1") });
    expect(account).toMatchObject({ read: 2, kept: 0, leftOut: { not_utf8: 2 } });
    expect(groups).toEqual([]);
  });
});

describe("half of a character", () => {
  it("is a repair where it was written as an escape", async () => {
    const half = [{ text: "a\ud83d" }, { text: ["\ude00b", { type: "bold", text: "c" }] }];
    const text = chat(half.map((more, k) => message(k + 1, more)));
    const { account, messages } = await readFiles({ "a.json": text });
    expect(messages.map((row) => row.text)).toEqual(["a\ufffd", "\ufffdbc"]);
    expect(account.files[0]).toMatchObject({ kept: 2, repaired: 2 });
  });

  it("in UTF-16, or a byte that is left over, leaves its message out", async () => {
    const text = chat([message(1), message(2, { text: "xy" }), message(3)]);
    const units = Buffer.from(text, "utf16le");
    units.writeUInt16LE(0xd83d, 2 * text.indexOf("xy"));
    const { account, messages } = await readFiles({ "a.json": units });
    expect(messages.map((row) => row.message_id)).toEqual([1, 3]);
    expect(account.leftOut).toEqual({ not_utf8: 1 });
    const odd = Buffer.from(text, "utf16le").subarray(0, -1);
    await expect(readFiles({ "a.json": odd })).rejects.toThrow(/at byte|from byte/);
  });
});

describe("asUtf8", () => {
  const decode = async (bytes: Buffer, sizes: number[]): Promise<Buffer> => {
    async function* chunks(): AsyncGenerator<Buffer> {
      let at = 0;
      for (const size of [...sizes, bytes.length]) {
        if (at < bytes.length) yield bytes.subarray(at, (at += size));
      }
    }
    const parts: Buffer[] = [];
    for await (const part of asUtf8(chunks())) parts.push(Buffer.from(part));
    return Buffer.concat(parts);
  };

  it("gives the same whatever the borders of chunks", async () => {
    const text = fc.string({ unit: "grapheme", minLength: 1 }).map((rest) => `{"${rest}`);
    await fc.assert(
      fc.asyncProperty(text, fc.array(fc.integer({ min: 1, max: 5 })), async (written, sizes) => {
        const utf8 = Buffer.from(written);
        expect(await decode(utf8, sizes)).toEqual(utf8);
        const little = Buffer.from(`\ufeff${written}`, "utf16le");
        expect(await decode(little, sizes)).toEqual(utf8);
        expect(await decode(Buffer.from(little).swap16(), sizes)).toEqual(utf8);
      }),
    );
  });
});
