import { describe, expect, it } from "vitest";
import { scan } from "./scan.ts";

const post = (text: string) => ({
  ...{ message: text, date: 1677672000.0, author: null, is_forwarded: false },
  forwarded_from_id: null,
});
const medium = {
  title: "a.pdf",
  date: 1677672000.0,
  author: 7,
  extension: ".pdf",
  is_forwarded: false,
};
const channel = (from: number) => ({
  ...{ username: "kanaal", creation_date: 1450995556.0, title: "Een kanaal", description: "" },
  text_messages: Object.fromEntries([1, 2, 3].map((k) => [from + k, post(`message ${from + k}`)])),
  generic_media: { [from + 8]: medium, [from + 9]: medium },
});
/** Two channels of three texts and two media each. */
const whole = JSON.stringify({ "11": channel(10), "22": channel(20) });
const damagedAt = (text: string, number: number): number =>
  text.indexOf("{", text.indexOf(`"${number}":`));

describe("a TGDataset", () => {
  it("is read the same whatever the borders of chunks", async () => {
    const bytes = Buffer.from(whole);
    const expected = await scan(bytes);
    expect(expected).toMatchObject({
      ...{ ids: [11, 12, 13, 18, 19, 21, 22, 23, 28, 29], lost: [], error: null },
      chats: ["11", "22"],
    });
    for (let border = 1; border < bytes.length; border++) {
      expect(await scan(bytes, [border])).toEqual(expected);
    }
  });

  it.each([
    ["a wrong escape", 12, (text: string) => text.replace("message 12", "\\q")],
    ["a quote in the text", 12, (text: string) => text.replace("message 12", 'a "12": {"b')],
    ["a lost quote", 12, (text: string) => text.replace('message 12"', "message 12")],
    ["the last of a list", 13, (text: string) => text.replace("message 13", 'x"y')],
    ["the last of a channel", 19, (text: string) => text.replace(/("19":\{"title":")/, '$1"x')],
    ["the last of all", 29, (text: string) => text.replace(/("29":\{"title":")/, '$1"x')],
    ["another value", 22, (text: string) => text.replace(/"22":\{"message".*?\}/, '"22":17')],
    [
      "a value cut off",
      21,
      (text: string) => text.replace('"message 21","date":1677672000,', '"mes'),
    ],
  ])("goes on behind %s, counts the message and says where", async (_, number, damage) => {
    const text = damage(whole);
    expect(text).not.toBe(whole);
    const bytes = Buffer.from(text);
    const result = await scan(bytes);
    const ids = [11, 12, 13, 18, 19, 21, 22, 23, 28, 29];
    expect(result).toMatchObject({
      ...{ ids: ids.filter((id) => id !== number), chats: ["11", "22"], read: 10, error: null },
      lost: [["unreadable", number === 22 ? text.indexOf("17", 100) : damagedAt(text, number)]],
    });
    for (let border = 1; border < bytes.length; border += 7) {
      expect(await scan(bytes, [border])).toEqual(result);
    }
  });

  it("goes on in the next list or the next channel where brackets are lost", async () => {
    const list = await scan(Buffer.from(whole.replace('},"generic_media"', ';"generic_media"')));
    expect(list).toMatchObject({ chats: ["11", "22"], read: 11, error: null });
    const ids = [11, 12, 13, 18, 19, 21, 22, 23, 28, 29];
    expect(list.ids).toEqual(ids);
    const next = await scan(Buffer.from(whole.replace('}}},"22"', ';;;;"22"')));
    expect(next).toMatchObject({ chats: ["11", "22"], error: null });
    expect(next.ids).toEqual(ids.filter((id) => id !== 19));
  });

  it("counts a first channel both of whose lists have lost their names", async () => {
    const text = whole
      .replace("text_messages", "text-messages")
      .replace("generic_media", "generic-media");
    const { ids, lost, read, error } = await scan(Buffer.from(text));
    expect({ ids, read, error }).toEqual({ ids: [21, 22, 23, 28, 29], read: 6, error: null });
    expect(lost).toEqual([["unreadable", text.indexOf(',"22"')]]);
  });

  it("skips a message above the limit, and says where a file is cut off", async () => {
    const long = whole.replace("message 12", "lang ".repeat(5000));
    const borders = Array.from({ length: 30 }, (_, k) => (k + 1) * 800);
    expect(await scan(Buffer.from(long), borders, 4000)).toMatchObject({
      lost: [["oversized", damagedAt(long, 12)]],
      ...{ read: 10, error: null },
    });
    for (let end = whole.indexOf("message 11"); end < whole.length; end++) {
      const { error } = await scan(Buffer.from(whole.slice(0, end)));
      expect(error).toMatch(/^telegram export truncated: file ends .* at byte [\d,]+$/);
    }
  });
});
