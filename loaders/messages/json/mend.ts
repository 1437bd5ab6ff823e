import { illegal, MORE, type Fault } from "./grammar.ts";

/**
 * What Telegram Desktop has written that is no JSON and yet leaves no doubt:
 * - control characters as `\x0C`, or raw (tdesktop, and editors);
 * - the file of a custom emoji without quotes, to the end of its line
 *   (`"document_id": stickers/sticker.webp`, versions of 2022; tdesktop issue 24961).
 */
const KEY = Buffer.from('"document_id"');

const NEWLINE = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const COMMA = 0x2c;

/** Whether the key that ends before `end`, quotes included, is one that was written without quotes. */
export function isUnquotedKey(bytes: Uint8Array, end: number): boolean {
  const start = end - KEY.length;
  return start >= 0 && KEY.every((byte, k) => bytes[start + k] === byte);
}

/** The position behind a value without quotes, which ends with its line or a comma at the end of it. */
export function skipUnquoted(bytes: Uint8Array, i: number, end: number, fault: Fault): number {
  const start = i;
  while (i < end && bytes[i] !== NEWLINE) i++;
  if (i >= end) return MORE;
  if (bytes[i - 1] === CARRIAGE_RETURN) i--;
  if (bytes[i - 1] === COMMA) i--;
  if (i === start) return illegal(fault, i);
  fault.mended = true;
  return i;
}

const UNQUOTED = /("document_id"\s*:[ \t]*)([^\r\n]*?)(,?\r?\n)/g;
const STRING = /"(?:[^"\\]|\\[^])*"/g;
const LEGAL = /^(?:".*"|-?\d+|null|true|false)$/;

/** The same text as legal JSON. */
export function mend(text: string): string {
  const quoted = text.replace(UNQUOTED, (whole, key: string, value: string, after: string) =>
    LEGAL.test(value) ? whole : `${key}${JSON.stringify(value)}${after}`,
  );
  // Outside strings a raw control character is white space.
  return quoted.replace(STRING, (string) =>
    string.replace(/\\[^]|[\0-\u001f]/g, (part) => {
      if (part === "\\x") return "\\u00";
      return part.length === 1 ? `\\u${part.charCodeAt(0).toString(16).padStart(4, "0")}` : part;
    }),
  );
}
