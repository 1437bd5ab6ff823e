import type { Reading } from "../message.ts";
import { readPyrogramMessage, readTelethonMessage } from "./api.ts";
import { readDesktopMessage } from "./desktop.ts";
import type { Fields } from "./fields.ts";

/**
 * Hands on the message that `fields` has just scanned, read as what it looks like: Telethon and
 * Pyrogram write the type of everything (`_`) and the chat into the message itself. `chat` is the
 * one around it, or null.
 */
export function takeMessage(fields: Fields, chat: number | null, reading: Reading): void {
  const { calendar, sink } = reading;
  // Actions in Telegram Desktop's exports may have a `peer_id` too, but always a `type`.
  const isPlaced = fields.has("peer_id") || fields.has("to_id") || fields.has("chat");
  if (!fields.has("_") && (fields.has("type") || !isPlaced)) {
    sink.style ??= "telegram-desktop";
    const message = readDesktopMessage(fields, calendar);
    sink.message(chat ?? sink.chatOf({ key: null, title: null, kind: null }), message);
    return;
  }
  const isPyrogram = fields.has("chat");
  sink.style ??= isPyrogram ? "pyrogram" : fields.has("_chat") ? "4cat" : "telethon";
  const placed = (isPyrogram ? readPyrogramMessage : readTelethonMessage)(fields, calendar);
  const around = placed.chat.key === null ? chat : null;
  sink.message(around ?? sink.chatOf(placed.chat), placed.message);
}
