import { describe, expect, it } from "vitest";
import { writeHead, writeText, type MessageHead } from "../../loaders/simulate/export/message.ts";

const head: MessageHead = {
  id: 12,
  type: "message",
  date: "2023-05-06T21:04:59",
  unix: 1683399899,
  edited: 0,
  editedDate: "",
  account: { id: "user900000000001", name: 'Piet "P" de Vries' },
  forwardedFrom: "",
  replyTo: 0,
  more: "",
};

function parse(text: string): Record<string, unknown> {
  return JSON.parse(text) as Record<string, unknown>;
}

describe("writeHead(head) and writeText(text)", () => {
  it("write a plain message byte for byte as Telegram Desktop does", () => {
    expect(writeHead(head) + writeText("hallo\ndaar")).toBe(`  {
   "id": 12,
   "type": "message",
   "date": "2023-05-06T21:04:59",
   "date_unixtime": "1683399899",
   "from": "Piet \\"P\\" de Vries",
   "from_id": "user900000000001",
   "text": "hallo\\ndaar",
   "text_entities": [
    {
     "type": "plain",
     "text": "hallo\\ndaar"
    }
   ]
  }`);
  });

  it("write what was edited, forwarded and answered, in Telegram's order", () => {
    const written = parse(
      writeHead({ ...head, edited: 5, editedDate: "d", forwardedFrom: "Uil", replyTo: 3 }) +
        writeText(""),
    );
    expect(Object.keys(written)).toEqual([
      ...["id", "type", "date", "date_unixtime", "edited", "edited_unixtime", "from", "from_id"],
      ...["forwarded_from", "reply_to_message_id", "text", "text_entities"],
    ]);
    expect(written.text_entities).toEqual([]);
  });

  it("write a service message with its actor and a deleted account without a name", () => {
    const account = { id: "user900000000002", name: null };
    const written = parse(writeHead({ ...head, type: "service", account }) + writeText(""));
    expect(written.actor).toBeNull();
    expect(written.actor_id).toBe("user900000000002");
    expect(written).not.toHaveProperty("from");
  });

  it("set mentions, links and hashtags apart, with plain text after the last", () => {
    const { text, text_entities: entities } = parse(
      writeHead(head) + writeText("dm @voorbeeld_uil7 of example.com/uil7 #weekend"),
    );
    expect(text).toEqual([
      "dm ",
      { type: "mention", text: "@voorbeeld_uil7" },
      " of ",
      { type: "link", text: "example.com/uil7" },
      " ",
      { type: "hashtag", text: "#weekend" },
      "",
    ]);
    expect((entities as { type: string }[]).map(({ type }) => type)).toEqual([
      ...["plain", "mention", "plain", "link", "plain", "hashtag", "plain"],
    ]);
  });

  it("set the first line in bold where asked, but not where it names a handle", () => {
    const bold = parse(writeHead(head) + writeText("MENU\nkoffie", true));
    expect(bold.text).toEqual([{ type: "bold", text: "MENU" }, "\nkoffie"]);
    const mention = parse(writeHead(head) + writeText("@voorbeeld_uil7\nkoffie", true));
    expect(mention.text).toEqual([{ type: "mention", text: "@voorbeeld_uil7" }, "\nkoffie"]);
  });
});
