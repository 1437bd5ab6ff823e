import type { Reason } from "./account.ts";
import type { Calendar } from "./dates.ts";

/** A message as every export gives it once it is read. Times are whole seconds since 1970, UTC. */
export interface Message {
  id: number;
  postedAt: number;
  editedAt: number | null;
  /** `user123`, `channel123`, `chat123`, `name:…` where the export has no id, null where nothing. */
  sender: string | null;
  forwarded: boolean;
  /** As written, in UTF-8; null where there is none but white space. */
  text: Buffer | null;
}

/** A message that does not count, and its number where it has one. */
export interface Leaving {
  reason: Reason;
  id: number | null;
  /** When it was posted, where that is known and lies in the period: the group was not silent then. */
  postedAt?: number | null;
}

/** A message left out that was posted at `seconds`, NaN where it does not say. */
export function leavingAt(
  reason: Reason,
  id: number,
  seconds: number,
  calendar: Calendar,
): Leaving {
  return { reason, id, postedAt: calendar.counts(seconds) ? seconds : null };
}

/** What an export says of the chat a message lies in. */
export interface Chat {
  /** See {@link groupKeyOf}; null where the export does not say. */
  key: string | null;
  title: string | null;
  /** As the export has it: `public_supergroup`, `channel` … */
  kind: string | null;
}

/** What a reader must know to read messages, and whom it tells of them. */
export interface Reading {
  calendar: Calendar;
  /** Bytes above which one message is skipped as oversized. */
  messageLimit: number;
  /** What errors call the file. */
  name: string;
  sink: MessageSink;
}

/** Why a message could not be taken apart, or not be trusted. */
export type Lost = "unreadable" | "not_utf8" | "oversized";

/** Takes in what a reader finds, in the order of the file. */
export interface MessageSink {
  /** Opens a chat, which may be described when it closes; gives its number. */
  openChat(): number;
  describeChat(chat: number, description: Chat): void;
  /** The number of the chat so described, opened at its first message. */
  chatOf(description: Chat): number;
  message(chat: number, message: Message | Leaving): void;
  /** A message that could not even be taken apart, and the byte it begins at. */
  lost(reason: Lost, offset: number): void;
  /** The message that follows needed a repair whose outcome is certain. */
  repaired(): void;
  /** The program whose messages these look like, by the first one. */
  style: string | null;
  /** Messages taken in so far in this file, in whatever state. */
  read: number;
}

/** Whether a message is left out, for the reason it has. */
export function isLeaving(message: Message | Leaving): message is Leaving {
  return "reason" in message;
}
