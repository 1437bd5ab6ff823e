import type { Account } from "./accounts.ts";

/** A message as Telegram Desktop exports it, apart from its text. */
export interface MessageHead {
  id: number;
  type: "message" | "service";
  /** Local time, `2023-05-06T21:04:59`, and Unix seconds. */
  date: string;
  unix: number;
  edited?: { date: string; unix: number } | undefined;
  account: Account;
  forwardedFrom?: string | undefined;
  replyTo?: number | undefined;
  /** Ready-made lines after the sender: a medium or what a service message is about. */
  more?: string;
}

const NOT_INCLUDED = "(File not included. Change data exporting settings to download.)";

/** The lines of a message before its text, in Telegram Desktop's order and indentation. */
export function writeHead(head: MessageHead): string {
  const who = head.type === "message" ? "from" : "actor";
  let text =
    `  {\n   "id": ${head.id},\n   "type": "${head.type}",\n` +
    `   "date": "${head.date}",\n   "date_unixtime": "${head.unix}",\n`;
  if (head.edited) {
    text +=
      `   "edited": "${head.edited.date}",\n` + `   "edited_unixtime": "${head.edited.unix}",\n`;
  }
  text += `   "${who}": ${JSON.stringify(head.account.name)},\n   "${who}_id": "${head.account.id}",\n`;
  if (head.forwardedFrom !== undefined) {
    text += `   "forwarded_from": ${JSON.stringify(head.forwardedFrom)},\n`;
  }
  if (head.replyTo !== undefined) text += `   "reply_to_message_id": ${head.replyTo},\n`;
  return head.more ? text + head.more : text;
}

/** A photo that was left out of the export. */
export function photoLines(width: number, height: number): string {
  return `   "photo": "${NOT_INCLUDED}",\n   "width": ${width},\n   "height": ${height},\n`;
}

export function stickerLines(emoji: string): string {
  return (
    `   "file": "${NOT_INCLUDED}",\n   "thumbnail": "${NOT_INCLUDED}",\n` +
    `   "media_type": "sticker",\n   "sticker_emoji": "${emoji}",\n   "width": 512,\n   "height": 512,\n`
  );
}

export function voiceLines(seconds: number): string {
  return (
    `   "file": "${NOT_INCLUDED}",\n   "media_type": "voice_message",\n` +
    `   "mime_type": "audio/ogg",\n   "duration_seconds": ${seconds},\n`
  );
}

/** What a service message is about. */
export function actionLines(action: string, more = ""): string {
  return `   "action": "${action}",\n${more}`;
}

export function memberLines(names: (string | null)[]): string {
  return `   "members": [\n${names.map((name) => `    ${JSON.stringify(name)}`).join(",\n")}\n   ],\n`;
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

const ENTITY = /@\w{5,}|#\p{L}\w+|example\.com\/\w+/gu;

/** Cuts a text as Telegram does: plain text between entities, and always after the last one. */
function splitEntities(text: string, bold: boolean): Part[] {
  const parts: Part[] = [];
  let at = 0;
  const add = (type: Part["type"], end: number): void => {
    parts.push({ type, text: text.slice(at, end) });
    at = end;
  };
  const lineEnd = bold ? text.indexOf("\n") : -1;
  if (lineEnd > 0 && !ENTITY.test(text.slice(0, lineEnd))) add("bold", lineEnd);
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
