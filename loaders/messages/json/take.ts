import type { Leaving, Message, Reading } from "../message.ts";
import { readPyrogramMessage, readTelethonMessage } from "./api.ts";
import { readDesktopMessage } from "./desktop.ts";
import type { Fields } from "./fields.ts";

/**
 * Hands on the message that `fields` has just scanned, read as what it looks like: Telethon and
 * Pyrogram write the type of everything (`_`) and the chat into the message itself. `chat` is the
 * one around it, or null; `offset` is where the message begins.
 */
export function takeMessage(
  fields: Fields,
  chat: number | null,
  reading: Reading,
  offset: number,
): void {
  const { calendar, sink } = reading;
  // Actions in Telegram Desktop's exports may have a `peer_id` too, but always a `type`.
  const isPlaced = fields.has("peer_id") || fields.has("to_id") || fields.has("chat");
  if (!fields.has("_") && (fields.has("type") || !isPlaced)) {
    sink.style ??= "telegram-desktop";
    const message = readDesktopMessage(fields, calendar);
    const nowhere = { key: null, title: null, kind: null };
    handOn(fields, message, reading, offset, () => chat ?? sink.chatOf(nowhere));
    return;
  }
  const isPyrogram = fields.has("chat");
  sink.style ??= isPyrogram ? "pyrogram" : fields.has("_chat") ? "4cat" : "telethon";
  const placed = (isPyrogram ? readPyrogramMessage : readTelethonMessage)(fields, calendar);
  const around = placed.chat.key === null ? chat : null;
  handOn(fields, placed.message, reading, offset, () => around ?? sink.chatOf(placed.chat));
}

/** Hands on a message that `fields` gave, once it is certain that it was decoded as it was written. */
export function handOn(
  fields: Fields,
  message: Message | Leaving,
  { sink }: Reading,
  offset: number,
  chat: () => number,
): void {
  if (fields.garbled) {
    sink.lost("not_utf8", offset);
  } else {
    if (fields.mended) sink.repaired();
    sink.message(chat(), message);
  }
}
