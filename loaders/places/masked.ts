import type { Candidate } from "./candidates.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Tokens } from "./tokens.ts";

/** Marks drawn like the letter they stand for. */
export const SYMBOLS: Record<string, string> = { "@": "a", $: "s", "€": "e", "!": "i", "|": "l" };
const IMITATED: Record<string, string> = {
  ...SYMBOLS,
  ...{ 0: "o", 1: "i", 3: "e", 4: "a", 5: "s", 7: "t", 8: "b", 9: "g" },
};
/** Letters, digits and marks among which a mark has a letter behind it, or is one that ends no sentence. */
const GLUED = /[a-z\d@$€!|]{0,30}[a-z\d][@$€!|]{1,3}(?:[a-z\d][a-z\d@$€!|]{0,30}|(?<=[@€]))/iy;
const SPACED = /[a-z\d@$€!|](?:([ .\-*_])[a-z\d@$€!|](?:\1[a-z\d@$€!|]){0,60})(?![a-z\d])/iy;
const FEWEST = 4;
const LONGEST = 30;

/** The digits and marks of a word as the letters they imitate: "vl@@rding€n". */
export function unmask(word: string): string {
  return word.toLowerCase().replace(/[\d@$€!|]/g, (mark) => IMITATED[mark] ?? mark);
}

/** "vl@@rding€n", "alkm@@r", "brd@": a name with marks for letters. */
export function maskedName(
  tokens: Tokens,
  from: number,
  { names, guess, shortened }: Lexicon,
): Candidate | undefined {
  const masked = matchAt(GLUED, tokens, from);
  if (masked === undefined || masked.length < FEWEST || masked.length > LONGEST) return undefined;
  const plain = unmask(masked);
  const meaning = names.words.get(plain) ?? guess(plain) ?? shortened(plain, true);
  if (!meaning || meaning.kind === "code") return undefined;
  return { ...meaning, from, to: lastWord(tokens, from, masked.length), exact: false };
}

/** "u t r e c h t", "R 0 t t e r d @ m": letters, one mark apart, that begin with a name. */
export function spacedName(
  tokens: Tokens,
  from: number,
  { names }: Lexicon,
): Candidate | undefined {
  const spaced = matchAt(SPACED, tokens, from);
  if (spaced === undefined) return undefined;
  const letters = unmask(spaced.replace(/(.)./g, "$1"));
  for (let length = Math.min(letters.length, LONGEST); length >= FEWEST; length--) {
    const meaning = names.words.get(letters.slice(0, length));
    if (!meaning || meaning.kind === "code") continue;
    return { ...meaning, from, to: lastWord(tokens, from, 2 * length - 1), exact: false };
  }
  return undefined;
}

function matchAt(pattern: RegExp, { text, starts }: Tokens, from: number): string | undefined {
  pattern.lastIndex = starts[from]!;
  return pattern.exec(text)?.[0];
}

/** The last word that begins within so many characters from the beginning of one. */
function lastWord({ starts }: Tokens, from: number, length: number): number {
  let to = from;
  while (to + 1 < starts.length && starts[to + 1]! < starts[from]! + length) to += 1;
  return to;
}
