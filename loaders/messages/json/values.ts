import { mend } from "./mend.ts";

/** The value written in `bytes[start, end)`, whose grammar has been checked and which may need mending. */
export function valueOf(bytes: Buffer, start: number, end: number, mended: boolean): unknown {
  const text = bytes.toString("utf8", start, end);
  return JSON.parse(mended ? mend(text) : text);
}

/** The string written in `bytes[start, end)` including its quotes; null for any other value. */
export function stringOf(
  bytes: Buffer,
  start: number,
  end: number,
  mended: boolean,
): string | null {
  if (start < 0 || bytes[start] !== 0x22) return null;
  let seen = 0;
  for (let i = start + 1; i < end - 1; i++) {
    if (bytes[i] === 0x5c) return valueOf(bytes, start, end, mended) as string;
    seen |= bytes[i]!;
  }
  // Latin-1 is much the faster to decode.
  return bytes.toString(seen < 0x80 ? "latin1" : "utf8", start + 1, end - 1);
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
