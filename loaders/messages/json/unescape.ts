import { isUtf8 } from "node:buffer";
import type { Decoding } from "./values.ts";

const BACKSLASH = 0x5c;

/** What the letter behind a backslash stands for; 0 where it stands for itself. */
const MEANINGS = new Uint8Array(128);
for (const [letter, meaning] of ["b\b", "f\f", "n\n", "r\r", "t\t"]) {
  MEANINGS[letter!.charCodeAt(0)] = meaning!.charCodeAt(0);
}

/**
 * The UTF-8 bytes of the string whose contents, quotes left out, are written in `bytes[start, end)`
 * with escapes that have been checked; it costs a tenth of decoding to a string. Half of a surrogate pair
 * becomes U+FFFD, which is a repair; bytes that are no UTF-8 are left as they are and noted.
 */
export function unescape(bytes: Buffer, start: number, end: number, decoding: Decoding): Buffer {
  const out = Buffer.allocUnsafe(end - start);
  const written = bytes.subarray(start, end);
  const escape = written.indexOf(BACKSLASH);
  // Copied at once up to the first escape: most texts have none.
  let length = written.copy(out, 0, 0, escape < 0 ? written.length : escape);
  for (let i = start + length; i < end;) {
    const byte = bytes[i]!;
    if (byte !== BACKSLASH) {
      out[length++] = byte;
      i++;
    } else if (bytes[i + 1] === 0x78) {
      length = writeCode(out, length, (digitAt(bytes, i + 2) << 4) | digitAt(bytes, i + 3));
      i += 4;
    } else if (bytes[i + 1] !== 0x75) {
      const letter = bytes[i + 1]!;
      out[length++] = MEANINGS[letter]! || letter;
      i += 2;
    } else {
      let code = unitAt(bytes, i);
      i += 6;
      if (code >= 0xd800 && code < 0xdc00 && bytes[i] === BACKSLASH && bytes[i + 1] === 0x75) {
        const low = unitAt(bytes, i);
        if (low >= 0xdc00 && low < 0xe000) {
          code = 0x10000 + ((code - 0xd800) << 10) + (low - 0xdc00);
          i += 6;
        }
      }
      if (code >= 0xd800 && code < 0xe000) {
        decoding.mended = true;
        code = 0xfffd;
      }
      length = writeCode(out, length, code);
    }
  }
  const text = out.subarray(0, length);
  if (!isUtf8(text)) decoding.garbled = true;
  return text;
}

/** The UTF-16 unit of the escape `\uXXXX` at `i`. */
function unitAt(bytes: Buffer, i: number): number {
  let unit = 0;
  for (let k = i + 2; k < i + 6; k++) unit = (unit << 4) | digitAt(bytes, k);
  return unit;
}

/** The value of a hexadecimal digit: 0 to 9 lie from 0x30, letters of either case have bit 6 set. */
function digitAt(bytes: Buffer, i: number): number {
  const digit = bytes[i]!;
  return (digit & 0xf) + (digit & 0x40 ? 9 : 0);
}

/** Writes one character, which is never longer than its escape. */
function writeCode(out: Buffer, at: number, code: number): number {
  if (code < 0x80) {
    out[at++] = code;
  } else if (code < 0x800) {
    out[at++] = 0xc0 | (code >> 6);
    out[at++] = 0x80 | (code & 0x3f);
  } else if (code < 0x10000) {
    out[at++] = 0xe0 | (code >> 12);
    out[at++] = 0x80 | ((code >> 6) & 0x3f);
    out[at++] = 0x80 | (code & 0x3f);
  } else {
    out[at++] = 0xf0 | (code >> 18);
    out[at++] = 0x80 | ((code >> 12) & 0x3f);
    out[at++] = 0x80 | ((code >> 6) & 0x3f);
    out[at++] = 0x80 | (code & 0x3f);
  }
  return at;
}
