/** The UTF-8 of a text that is worth keeping; null where it is white space alone. */
export function wordsOf(text: Buffer | string | null): Buffer | null {
  if (text === null) return null;
  const bytes = typeof text === "string" ? Buffer.from(text) : text;
  for (const byte of bytes) if (byte > 0x20 && byte < 0x7f) return bytes;
  // Without a visible ASCII character it may still say something, or be Unicode's white space.
  return bytes.toString("utf8").trim() === "" ? null : bytes;
}
