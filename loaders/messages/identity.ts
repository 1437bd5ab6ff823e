/** Bot API numbers for channels and supergroups are −(10¹² + id). */
const CHANNEL_MARK = 1_000_000_000_000;

/**
 * The one key of a group, whichever way an export writes its id: `1234567890` for 1234567890,
 * "1234567890", −1001234567890 and "channel1234567890"; null for anything else.
 */
export function groupKeyOf(id: unknown): string | null {
  const digits = typeof id === "number" ? String(id) : typeof id === "string" ? id.trim() : "";
  const match = /^(?:user|chat|channel|-)?(\d{1,16})$/.exec(digits);
  if (!match) return null;
  const bare = Number(match[1]);
  if (!Number.isSafeInteger(bare)) return null;
  return String(bare >= CHANNEL_MARK ? bare - CHANNEL_MARK : bare);
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

/** The sender known by name alone. */
export function namedSender(name: unknown): string | null {
  return typeof name === "string" && name.trim() !== "" ? `name:${name.trim()}` : null;
}
