import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createCalendar } from "../../../loaders/messages/dates.ts";
import { parseHtmlDate, readHtmlMessage } from "../../../loaders/messages/html/message.ts";
import { readHtmlPage } from "../../../loaders/messages/html/page.ts";
import { decodeEntities } from "../../../loaders/messages/html/tokens.ts";
import { scan } from "../json/scan.ts";

const page = readFileSync("test/golden/messages/desktop-html/input/messages.html");
const calendar = createCalendar("Europe/Amsterdam", { from: "1990-01-01", to: "2037-12-31" });
const readPage = (bytes: Buffer, borders: number[] = [], limit = 1 << 26) =>
  scan(bytes, borders, limit, readHtmlPage);

/** The text that a message with this body is read to have. */
function textOf(body: string): string | null | undefined {
  const html =
    `<div class="message default clearfix" id="message1"><div class="body">` +
    `<div class="pull_right date details" title="01.03.2023 13:00:00">13:00</div>` +
    `<div class="from_name">A</div>${body}</div></div>`;
  const message = readHtmlMessage(html, null, calendar).message;
  return message && "text" in message ? message.text?.toString() : undefined;
}

describe("readHtmlPage", () => {
  it("reads the same whatever the borders of chunks", async () => {
    const expected = await readPage(page);
    expect(expected).toMatchObject({ read: 6, ids: [1, 2, 3, 4, 5, 6], error: null });
    for (let border = 1; border < page.length; border += 13) {
      expect(await readPage(page, [border])).toEqual(expected);
    }
    expect(await readPage(page, [...page.keys()])).toEqual(expected);
  });

  it("says where a page ends that was cut off, wherever that is", async () => {
    const closed = page.indexOf("</html>") + "</html>".length;
    const first = page.indexOf('<div class="message ') + 20;
    for (let end = first; end < closed; end += 11) {
      const { error } = await readPage(page.subarray(0, end));
      expect(error).toMatch(
        /^telegram export truncated: file ends inside message \d at byte [\d,]+$/,
      );
    }
    expect(await readPage(page.subarray(0, closed))).toMatchObject({ read: 6, error: null });
  });

  it("skips a message above the limit", async () => {
    const long = Buffer.from(page.toString().replace("zonder zone", "lang ".repeat(5000)));
    const borders = Array.from({ length: 30 }, (_, k) => (k + 1) * 1000);
    const result = await readPage(long, borders, 8000);
    expect(result).toMatchObject({ ids: [1, 2, 3, 5, 6], read: 6, error: null });
    expect(result.lost).toEqual([
      ["oversized", long.indexOf('<div class="message default clearfix" id="message4"')],
    ]);
  });

  it("counts a message whose tag is damaged, and one that it is swallowed by", async () => {
    const tag = '<div class="message default clearfix joined" id="message3">';
    const open = page.toString().replace(tag, tag.replace("<", " "));
    expect(await readPage(Buffer.from(open))).toMatchObject({ read: 6, ids: [1, 2, 4, 5, 6] });
    const swallowed = open.replace('<div class="pull_right', '<div><div class="pull_right');
    expect(swallowed).not.toBe(open);
    expect((await readPage(Buffer.from(swallowed))).lost).toHaveLength(1);
  });

  it("never crashes or hangs, whatever bytes change", async () => {
    const change = fc.tuple(fc.nat(page.length - 1), fc.constantFrom(..."<>\"'/&= \n\0x"));
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 6 }), async (changes) => {
        const mutated = Buffer.from(page);
        for (const [at, character] of changes) mutated.write(character, at);
        const { read, error } = await readPage(mutated);
        if (error === null) expect(read).toBeGreaterThanOrEqual(6 - changes.length);
        // The row that shows a day may become a message, and what is left of a message counts.
        expect(read).toBeLessThanOrEqual(7 + changes.length);
      }),
      { numRuns: 1000 },
    );
  });
});

describe("readHtmlMessage", () => {
  it("takes the words of the message and leaves media, replies, signatures and polls", () => {
    const poll = `<div class="media_wrap clearfix"><div class="media_poll"><div class="question">Q</div></div></div>`;
    const reply = `<div class="reply_to details">In reply to <a href="#">this</a></div>`;
    const text = `<div class="text">\n  woorden\n  </div>`;
    const signature = `<div class="signature details">Naam</div>`;
    expect(textOf(poll + reply + text + signature)).toBe("woorden");
    expect(textOf(poll + reply)).toBeUndefined();
  });

  it("keeps line breaks of the message and not those of the page", () => {
    expect(textOf(`<div class="text">een<br/>twee<br>\n   drie\n  vier<br><br>vijf</div>`)).toBe(
      "een\ntwee\ndrie vier\n\nvijf",
    );
  });

  it("reads what is between tags as text, whatever it looks like", () => {
    const spoiler = `<span class="spoiler hidden"><span aria-hidden="true">geheim</span></span>`;
    expect(textOf(`<div class="text">&lt;script&gt;alert(1)&lt;/script&gt; ${spoiler}</div>`)).toBe(
      "<script>alert(1)</script> geheim",
    );
    expect(textOf(`<div class="text">a &lt; b &amp;lt; c</div>`)).toBe("a < b &lt; c");
  });
});

describe("parseHtmlDate", () => {
  it("reads dates with and without an offset", () => {
    const at = (iso: string): number => Date.parse(iso) / 1000;
    expect(parseHtmlDate("28.01.2021 21:19:09", calendar)).toBe(at("2021-01-28T20:19:09Z"));
    expect(parseHtmlDate("28.07.2021 21:19:09", calendar)).toBe(at("2021-07-28T19:19:09Z"));
    expect(parseHtmlDate("28.01.2021 21:19:09 UTC+05:30", calendar)).toBe(
      at("2021-01-28T15:49:09Z"),
    );
    expect(parseHtmlDate("28.01.2021 21:19:09 UTC-03:00", calendar)).toBe(
      at("2021-01-29T00:19:09Z"),
    );
    expect(parseHtmlDate("yesterday", calendar)).toBeNaN();
    expect(parseHtmlDate("31.02.2021 00:00:00", calendar)).toBeNaN();
  });
});

describe("decodeEntities", () => {
  it("replaces what it knows, once, and leaves the rest", () => {
    expect(
      decodeEntities("&amp;lt; &#x1F600; &#39; &laquo;&raquo; &unknown; &#x110000; & &;"),
    ).toBe("&lt; 😀 ' «» &unknown; \ufffd & &;");
  });
});
