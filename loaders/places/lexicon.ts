import type { Gazetteer } from "./gazetteer.ts";
import { createCompoundLookup } from "./compounds.ts";
import { createMisspeltLookup } from "./misspelt.ts";
import { indexNames, type Meaning, type Names, type Node } from "./names.ts";
import { createShortenedLookup } from "./shortened.ts";
import { createWordTable, type WordTable } from "./word-table.ts";
import { COUNTRY, NATIONWIDE } from "./vocabulary.ts";

/** What there is to know about a word before looking at its neighbours. */
export interface Word {
  /** Lower case, digits among letters read as the letters they imitate. */
  text: string;
  /** Where names that begin with the word go on. */
  node: Node | undefined;
  /** Whether a longer name begins with its letters, so that it may be the first half of one. */
  isHalf: boolean;
  /** Whether a longer name ends with its letters. */
  isTail: boolean;
  /** Whether a longer name of several words begins with it that people misspell. */
  isHead: boolean;
  /** The name it may be a misspelling of. */
  guess: Meaning | undefined;
  /** The names that it is made of, where it is several in one. */
  parts: Meaning[] | undefined;
  /** Whether it may speak of the whole country. */
  isCountry: boolean;
}

export interface Lexicon {
  names: Names;
  words: WordTable<Word>;
  /** The name that a word may be a misspelling of. */
  guess(word: string): Meaning | undefined;
  /** The name that a word may be without its vowels. */
  shortened(word: string, isMasked?: boolean): Meaning | undefined;
}

/** The shortest name that is recognised in two halves. */
export const SHORTEST_HALVED = 7;
const SHORTEST_GUESSED = 4;
const REMEMBERED = 50_000;

/** Knows every word of every name, and remembers the words it was asked for: texts repeat them. */
export function createLexicon(gazetteer: Gazetteer): Lexicon {
  const names = indexNames(gazetteer);
  const near = new Set(gazetteer.words.near);
  const guess = createMisspeltLookup(names, near);
  const shortened = createShortenedLookup(names, near);
  const partsOf = createCompoundLookup(names);
  const halves = new Set<string>();
  const tails = new Set<string>();
  for (const name of names.words.keys()) {
    if (name.length < SHORTEST_HALVED) continue;
    for (let cut = 2; cut < name.length - 1; cut++) {
      halves.add(name.slice(0, cut));
      tails.add(name.slice(cut));
    }
  }
  const study = (lower: string): Word => {
    const text = decode(lower.toLowerCase());
    const node = names.root.next.get(text);
    const isGuessed = !node?.meaning && text.length >= SHORTEST_GUESSED && !/^\d+$/.test(text);
    const meaning = isGuessed ? (guess(text) ?? shortened(text)) : undefined;
    return {
      text,
      node,
      isHalf: halves.has(text),
      isTail: tails.has(text),
      isHead: names.heads.has(text),
      guess: meaning,
      parts: isGuessed && !meaning ? partsOf(text) : undefined,
      isCountry: COUNTRY.has(text) || NATIONWIDE.has(text) || PARTS.has(text),
    };
  };
  return { names, words: createWordTable(study, REMEMBERED), guess: remembering(guess), shortened };
}

function remembering<Value>(look: (word: string) => Value): (word: string) => Value {
  const known = new Map<string, Value>();
  return (word) => {
    const value = known.get(word);
    if (value !== undefined || known.has(word)) return value!;
    if (known.size >= REMEMBERED) known.clear();
    const found = look(word);
    known.set(word, found);
    return found;
  };
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

/** Words that stand for the country after "het hele" or "alle". */
const PARTS = new Set(["land", "country", "provincie", "provincies", "province", "provinces", "n"]);
