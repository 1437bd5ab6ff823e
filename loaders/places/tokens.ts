import { foldLetters } from "./fold.ts";

/** The words of a text, in parallel arrays; nothing but spaces and marks lies between two. */
export interface Tokens {
  /** The folded text that `starts` and `ends` point into. */
  text: string;
  /** Lower case, digits among letters read as letters. */
  words: string[];
  starts: number[];
  ends: number[];
}

/** Runs of letters, digits and underscores; "BredaTilburg" is two. */
export function tokenise(original: string): Tokens {
  const text = foldLetters(original);
  const words: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const lower = lowerCase(text);
  const add = (start: number, end: number): void => {
    words.push(decode(lower.slice(start, end)));
    starts.push(start);
    ends.push(end);
  };
  let position = 0;
  while (position < text.length) {
    if (!isWord(text.charCodeAt(position))) {
      position += 1;
      continue;
    }
    let start = position;
    let glued = 0;
    let upper = isUpper(text.charCodeAt(position));
    for (position += 1; position < text.length && isWord(text.charCodeAt(position)); position++) {
      const nowUpper = isUpper(text.charCodeAt(position));
      if (nowUpper && !upper) glued = position;
      upper = nowUpper;
    }
    if (glued > 0 && GLUED.test(text.slice(start, position))) {
      for (let cut = start + 1; cut < position; cut++) {
        if (!isUpper(text.charCodeAt(cut))) continue;
        add(start, cut);
        start = cut;
      }
    }
    add(start, position);
  }
  return { text, words, starts, ends };
}

/** What lies between a word and the one before it; from the text's beginning for the first. */
export function gapBefore({ text, starts, ends }: Tokens, index: number): string {
  return text.slice(index > 0 ? ends[index - 1]! : 0, starts[index] ?? text.length);
}

const DIGITS_FOR_LETTERS = /^(?=.*\d)(?=.*[a-z].*[a-z])[a-z\d]{4,}$/;
const IMITATED: Record<string, string> = {
  ...{ 0: "o", 1: "i", 3: "e", 4: "a" },
  ...{ 5: "s", 7: "t", 8: "b", 9: "g" },
};

/** Digits among letters as the letters they imitate: "h33l n3d3rl4nd". */
function decode(word: string): string {
  if (!DIGITS_FOR_LETTERS.test(word)) return word;
  return word.replace(/[01345789]/g, (digit) => IMITATED[digit]!);
}

const GLUED = /^(?:[A-Z][a-z]{2,}){2,}$/;
const OTHER_WORD = /[\p{L}\p{N}]/u;

function isWord(code: number): boolean {
  if (code < 128) {
    return (
      (code >= 97 && code <= 122) ||
      (code >= 65 && code <= 90) ||
      (code >= 48 && code <= 57) ||
      code === 95
    );
  }
  return OTHER_WORD.test(String.fromCharCode(code));
}

function isUpper(code: number): boolean {
  return code >= 65 && code <= 90;
}

/** Lower case of the same length, so that positions hold. */
function lowerCase(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length
    ? lower
    : text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}
