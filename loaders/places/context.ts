import type { Candidate } from "./candidates.ts";
import { gapBefore, type Tokens } from "./tokens.ts";
import {
  ARTICLES,
  COLLECTING,
  CONTRACTED,
  LIST_WORDS,
  NEGATED,
  NEGATIONS,
  ORIGINS,
  PREPOSITIONS,
  SUFFIXES,
  SUPERLATIVES,
  SURROUNDINGS,
  SURNAME_PARTS,
  TITLES,
} from "./vocabulary.ts";

/** Only a space, or a mark, line end or "en". */
export type Link = "space" | "mark";

/** Places named one after another, with nothing but list words and marks between them. */
export interface Group {
  members: Candidate[];
  /** What lies before each member but the first. */
  links: Link[];
}

const LONGEST_LINK = 40;
const MOST_LINK_WORDS = 4;

/** Gathers candidates, in the order of the text, into the lists in which they stand. */
export function groupLists(tokens: Tokens, candidates: Candidate[]): Group[] {
  const groups: Group[] = [];
  for (const candidate of candidates) {
    const group = groups.at(-1);
    const link = group && linkBetween(tokens, group.members.at(-1)!, candidate);
    if (link) {
      group.members.push(candidate);
      group.links.push(link);
    } else {
      groups.push({ members: [candidate], links: [] });
    }
  }
  return groups;
}

function linkBetween(tokens: Tokens, before: Candidate, after: Candidate): Link | undefined {
  const { text, words, starts, ends } = tokens;
  if (after.from - before.to - 1 > MOST_LINK_WORDS) return undefined;
  const [start, end] = [ends[before.to]!, starts[after.from]!];
  if (end - start > LONGEST_LINK) return undefined;
  let isMark = /[^ A-Za-z]/.test(text.slice(start, end));
  for (let index = before.to + 1; index < after.from; index++) {
    const word = words[index]!.text;
    if (ARTICLES.has(word)) continue;
    if (LIST_WORDS.has(word)) isMark = true;
    else if (!SUFFIXES.has(word)) return undefined;
  }
  return isMark ? "mark" : "space";
}

/** Whether a word that leads to a place stands before the group. */
export function hasPreposition(tokens: Tokens, from: number): boolean {
  const gap = gapBefore(tokens, from);
  if (/[#📍📌🚩]$|[📍📌🚩] ?$/u.test(gap)) return true;
  let at = from - 1;
  while (at > 0 && ["stad", "t"].includes(tokens.words[at]!.text)) at -= 1;
  if (at < 0 || !/^[ :\-–'"(]{0,4}$/.test(gapBefore(tokens, at + 1))) return false;
  return PREPOSITIONS.has(tokens.words[at]!.text);
}

/** Whether a word that belongs to a place ("centrum", "e.o.") follows. */
export function hasSuffix(tokens: Tokens, to: number): boolean {
  const next = tokens.words[to + 1]?.text;
  if (next === undefined || !/^[ \-(&]{1,3}$/.test(gapBefore(tokens, to + 1))) return false;
  if (next === "en" || next === "and") return SURROUNDINGS.has(tokens.words[to + 2]?.text ?? "");
  return SUFFIXES.has(next) && !["e", "o", "alle", "city"].includes(next);
}

/** Whether the name stands out by its capital, in a sentence of lower-case words. */
export function hasTellingCapital(tokens: Tokens, { from, to }: Candidate): boolean {
  const { text, starts, ends } = tokens;
  if (from === 0 || !/^[A-Z][a-z']|^'[a-z]-[A-Z]/.test(text.slice(starts[from]!, ends[to]!)))
    return false;
  if (!/^[ ,(]{1,2}$/.test(gapBefore(tokens, from))) return false;
  const next = to + 1;
  return (
    isLower(tokens, from - 1) &&
    (next >= tokens.words.length || gapBefore(tokens, next) !== " " || isLower(tokens, next))
  );
}

function isLower({ text, starts }: Tokens, index: number): boolean {
  return /[a-z]/.test(text.charAt(starts[index]!));
}

/** "niet in", "geen", "behalve" before the name; what follows in the list is denied with it. */
export function isDeniedBefore(tokens: Tokens, { from }: Candidate): boolean {
  const { words } = tokens;
  for (let at = from - 1; at >= Math.max(0, from - 5); at--) {
    if (/[.,;!?\n]/.test(gapBefore(tokens, at + 1))) break;
    const word = words[at]!.text;
    if (word === "buiten" && words[at - 1]?.text === "niet") return false;
    if (NEGATIONS.has(word))
      return !["alleen", "only", "just", "ver"].includes(words[at + 1]!.text);
    if (word === "t" && CONTRACTED.has(words[at - 1]?.text ?? "")) return true;
    if (!NEGATED.has(word)) break;
  }
  return false;
}

/** "niet" or ❌ after the name. */
export function isDeniedAfter(tokens: Tokens, { to }: Candidate): boolean {
  const { words } = tokens;
  const after = gapBefore(tokens, to + 1);
  if (/^ ?[❌🚫✖⛔]/u.test(after)) return true;
  if (!["niet", "nee", "not"].includes(words[to + 1]?.text ?? "") || after !== " ") return false;
  const next = words[to + 2]?.text;
  const gap = gapBefore(tokens, to + 2);
  return next === undefined || gap !== " " || ["meer", "vandaag", "even", "now"].includes(next);
}

/** "vanuit Rotterdam", "ship from Rotterdam"; but "pick up from". */
export function isOrigin({ words }: Tokens, { from }: Candidate): boolean {
  if (!ORIGINS.has(words[from - 1]?.text ?? "")) return false;
  return !words.slice(Math.max(0, from - 4), from - 1).some(({ text }) => COLLECTING.has(text));
}

/** "best quality of Rotterdam", "lekkerste van Twente". */
export function isBoast(tokens: Tokens, { from }: Candidate): boolean {
  const { words } = tokens;
  if (!["van", "of"].includes(words[from - 1]?.text ?? "")) return false;
  for (let at = from - 1; at >= Math.max(0, from - 4); at--) {
    if (/[.,;!?\n]/.test(gapBefore(tokens, at + 1))) return false;
    if (SUPERLATIVES.has(words[at]!.text)) return true;
  }
  return false;
}

/** "mevrouw De Wit"; "Van den Berg", where the name is a word too. */
export function isSurname(tokens: Tokens, { from, kind }: Candidate): boolean {
  const { words } = tokens;
  if (gapBefore(tokens, from) !== " ") return false;
  let at = from - 1;
  while (at >= 0 && SURNAME_PARTS.has(words[at]!.text)) at -= 1;
  if (at >= 0 && TITLES.has(words[at]!.text)) return true;
  const parts = words.slice(at + 1, from);
  return kind !== "name" && kind !== "code" && parts.length > 1 && parts[0]!.text === "van";
}

/** "FC Utrecht", "Go Ahead Deventer". */
export function isClub(tokens: Tokens, { from }: Candidate, clubs: ReadonlySet<string>): boolean {
  const { words } = tokens;
  if (from === 0 || gapBefore(tokens, from) !== " ") return false;
  const before = words[from - 1]!.text;
  return clubs.has(before) || clubs.has(`${words[from - 2]?.text} ${before}`);
}
