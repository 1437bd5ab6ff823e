import { SYMBOLS } from "./misspelt.ts";
import type { Found, Meaning, Names } from "./names.ts";
import { gapBefore, type Tokens } from "./tokens.ts";

export interface Candidate extends Found {
  /** Spelled as the gazetteer has it. */
  exact: boolean;
}

const LINK = /(?:https?:\/\/|www\.|t\.me\/|bit\.ly\/)\S*$/i;
const DIGITS = /^\d+$/;
/** The shortest word that two words or spaced letters may make together. */
const SHORTEST_JOINED = 7;
const FEWEST_SPACED = 4;

/** Every spelling of a place in a text, in order, whatever it means there. */
export function findCandidates(
  tokens: Tokens,
  names: Names,
  misspelt: (word: string) => Meaning | undefined,
): Candidate[] {
  const found: Candidate[] = [];
  for (let index = 0; index < tokens.words.length;) {
    const candidate = candidateAt(tokens, index, names, misspelt);
    if (candidate && !isElsewhere(tokens, candidate)) found.push(candidate);
    index = (candidate ? candidate.to : skipSpaced(tokens, index)) + 1;
  }
  return found;
}

function candidateAt(
  tokens: Tokens,
  from: number,
  names: Names,
  misspelt: (word: string) => Meaning | undefined,
): Candidate | undefined {
  const exact = names.longest(tokens, from);
  if (exact && exact.kind !== "ordinary" && exact.kind !== "function") {
    return { ...exact, exact: true };
  }
  const spaced = spacedLetters(tokens, from, names);
  if (spaced) return spaced;
  const joined = joinedWords(tokens, from, names);
  if (joined) return joined;
  if (exact) return { ...exact, exact: true };
  const word = tokens.words[from]!;
  if (word.length < 5 || DIGITS.test(word)) return undefined;
  const meaning = misspelt(word);
  return meaning && { ...meaning, from, to: from, exact: false };
}

/** "bilt hoven", "utr@cht", "bred@": two words, or a word and a mark, that are one name together. */
function joinedWords(tokens: Tokens, from: number, names: Names): Candidate | undefined {
  const { words } = tokens;
  const [first, second] = [words[from]!, words[from + 1] ?? ""];
  const gap = gapBefore(tokens, from + 1);
  const letter = gap === " " ? "" : SYMBOLS[gap.charAt(0)];
  if (letter === undefined) return undefined;
  if (gap.length !== 1) {
    const meaning = names.word(first + letter);
    return meaning && { ...meaning, from, to: from, exact: false };
  }
  if (first.length + letter.length + second.length < SHORTEST_JOINED) return undefined;
  const meaning = names.word(first + letter + second);
  // Two common words can make a name together ("voor hout"), a mark between letters hardly.
  const kind = letter === "" && meaning?.kind === "name" ? "ordinary" : meaning?.kind;
  return meaning && { ...meaning, kind: kind!, from, to: from + 1, exact: false };
}

/** "u t r e c h t": single letters, one mark apart, that are one name together. */
function spacedLetters(tokens: Tokens, from: number, names: Names): Candidate | undefined {
  const to = skipSpaced(tokens, from);
  if (to - from + 1 < FEWEST_SPACED) return undefined;
  const meaning = names.word(tokens.words.slice(from, to + 1).join(""));
  return meaning && { ...meaning, from, to, exact: false };
}

/** The last of the spaced letters that begin at a word; the word itself where none do. */
function skipSpaced(tokens: Tokens, from: number): number {
  let to = from;
  while (
    tokens.words[to]?.length === 1 &&
    tokens.words[to + 1]?.length === 1 &&
    /^[ .\-*_]$/.test(gapBefore(tokens, to + 1))
  ) {
    to += 1;
  }
  return to;
}

/** Part of a link, a handle, a host name, a telephone number or an amount. */
function isElsewhere(tokens: Tokens, { from, to, kind }: Candidate): boolean {
  const { text, starts, ends } = tokens;
  const before = text.slice(Math.max(0, starts[from]! - 40), starts[from]!);
  const after = text.slice(ends[to]!, ends[to]! + 6);
  if (/(?:^|[^A-Za-z0-9])@$/.test(before)) return true;
  if (LINK.test(before)) return true;
  if (/^\.(?:nl|com|net|org|to|cc|io|me|be|de)\b/i.test(after)) return true;
  return kind === "code" && isNumber(tokens, from);
}

/** Part of a longer number: "020-1234567", "1.010", "€ 030", "v.070". */
function isNumber({ text, words, starts, ends }: Tokens, index: number): boolean {
  const before = text.slice(Math.max(0, starts[index]! - 2), starts[index]!);
  const after = text.slice(ends[index]!, ends[index]! + 3);
  if (/[+€$]$|[€$] $|[a-z]\.$|\d[.,:]$/i.test(before)) return true;
  if (/^[.,:]\d|^ ?[€%]/.test(after)) return true;
  const isOther = (word: string | undefined): boolean =>
    word !== undefined && DIGITS.test(word) && !/^0\d\d$/.test(word);
  if (isOther(words[index + 1]) && /^(?: ?[-/] ?\d| \d)/.test(after)) return true;
  return isOther(words[index - 1]) && /\d[ \-/]$/.test(before);
}
