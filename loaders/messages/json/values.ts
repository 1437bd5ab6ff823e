import { isUtf8 } from "node:buffer";
import { mend } from "./mend.ts";

/** What is known of an object whose values are decoded; both are noted and never taken back. */
export interface Decoding {
  /** It needs mending, or was mended: what it meant was certain. */
  mended: boolean;
  /** It is no UTF-8, so that what was decoded is not what was written. */
  garbled: boolean;
}

/** The value written in `bytes[start, end)`, whose grammar has been checked. */
export function valueOf(bytes: Buffer, start: number, end: number, decoding: Decoding): unknown {
  if (!isUtf8(bytes.subarray(start, end))) decoding.garbled = true;
  const text = bytes.toString("utf8", start, end);
  return JSON.parse(decoding.mended ? mend(text) : text);
}

/** The string written in `bytes[start, end)` including its quotes; null for any other value. */
export function stringOf(
  bytes: Buffer,
  start: number,
  end: number,
  decoding: Decoding,
): string | null {
  if (start < 0 || bytes[start] !== 0x22) return null;
  let seen = 0;
  for (let i = start + 1; i < end - 1; i++) {
    if (bytes[i] === 0x5c)
      return wellFormed(valueOf(bytes, start, end, decoding) as string, decoding);
    seen |= bytes[i]!;
  }
  // Latin-1 is much the faster to decode.
  if (seen < 0x80) return bytes.toString("latin1", start + 1, end - 1);
  if (!isUtf8(bytes.subarray(start, end))) decoding.garbled = true;
  return bytes.toString("utf8", start + 1, end - 1);
}

/** Half of a surrogate pair becomes U+FFFD, and is noted. */
export function wellFormed(text: string, decoding: Decoding): string {
  if (text.isWellFormed()) return text;
  decoding.mended = true;
  return text.toWellFormed();
}

/** The whole number written in `bytes[start, end)`, bare or as a string; NaN for anything else. */
export function integerOf(bytes: Buffer, start: number, end: number): number {
  if (start < 0) return NaN;
  if (bytes[start] === 0x22) {
    start++;
    end--;
  }
  const negative = bytes[start] === 0x2d;
  if (negative) start++;
  if (start >= end) return NaN;
  let value = 0;
  for (let i = start; i < end; i++) {
    const digit = bytes[i]! - 0x30;
    if (digit < 0 || digit > 9) return NaN;
    value = value * 10 + digit;
  }
  if (!Number.isSafeInteger(value)) return NaN;
  return negative ? -value : value;
}
