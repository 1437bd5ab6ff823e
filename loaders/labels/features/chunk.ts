/** What a token is; the n-grams and the lexicon treat each kind in its own way. */
export const KIND = {
  word: 0,
  number: 1,
  symbol: 2,
  question: 3,
  exclamation: 4,
  separator: 5,
  currency: 6,
} as const;
export type Kind = (typeof KIND)[keyof typeof KIND];

export interface Token {
  kind: Kind;
  /** Words without accents and apostrophes; numbers as written; a link, handle or phone as `<link>` … */
  text: string;
  /** The number's value; NaN for the rest. */
  value: number;
  /** A letter or two of a larger whole ("pm5", "e-bike", "5g"): no term on their own. */
  bound?: boolean;
}

/** Undoes the disguise of a word that mixes letters with digits or symbols; null where it hides nothing. */
export type Unmask = (word: string) => string | null;

const LETTER = /\p{L}|\p{M}/u;
const SYMBOL = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{Emoji_Modifier}/u;
const ACCENT = /\p{M}/gu;
const JOINER = "-._*·'’´`";
const ZERO_WIDTH_JOINER = "\u200d";
const LEET = "@$€£!*|+";
const LONGEST_WORD = 32;

enum Type {
  letter,
  digit,
  symbol,
  other,
}

/**
 * The tokens of a piece of normalised text without white space. Digits and letters that touch are
 * parted ("3mmc", "50gr"), unless `unmask` recognises a disguised word ("c0ke"). Handles, links and
 * telephone numbers become placeholders, so that no model can learn one. Linear in the length.
 */
export function readChunk(chunk: string, unmask: Unmask = () => null): Token[] {
  if (isLink(chunk)) return [standIn("<link>")];
  const points = Array.from(chunk);
  const types = points.map(typeOf);
  const tokens: Token[] = [];
  let at = 0;
  while (at < points.length) {
    const end = runEnd(points, types, at);
    if (end > at) {
      const joined =
        isJoiner(points[at - 1]) || (isJoiner(points[end]) && types[end + 1]! <= Type.digit);
      readRun(points.slice(at, end).join(""), unmask, tokens, joined);
      at = end;
      continue;
    }
    const point = points[at]!;
    if (point === "@" && types[at + 1]! <= Type.digit) {
      // The rest of a handle: letters, digits and underscores.
      at += 1;
      while (at < points.length && (types[at]! <= Type.digit || points[at] === "_")) at += 1;
      tokens.push(standIn("<user>"));
      continue;
    }
    if (types[at] === Type.symbol) tokens.push({ kind: KIND.symbol, text: point, value: NaN });
    else pushPunctuation(point, points[at - 1], points[at + 1], tokens);
    at += 1;
  }
  return tokens;
}

/** A word as the lexicon and the vocabulary know it: no accents, no apostrophes, at most 32 letters. */
export function plainWord(word: string): string {
  const plain = word
    .normalize("NFD")
    .replace(ACCENT, "")
    .replace(/['’´`]/g, "");
  return plain.length > LONGEST_WORD ? plain.slice(0, LONGEST_WORD) : plain;
}

/** Where the run of letters, digits and disguising symbols that begins at `at` ends. */
function runEnd(points: string[], types: Type[], at: number): number {
  const startsMasked =
    LEET.includes(points[at]!) && points[at] !== "@" && types[at + 1] === Type.letter;
  if (types[at]! > Type.digit && !startsMasked) return at;
  let end = at + 1;
  for (; end < points.length; end += 1) {
    if (types[end]! <= Type.digit) continue;
    const point = points[end]!;
    // Two asterisks stand for two letters: "w**d".
    const before = point === "*" && points[end - 1] === "*" ? end - 2 : end - 1;
    const after = point === "*" && points[end + 1] === "*" ? end + 2 : end + 1;
    const inner = types[after]! <= Type.digit && types[before]! <= Type.digit;
    const letters = types[after] === Type.letter || types[before] === Type.letter;
    if (inner && letters && (LEET.includes(point) || "'’´`".includes(point))) continue;
    if (inner && !letters && (point === "." || point === ",")) continue;
    break;
  }
  return end;
}

function isJoiner(point: string | undefined): boolean {
  return point !== undefined && point !== "." && JOINER.includes(point);
}

function readRun(run: string, unmask: Unmask, tokens: Token[], joined: boolean): void {
  const unmasked = /^[\p{L}\p{M}'’´`]+$/u.test(run) ? null : unmask(run);
  if (unmasked !== null) {
    tokens.push({ kind: KIND.word, text: unmasked, value: NaN });
    return;
  }
  for (const { 0: part, index } of run.matchAll(/[\p{L}\p{M}'’´`]+|\p{N}[\p{N}.,]*/gu)) {
    if (/^\p{N}/u.test(part)) tokens.push(numberToken(part));
    else {
      const text = plainWord(part);
      if (text === "") continue;
      const leads = index + part.length < run.length;
      const bound = leads ? text.length <= 2 : text.length === 1 && (joined || index > 0);
      tokens.push({ kind: KIND.word, text, value: NaN, bound });
    }
  }
}

function numberToken(written: string): Token {
  const digits = written.replace(/[.,]/g, "");
  if (digits.length >= 9) return standIn("<phone>");
  // "1.000" is a thousand, "2,5" two and a half.
  const thousands = /^\d{1,3}([.,]\d{3})+$/.test(written);
  const value = Number(thousands ? digits : written.replace(",", ".").replace(/[.,]$/, ""));
  return { kind: KIND.number, text: digits.length > 1 ? digits : written, value };
}

function pushPunctuation(
  point: string,
  before: string | undefined,
  after: string | undefined,
  tokens: Token[],
): void {
  if (point === ZERO_WIDTH_JOINER) return;
  if (point === "?") tokens.push({ kind: KIND.question, text: "?", value: NaN });
  else if (point === "!") tokens.push({ kind: KIND.exclamation, text: "!", value: NaN });
  else if (point === "€" || point === "$" || point === "£") {
    tokens.push({ kind: KIND.currency, text: "€", value: NaN });
  } else if (!(JOINER.includes(point) && before !== undefined && after !== undefined)) {
    tokens.push({
      kind: KIND.separator,
      text: "&+=%.".includes(point) ? point : ",",
      value: NaN,
    });
  }
}

function standIn(text: string): Token {
  return { kind: KIND.word, text, value: NaN };
}

function isLink(chunk: string): boolean {
  return /^\W{0,3}(https?:|www\.|t\.me\/)/.test(chunk) || chunk.includes("t.me/");
}

function typeOf(point: string): Type {
  const code = point.codePointAt(0)!;
  if (code < 128) {
    if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) return Type.letter;
    return code >= 48 && code <= 57 ? Type.digit : Type.other;
  }
  if (LETTER.test(point)) return Type.letter;
  if (/\p{N}/u.test(point)) return Type.digit;
  return SYMBOL.test(point) || /\p{S}/u.test(point) ? Type.symbol : Type.other;
}
