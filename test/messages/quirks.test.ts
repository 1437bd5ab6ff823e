import { describe, expect, it } from "vitest";
import { chat, investigation, message, readFiles, type Dump, type MessageRow } from "./helpers.ts";

// What people report of exports, one test a quirk; whole files of each format lie in test/golden/messages.

type Given = Record<string, unknown>;

/** Reads messages of one Telegram Desktop chat. */
const desktop = (...messages: Given[]): Promise<Dump> =>
  readFiles({ "result.json": chat(messages) });

const column = <Name extends keyof MessageRow>(
  dump: Dump,
  ...names: Name[]
): MessageRow[Name][][] => dump.messages.map((row) => names.map((name) => row[name]));

describe("a Telegram Desktop export", () => {
  it("has its text as a string or as a mixed list; `text_entities` repeats it and is not needed", async () => {
    const parts = [
      "voor ",
      { type: "bold", text: "vet" },
      { type: "link", text: " https://example.org" },
      { type: "custom_emoji", text: " 🔥", document_id: "stickers/a.webp" },
      { type: "hashtag", text: " #een" },
    ];
    const dump = await desktop(
      message(1, { text: "plat", text_entities: [{ type: "plain", text: "iets anders" }] }),
      message(2, { text: parts, text_entities: undefined }),
      message(3, { text: [] }),
      message(4, { text: [{ type: "mention_name", user_id: 7 }, null, 8] }),
      message(5, { text: undefined }),
    );
    expect(column(dump, "text")).toEqual([["plat"], ["voor vet https://example.org 🔥 #een"]]);
    expect(dump.account.leftOut).toEqual({ empty: 3 });
  });

  it("numbers messages by numbers or strings, below zero too", async () => {
    const dump = await desktop(
      message(1, { id: "7" }),
      message(2, { id: "-999999990" }),
      message(3, { id: -999_999_991 }),
      message(4, { id: 4.5 }),
      message(5, { id: null }),
    );
    expect(column(dump, "message_id")).toEqual([[-999_999_991], [-999_999_990], [7]]);
    expect(dump.account.leftOut).toEqual({ no_id: 2 });
  });

  it("has groups and channels that post: anonymous admins, linked channels, the channel itself", async () => {
    const dump = await desktop(
      message(1, { from: "A group", from_id: "channel1234567890" }),
      message(2, { from: "Elders", from_id: "channel99", author: "Signed" }),
      message(3, { from: "A group", from_id: "chat1234567890" }),
      message(4, { from: "A group", from_id: undefined }),
    );
    expect(column(dump, "sender")).toEqual([
      ["channel1234567890"],
      ["channel99"],
      ["chat1234567890"],
      ["name:A group"],
    ]);
  });

  it("has accounts that were deleted: known by id, and by no name where there is no id", async () => {
    const dump = await desktop(
      message(1, { from: null, from_id: "user42" }),
      message(2, { from: "", from_id: "user43" }),
      message(3, { from: null, from_id: undefined }),
      message(4, { from: "Deleted Account", from_id: undefined }),
      message(5, { from: "Deleted Account", from_id: "user44" }),
      message(6, { from: undefined, from_id: undefined }),
    );
    expect(column(dump, "sender").flat()).toEqual(["user42", "user43", null, null, "user44", null]);
  });

  it("takes an edit that no clock can have shown for none", async () => {
    const edited = ["9007199254740991", "99999999999999", "-1"];
    const messages = edited.map((edited_unixtime, at) => message(at, { edited_unixtime }));
    const dump = await readFiles({ "a.json": chat(messages) });
    expect(column(dump, "edited_at")).toEqual([[null], [null], [null]]);
  });

  it("says when a message was edited, which is not when it was posted", async () => {
    const edited = { edited: "2023-03-02T10:00:00", edited_unixtime: "1677747600" };
    const dump = await desktop(
      message(0, edited),
      message(1, { edited: "2023-03-02T10:00:00" }),
      message(2, { edited: "1970-01-01T01:00:00", edited_unixtime: "0" }),
    );
    expect(column(dump, "posted_at", "edited_at")).toEqual([
      ["2023-03-01 12:00:00", "2023-03-02 09:00:00"],
      ["2023-03-01 12:00:01", "2023-03-02 09:00:00"],
      ["2023-03-01 12:00:02", null],
    ]);
  });

  it("is of one group whatever its topics; those that open or rename one are notices", async () => {
    const dump = await desktop(
      message(1, { type: "service", action: "topic_created", title: "Vraag", text: "" }),
      message(2, { reply_to_message_id: 1 }),
      message(3, { type: "service", action: "topic_edit", new_title: "Aanbod", text: "" }),
      message(4, { reply_to_message_id: 2, reply_to_peer_id: "channel99" }),
    );
    expect(column(dump, "group_key", "message_id")).toEqual([
      ["1234567890", 2],
      ["1234567890", 4],
    ]);
    expect(dump.account.leftOut).toEqual({ service: 2 });
  });

  it("has reactions, and bots that helped: neither makes another sender, time or text", async () => {
    const recent = [{ from: "Other", from_id: "user9", date: "2024-01-01T00:00:00", text: "x" }];
    const reactions = [
      { type: "emoji", count: 1, emoji: "🔥", recent },
      { type: "custom_emoji", count: 3, document_id: "stickers/a.webp" },
      { type: "paid", count: 2 },
    ];
    const plain = await desktop(message(1, { text: "hallo" }));
    const dump = await desktop(message(1, { reactions, via_bot: "@examplebot", text: "hallo" }));
    expect(dump.messages).toEqual(plain.messages);
    const first = await desktop({ reactions, ...message(1, { text: "hallo" }) });
    expect(first.messages).toEqual(plain.messages);
    const alone = await desktop(message(1), message(2, { reactions, text: "" }));
    expect(alone.account.leftOut).toEqual({ empty: 1 });
  });

  it("has polls, whose question is no text of a message", async () => {
    const answers = [{ text: "Ja", voters: 0, chosen: false }];
    const poll = { question: "Wie komt?", closed: false, total_voters: 0, answers };
    const dump = await desktop(message(1, { poll, text: "" }), message(2, { poll, text: "stem" }));
    expect(column(dump, "message_id", "text")).toEqual([[2, "stem"]]);
    expect(dump.account.leftOut).toEqual({ empty: 1 });
  });

  it("is stored letter by letter, whatever its texts, titles and names would be elsewhere", async () => {
    const hostile = [
      `<img src=x onerror="alert(1)"></script><!-- & &amp;`,
      `=HYPERLINK("https://example.org","+1")`,
      `'); DROP TABLE rows; --`,
      "{{ads_year}} ${1} %s \\N \\u0041 \u001b[2J \u202e",
    ];
    const messages = hostile.map((text, k) => message(k, { text, from: text, from_id: undefined }));
    const dump = await readFiles(
      Object.fromEntries(
        hostile.map((name, k) => [`${k}.json`, chat([messages[k]], { name, id: k + 1 })]),
      ),
    );
    expect(column(dump, "text", "sender")).toEqual(hostile.map((text) => [text, `name:${text}`]));
    expect(dump.groups.map(({ title }) => title)).toEqual(hostile);
  });

  it("gives imported messages the time of import, like forwards of a name", async () => {
    const dump = await desktop(
      message(1, { forwarded_from: "Someone elsewhere" }),
      message(2, { forwarded_from: null, saved_from: "A channel" }),
      message(3, { saved_from: "A channel" }),
    );
    expect(column(dump, "posted_at", "sender", "forwarded")).toEqual([
      ["2023-03-01 12:00:01", "user101", true],
      ["2023-03-01 12:00:02", "user102", true],
      ["2023-03-01 12:00:03", "user100", false],
    ]);
  });
});

const row = (id: number, name: string, body: string): string =>
  `<div class="message default clearfix" id="message${id}"><div class="body">` +
  `<div class="pull_right date details" title="01.03.2023 13:00:0${id} UTC+01:00">13:00</div>` +
  `<div class="from_name">${name} </div>${body}</div></div>`;

/** Reads messages of one page of a Telegram Desktop export in HTML. */
const page = (...rows: string[]): Promise<Dump> =>
  readFiles({
    "messages.html":
      `<html><div class="page_header"><div class="text bold">A group</div></div>` +
      `<div class="page_body chat_page">${rows.join("")}</div></html>`,
  });

describe("a Telegram Desktop export in HTML", () => {
  it("calls every deleted account the same, which is no name", async () => {
    const text = `<div class="text">hallo</div>`;
    const dump = await page(
      row(1, "Deleted Account", text),
      row(2, "Deleted Account via @examplebot", text),
      row(3, "Een via @examplebot", text),
    );
    expect(column(dump, "sender").flat()).toEqual([null, null, "name:Een"]);
  });

  it("shows when a forwarded or imported message was first written, and is read at the time it came", async () => {
    const body = `<div class="text">hallo</div></div>`;
    const first = `<div class="forwarded body"><div class="from_name">Ander `;
    const titled = `<span class="date details" title="01.01.2020 10:00:00"> 01.01.2020</span></div>`;
    const plain = `<span class="details"> 01.01.2020 10:00:00</span></div>`;
    const dump = await page(
      row(1, "Een", first + titled + body),
      row(2, "Een", first + plain + body),
    );
    expect(column(dump, "posted_at", "sender", "forwarded", "text")).toEqual([
      ["2023-03-01 12:00:01", "name:Een", true, "hallo"],
      ["2023-03-01 12:00:02", "name:Een", true, "hallo"],
    ]);
  });

  it("shows reactions and polls, which are no text", async () => {
    const reactions = `<span class="reactions"><span class="reaction"><span class="emoji">🔥</span></span></span>`;
    const poll = `<div class="media_wrap clearfix"><div class="media_poll"><div class="question bold">Wie komt?</div></div></div>`;
    const dump = await page(
      row(1, "Een", `<div class="text">hallo</div>${reactions}`),
      row(2, "Een", poll + reactions),
    );
    expect(column(dump, "text")).toEqual([["hallo"]]);
    expect(dump.account.leftOut).toEqual({ empty: 1 });
  });
});

/** A message as Telethon's `to_dict()` gives it. */
const telethon = (id: number, fields: Given = {}): Given => ({
  ...{ _: "Message", id, peer_id: { _: "PeerChannel", channel_id: 1234567890 } },
  ...{ date: "2023-03-01T12:00:00+00:00", message: `message ${id}` },
  ...{ from_id: { _: "PeerUser", user_id: 7 }, fwd_from: null, action: null },
  ...fields,
});

/** A message as Pyrogram prints it. */
const pyrogram = (id: number, fields: Given = {}): Given => ({
  ...{ _: "Message", id, date: "2023-03-01 13:00:00", text: `message ${id}` },
  ...{ chat: { _: "Chat", id: -1001234567890, type: "ChatType.SUPERGROUP", title: "A group" } },
  ...{ from_user: { _: "User", id: 7 } },
  ...fields,
});

/** Reads messages one a line, as docs/exports.md says how to write them. */
const lines = (...messages: Given[]): Promise<Dump> =>
  readFiles({ "messages.jsonl": messages.map((one) => `${JSON.stringify(one)}\n`).join("") });

const imported = { _: "MessageFwdHeader", imported: true, date: "2020-05-01T10:00:00+00:00" };

describe("a Telethon export", () => {
  it("marks imported messages: they are read at the time they were written, of who wrote them", async () => {
    const dump = await lines(
      telethon(1, { fwd_from: { ...imported, from_name: "Someone elsewhere" } }),
      telethon(2, { fwd_from: { ...imported, from_id: { _: "PeerUser", user_id: 8 } } }),
      telethon(3, { fwd_from: { ...imported, date: 1588327200.0, from_name: null } }),
      telethon(4, { fwd_from: { ...imported, date: null } }),
      telethon(5, { fwd_from: { ...imported, imported: false, from_name: "Someone" } }),
    );
    expect(column(dump, "posted_at", "sender", "forwarded")).toEqual([
      ["2020-05-01 10:00:00", "name:Someone elsewhere", false],
      ["2020-05-01 10:00:00", "user8", false],
      ["2020-05-01 10:00:00", null, false],
      ["2023-03-01 12:00:00", null, false],
      ["2023-03-01 12:00:00", "user7", true],
    ]);
  });

  it("counts an imported message in the period it was written in", async () => {
    const folder = { "messages.jsonl": JSON.stringify(telethon(1, { fwd_from: imported })) };
    const read = async (from: string, to: string): Promise<number> => {
      const options = { investigation: { ...investigation, period: { from, to } } };
      return (await readFiles(folder, options)).account.kept;
    };
    expect(await read("2020-05-01", "2020-05-01")).toBe(1);
    expect(await read("2023-03-01", "2023-03-01")).toBe(0);
  });

  it("has topics, reactions, polls, bots that helped and anonymous admins", async () => {
    const poll = { _: "MessageMediaPoll", poll: { question: "Wie komt?", answers: [] } };
    const reactions = { _: "MessageReactions", results: [{ count: 2, reaction: "🔥" }] };
    const reply_to = { _: "MessageReplyHeader", reply_to_msg_id: 1, forum_topic: true };
    const dump = await lines(
      telethon(1, { _: "MessageService", action: { _: "MessageActionTopicCreate", title: "A" } }),
      telethon(2, { reply_to, reactions, via_bot_id: 9 }),
      telethon(3, { media: poll, message: "" }),
      telethon(4, { from_id: { _: "PeerChannel", channel_id: 1234567890 } }),
      telethon(5, { from_id: null }),
    );
    expect(column(dump, "message_id", "sender", "text")).toEqual([
      [2, "user7", "message 2"],
      [4, "channel1234567890", "message 4"],
      [5, "channel1234567890", "message 5"],
    ]);
    expect(dump.account.leftOut).toEqual({ service: 1, empty: 1 });
  });
});

describe("a Pyrogram export", () => {
  it("marks imported messages where its version does", async () => {
    const origin = { date: "2020-05-01 12:00:00", sender_user_name: "Someone elsewhere" };
    const dump = await lines(
      pyrogram(1, { forward_origin: { _: "MessageOriginImport", ...origin } }),
      pyrogram(2, { forward_origin: { _: "MessageImportInfo", ...origin } }),
      pyrogram(3, { forward_origin: { _: "MessageOriginHiddenUser", ...origin } }),
      pyrogram(4, { forward_date: "2020-05-01 12:00:00", forward_sender_name: "Someone" }),
    );
    expect(column(dump, "posted_at", "sender", "forwarded")).toEqual([
      ["2020-05-01 10:00:00", "name:Someone elsewhere", false],
      ["2020-05-01 10:00:00", "name:Someone elsewhere", false],
      ["2023-03-01 12:00:00", "user7", true],
      ["2023-03-01 12:00:00", "user7", true],
    ]);
  });

  it("has topics, reactions, polls, bots that helped and anonymous admins", async () => {
    const reactions = { _: "MessageReactions", reactions: [{ _: "Reaction", emoji: "🔥" }] };
    const dump = await lines(
      pyrogram(1, { service: "MessageServiceType.FORUM_TOPIC_CREATED", text: undefined }),
      pyrogram(2, { reactions, reply_to_message_id: 1, via_bot: { _: "User", id: 9 } }),
      pyrogram(3, { poll: { _: "Poll", question: "Wie komt?" }, text: undefined }),
      pyrogram(4, { from_user: undefined, sender_chat: { _: "Chat", id: -1001234567890 } }),
      pyrogram(5, { from_user: { _: "User", id: 8, is_deleted: true } }),
    );
    expect(column(dump, "message_id", "sender", "text")).toEqual([
      [2, "user7", "message 2"],
      [4, "channel1234567890", "message 4"],
      [5, "user8", "message 5"],
    ]);
    expect(dump.account.leftOut).toEqual({ service: 1, empty: 1 });
  });
});
