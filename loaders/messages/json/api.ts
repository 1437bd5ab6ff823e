import type { Reason } from "../account.ts";
import { parseDate, utcSeconds, type Calendar } from "../dates.ts";
import { groupKeyOf, senderOf } from "../identity.ts";
import type { Chat, Leaving, Message } from "../message.ts";
import { wordsOf } from "../words.ts";
import { editedOf, plainText } from "./desktop.ts";
import type { Fields, FieldName } from "./fields.ts";

interface Peer {
  user_id?: unknown;
  chat_id?: unknown;
  channel_id?: unknown;
}

/** A message that carries its chat with it, and that chat. */
export interface Placed {
  chat: Chat;
  message: Message | Leaving;
}

const WITHOUT_TEXT: Record<string, Reason> = { MessageService: "service", MessageEmpty: "empty" };

/**
 * A message as Telethon's `to_dict()` or `to_json()` writes it (`_`: "Message", "MessageService" or
 * "MessageEmpty"). Dates without an offset are UTC, as in Telegram's own interface. A post without
 * `from_id` is its channel's. 4CAT's NDJSON is the same with dates in seconds and the chat in `_chat`.
 */
export function readTelethonMessage(fields: Fields, calendar: Calendar): Placed {
  const peer = (fields.value("peer_id") ?? fields.value("to_id")) as Peer | null | undefined;
  const place = peerId(peer);
  const chat: Chat = {
    key: groupKeyOf(place),
    title: titleOf(fields.value("_chat")),
    kind: /^[a-z]+/.exec(place ?? "")?.[0] ?? null,
  };
  const utc = createUtc(calendar);
  const message = readApiMessage(fields, utc, {
    id: "id",
    without: isSet(fields, "action") ? "service" : WITHOUT_TEXT[fields.string("_") ?? ""],
    sender: () => {
      const from = fields.value("from_id");
      const id = typeof from === "object" ? peerId(from as Peer | null) : from;
      return senderOf(id) ?? (place?.startsWith("channel") ? place : null);
    },
    text: () => fields.text("message"),
    forwarded: isSet(fields, "fwd_from"),
  });
  return { chat, message };
}

interface PyrogramPeer {
  id?: unknown;
  type?: unknown;
  title?: unknown;
}

/**
 * A message as Pyrogram prints it. Its dates are local time of the machine that exported, or
 * seconds since 1970.
 */
export function readPyrogramMessage(fields: Fields, calendar: Calendar): Placed {
  const place = (fields.value("chat") ?? {}) as PyrogramPeer;
  const chat: Chat = {
    key: groupKeyOf(place.id),
    title: titleOf(place),
    kind:
      typeof place.type === "string" ? place.type.replace(/^ChatType\./, "").toLowerCase() : null,
  };
  const message = readApiMessage(fields, calendar, {
    id: fields.has("id") ? "id" : "message_id",
    without: isSet(fields, "service") ? "service" : undefined,
    sender: () => {
      const from = (fields.value("from_user") ??
        fields.value("sender_chat")) as PyrogramPeer | null;
      return senderOf(from?.id);
    },
    text: () => textOf(fields, "text") ?? textOf(fields, "caption"),
    forwarded: isSet(fields, "forward_date") || isSet(fields, "forward_origin"),
  });
  return { chat, message };
}

interface ApiNames {
  id: FieldName;
  /** Why it is no message with a text, where it is none. */
  without: Reason | undefined;
  forwarded: boolean;
  sender: () => string | null;
  text: () => Buffer | string | null;
}

function readApiMessage(fields: Fields, calendar: Calendar, names: ApiNames): Message | Leaving {
  const id = fields.integer(names.id);
  if (Number.isNaN(id)) return { reason: "no_id", id: null };
  if (names.without) return { reason: names.without, id };
  const postedAt = secondsOf(fields, "date", calendar);
  if (Number.isNaN(postedAt)) return { reason: "no_date", id };
  if (!calendar.counts(postedAt)) return { reason: "outside_period", id };
  return {
    id,
    postedAt,
    editedAt: editedOf(secondsOf(fields, "edit_date", calendar)),
    sender: names.sender(),
    forwarded: names.forwarded,
    text: wordsOf(names.text()),
  };
}

function secondsOf(fields: Fields, name: FieldName, calendar: Calendar): number {
  const written = fields.string(name);
  return written === null ? fields.seconds(name) : parseDate(written, calendar.secondsAt);
}

/** The text, which newer versions print as a mixed list or as `{text, entities}`. */
function textOf(fields: Fields, name: FieldName): Buffer | string | null {
  const value = fields.text(name) ?? fields.value(name) ?? null;
  return value === null || Buffer.isBuffer(value) ? value : plainText([value].flat());
}

function titleOf(chat: unknown): string | null {
  const title = (chat as { title?: unknown } | null | undefined)?.title;
  return typeof title === "string" ? title : null;
}

/** `user1`, `chat1` or `channel1` for a peer as Telegram's interface has it. */
function peerId(peer: Peer | null | undefined): string | null {
  for (const kind of ["channel", "chat", "user"] as const) {
    const id = groupKeyOf(peer?.[`${kind}_id`]);
    if (id !== null) return `${kind}${id}`;
  }
  return null;
}

function isSet(fields: Fields, name: FieldName): boolean {
  const value = fields.value(name);
  return value !== undefined && value !== null && value !== false;
}

function createUtc(calendar: Calendar): Calendar {
  return { ...calendar, secondsAt: utcSeconds };
}
