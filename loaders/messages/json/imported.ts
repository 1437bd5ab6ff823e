import { parseDate, type Calendar } from "../dates.ts";
import { namedSender } from "../identity.ts";
import { nameOf, peerOf } from "./peers.ts";

/**
 * When and by whom an imported message was written: a history that a group brought along from another
 * program (core.telegram.org/api/import). The message's own `date` is the moment of the import, and
 * its own sender whoever imported it.
 */
export interface Origin {
  /** NaN where the export does not say. */
  postedAt: number;
  sender: string | null;
}

/** Of Telethon's `fwd_from`, a MessageFwdHeader; null where the message was not imported. */
export function telethonOrigin(header: unknown, secondsAt: Calendar["secondsAt"]): Origin | null {
  const { imported, date, from_id, from_name } = membersOf(header);
  if (imported !== true) return null;
  const peer = peerOf(from_id);
  const sender = peer ? nameOf(peer) : namedSender(from_name);
  return { postedAt: secondsOf(date, secondsAt), sender };
}

/** What Pyrogram's successors call it; Pyrogram itself does not tell imports from forwards. */
const PYROGRAM_IMPORTS = new Set<unknown>(["MessageOriginImport", "MessageImportInfo"]);

/** Of Pyrogram's `forward_origin`; null where the message was not imported. */
export function pyrogramOrigin(origin: unknown, secondsAt: Calendar["secondsAt"]): Origin | null {
  const { _, date, sender_user_name } = membersOf(origin);
  if (!PYROGRAM_IMPORTS.has(_)) return null;
  return { postedAt: secondsOf(date, secondsAt), sender: namedSender(sender_user_name) };
}

function membersOf(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
}

function secondsOf(date: unknown, secondsAt: Calendar["secondsAt"]): number {
  if (typeof date === "number") return Math.floor(date);
  return typeof date === "string" ? parseDate(date, secondsAt) : NaN;
}
