const KNOWN = 1;
const WORD = 2;
const SPACE = 4;
const DIGIT = 8;
const LAST = 0x10ffff;

/** Filled in as characters are met. */
const kinds = new Uint8Array(LAST + 1);

/** `\w` of Python's re: letters, every kind of number, and the underscore; no combining marks. */
export function isWord(point: number): boolean {
  return (kindsOf(point) & WORD) !== 0;
}

/** `\s` of Python's re, which is also where `str.split()` cuts: with \x1c to \x1f and \x85, without \ufeff. */
export function isSpace(point: number): boolean {
  return (kindsOf(point) & SPACE) !== 0;
}

/** `\d` of Python's re: decimal digits of any script. */
export function isDigit(point: number): boolean {
  return (kindsOf(point) & DIGIT) !== 0;
}

/** The code point that begins at a unit of UTF-16; half a pair that stands alone is one by itself. */
export function pointAt(units: Uint16Array, at: number, end: number): number {
  const unit = units[at]!;
  if ((unit & 0xfc00) !== 0xd800 || at + 1 >= end) return unit;
  const next = units[at + 1]!;
  return (next & 0xfc00) === 0xdc00 ? ((unit - 0xd800) << 10) + next - 0xdc00 + 0x10000 : unit;
}

function kindsOf(point: number): number {
  const known = kinds[point]!;
  if (known !== 0) return known;
  const character = String.fromCodePoint(point);
  let kind = KNOWN;
  if (/[\p{L}\p{N}_]/u.test(character)) kind |= WORD;
  if (/\p{Nd}/u.test(character)) kind |= DIGIT;
  if (point !== 0xfeff && /[\s\x1c-\x1f\x85]/u.test(character)) kind |= SPACE;
  kinds[point] = kind;
  return kind;
}
