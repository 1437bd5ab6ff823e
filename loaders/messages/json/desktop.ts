import { editedOf, parseDate, type Calendar } from "../dates.ts";
import { desktopSenderOf, namedSender } from "../identity.ts";
import { leavingAt, type Leaving, type Message } from "../message.ts";
import { wordsOf } from "../words.ts";
import type { Fields, FieldName } from "./fields.ts";
import { wellFormed, type Decoding } from "./values.ts";

/**
 * A message of a Telegram Desktop export ("Data Export Schema", core.telegram.org/import-export).
 * `date_unixtime` wins over `date`, which is local time of the machine that exported.
 */
export function readDesktopMessage(fields: Fields, calendar: Calendar): Message | Leaving {
  const id = fields.integer("id");
  if (Number.isNaN(id)) return { reason: "no_id", id: null };
  const type = fields.string("type");
  const postedAt = secondsOf(fields, calendar, "date_unixtime", "date");
  if (type === "service") return leavingAt("service", id, postedAt, calendar);
  if (type !== "message" && type !== null) return leavingAt("unsupported", id, postedAt, calendar);
  if (Number.isNaN(postedAt)) return { reason: "no_date", id };
  if (!calendar.counts(postedAt)) return { reason: "outside_period", id };
  return {
    id,
    postedAt,
    editedAt: editedOf(secondsOf(fields, calendar, "edited_unixtime", "edited")),
    sender: readSender(fields),
    forwarded: fields.has("forwarded_from") || fields.has("forwarded_from_id"),
    text: wordsOf(fields.text("text") ?? plainText(fields.value("text"), fields)),
  };
}

/**
 * The text of a mixed list of strings and entities (`{type, text}`); null for anything else. Half of a
 * surrogate pair becomes U+FFFD, and is noted.
 */
export function plainText(value: unknown, decoding: Decoding): string | null {
  if (!Array.isArray(value)) return null;
  return wellFormed(value.map(textOfPart).join(""), decoding);
}

function textOfPart(part: unknown): string {
  if (typeof part === "string") return part;
  const text = (part as { text?: unknown } | null)?.text;
  return typeof text === "string" ? text : "";
}

function readSender(fields: Fields): string | null {
  const id = fields.string("from_id") ?? fields.integer("from_id");
  return desktopSenderOf(id) ?? namedSender(fields.string("from"));
}

function secondsOf(fields: Fields, calendar: Calendar, unix: FieldName, local: FieldName): number {
  const seconds = fields.integer(unix);
  if (!Number.isNaN(seconds)) return seconds;
  const written = fields.string(local);
  return written === null ? NaN : parseDate(written, calendar.secondsAt);
}
