import { SHORTEST_HALVED, type Lexicon, type Word } from "./lexicon.ts";
import { maskedName, spacedName, SYMBOLS } from "./masked.ts";
import { longestName, type Found, type Names } from "./names.ts";
import { gapBefore, type Tokens } from "./tokens.ts";

export interface Candidate extends Found {
  /** Spelled as the gazetteer has it. */
  exact: boolean;
}

const LINK = /(?:https?:\/\/|www\.|t\.me\/|bit\.ly\/)\S*$/i;
const HOST = /^\.(?:nl|com|net|org|be|io)\b/;
const LONGEST_LINK = 40;
const DIGITS = /^\d+$/;
const DIRECTIONS = new Set(["noord", "zuid", "oost", "west", "midden"]);
const AND = new Set(["en", "and", "of", "or"]);
/** Names of several words, misspelt: at most so many words, at least so many letters. */
const MOST_WORDS = 5;
const SHORTEST_MISSPELT = 9;

/** Every spelling of a place in a text, in order, whatever it means there. */
export function findCandidates(tokens: Tokens, lexicon: Lexicon): Candidate[] {
  const { words } = tokens;
  const found: Candidate[] = [];
  for (let index = 0; index < words.length; index++) {
    const { parts } = words[index]!;
    if (parts) {
      for (const part of parts) found.push({ ...part, from: index, to: index, exact: false });
      continue;
    }
    if (!isLikely(words[index]!, words[index + 1]) && !isMarked(tokens, index)) continue;
    const candidate = candidateAt(tokens, index, lexicon);
    if (candidate && !isElsewhere(tokens, candidate)) {
      const half = otherHalf(tokens, candidate, lexicon.names);
      if (half) found.push(half);
      found.push(candidate);
    }
    index = candidate?.to ?? skipSpaced(tokens, index);
  }
  return found;
}

/** Whether a name may begin with a word: a quick no for nearly all of them. */
function isLikely({ node, guess, isHalf, isHead, text }: Word, next: Word | undefined): boolean {
  if (node?.meaning || guess || isHead) return true;
  if (!next) return false;
  if (isHalf && next.isTail) return true;
  if (text.length === 1 && next.text.length === 1) return true;
  return node !== undefined && node.next.has(next.text);
}

function isDoubtful({ kind }: Found): boolean {
  return kind === "ordinary" || kind === "apart" || kind === "function";
}

function candidateAt(tokens: Tokens, from: number, lexicon: Lexicon): Candidate | undefined {
  const { names } = lexicon;
  const { guess, isHead } = tokens.words[from]!;
  const exact = longestName(tokens, from, names.root);
  if (exact && !isDoubtful(exact)) {
    return { ...exact, exact: true };
  }
  const masked = isMarked(tokens, from) ? maskedName(tokens, from, lexicon) : undefined;
  if (masked) return masked;
  const spaced = isSpaced(tokens, from) ? spacedName(tokens, from, lexicon) : undefined;
  if (spaced) return spaced;
  const joined = joinedWords(tokens, from, names);
  if (joined) return joined;
  if (exact) return { ...exact, exact: true };
  if (guess) return { ...guess, from, to: from, exact: false };
  return isHead ? misspeltWords(tokens, from, lexicon.guess) : undefined;
}

/** Whether a mark that may stand for a letter, or an apostrophe, follows at once. */
function isMarked({ text, ends }: Tokens, index: number): boolean {
  const end = ends[index]!;
  if (end >= text.length) return false;
  const code = text.charCodeAt(end);
  return code !== 32 && code !== 10 && (code === 39 || text[end]! in SYMBOLS);
}

/** "bilt hoven", "utr@cht", "bred@": two words, or a word and a mark, that are one name together. */
function joinedWords(tokens: Tokens, from: number, names: Names): Candidate | undefined {
  const { words } = tokens;
  const [first, next] = [words[from]!.text, words[from + 1]];
  const end = tokens.ends[from]!;
  // Nearly always a space before a word that ends no name.
  if (tokens.text.charCodeAt(end) === 32 && !next?.isTail) return undefined;
  const second = next?.text ?? "";
  const gap = gapBefore(tokens, from + 1);
  const letter = gap === " " ? "" : SYMBOLS[gap.charAt(0)];
  if (gap === "'" && second === "n") {
    const meaning = names.words.get(`${first}en`);
    return meaning && { ...meaning, from, to: from + 1, exact: false };
  }
  if (letter === undefined) return undefined;
  if (gap.length !== 1) {
    const meaning = names.words.get(first + letter);
    return meaning && { ...meaning, from, to: from, exact: false };
  }
  if (first.length + letter.length + second.length < SHORTEST_HALVED) return undefined;
  const meaning = names.words.get(first + letter + second);
  // Two common words can make a name together ("voor hout"), a mark between letters hardly.
  const kind = letter === "" && meaning?.kind === "name" ? "ordinary" : meaning?.kind;
  return meaning && { ...meaning, kind: kind!, from, to: from + 1, exact: false };
}

/** "loon op zant": the words of one name, of which the first is right. */
function misspeltWords(
  tokens: Tokens,
  from: number,
  guessAt: Lexicon["guess"],
): Candidate | undefined {
  const { words } = tokens;
  let joined = words[from]!.text;
  for (let to = from + 1; to < Math.min(words.length, from + MOST_WORDS); to++) {
    if (!/^[ -]$/.test(gapBefore(tokens, to))) return undefined;
    joined += words[to]!.text;
    if (joined.length < SHORTEST_MISSPELT) continue;
    const guess = guessAt(joined);
    if (guess) return { ...guess, from, to, exact: false };
  }
  return undefined;
}

/** The last of the spaced letters that begin at a word; the word itself where none do. */
function skipSpaced(tokens: Tokens, from: number): number {
  let to = from;
  while (isSpaced(tokens, to)) to += 1;
  return to;
}

/** Whether a word is a letter and so is the next, one mark apart. */
function isSpaced({ text, words, starts, ends }: Tokens, index: number): boolean {
  if (words[index]!.text.length !== 1 || words[index + 1]?.text.length !== 1) return false;
  return starts[index + 1]! - ends[index]! === 1 && /[ .\-*_]/.test(text[ends[index]!]!);
}

/** "Noord- en Zuid-Holland": the place that is written by its first half before the other. */
function otherHalf(
  tokens: Tokens,
  { from, place }: Candidate,
  names: Names,
): Candidate | undefined {
  const rest = /^(?:Noord|Zuid|Oost|West|Midden)-(\p{L}+)$/u.exec(place)?.[1];
  if (!rest) return undefined;
  const { words } = tokens;
  const gap = gapBefore(tokens, from);
  const at = AND.has(words[from - 1]?.text ?? "") ? from - 2 : gap.includes("/") ? from - 1 : -1;
  const direction = words[at]?.text ?? "";
  if (!DIRECTIONS.has(direction)) return undefined;
  const meaning = names.words.get(direction + rest.toLowerCase());
  return meaning && { ...meaning, from: at, to: at, exact: true };
}

/** Part of a link, a handle, a host name, a telephone number or an amount. */
function isElsewhere(tokens: Tokens, { from, to, kind }: Candidate): boolean {
  const { text, starts, ends } = tokens;
  const [start, end] = [starts[from]!, ends[to]!];
  if (text[start - 1] === "@" && !/[A-Za-z0-9]/.test(text.charAt(start - 2))) return true;
  if (text[end] === "." && HOST.test(text.slice(end, end + 6))) return true;
  const isInside = start > 3 && /[/.\-=?&_]/.test(text[start - 1]!);
  if (isInside && LINK.test(text.slice(Math.max(0, start - LONGEST_LINK), start))) return true;
  return kind === "code" && isNumber(tokens, from);
}

/** Part of a longer number: "020-1234567", "1.010", "€ 030", "v.070". */
function isNumber({ text, words, starts, ends }: Tokens, index: number): boolean {
  const before = text.slice(Math.max(0, starts[index]! - 2), starts[index]!);
  const after = text.slice(ends[index]!, ends[index]! + 3);
  if (/[+€$]$|[€$] $|[a-z]\.$|\d[.,:]$/i.test(before)) return true;
  if (/^[.,:]\d|^ ?[€%]/.test(after)) return true;
  if (isOtherNumber(words[index + 1]) && /^(?: ?[-/] ?\d| \d)/.test(after)) return true;
  return isOtherNumber(words[index - 1]) && /\d[ \-/]$/.test(before);
}

/** Digits that cannot be an area code in a list of them. */
function isOtherNumber(word: Word | undefined): boolean {
  if (word === undefined || !DIGITS.test(word.text)) return false;
  return !/^0\d\d$/.test(word.text) && word.node?.meaning?.kind !== "code";
}
