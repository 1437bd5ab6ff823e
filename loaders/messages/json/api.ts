import type { Reason } from "../account.ts";
import { editedOf, parseDate, utcSeconds, type Calendar } from "../dates.ts";
import { groupKeyOf, senderOf } from "../identity.ts";
import { isLeaving, leavingAt, type Chat, type Leaving, type Message } from "../message.ts";
import { wordsOf } from "../words.ts";
import { plainText } from "./desktop.ts";
import type { Fields, FieldName } from "./fields.ts";
import { pyrogramOrigin, telethonOrigin, type Origin } from "./imported.ts";
import { nameOf } from "./peers.ts";

/** A message that carries its chat with it, and that chat. */
export interface Placed {
  chat: Chat;
  message: Message | Leaving;
}

/** Kinds of Telethon's messages that have no text of their own. */
const WITHOUT_TEXT: Record<string, Reason> = { MessageService: "service", MessageEmpty: "empty" };

/**
 * A message as Telethon's `to_dict()` or `to_json()` writes it (`_`: "Message", "MessageService" or
 * "MessageEmpty"). Dates without an offset are UTC, as in Telegram's own interface. A post without
 * `from_id` is its channel's; an imported message is its first author's, at the time it was written.
 * 4CAT's NDJSON is the same with dates in seconds and the chat in `_chat`.
 */
export function readTelethonMessage(fields: Fields, calendar: Calendar): Placed {
  const place = fields.peer("peer_id") ?? fields.peer("to_id");
  const chat: Chat = {
    key: place && place.key,
    title: titleOf(fields.value("_chat")),
    kind: place && place.kind,
  };
  const without = isSet(fields, "action") ? "service" : WITHOUT_TEXT[fields.string("_") ?? ""];
  const origin = telethonOrigin(fields.value("fwd_from"), utcSeconds);
  const message = startMessage(fields, fields.integer("id"), without, origin, calendar, utcSeconds);
  if (!isLeaving(message)) {
    message.sender = origin
      ? origin.sender
      : (fromOf(fields) ?? (place?.kind === "channel" ? nameOf(place) : null));
    message.forwarded = origin === null && isSet(fields, "fwd_from");
    message.text = wordsOf(fields.text("message"));
  }
  return { chat, message };
}

function fromOf(fields: Fields): string | null {
  const peer = fields.peer("from_id");
  return peer ? nameOf(peer) : senderOf(fields.value("from_id"));
}

interface PyrogramPeer {
  id?: unknown;
  type?: unknown;
}

/**
 * A message as Pyrogram prints it. Its dates are local time of the machine that exported, or
 * seconds since 1970.
 */
export function readPyrogramMessage(fields: Fields, calendar: Calendar): Placed {
  const place = (fields.value("chat") ?? {}) as PyrogramPeer;
  const kind = typeof place.type === "string" ? place.type : null;
  const chat: Chat = {
    key: groupKeyOf(place.id),
    title: titleOf(place),
    kind: kind && kind.replace(/^ChatType\./, "").toLowerCase(),
  };
  const id = fields.integer(fields.has("id") ? "id" : "message_id");
  const without = isSet(fields, "service") ? "service" : undefined;
  const { secondsAt } = calendar;
  const origin = pyrogramOrigin(fields.value("forward_origin"), secondsAt);
  const message = startMessage(fields, id, without, origin, calendar, secondsAt);
  if (!isLeaving(message)) {
    const from = (fields.value("from_user") ?? fields.value("sender_chat")) as PyrogramPeer | null;
    message.sender = origin ? origin.sender : senderOf(from?.id);
    message.forwarded =
      origin === null && (isSet(fields, "forward_date") || isSet(fields, "forward_origin"));
    message.text = wordsOf(textOf(fields, "text") ?? textOf(fields, "caption"));
  }
  return { chat, message };
}

/** What both have in common; sender and text are still to be read. */
function startMessage(
  fields: Fields,
  id: number,
  without: Reason | undefined,
  origin: Origin | null,
  calendar: Calendar,
  secondsAt: Calendar["secondsAt"],
): Message | Leaving {
  if (Number.isNaN(id)) return { reason: "no_id", id: null };
  const postedAt = origin?.postedAt || secondsOf(fields, "date", secondsAt);
  if (without) return leavingAt(without, id, postedAt, calendar);
  if (Number.isNaN(postedAt)) return { reason: "no_date", id };
  if (!calendar.counts(postedAt)) return { reason: "outside_period", id };
  const editedAt = editedOf(secondsOf(fields, "edit_date", secondsAt));
  return { id, postedAt, editedAt, sender: null, forwarded: false, text: null };
}

function secondsOf(fields: Fields, name: FieldName, secondsAt: Calendar["secondsAt"]): number {
  const written = fields.string(name);
  return written === null ? fields.seconds(name) : parseDate(written, secondsAt);
}

/** The text, which newer versions print as a mixed list or as `{text, entities}`. */
function textOf(fields: Fields, name: FieldName): Buffer | string | null {
  const value = fields.text(name) ?? fields.value(name) ?? null;
  return value === null || Buffer.isBuffer(value) ? value : plainText([value].flat(), fields);
}

function titleOf(chat: unknown): string | null {
  const title = (chat as { title?: unknown } | null | undefined)?.title;
  return typeof title === "string" ? title : null;
}

function isSet(fields: Fields, name: FieldName): boolean {
  const value = fields.value(name);
  return value !== undefined && value !== null && value !== false;
}
