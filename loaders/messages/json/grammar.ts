/** The input ended before the value did. */
export const MORE = -1;
/** The bytes are not JSON; see {@link Fault}. */
export const ILLEGAL = -2;

/** What a skip noticed on its way; reset by the caller. */
export interface Fault {
  /** Where the bytes stopped being JSON, after {@link ILLEGAL}. */
  at: number;
  /** Something was not JSON whose meaning is certain all the same; see `mend`. */
  mended: boolean;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/** 1 for a byte that may stand in a string as itself. */
const PLAIN = Uint8Array.from({ length: 256 }, (_, byte) =>
  byte >= 0x20 && byte !== QUOTE && byte !== BACKSLASH ? 1 : 0,
);

const HEX = byteSet("0123456789abcdefABCDEF");
const ESCAPES = byteSet('"\\/bfnrt');
const DIGIT = byteSet("0123456789");
const WORDS = ["true", "false", "null"].map((word) => Buffer.from(word));

function byteSet(characters: string): Uint8Array {
  const set = new Uint8Array(256);
  for (const byte of Buffer.from(characters)) set[byte] = 1;
  return set;
}

/** The first position from `i` that is not JSON white space; `end` where there is none. */
export function skipSpace(bytes: Uint8Array, i: number, end: number): number {
  while (i < end) {
    const byte = bytes[i]!;
    if (byte !== 0x20 && byte !== 0x0a && byte !== 0x0d && byte !== 0x09) return i;
    i++;
  }
  return end;
}

/** The position behind the string whose opening quote lies before `i`; {@link MORE} or {@link ILLEGAL}. */
export function skipString(bytes: Uint8Array, i: number, end: number, fault: Fault): number {
  for (;;) {
    while (i < end && PLAIN[bytes[i]!] === 1) i++;
    if (i >= end) return MORE;
    const byte = bytes[i++]!;
    if (byte === QUOTE) return i;
    if (byte !== BACKSLASH) {
      fault.mended = true;
      continue;
    }
    if (i >= end) return MORE;
    const escape = bytes[i]!;
    if (ESCAPES[escape] === 1) {
      i++;
    } else if (escape === 0x75) {
      for (let digit = 1; digit <= 4; digit++) {
        if (i + digit >= end) return MORE;
        if (HEX[bytes[i + digit]!] !== 1) return illegal(fault, i + digit);
      }
      i += 5;
    } else if (escape === 0x78) {
      // Telegram Desktop writes control characters so, which JSON does not know.
      for (let digit = 1; digit <= 2; digit++) {
        if (i + digit >= end) return MORE;
        if (HEX[bytes[i + digit]!] !== 1) return illegal(fault, i + digit);
      }
      fault.mended = true;
      i += 3;
    } else {
      return illegal(fault, i);
    }
  }
}

/**
 * The position behind the number, `true`, `false` or `null` at `i`. A number that touches `end` is
 * {@link MORE}, unless `final` says that nothing follows.
 */
export function skipPlain(
  bytes: Uint8Array,
  i: number,
  end: number,
  final: boolean,
  fault: Fault,
): number {
  for (const word of WORDS) {
    if (bytes[i] !== word[0]) continue;
    for (let k = 1; k < word.length; k++) {
      if (i + k >= end) return MORE;
      if (bytes[i + k] !== word[k]) return illegal(fault, i + k);
    }
    return i + word.length;
  }
  const after = skipNumber(bytes, i, end, fault);
  return after === end && !final ? MORE : after;
}

function skipNumber(bytes: Uint8Array, i: number, end: number, fault: Fault): number {
  if (bytes[i] === 0x2d) i++;
  if (i < end && bytes[i] === 0x30) i++;
  else if ((i = skipDigits(bytes, i, end, fault)) < 0) return i;
  if (i < end && bytes[i] === 0x2e) {
    if ((i = skipDigits(bytes, i + 1, end, fault)) < 0) return i;
  }
  if (i < end && (bytes[i]! | 0x20) === 0x65) {
    i++;
    if (i < end && (bytes[i] === 0x2b || bytes[i] === 0x2d)) i++;
    return skipDigits(bytes, i, end, fault);
  }
  return i;
}

/** At least one digit. */
function skipDigits(bytes: Uint8Array, i: number, end: number, fault: Fault): number {
  if (i >= end) return MORE;
  if (DIGIT[bytes[i]!] !== 1) return illegal(fault, i);
  while (i < end && DIGIT[bytes[i]!] === 1) i++;
  return i;
}

/** Notes where the bytes stopped being JSON. */
export function illegal(fault: Fault, at: number): typeof ILLEGAL {
  fault.at = at;
  return ILLEGAL;
}
