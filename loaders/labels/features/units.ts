import { KIND, readChunk, type Kind } from "./chunk.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** One distinct token with all that is known of it, so that it is worked out once. */
export interface Unit {
  text: string;
  kind: Kind;
  /** A number's value; NaN for the rest. */
  value: number;
  /** Id of the word in the vocabulary; -1 where it has none. */
  word: number;
  /** Entry of the lexicon; -1 where it has none. */
  entry: number;
  /** Ids of its letters n-grams that the vocabulary knows, each as often as it occurs. */
  letters: Int32Array;
  /** Whether a longer term may begin with it. */
  starts: boolean;
  /** One letter or digit: a term may be spelled out with it. */
  single: boolean;
}

export interface Units {
  list: Unit[];
  /** Indices in `list` of the tokens of a chunk (text without white space). */
  ofChunk(chunk: string): Int32Array;
  /** Index of the unit of a word, made where it is new. */
  ofWord(word: string): number;
  /** Forgets all where too much was learnt; only between texts, as it renumbers. */
  trim(): void;
}

/** Beyond this many units or chunks everything learnt is let go, so that memory stays bounded. */
export const CACHE_LIMIT = 1 << 17;
const LONGEST_CACHED = 64;

/** Letter n-grams within a word's edges, written "_wiet_". */
export const LETTER_RANGE = { shortest: 2, longest: 5 };

export function createUnits(lexicon: Lexicon, vocabulary: Vocabulary): Units {
  const chunks = new Map<string, Int32Array>();
  const ids = new Map<string, number>();
  const list: Unit[] = [];

  const unitOf = (kind: Kind, text: string, value: number, bound = false): number => {
    const key = kind === KIND.number ? `#${text}` : bound ? `~${text}` : text;
    const known = ids.get(key);
    if (known !== undefined) return known;
    const id = list.push(makeUnit(kind, text, value, bound, lexicon, vocabulary)) - 1;
    ids.set(key, id);
    return id;
  };

  return {
    list,
    ofWord: (word) => unitOf(KIND.word, word, NaN),
    trim() {
      if (chunks.size < CACHE_LIMIT && list.length < CACHE_LIMIT) return;
      chunks.clear();
      ids.clear();
      list.length = 0;
    },
    ofChunk(chunk) {
      const known = chunks.get(chunk);
      if (known !== undefined) return known;
      const units = Int32Array.from(readChunk(chunk, lexicon.unmask), (token) =>
        unitOf(token.kind, token.text, token.value, token.bound),
      );
      if (chunk.length <= LONGEST_CACHED) chunks.set(chunk, units);
      return units;
    },
  };
}

function makeUnit(
  kind: Kind,
  text: string,
  value: number,
  bound: boolean,
  lexicon: Lexicon,
  vocabulary: Vocabulary,
): Unit {
  const isPlaceholder = kind === KIND.word && text.startsWith("<");
  return {
    text,
    kind,
    value,
    word: vocabulary.word(kind === KIND.number ? shapeOf(value) : text),
    entry:
      !bound && ((kind === KIND.word && !isPlaceholder) || kind === KIND.symbol)
        ? lexicon.ofWord(text)
        : -1,
    letters: kind === KIND.word && !isPlaceholder ? lettersOf(text, vocabulary) : new Int32Array(0),
    starts: lexicon.starts(text),
    single: text.length === 1 && (kind === KIND.word || kind === KIND.number),
  };
}

/** Small whole numbers as they are, others by the number of their digits: "0000" for 1450. */
function shapeOf(value: number): string {
  if (Number.isInteger(value) && value <= 10) return String(value);
  if (!Number.isInteger(value)) return "0.0";
  return "0".repeat(Math.min(String(value).length, 6));
}

function lettersOf(word: string, vocabulary: Vocabulary): Int32Array {
  const points = Array.from(`_${word}_`);
  const found: number[] = [];
  for (let n = LETTER_RANGE.shortest; n <= LETTER_RANGE.longest; n += 1) {
    for (let at = 0; at + n <= points.length; at += 1) {
      const id = vocabulary.letters(points.slice(at, at + n).join(""));
      if (id >= 0) found.push(id);
    }
  }
  return Int32Array.from(found);
}
