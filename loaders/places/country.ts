import { gapBefore, type Tokens } from "./tokens.ts";
import {
  NATIONWIDE,
  NEIGHBOURS,
  NOT_THERE,
  SENDING,
  SUPERLATIVES,
  WHOLE,
  WHOLE_FILLERS,
} from "./vocabulary.ts";

/** Makes "Holland" a province. */
const HALVES = new Set(["noord", "zuid", "north", "south"]);
const CLAUSE_END = /[.!?\n;]/;
/** How far a word for sending may lie from the bare country name that it makes a delivery area. */
const REACH = 8;

/** The first word of a text by which it offers delivery in the whole country; -1 without one. */
export function findCountrywide(tokens: Tokens): number {
  return tokens.words.findIndex(({ isCountry }, index) => isCountry && isOffer(tokens, index));
}

function isOffer(tokens: Tokens, index: number): boolean {
  const word = tokens.words[index]!.text;
  if (NATIONWIDE.has(word)) return !isDenied(tokens, index);
  if (word === "land" || word === "country") return isWhole(tokens, index, true);
  if (word === "provincies" || word === "provinces") return isTwelve(tokens, index);
  return isCountrywide(tokens, index);
}

function isCountrywide(tokens: Tokens, index: number): boolean {
  const { words } = tokens;
  if (words[index]!.text === "holland" && HALVES.has(words[index - 1]?.text ?? "")) return false;
  if (isCarrier(tokens, index)) return words[index + 1]?.text === "wide";
  if (isWhole(tokens, index, false)) return true;
  if (NOT_THERE.has(words[index - 1]?.text ?? "") || isBoast(tokens, index)) return false;
  if (NEIGHBOURS.has(words[index + 1]?.text ?? "") && isNear(tokens, index + 1)) return true;
  if (NEIGHBOURS.has(words[index - 1]?.text ?? "") && isNear(tokens, index)) return true;
  return isSent(tokens, index);
}

/** "heel Nederland", "rest van het land", "naar elk adres in NL"; a bare "het land" is none. */
function isWhole(tokens: Tokens, index: number, needsArticle: boolean): boolean {
  const { words } = tokens;
  let at = index - 1;
  while (
    at >= 0 &&
    index - at <= 4 &&
    WHOLE_FILLERS.has(words[at]!.text) &&
    isSameClause(tokens, at + 1)
  ) {
    at -= 1;
  }
  if (at < 0 || !WHOLE.has(words[at]!.text) || !isSameClause(tokens, at + 1)) return false;
  if (needsArticle && words[at]!.text === "elk") return false;
  return !isDenied(tokens, at) && !isBoastWord(words, at);
}

/** "PostNL" in two words. */
function isCarrier(tokens: Tokens, index: number): boolean {
  return tokens.words[index - 1]?.text === "post" && /^[ -]?$/.test(gapBefore(tokens, index));
}

/** "beste van NL", "nr 1 in Nederland". */
function isBoast({ words }: Tokens, index: number): boolean {
  return words
    .slice(Math.max(0, index - 4), index)
    .some((_, offset) => isBoastWord(words, Math.max(0, index - 4) + offset));
}

function isBoastWord(words: Tokens["words"], index: number): boolean {
  return SUPERLATIVES.has(words[index]!.text);
}

function isDenied(tokens: Tokens, index: number): boolean {
  for (
    let at = index - 1;
    at >= Math.max(0, index - 2) && !/[.,!?\n;]/.test(gapBefore(tokens, at + 1));
    at--
  ) {
    if (["niet", "geen", "not", "no"].includes(tokens.words[at]!.text)) return true;
  }
  return false;
}

function isTwelve({ words }: Tokens, index: number): boolean {
  return ["12", "twaalf", "alle", "all", "twelve"].includes(words[index - 1]?.text ?? "");
}

/** Whether the clause that the word stands in speaks of sending or bringing. */
function isSent(tokens: Tokens, index: number): boolean {
  const { words } = tokens;
  for (let at = index; at > Math.max(0, index - REACH) && isSameClause(tokens, at); at--) {
    if (SENDING.test(words[at - 1]!.text)) return true;
  }
  for (let at = index + 1; at < Math.min(words.length, index + REACH); at++) {
    if (!isSameClause(tokens, at)) return false;
    if (SENDING.test(words[at]!.text)) return true;
  }
  return false;
}

/** Whether no sentence or line ends before the word. */
function isSameClause(tokens: Tokens, index: number): boolean {
  return !CLAUSE_END.test(gapBefore(tokens, index));
}

function isNear(tokens: Tokens, index: number): boolean {
  return gapBefore(tokens, index).length <= 3 && isSameClause(tokens, index);
}
