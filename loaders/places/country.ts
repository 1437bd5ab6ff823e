import { gapBefore, type Tokens } from "./tokens.ts";
import {
  ARTICLES,
  CODES,
  NATIONWIDE,
  NEIGHBOURS,
  NOT_THERE,
  SENDING,
  SUPERLATIVES,
  WHOLE,
  WHOLE_FILLERS,
  WHOLE_LAND,
} from "./vocabulary.ts";

/** Makes "Holland" a province. */
const HALVES = new Set(["noord", "zuid", "north", "south"]);
const MOST_FILLERS = 4;
const AND = new Set(["en", "and", "plus", "of", "or"]);
const EACH = new Set(["elke", "iedere", "every", "each", "per"]);
const LANGUAGES = /\b(?:en|eng|fr)[-/]nl\b|\bnl(?:[-/](?:fr|de))*[-/](?:en|eng)\b/i;
const CLAUSE_END = /[.!?\n;]/;
/** How far a word for sending may lie from the bare country name that it makes a delivery area. */
const REACH = 8;

/** The first word of a text by which it offers delivery in the whole country; -1 without one. */
export function findCountrywide(tokens: Tokens): number {
  return tokens.words.findIndex(({ isCountry }, index) => isCountry && isOffer(tokens, index));
}

function isOffer(tokens: Tokens, index: number): boolean {
  const word = tokens.words[index]!.text;
  if (word === "n") return isDotted(tokens, index) && isWhole(tokens, index, WHOLE);
  if (NATIONWIDE.has(word)) return !isDenied(tokens, index);
  if (word === "land" || word === "country") return isWhole(tokens, index, WHOLE_LAND);
  if (word.startsWith("provinc")) return isTwelve(tokens, index);
  return isCountrywide(tokens, index);
}

function isCountrywide(tokens: Tokens, index: number): boolean {
  const before = tokens.words[index - 1]?.text ?? "";
  if (tokens.words[index]!.text === "holland" && HALVES.has(before)) return false;
  if (isCarrier(tokens, index)) return tokens.words[index + 1]?.text === "wide";
  if (isWhole(tokens, index, WHOLE) || isWherever(tokens, index)) return true;
  const source = ARTICLES.has(before) ? tokens.words[index - 2]?.text : before;
  if (NOT_THERE.has(source ?? "") || isLanguage(tokens, index) || isBoast(tokens, index))
    return false;
  if (isNeighbour(tokens, index - 1, index) || isNeighbour(tokens, index + 1, index + 1))
    return true;
  if (/^ ?(?:->|=>|[→➡])/u.test(gapBefore(tokens, index + 1))) return false;
  if (isPostage(tokens, index)) return true;
  return isSent(tokens, index);
}

/** "heel Nederland", "rest van het land", "naar elk adres in NL"; a bare "het land" is none. */
function isWhole(tokens: Tokens, index: number, whole: ReadonlySet<string>): boolean {
  const { words } = tokens;
  let at = index - 1;
  while (at > 0 && index - at <= MOST_FILLERS && WHOLE_FILLERS.has(words[at]!.text)) at -= 1;
  if (at < 0 || !whole.has(words[at]!.text)) return false;
  for (let inside = at + 1; inside <= index; inside++) {
    if (!isSameClause(tokens, inside)) return false;
  }
  return !isDenied(tokens, at);
}

/** "heel n.l.": the code as the tokeniser cuts it. */
function isDotted({ words, text, starts, ends }: Tokens, index: number): boolean {
  return words[index + 1]?.text === "l" && text.slice(ends[index], starts[index + 1]) === ".";
}

/** "waar je ook zit in nederland", "waar in Nederland u ook woont". */
function isWherever({ words }: Tokens, index: number): boolean {
  const near = words.slice(Math.max(0, index - REACH), index + REACH).map(({ text }) => text);
  if (near.includes("wherever") || near.includes("whereever")) return true;
  const where = near.findIndex((word) => word === "waar" || word === "waor");
  return where >= 0 && near.indexOf("ook", where) > where;
}

/** "NL-FR-EN": what is spoken. */
function isLanguage({ text, starts, ends }: Tokens, index: number): boolean {
  const around = text.slice(Math.max(0, starts[index]! - 7), ends[index]! + 7);
  return LANGUAGES.test(around);
}

/** "€ 6 (NL)", "5,- NL": what it costs to send. */
function isPostage({ text, starts, ends }: Tokens, index: number): boolean {
  if (text[ends[index]!] !== ")") return false;
  return /\d[\d,.-]* ?€? ?\($/.test(text.slice(Math.max(0, starts[index]! - 9), starts[index]));
}

/** Another country beside it, or "wide"; `later` is the later word of the two. */
function isNeighbour(tokens: Tokens, index: number, later: number): boolean {
  const step = index < later ? -1 : 1;
  const skipped = AND.has(tokens.words[index]?.text ?? "") ? index + step : index;
  const word = tokens.words[skipped]?.text ?? "";
  const gap = gapBefore(tokens, later);
  if (/[→➡>]/u.test(gap)) return false;
  if (gap.length > 3 || CLAUSE_END.test(gap)) return false;
  // "NL de beste" is no list of the Netherlands and Germany; "NL/DE" is.
  return NEIGHBOURS.has(word) || (CODES.has(word) && gap.trim() !== "");
}

/** "PostNL" in two words. */
function isCarrier(tokens: Tokens, index: number): boolean {
  return tokens.words[index - 1]?.text === "post" && /^[ -]?$/.test(gapBefore(tokens, index));
}

/** "beste van NL", "nr 1 in Nederland". */
function isBoast({ words }: Tokens, index: number): boolean {
  return words.slice(Math.max(0, index - 4), index).some(({ text }) => SUPERLATIVES.has(text));
}

/** "niet in", "no" within two words before. */
function isDenied(tokens: Tokens, index: number): boolean {
  for (let at = index - 1; at >= Math.max(0, index - 2); at--) {
    if (/[.,!?\n;]/.test(gapBefore(tokens, at + 1))) return false;
    if (["niet", "geen", "not", "no"].includes(tokens.words[at]!.text)) return true;
  }
  return false;
}

function isTwelve({ words }: Tokens, index: number): boolean {
  const before = words[index - 1]?.text ?? "";
  const isSingle = /e$/.test(words[index]!.text);
  if (isSingle) return EACH.has(before);
  return ["12", "twaalf", "alle", "all", "twelve"].includes(before);
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
