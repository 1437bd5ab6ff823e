import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chat, message } from "../helpers.ts";
import { scan } from "./scan.ts";

const three = chat([
  message(1),
  message(2, { text: 'één ❄️ \\ " \u0001 \ud83d\ude00' }),
  message(3),
]);

describe("readDocument", () => {
  it("reads the same whatever the borders of chunks, also inside a character or an escape", async () => {
    const bytes = Buffer.from(three);
    const expected = await scan(bytes);
    expect(expected.texts).toEqual(["message 1", 'één ❄️ \\ " \u0001 \ud83d\ude00', "message 3"]);
    for (let border = 1; border < bytes.length; border++) {
      expect(await scan(bytes, [border])).toEqual(expected);
    }
    expect(await scan(bytes, [...bytes.keys()])).toEqual(expected);
  });

  it("says where a file ends that was cut off, wherever that is, or reads it all", async () => {
    const bytes = Buffer.from(three);
    for (let end = 0; end < bytes.length; end++) {
      const cut = await scan(bytes.subarray(0, end));
      const at = `at byte ${end.toLocaleString("en")}`;
      expect(cut.error).toContain(at);
      if (cut.read > 0) expect(cut.error).toMatch(/^telegram export truncated: file ends/);
      expect(cut.error).toMatch(
        cut.open ? `message ${cut.read + (/inside/.test(cut.error!) ? 1 : 0)} ` : /not an export/,
      );
    }
    const trimmed = await scan(Buffer.from(three.trimEnd()));
    expect(trimmed).toMatchObject({ read: 3, error: null });
  });

  it("leaves out a message that is not JSON, tells where, and goes on at the next one", async () => {
    const bad = three.replace('"message 2"', "").replace("één", 'he said "één" loudly');
    expect(await scan(Buffer.from(bad))).toMatchObject({
      texts: ["message 1", "message 3"],
      lost: [["unreadable", bad.indexOf('{\n   "id": 2')]],
      read: 3,
      error: null,
    });
  });

  it.each([
    ["a lost quote", (text: string) => text.replace('"user102"', '"user102')],
    ["a lost brace", (text: string) => text.replace(/\}(,\s*\{\s*"id": 3)/, "$1")],
    ["a lost key", (text: string) => text.replace('"from_id": "user102"', '"user102"')],
    ["a wrong escape", (text: string) => text.replace("één", "\\x")],
    ["bytes of something else", (text: string) => text.replace("één", '"\u0000\u0000}}]]{{[')],
  ])("goes on at the next message behind %s", async (_, damage) => {
    const bad = damage(three);
    expect(bad).not.toBe(three);
    const result = await scan(Buffer.from(bad));
    expect(result).toMatchObject({ texts: ["message 1", "message 3"], read: 3, error: null });
  });

  it("goes on behind a damaged last message, in the chat after it too", async () => {
    const damaged = message(2, { text: "DAMAGE", reactions: [{ emoji: "x", recent: [] }] });
    const account = (first: unknown[], second: unknown[]): Buffer => {
      const chats = [first, second].map((messages, k) => ({ name: `${k}`, id: k + 1, messages }));
      const json = JSON.stringify(
        { chats: { about: "", list: chats }, left_chats: { list: [] } },
        null,
        2,
      );
      return Buffer.from(json.replace('"DAMAGE"', '"a "quoted" word"'));
    };
    const first = await scan(account([message(1), damaged], [message(3)]));
    expect(first).toMatchObject({
      texts: ["message 1", "message 3"],
      read: 3,
      chats: ["1", "2"],
      error: null,
    });
    const last = await scan(account([message(1)], [message(3), damaged]));
    expect(last).toMatchObject({
      texts: ["message 1", "message 3"],
      read: 3,
      chats: ["1", "2"],
      error: null,
    });
    const keysBehind = chat([message(1), damaged]).replace('"DAMAGE"', '"a "quoted" word"');
    const moved = keysBehind.replace(/"id": 1234567890,\s*/, "").replace(/\]\s*\}$/, '], "id": 7}');
    expect(await scan(Buffer.from(moved))).toMatchObject({ read: 2, chats: ["7"], error: null });
  });

  it("starts the next chat where the end of the one before is lost", async () => {
    const chats = [1, 2].map((id) => ({ name: "x", id, messages: [message(1)] }));
    const whole = JSON.stringify({ chats: { list: chats } });
    const bad = whole.replace('}]},{"name"', '}; {"name"');
    expect(bad).not.toBe(whole);
    expect(await scan(Buffer.from(bad))).toMatchObject({
      chats: ["1", "2"],
      texts: ["message 1", "message 1"],
      error: null,
    });
  });

  it("does not take a reply inside a broken message for the next message", async () => {
    const reply = {
      _: "Message",
      id: 9,
      date: "2023-01-01 00:00:00",
      chat: { id: 1 },
      text: "old",
    };
    const broken = JSON.stringify({
      ...reply,
      id: 1,
      text: "BAD",
      reply_to_message: reply,
    }).replace('"BAD"', '"a"b"');
    const list = `[${broken}, ${JSON.stringify({ ...reply, id: 2 })}]`;
    expect(await scan(Buffer.from(list))).toMatchObject({ ids: [2], read: 2, error: null });
  });

  it("repairs what leaves no doubt: raw control characters and lost commas", async () => {
    const raw = three.replace("message 1", "message\n1").replace(/\},(\s*\{\s*"id": 3)/, "}$1");
    const result = await scan(Buffer.from(raw));
    expect(result).toMatchObject({ read: 3, repairs: 2, lost: [], error: null });
    expect(result.texts[0]).toBe("message\n1");
  });

  it("mends what Telegram Desktop wrote: \\x escapes and files of custom emoji without quotes", async () => {
    const emoji = (file: string) => ({
      type: "custom_emoji",
      text: "❄️",
      document_id: `@${file}@`,
    });
    const files = ["video_files/sticker (2).webm", "(File not included.)", "files/a.webp"];
    const text = ["a\fb", ...files.map(emoji), "c"];
    const written = chat([message(1), message(2, { text }), message(3, { text: "d\fe" })])
      .replace(/"@|@"/g, "")
      .replaceAll("\\f", "\\x0C");
    const bytes = Buffer.from(written);
    const expected = await scan(bytes);
    expect(expected).toMatchObject({ read: 3, repairs: 2, lost: [], error: null });
    expect(expected.texts).toEqual(["message 1", "a\fb❄️❄️❄️c", "d\fe"]);
    for (let border = 1; border < bytes.length; border++) {
      expect(await scan(bytes, [border])).toEqual(expected);
    }
  });

  it("skips a message above the limit without holding it", async () => {
    const big = chat([message(1), message(2, { text: `"}]}`.repeat(50_000) }), message(3)]);
    const result = await scan(Buffer.from(big), borders(big.length, 1000), 10_000);
    expect(result).toMatchObject({ texts: ["message 1", "message 3"], read: 3, error: null });
    expect(result.lost).toEqual([["oversized", big.indexOf('{\n   "id": 2')]]);
    const cut = await scan(Buffer.from(big.slice(0, 150_000)), borders(150_000, 1000), 10_000);
    expect(cut.error).toBe("telegram export truncated: file ends inside message 2 at byte 150,000");
  });

  it("counts messages of a chat where neither its list nor their own is called so", async () => {
    const account = JSON.stringify({
      chats: { list: [{ id: 1, messages: [message(1)] }] },
      lft_chats: { list: [{ id: 2, mssages: [message(2), message(3)] }] },
    });
    const { ids, lost, error } = await scan(Buffer.from(account));
    expect({ ids, error }).toEqual({ ids: [1], error: null });
    expect(lost.map(([reason]) => reason)).toEqual(["unreadable", "unreadable"]);
  });

  it("finds messages by structure: spaces, minified, keys in any order, escaped keys as text", async () => {
    const fields = '"id" : 1 ,\t"type":"message","date_unixtime":"1"';
    for (const text of [
      `{"messages":[{${fields}}]}`,
      `{ "messages"\n:\n[ {${fields}\n} ] , "id":7 }`,
    ]) {
      expect(await scan(Buffer.from(text))).toMatchObject({ ids: [1], error: null });
    }
    const decoy = chat([message(1, { text: '"messages": [{"id": 2, "type": "message"}]' })]);
    expect(await scan(Buffer.from(decoy))).toMatchObject({ ids: [1] });
  });

  it("never crashes, hangs or loses a message silently, whatever bytes change", async () => {
    const bytes = Buffer.from(chat(Array.from({ length: 12 }, (_, k) => message(k + 1))));
    const change = fc.tuple(
      fc.nat(bytes.length - 1),
      fc.nat(255),
      fc.constantFrom("set", "cut", "add"),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), async (changes) => {
        let mutated = bytes;
        for (const [at, byte, how] of changes) {
          const parts = [mutated.subarray(0, at), Buffer.from([byte]), mutated.subarray(at + 1)];
          if (how === "cut") parts.splice(1, 1);
          if (how === "add") parts[2] = mutated.subarray(at);
          mutated = Buffer.concat(parts);
        }
        const result = await scan(mutated, [7, 900]);
        if (result.error !== null) expect(result.error).toMatch(/ byte [\d,]+|messages of a chat/);
        // Damage may run over the border of two messages, each change over one such border at most.
        else expect(result.read).toBeGreaterThanOrEqual(12 - 2 * changes.length);
        expect(result.read).toBeLessThanOrEqual(12 + changes.length);
      }),
      { numRuns: 10_000 },
    );
  });

  it("gives up on input that was made to be searched without end", async () => {
    const nested = `{"messages":[${'{"a":['.repeat(40_000)}`;
    expect((await scan(Buffer.from(nested))).error).toMatch(/telegram export (damaged|truncated)/);
  });
});

function borders(length: number, step: number): number[] {
  return Array.from({ length: Math.floor(length / step) }, (_, k) => (k + 1) * step);
}
