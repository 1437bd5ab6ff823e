import { foldLetters } from "./fold.ts";
import type { Word } from "./lexicon.ts";
import { widened, type WordTable } from "./word-table.ts";

/** The words of a text; nothing but spaces and marks lies between two. */
export interface Tokens<Value = Word> {
  /** The folded text that `starts` and `ends` point into. */
  text: string;
  words: Value[];
  starts: number[];
  ends: number[];
}

/** A word longer than any name is cut: only so much of it is looked at. */
const LONGEST_WORD = 64;
let units = new Uint16Array(1 << 12);

/** Cuts a text into runs of letters, digits and underscores; "BredaTilburg" is two. */
export function tokenise<Value = Word>(original: string, table: WordTable<Value>): Tokens<Value> {
  const text = foldLetters(original);
  const tokens: Tokens<Value> = { text, words: [], starts: [], ends: [] };
  if (text.length > units.length) units = widened(units, text.length);
  let start = -1;
  let before = NONE;
  let isGlued = false;
  for (let position = 0; position < text.length; position++) {
    const code = text.charCodeAt(position);
    const kind = code < 128 ? KINDS[code]! : kindOf(code);
    units[position] = kind === UPPER ? code + 32 : code;
    if (kind !== NONE) {
      if (start < 0) {
        start = position;
        isGlued = false;
      } else if (kind === UPPER && before === LOWER) isGlued = true;
    } else if (start >= 0) {
      addWord(tokens, table, start, position, isGlued);
      start = -1;
    }
    before = kind;
  }
  if (start >= 0) addWord(tokens, table, start, text.length, isGlued);
  return tokens;
}

function addWord<Value>(
  tokens: Tokens<Value>,
  table: WordTable<Value>,
  start: number,
  end: number,
  isGlued: boolean,
): void {
  const last =
    isGlued && GLUED.test(tokens.text.slice(start, end))
      ? addGlued(tokens, table, start, end)
      : start;
  add(tokens, table, last, end);
}

function add<Value>(
  tokens: Tokens<Value>,
  table: WordTable<Value>,
  start: number,
  end: number,
): void {
  tokens.words.push(table.at(units, start, Math.min(end, start + LONGEST_WORD)));
  tokens.starts.push(start);
  tokens.ends.push(end);
}

/** Adds all but the last of the capitalised words between two positions; returns where it begins. */
function addGlued<Value>(
  tokens: Tokens<Value>,
  table: WordTable<Value>,
  from: number,
  end: number,
): number {
  let start = from;
  for (let cut = from + 1; cut < end; cut++) {
    if (KINDS[tokens.text.charCodeAt(cut)] !== UPPER) continue;
    add(tokens, table, start, cut);
    start = cut;
  }
  return start;
}

/** The words of a name, in lower case. */
export function wordsOf(spelling: string): string[] {
  return foldLetters(spelling).toLowerCase().match(WORDS) ?? [];
}

/** What lies between a word and the one before it; from the text's beginning for the first. */
export function gapBefore({ text, starts, ends }: Tokens<unknown>, index: number): string {
  return text.slice(index > 0 ? ends[index - 1]! : 0, starts[index] ?? text.length);
}

const WORDS = /[\p{L}\p{N}_]+/gu;
const GLUED = /^(?:[A-Z][a-z]{2,}){2,}$/;
const NONE = 0;
const LOWER = 1;
const UPPER = 2;
const OTHER = 3;
const OTHER_WORD = /[\p{L}\p{N}]/u;
const KINDS = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (/[a-z]/.test(character)) return LOWER;
  if (/[A-Z]/.test(character)) return UPPER;
  return /[\d_]/.test(character) ? OTHER : NONE;
});

/** What kind of letter it is beyond ASCII. */
function kindOf(code: number): number {
  // Punctuation, symbols and both halves of an emoji: most of what is not ASCII.
  if ((code >= 0x2000 && code < 0x2c00) || (code >= 0xd800 && code < 0xe000)) return NONE;
  return OTHER_WORD.test(String.fromCharCode(code)) ? OTHER : NONE;
}
