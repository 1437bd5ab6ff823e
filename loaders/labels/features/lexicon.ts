import { InvestigationError } from "../../io/errors.ts";
import { plainWord, readChunk } from "./chunk.ts";
import { decode, hiddenConsonants, squeeze, unmaskings } from "./unmask.ts";

/** What a drug term stands for: a product label, drugs in general, or a menu. */
export const MEANINGS = [
  "harddrugs",
  "softdrugs",
  "designer",
  "medicijnen",
  "drugs",
  "menu",
] as const;
export type Meaning = (typeof MEANINGS)[number];

/** What words of a cue do: offer, ask, talk of something, trade in other goods; the rest is form. */
export const CUE_GROUPS = ["offer", "ask", "talk", "trade"] as const;
export type CueGroup = (typeof CUE_GROUPS)[number];

/** `data/labels/lexicon.json`: see data/labels/README.md. */
export interface LexiconFile {
  about: string;
  concepts: {
    concept: string;
    label: Meaning;
    /** Terms that hardly mean anything else. */
    sure: string[];
    /** Terms with another meaning too. */
    slang: string[];
    /** Everyday words. */
    faint: string[];
  }[];
  cues: { cue: string; group: CueGroup | "form"; terms: string[] }[];
}

/** How much a term says that it stands for a drug. */
export const STRENGTH = { faint: 0, slang: 1, sure: 2 } as const;
export type Strength = (typeof STRENGTH)[keyof typeof STRENGTH];

/** What a term of the lexicon says about the message it is found in. */
export interface Entry {
  /** Index of its concept in the file; -1 for a cue alone. */
  concept: number;
  /** Index in {@link MEANINGS}; -1 for a cue alone. */
  meaning: number;
  strength: Strength;
  /** Indices of its cues. */
  cues: number[];
}

export interface Lexicon {
  concepts: string[];
  cues: string[];
  /** The group of each cue. */
  groups: (CueGroup | "form")[];
  entries: Entry[];
  /** The entry of a single word, inflected, compounded, drawn out or misspelt as it may be; or -1. */
  ofWord(word: string): number;
  /** The term that a disguised word hides, or null. */
  unmask(word: string): string | null;
  /** The longest term of two tokens or more that begins at offset 0 of `tokenAt`. */
  match(tokenAt: (offset: number) => string | undefined): { entry: number; length: number } | null;
  /** Whether a term of several tokens begins with this one. */
  starts(token: string): boolean;
  /** Whether letters written apart spell a term. */
  hasWord(word: string): boolean;
}

const TIERS = ["sure", "slang", "faint"] as const;
const ENDINGS =
  "skens|ekens|ekes|skes|kens|etjes|tjes|jes|kes|etje|eke|ske|tje|je|ke|ies|ie|en|s".split("|");
const SHORTEST_STEM = 3;
const SHORTEST_COMPOUND = 3;
const SHORTEST_MISSPELT = 7;

/** Compiles a lexicon; throws {@link InvestigationError} where the file has another shape. */
export function compileLexicon(file: LexiconFile): Lexicon {
  const entries: Entry[] = [];
  const words = new Map<string, number>();
  const phrases = new Map<string, number>();
  const prefixes = new Map<string, number>();
  const starts = new Map<string, number>();

  const add = (written: string, entry: Entry): void => {
    const compounds = written.endsWith("+");
    const tokens = tokensOf(compounds ? written.slice(0, -1) : written);
    if (tokens.length === 0) throw invalid(`"${written}" is no term`);
    const joined = tokens.join("");
    const known = tokens.length === 1 ? words.get(joined) : phrases.get(tokens.join(" "));
    if (known !== undefined) {
      merge(entries[known]!, entry);
      return;
    }
    const index = entries.push({ ...entry, cues: [...entry.cues] }) - 1;
    if (tokens.length === 1) words.set(joined, index);
    else {
      phrases.set(tokens.join(" "), index);
      starts.set(tokens[0]!, Math.max(starts.get(tokens[0]!) ?? 0, tokens.length));
      if (!words.has(joined)) words.set(joined, index);
    }
    if (compounds) prefixes.set(joined, index);
  };

  if (!Array.isArray(file.concepts) || !Array.isArray(file.cues))
    throw invalid("no concepts or cues");
  file.concepts.forEach((concept, number) => {
    const meaning = MEANINGS.indexOf(concept.label);
    if (meaning < 0) throw invalid(`"${concept.concept}" has the unknown label "${concept.label}"`);
    for (const tier of TIERS) {
      for (const term of concept[tier]) {
        add(term, { concept: number, meaning, strength: STRENGTH[tier], cues: [] });
      }
    }
  });
  file.cues.forEach(({ terms }, number) => {
    for (const term of terms)
      add(term, { concept: -1, meaning: -1, strength: STRENGTH.faint, cues: [number] });
  });

  const deletions = indexDeletions(words, entries);
  const ofWord = (word: string): number => {
    const exact = words.get(word);
    if (exact !== undefined) return exact;
    const squeezed = squeeze(word);
    if (squeezed !== null) {
      // "wiiiet" is wiet, "speeeed" speed.
      const doubled = word.replace(/(.)\1{2,}/gu, "$1$1");
      return words.get(squeezed) ?? words.get(doubled) ?? -1;
    }
    for (const ending of ENDINGS) {
      const stem = word.slice(0, -ending.length);
      if (stem.length < SHORTEST_STEM || !word.endsWith(ending)) continue;
      const entry = words.get(stem);
      if (entry === undefined || entries[entry]!.meaning < 0) continue;
      const { strength } = entries[entry]!;
      if (strength === STRENGTH.sure || (stem.length >= 4 && strength === STRENGTH.slang))
        return entry;
    }
    for (let length = word.length - 1; length >= SHORTEST_COMPOUND; length -= 1) {
      const entry = prefixes.get(word.slice(0, length));
      if (entry !== undefined) return entry;
    }
    return misspelt(word, deletions);
  };

  /** The first that is a sure term as it stands. */
  const sureOf = (candidates: Iterable<string>): string | null => {
    for (const candidate of candidates) {
      const entry = entries[words.get(candidate) ?? -1];
      if (entry && entry.meaning >= 0 && entry.strength === STRENGTH.sure) return candidate;
    }
    return null;
  };

  return {
    concepts: file.concepts.map(({ concept }) => concept),
    cues: file.cues.map(({ cue }) => cue),
    groups: file.cues.map(({ group }) => group),
    entries,
    ofWord,
    starts: (token) => starts.has(token),
    hasWord: (word) => words.has(word),
    unmask(word) {
      let best: string | null = null;
      let most = -1;
      for (const candidate of unmaskings(word)) {
        const plain = plainWord(candidate);
        const entry = ofWord(plain);
        if (entry < 0 || entries[entry]!.meaning < 0) continue;
        // "c*ke" is coke before it is cake, "k*tamine" ketamine before a misspelling of it.
        const rank = 2 * entries[entry]!.strength + Number(words.has(plain));
        if (rank > most) [best, most] = [plain, rank];
      }
      return best ?? sureOf(hiddenConsonants(word)) ?? decode(word);
    },
    match(tokenAt) {
      const longest = starts.get(tokenAt(0) ?? "");
      if (longest === undefined) return null;
      let found: { entry: number; length: number } | null = null;
      let phrase = tokenAt(0)!;
      for (let length = 2; length <= longest; length += 1) {
        const token = tokenAt(length - 1);
        if (token === undefined) break;
        phrase += ` ${token}`;
        const entry = phrases.get(phrase);
        if (entry !== undefined) found = { entry, length };
      }
      return found;
    },
  };
}

function tokensOf(term: string): string[] {
  return term.split(" ").flatMap((chunk) => readChunk(chunk).map(({ text }) => text));
}

/** A term may be listed as a drug and as a cue; the first product and the surer reading win. */
function merge(into: Entry, from: Entry): void {
  if (into.meaning < 0 && from.meaning >= 0) {
    into.concept = from.concept;
    into.meaning = from.meaning;
    into.strength = from.strength;
  }
  for (const cue of from.cues) if (!into.cues.includes(cue)) into.cues.push(cue);
}

/** Long sure terms by every spelling with one letter left out. */
function indexDeletions(
  words: Map<string, number>,
  entries: Entry[],
): Map<string, [string, number][]> {
  const index = new Map<string, [string, number][]>();
  for (const [word, entry] of words) {
    if (
      word.length < SHORTEST_MISSPELT ||
      entries[entry]!.strength < STRENGTH.sure ||
      !/^[a-z]+$/.test(word)
    )
      continue;
    for (const key of [word, ...deletionsOf(word)]) {
      const list = index.get(key);
      if (list) list.push([word, entry]);
      else index.set(key, [[word, entry]]);
    }
  }
  return index;
}

/** The entry of a long term that is one edit away; the first letter must be right. */
function misspelt(word: string, deletions: Map<string, [string, number][]>): number {
  if (word.length < SHORTEST_MISSPELT - 1 || word.length > 24) return -1;
  for (const key of [word, ...deletionsOf(word)]) {
    for (const [term, entry] of deletions.get(key) ?? []) {
      if (term[0] === word[0] && oneEdit(word, term)) return entry;
    }
  }
  return -1;
}

function deletionsOf(word: string): string[] {
  return Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1));
}

/** Whether one insertion, deletion, substitution or swap of neighbours turns `a` into `b`. */
function oneEdit(a: string, b: string): boolean {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let endA = a.length;
  let endB = b.length;
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA -= 1;
    endB -= 1;
  }
  const restA = a.slice(start, endA);
  const restB = b.slice(start, endB);
  if (restA.length <= 1 && restB.length <= 1) return true;
  return restA.length === 2 && restB.length === 2 && restA[0] === restB[1] && restA[1] === restB[0];
}

function invalid(what: string): InvestigationError {
  return new InvestigationError(`lexicon: ${what}`);
}
