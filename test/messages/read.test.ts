import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mutations } from "./mutate.ts";
import { chat, folderOf, investigation, message, read, readFiles } from "./helpers.ts";

const RESULTS = ["groups.parquet", "messages.parquet", "silences.parquet"];

describe("readDump", () => {
  it("writes every message it counts as kept, whatever its number", async () => {
    const far = Number.MAX_SAFE_INTEGER;
    const then = { date_unixtime: "1677672000" };
    const { account, messages } = await readFiles({
      "a.json": chat([message(1), message(far, then)], { id: 111 }),
      "b.json": chat([message(1), message(-far, then)], { id: 222 }),
    });
    expect(account.kept).toBe(4);
    expect(messages.map(({ message_id }) => message_id)).toEqual([1, far, -far, 1]);
  });

  it("keeps messages, counts what it leaves out, and reconciles", async () => {
    const { account, messages, groups } = await readFiles({
      "result.json": chat([
        message(1, { type: "service", action: "create_group", text: "" }),
        message(2),
        message(3, { text: " \n" }),
        message(5, { text: ["Zie ", { type: "link", text: "hier" }, "!"] }),
        { id: 6, type: "unsupported" },
        message(8, { date: "soon", date_unixtime: undefined }),
        message(9, { id: "nine" }),
      ]),
    });
    expect(account).toMatchObject({ read: 7, kept: 2, groups: 1, ignored: 0 });
    expect(account.leftOut).toEqual({ service: 1, empty: 1, unsupported: 1, no_id: 1, no_date: 1 });
    expect(messages.map(({ message_id, text }) => [message_id, text])).toEqual([
      [2, "message 2"],
      [5, "Zie hier!"],
    ]);
    expect(groups).toEqual([
      {
        group_key: "1234567890",
        title: "A group",
        kind: "public_supergroup",
        read: 6,
        service: 1,
        kept: 2,
        first_id: 1,
        last_id: 8,
        missing_ids: 2,
        first_day: "2023-03-01",
        last_day: "2023-03-01",
        silences: 0,
        longest_silence: 0,
        exports: 1,
        held_twice: 0,
      },
    ]);
  });

  it("reads every chat of a whole account, whatever the order of keys", async () => {
    const { account, groups } = await readFiles({
      "result.json": JSON.stringify({
        about: "Here is the data you requested.",
        contacts: { list: [{ user_id: 1, first_name: "A" }] },
        chats: {
          about: "",
          list: [
            { messages: [message(1)], id: 2, type: "private_group", name: "Two" },
            { name: "Three", id: 3, messages: [], type: "public_channel" },
          ],
        },
        left_chats: { list: [{ name: "One", id: "-1000000000001", messages: [message(1)] }] },
      }),
    });
    expect(account).toMatchObject({ read: 2, kept: 2, groups: 2 });
    expect(groups.map((group) => [group.group_key, group.title])).toEqual([
      ["1", "One"],
      ["2", "Two"],
    ]);
  });

  it("leaves out days outside the period as the investigation's zone has them", async () => {
    const days = [
      "2022-12-31T22:59:59Z",
      "2022-12-31T23:00:00Z",
      "2023-06-30T21:59:59Z",
      "2023-06-30T22:00:00Z",
    ];
    const messages = days.map((day, k) => message(k, { date_unixtime: Date.parse(day) / 1000 }));
    const { account, messages: kept } = await readFiles(
      { "result.json": chat(messages) },
      { investigation: { ...investigation, period: { from: "2023-01-01", to: "2023-06-30" } } },
    );
    expect(account.leftOut).toEqual({ outside_period: 2 });
    expect(kept.map((row) => row.message_id)).toEqual([1, 2]);
  });

  it("folds overlapping exports: the latest edit wins, the others are duplicates", async () => {
    const edited = { edited_unixtime: "1700000000", text: "second wording" };
    const files = {
      "a.json": chat([message(1), message(2), message(3)]),
      "b.json": chat([message(2, edited), message(3), message(4)], { id: "-1001234567890" }),
    };
    const { account, messages, groups } = await readFiles(files);
    expect(account.files.map((file) => file.read - file.kept)).toContain(2);
    expect(account).toMatchObject({ read: 6, kept: 4, leftOut: { duplicate: 2 }, groups: 1 });
    expect(messages.map((row) => row.text)).toEqual([
      "message 1",
      "second wording",
      "message 3",
      "message 4",
    ]);
    expect(messages[1]!.edited_at).toBe("2023-11-14 22:13:20");
    expect(groups[0]).toMatchObject({ read: 4, kept: 4, missing_ids: 0 });
  });

  it("writes the same bytes for any order of files and for the same file twice", async () => {
    const older = chat([message(1), message(2), message(7, { type: "service" })], { name: "Old" });
    const newer = chat([message(2, { text: "x", edited_unixtime: 1.7e9 }), message(3)], {
      name: "New",
    });
    const other = chat([message(1, { from: undefined, from_id: undefined })], {
      id: 5,
      name: null,
    });
    const bytes = async (files: string[]): Promise<Buffer[]> => {
      const named = Object.fromEntries(files.map((file, k) => [`${k}.json`, file]));
      const { privateDir } = await readFiles(named);
      expect(await readdir(privateDir)).toEqual(RESULTS);
      return Promise.all(RESULTS.map((name) => readFile(join(privateDir, name))));
    };
    const expected = await bytes([older, newer, other]);
    expect(await bytes([other, newer, older])).toEqual(expected);
    expect(await bytes([newer, other, older, newer, older])).toEqual(expected);
  });

  it("writes the same bytes whatever exports there are, in any order, under any names, once or twice", async () => {
    const post = fc.record({
      id: fc.integer({ min: 1, max: 6 }),
      text: fc.constantFrom("a", "b", " ", "c"),
      edited: fc.constantFrom(undefined, "1700000000", "1700000001"),
      from_id: fc.constantFrom("user1", "user2", undefined),
      type: fc.constantFrom("message", "message", "message", "service"),
    });
    const one = fc.record({
      id: fc.constantFrom(1, -1000000000001, 2),
      name: fc.constantFrom("Markt", "Plein", null),
      posts: fc.array(post, { maxLength: 6 }),
    });
    const exports = fc.array(one, { minLength: 1, maxLength: 4 });
    const bytesOf = async (files: string[]): Promise<Buffer[]> => {
      const named = Object.fromEntries(files.map((file, k) => [`${k}.json`, file]));
      const { privateDir } = await readFiles(named);
      return Promise.all(RESULTS.map((name) => readFile(join(privateDir, name))));
    };
    await fc.assert(
      fc.asyncProperty(
        exports,
        fc.infiniteStream(fc.double({ noNaN: true })),
        async (all, rest) => {
          const files = all.map(({ id, name, posts }) =>
            chat(
              posts.map(({ id: number, edited, ...more }) =>
                message(number, { ...more, edited_unixtime: edited }),
              ),
              { id, name },
            ),
          );
          const shuffled = [...files, ...files.slice(0, 1)]
            .map((file) => [rest.next().value, file] as [number, string])
            .sort(([a], [b]) => a - b)
            .map(([, file]) => file);
          expect(await bytesOf(shuffled)).toEqual(await bytesOf(files));
        },
      ),
      { numRuns: mutations(15) },
    );
  }, 300_000);

  it("counts by group the messages that more than one export holds; a copy is no other export", async () => {
    const [older, newer] = [chat([message(1), message(2)]), chat([message(2), message(3)])];
    const other = chat([message(1)], { id: 5 });
    const { groups } = await readFiles({
      ...{ "a.json": older, "b.json": newer, "copy.json": older, "c.json": other },
    });
    expect(
      groups.map(({ group_key, exports, held_twice }) => [group_key, exports, held_twice]),
    ).toEqual([
      ["1234567890", 2, 1],
      ["5", 1, 0],
    ]);
  });

  it("says from when to when a group has messages of any kind, and when it was silent", async () => {
    const posted = (day: number, fields = {}) =>
      message(day, { date_unixtime: String(1_672_660_800 + day * 86_400), ...fields });
    const days = Array.from({ length: 100 }, (_, day) => day).filter((day) => day < 40 || day > 60);
    const notice = posted(50, { type: "service", action: "pin_message", text: "" });
    const inPeriod = { ...investigation, period: { from: "2023-01-05", to: "2037-12-31" } };
    const messages = days.map((day) => posted(day));
    const read = await readFiles({ "a.json": chat(messages) }, { investigation: inPeriod });
    expect(read.groups[0]).toMatchObject({
      ...{ first_day: "2023-01-05", last_day: "2023-04-11", silences: 1, longest_silence: 21 },
    });
    expect(read.silences).toEqual([
      { group_key: "1234567890", first_day: "2023-02-11", last_day: "2023-03-03", days: 21 },
    ]);
    const noticed = await readFiles({ "a.json": chat([...messages, notice]) });
    expect(noticed.silences.map(({ days }) => days)).toEqual([10, 10]);
  });

  it("reads a file once that is given both itself and by its folder", async () => {
    const folder = await folderOf({ "a/result.json": chat([message(1)]) });
    const { account } = await read([join(folder, "a", "result.json"), folder, `${folder}/a/../a`]);
    expect(account).toMatchObject({ read: 1, kept: 1 });
    expect(account.files).toHaveLength(1);
  });

  it("counts what is no export in a folder, and refuses it where it is given", async () => {
    const folder = await folderOf({
      "result.json": chat([message(1)]),
      "photos/photo_1.jpg": Buffer.from([0xff, 0xd8, 0xff, 0xe0]),
      ".DS_Store": Buffer.from([0, 0, 0, 1]),
      "css/style.css": "body {}",
    });
    const { account } = await read([folder]);
    expect(account).toMatchObject({ read: 1, ignored: 3 });
    await expect(read([join(folder, "css/style.css")])).rejects.toThrow(
      /style\.css is not an export: expected/,
    );
  });

  it("says what it lacks: a path, an export, messages", async () => {
    await expect(read(["no/such/path"])).rejects.toThrow("no such file or folder: no/such/path");
    await expect(readFiles({ "a.txt": "hello" })).rejects.toThrow(/no export found in/);
    await expect(readFiles({ "a.json": '{"name": "x"}' })).rejects.toThrow(/no export found/);
    await expect(readFiles({ "a.json": "{" })).rejects.toThrow(/is not an export/);
  });

  it("leaves an earlier result in place when an export is cut off", async () => {
    const { privateDir } = await readFiles({ "result.json": chat([message(1)]) });
    const before = await readFile(join(privateDir, "messages.parquet"));
    const whole = chat([message(1), message(2), message(3)]);
    const cut = whole.slice(0, whole.indexOf('"message 3"'));
    const folder = await folderOf({ "result.json": cut });
    const error = read([folder], { privateDir });
    await expect(error).rejects.toThrow(
      `telegram export truncated: ${folder}/result.json ends inside message 3 at byte ${cut.length}`,
    );
    await expect(error).rejects.toMatchObject({ name: "InvestigationError", exitCode: 1 });
    expect(await readFile(join(privateDir, "messages.parquet"))).toEqual(before);
    expect(await readdir(privateDir)).toEqual(RESULTS);
  });

  it("starts anew over what a killed run left behind", async () => {
    const privateDir = await folderOf({ "messages.work/work.duckdb": "half a database" });
    const folder = await folderOf({ "result.json": chat([message(1)]) });
    const { account } = await read([folder], { privateDir });
    expect(account).toMatchObject({ read: 1, kept: 1 });
    expect(await readdir(privateDir)).toEqual(RESULTS);
  });

  it("keeps two chats of one title apart by refusing them, and joins a title to its group", async () => {
    const page = (date: string) =>
      `<html><div class="page_header"><div class="text bold">Markt</div></div>` +
      `<div class="page_body chat_page"><div class="message default clearfix" id="message1">` +
      `<div class="body"><div class="pull_right date details" title="${date} 12:00:00"></div>` +
      `<div class="from_name">A</div><div class="text">hallo</div></div></div></div></html>`;
    const [one, other] = [page("01.03.2023"), page("01.05.2023")];
    await expect(readFiles({ "a.html": one, "b.html": other })).rejects.toThrow(
      /two chats have the same title, in .*a\.html and .*b\.html/,
    );
    const sameGroup = { "title:Markt": "1234567890" };
    const { account, groups } = await readFiles(
      { "a.html": one, "result.json": chat([message(1), message(2)]) },
      { investigation: { ...investigation, sameGroup } },
    );
    expect(account).toMatchObject({ read: 3, kept: 2, leftOut: { duplicate: 1 } });
    expect(groups).toMatchObject([{ group_key: "1234567890", title: "A group", kept: 2 }]);
  });

  it("reads local dates in the investigation's zone where there is nothing better", async () => {
    const { messages } = await readFiles({
      "result.json": chat([
        message(1, { date_unixtime: undefined, date: "2023-07-01T12:00:00" }),
        message(2, { date_unixtime: undefined, date: "2023-01-01T12:00:00" }),
        message(3, { date_unixtime: undefined, date: "2023-01-01T12:00:00+03:00" }),
        message(4, { date: "2023-07-01T12:00:00", date_unixtime: "1672531200" }),
      ]),
    });
    expect(messages.map((row) => row.posted_at)).toEqual([
      "2023-07-01 10:00:00",
      "2023-01-01 11:00:00",
      "2023-01-01 09:00:00",
      "2023-01-01 00:00:00",
    ]);
  });

  it("knows senders by id, by name where there is no id, or not at all", async () => {
    const { messages } = await readFiles({
      "result.json": chat([
        message(1, { from_id: "user42" }),
        message(2, { from: null, from_id: "user43" }),
        message(3, { from_id: "channel1234567890" }),
        message(4, { from_id: 44 }),
        message(5, { from_id: undefined }),
        message(6, { from: null, from_id: null }),
      ]),
    });
    expect(messages.map((row) => row.sender)).toEqual([
      "user42",
      "user43",
      "channel1234567890",
      "user44",
      "name:Someone",
      null,
    ]);
  });

  it("reads numbers of messages from before a group became a supergroup", async () => {
    const { groups } = await readFiles({
      "result.json": chat([message(-999_999_998), message(-999_999_995), message(1), message(3)]),
    });
    expect(groups[0]).toMatchObject({ read: 4, missing_ids: 3 });
  });

  it("keeps NUL, emoji and half an emoji in a text from doing harm", async () => {
    const { messages } = await readFiles({
      "result.json": chat([message(1, { text: "a\u0000b" }), message(2, { text: "❄️ \ud83d" })]),
    });
    expect(messages.map((row) => row.text)).toEqual(["a\u0000b", "❄️ \ufffd"]);
  });

  it("reads UTF-8 with a byte order mark and UTF-16", async () => {
    const text = chat([message(1, { text: "één ❄️" })]);
    const utf16 = Buffer.from(`\ufeff${text}`, "utf16le");
    const files = {
      "a.json": `\ufeff${text}`,
      "b.json": utf16,
      "c.json": Buffer.from(utf16).swap16(),
    };
    const { account, messages } = await readFiles(files);
    expect(account).toMatchObject({ read: 3, kept: 1, leftOut: { duplicate: 2 } });
    expect(messages[0]!.text).toBe("één ❄️");
  });
});
