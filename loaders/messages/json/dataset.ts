import type { Calendar } from "../dates.ts";
import { senderOf } from "../identity.ts";
import type { Leaving, Message } from "../message.ts";
import { wordsOf } from "../words.ts";
import type { Fields } from "./fields.ts";

/** Keys of a TGDataset channel whose members are messages by number. */
export const DATASET_KEYS = new Set(["text_messages", "generic_media"]);

/** Whether an object is a message of a TGDataset: has a date, and what only messages have. */
export function isDatasetMessage(fields: Fields): boolean {
  return fields.has("date") && (fields.has("is_forwarded") || fields.has("message"));
}

/**
 * A message of TGDataset (SystemsLab-Sapienza, github.com/SystemsLab-Sapienza/TGDataset): a member of
 * `text_messages`, or of `generic_media`, which has no text. Dates are seconds, `number` is its key,
 * and one without an author is its channel's.
 */
export function readDatasetMessage(
  fields: Fields,
  number: string,
  channel: string | null,
  calendar: Calendar,
): Message | Leaving {
  if (!/^-?\d{1,15}$/.test(number)) return { reason: "no_id", id: null };
  const id = Number(number);
  const postedAt = fields.seconds("date");
  if (Number.isNaN(postedAt)) return { reason: "no_date", id };
  if (!calendar.counts(postedAt)) return { reason: "outside_period", id };
  return {
    id,
    postedAt,
    editedAt: null,
    sender: senderOf(fields.integer("author")) ?? (channel === null ? null : `channel${channel}`),
    forwarded: fields.value("is_forwarded") === true,
    text: wordsOf(fields.text("message")),
  };
}
