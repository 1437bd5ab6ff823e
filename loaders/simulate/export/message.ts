import type { Account } from "./accounts.ts";

/** A message as Telegram Desktop exports it, apart from its text. */
export interface MessageHead {
  id: number;
  type: "message" | "service";
  /** Local time, `2023-05-06T21:04:59`, and Unix seconds. */
  date: string;
  unix: number;
  /** When it was edited, in Unix seconds and local time; 0 where it was not. */
  edited: number;
  editedDate: string;
  account: Account;
  /** Name of the channel it was forwarded from; empty where it was not. */
  forwardedFrom: string;
  /** Number of the message it answers; 0 where it answers none. */
  replyTo: number;
  /** Ready-made lines after the sender: a medium or what a service message is about. */
  more: string;
}

/** The lines of a message before its text, in Telegram Desktop's order and indentation. */
export function writeHead(head: MessageHead): string {
  const who = head.type === "message" ? "from" : "actor";
  let text =
    `  {\n   "id": ${head.id},\n   "type": "${head.type}",\n` +
    `   "date": "${head.date}",\n   "date_unixtime": "${head.unix}",\n`;
  if (head.edited > 0) {
    text += `   "edited": "${head.editedDate}",\n   "edited_unixtime": "${head.edited}",\n`;
  }
  text += `   "${who}": ${JSON.stringify(head.account.name)},\n   "${who}_id": "${head.account.id}",\n`;
  if (head.forwardedFrom !== "") {
    text += `   "forwarded_from": ${JSON.stringify(head.forwardedFrom)},\n`;
  }
  if (head.replyTo > 0) text += `   "reply_to_message_id": ${head.replyTo},\n`;
  return text + head.more;
}

/** The text of a message and the end of its object; with `bold` the first line is set in bold. */
export function writeText(text: string, bold = false): string {
  if (text === "") return `   "text": "",\n   "text_entities": []\n  }`;
  const parts = splitEntities(text, bold);
  const objects = parts.map(
    (part) =>
      `    {\n     "type": "${part.type}",\n     "text": ${JSON.stringify(part.text)}\n    }`,
  );
  const only = parts.length === 1 && parts[0]!.type === "plain";
  const mixed = only
    ? JSON.stringify(text)
    : `[\n${parts
        .map((part, i) =>
          part.type === "plain" ? `    ${JSON.stringify(part.text)}` : objects[i]!,
        )
        .join(",\n")}\n   ]`;
  return `   "text": ${mixed},\n   "text_entities": [\n${objects.join(",\n")}\n   ]\n  }`;
}

interface Part {
  type: "plain" | "bold" | "mention" | "hashtag" | "link";
  text: string;
}

const ENTITY = /(?<!\w)@\w{5,}|#\p{L}\w+|example\.com\/\w+/gu;

/** Cuts a text as Telegram does: plain text between entities, and always after the last one. */
function splitEntities(text: string, bold: boolean): Part[] {
  const parts: Part[] = [];
  let at = 0;
  const add = (type: Part["type"], end: number): void => {
    parts.push({ type, text: text.slice(at, end) });
    at = end;
  };
  const lineEnd = bold ? text.indexOf("\n") : -1;
  if (lineEnd > 0 && text.slice(0, lineEnd).search(ENTITY) < 0) add("bold", lineEnd);
  ENTITY.lastIndex = at;
  for (let match = ENTITY.exec(text); match; match = ENTITY.exec(text)) {
    if (match.index > at) add("plain", match.index);
    const first = match[0][0];
    const type = first === "@" ? "mention" : first === "#" ? "hashtag" : "link";
    add(type, match.index + match[0].length);
  }
  add("plain", text.length);
  return parts;
}
