import { ILLEGAL, illegal, MORE, skipPlain, skipSpace, skipString, type Fault } from "./grammar.ts";
import { isUnquotedKey, skipUnquoted } from "./mend.ts";

/** The object has the field that the scan was told to stop at. */
export const STOPPED = -3;

/** Deeper values are taken for damage: no export nests by the hundred, and a bomb does. */
const MAXIMUM_DEPTH = 1000;

const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;
const OPEN_ARRAY = 0x5b;
const QUOTE = 0x22;
const COLON = 0x3a;
const COMMA = 0x2c;

/** Finds where an object ends and where its wanted fields lie, in one pass and without decoding. */
export interface ObjectScanner extends Fault {
  /** Where the value of field `k` begins; -1 where the object has no such field. The last one wins. */
  readonly starts: Int32Array;
  /** Where the value of field `k` ends. */
  readonly ends: Int32Array;
  /**
   * Scans the object whose `{` lies at `start` and gives the position behind its `}`,
   * {@link MORE}, {@link ILLEGAL} (see `at`) or, where field number `stopAt` turns up,
   * {@link STOPPED}. `starts`, `ends` and `mended` are about this object until the next call.
   */
  scan(bytes: Uint8Array, start: number, end: number, stopAt?: number): number;
}

/** A scanner for the fields of these names; field numbers are positions in `names`. */
export function createObjectScanner(names: readonly string[]): ObjectScanner {
  const byLength: { field: number; name: Uint8Array }[][] = [];
  names.forEach((text, field) => {
    const name = Buffer.from(text);
    (byLength[name.length] ??= []).push({ field, name });
  });
  for (let length = 0; length < byLength.length; length++) byLength[length] ??= [];

  const fieldOf = (bytes: Uint8Array, from: number, to: number): number => {
    const candidates = byLength[to - from];
    if (candidates === undefined) return -1;
    next: for (const { field, name } of candidates) {
      for (let k = 0; k < name.length; k++) if (bytes[from + k] !== name[k]) continue next;
      return field;
    }
    return -1;
  };

  /** What closes each open container, innermost last. */
  const closers = new Uint8Array(MAXIMUM_DEPTH);
  const scanner: ObjectScanner = {
    starts: new Int32Array(names.length),
    ends: new Int32Array(names.length),
    at: 0,
    mended: false,

    scan(bytes, start, end, stopAt = -2) {
      const { starts, ends } = scanner;
      starts.fill(-1);
      scanner.mended = false;
      closers[0] = CLOSE_OBJECT;
      let depth = 1;
      let field = -1;
      /** Behind the closing quote of the key that was read last. */
      let nameEnd = 0;
      let i = start + 1;
      /** Just behind `{` or `[`, where the container may close at once. */
      let fresh = true;
      for (;;) {
        i = skipSpace(bytes, i, end);
        if (i >= end) return MORE;
        let byte = bytes[i]!;
        const closer = closers[depth - 1]!;
        if (!(fresh && byte === closer)) {
          if (closer === CLOSE_OBJECT) {
            if (byte !== QUOTE) return illegal(scanner, i);
            const name = i + 1;
            i = nameEnd = skipString(bytes, name, end, scanner);
            if (i < 0) return i;
            if (depth === 1) {
              field = fieldOf(bytes, name, i - 1);
              if (field === stopAt) return STOPPED;
            }
            i = skipSpace(bytes, i, end);
            if (i >= end) return MORE;
            if (bytes[i] !== COLON) return illegal(scanner, i);
            i = skipSpace(bytes, i + 1, end);
            if (i >= end) return MORE;
            byte = bytes[i]!;
            if (depth === 1 && field >= 0) starts[field] = i;
          }
          if (byte === QUOTE) {
            i = skipString(bytes, i + 1, end, scanner);
          } else if (byte === OPEN_OBJECT || byte === OPEN_ARRAY) {
            if (depth === MAXIMUM_DEPTH) return illegal(scanner, i);
            // "{" and "}", "[" and "]" lie two apart in ASCII.
            closers[depth++] = byte + 2;
            fresh = true;
            i++;
            continue;
          } else {
            const value = i;
            i = skipPlain(bytes, i, end, false, scanner);
            if (i === ILLEGAL && closer === CLOSE_OBJECT && isUnquotedKey(bytes, nameEnd)) {
              i = skipUnquoted(bytes, value, end, scanner);
            }
          }
          if (i < 0) return i;
          if (depth === 1 && field >= 0) ends[field] = i;
          i = skipSpace(bytes, i, end);
          if (i >= end) return MORE;
          byte = bytes[i]!;
        }
        // Behind a value: as many containers close as do, then a comma leads to the next value.
        while (byte === closers[depth - 1]) {
          i++;
          if (--depth === 0) return i;
          if (depth === 1 && field >= 0) ends[field] = i;
          i = skipSpace(bytes, i, end);
          if (i >= end) return MORE;
          byte = bytes[i]!;
        }
        if (byte !== COMMA) return illegal(scanner, i);
        fresh = false;
        i++;
      }
    },
  };
  return scanner;
}
