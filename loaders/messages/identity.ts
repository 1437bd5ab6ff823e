/** Bot API numbers for channels and supergroups are −(10¹² + id). */
const CHANNEL_MARK = 1_000_000_000_000;

/**
 * Telegram Desktop's numbers until 2021 tell users from chats and channels by what is added to the
 * id, which was below 2³² then (kUserPeerIdShift, kChatPeerIdShift in export_data_types.cpp).
 */
const OLD_USER_SHIFT = 2 ** 32;
const OLD_CHAT_SHIFT = 2 ** 33;

/**
 * The one key of a group, whichever way an export writes its id: `1234567890` for 1234567890,
 * "1234567890", −1001234567890 and "channel1234567890"; null for anything else.
 */
export function groupKeyOf(id: unknown): string | null {
  const bare = typeof id === "number" ? Math.abs(id) : typeof id === "string" ? numberIn(id) : NaN;
  if (!Number.isSafeInteger(bare)) return null;
  return String(bare >= CHANNEL_MARK ? bare - CHANNEL_MARK : bare);
}

function numberIn(id: string): number {
  return Number(/^(?:user|chat|channel|-)?(\d{1,16})$/.exec(id.trim())?.[1]);
}

/** {@link groupKeyOf} for a Telegram Desktop export, old ones included, of a chat of this type. */
export function desktopGroupKeyOf(id: unknown, type: unknown): string | null {
  const key = groupKeyOf(id);
  const isGroup = typeof type === "string" && /group|channel/.test(type);
  return key !== null && isGroup && isOldChat(Number(key))
    ? String(Number(key) - OLD_CHAT_SHIFT)
    : key;
}

/** `user123`, `chat123` or `channel123` for a peer's id as an export writes it; null for anything else. */
export function senderOf(id: unknown): string | null {
  if (typeof id === "string" && /^(user|chat|channel)\d+$/.test(id)) return id;
  const key = groupKeyOf(id);
  if (key === null) return null;
  const value = Number(id);
  if (value >= 0) return `user${key}`;
  return value <= -CHANNEL_MARK ? `channel${key}` : `chat${key}`;
}

/** {@link senderOf} for a Telegram Desktop export: old ones write a bare number, new ones a string. */
export function desktopSenderOf(id: unknown): string | null {
  if (typeof id !== "number" || id < OLD_USER_SHIFT) return senderOf(id);
  if (id < OLD_CHAT_SHIFT) return `user${id - OLD_USER_SHIFT}`;
  return isOldChat(id) ? `channel${id - OLD_CHAT_SHIFT}` : senderOf(id);
}

function isOldChat(id: number): boolean {
  return id >= OLD_CHAT_SHIFT && id < OLD_CHAT_SHIFT + OLD_USER_SHIFT;
}

/** What Telegram Desktop writes in HTML for every account that is gone: the name of nobody. */
const GONE = "Deleted Account";

/** The sender known by name alone; null for a name that says nothing. */
export function namedSender(name: unknown): string | null {
  const trimmed = typeof name === "string" ? name.trim() : "";
  return trimmed === "" || trimmed === GONE ? null : `name:${trimmed}`;
}

/** Telegram Desktop moves the numbers of messages from before a group became a supergroup by this much. */
const MIGRATED_SHIFT = -1_000_000_000;

/** Where a group's messages belong, and what is added to their numbers. */
export interface Place {
  key: string | null;
  shift: number;
}

/**
 * The place of a group when some keys mean another group's: an older id's messages are numbered as
 * Telegram Desktop numbers them (kMigratedMessagesIdShift), a title's as they are.
 */
export function placeOf(key: string | null, sameGroup: Record<string, string>): Place {
  const other = key === null ? undefined : sameGroup[key];
  if (other === undefined) return { key, shift: 0 };
  return { key: other, shift: /^\d+$/.test(key!) ? MIGRATED_SHIFT : 0 };
}
