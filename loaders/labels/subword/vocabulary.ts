import { wordsOf } from "./words.ts";

/** Padding, unknown, beginning and end; upper case, so that no normalised text holds one. */
export const SPECIAL = ["[PAD]", "[UNK]", "[CLS]", "[SEP]"] as const;
export const [PAD, UNK, CLS, SEP] = [0, 1, 2, 3] as const;
/** Marks a piece that continues a word. */
export const CONTINUING = "##";

export interface VocabularyOptions {
  /** Pieces that are joined, beside letters and given words; fewer where the texts hold too few pairs. */
  joined: number;
  /** A pair of pieces that occurs less often is not joined. */
  minimumPairs: number;
  /** A character by itself (an emoji, a mark) that occurs less often is unknown. */
  minimumCharacters: number;
}

/** A letter or digit always has a piece, at the beginning of a word and within it. */
const ALPHABET = [..."0123456789abcdefghijklmnopqrstuvwxyz"];

/**
 * Learns the pieces of words: every letter, every given whole word, and then pieces joined pair by
 * pair, the most frequent first, as WordPiece's trainer does it (byte-pair encoding after Sennrich,
 * Haddow and Birch, ACL 2016, on characters that know whether they begin a word). Equal counts are
 * settled by the order of letters, so the same texts give the same vocabulary.
 */
export function learnVocabulary(
  texts: readonly string[],
  wholeWords: readonly string[],
  { joined, minimumPairs, minimumCharacters }: VocabularyOptions,
): string[] {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const word of wordsOf(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  for (const word of wholeWords) counts.set(word, (counts.get(word) ?? 0) + 1);
  const pieces = new Set<string>();
  for (const letter of ALPHABET) pieces.add(letter).add(CONTINUING + letter);
  for (const piece of frequentCharacters(counts, minimumCharacters)) pieces.add(piece);
  for (const word of [...wholeWords].sort()) pieces.add(word);
  const words = [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
  let left = joined;
  for (const piece of joinedPieces(words, minimumPairs)) {
    if (left === 0) break;
    if (!pieces.has(piece)) left -= 1;
    pieces.add(piece);
  }
  return [...SPECIAL, ...pieces];
}

/** Characters as pieces that occur often enough, in order of letters. */
function frequentCharacters(counts: Map<string, number>, minimum: number): string[] {
  const found = new Map<string, number>();
  for (const [word, count] of counts) {
    for (const piece of characterPieces(word)) found.set(piece, (found.get(piece) ?? 0) + count);
  }
  return [...found]
    .filter(([, count]) => count >= minimum)
    .map(([piece]) => piece)
    .sort();
}

function characterPieces(word: string): string[] {
  return [...word].map((character, i) => (i === 0 ? character : CONTINUING + character));
}

/** Pieces in the order in which the most frequent pairs are joined. */
function* joinedPieces(
  words: readonly (readonly [word: string, count: number])[],
  minimum: number,
): Generator<string> {
  const spelled = words.map(([word]) => characterPieces(word));
  const pairs = new Map<string, { count: number; words: Set<number> }>();
  const tally = (w: number, sign: 1 | -1): void => {
    const pieces = spelled[w]!;
    for (let i = 1; i < pieces.length; i += 1) {
      const key = `${pieces[i - 1]!} ${pieces[i]!}`;
      let pair = pairs.get(key);
      if (pair === undefined) pairs.set(key, (pair = { count: 0, words: new Set() }));
      pair.count += sign * words[w]![1];
      if (sign > 0) pair.words.add(w);
      else if (pair.count === 0) pairs.delete(key);
    }
  };
  words.forEach((_, w) => tally(w, 1));
  for (;;) {
    let best = "";
    let most = minimum - 1;
    for (const [key, { count }] of pairs) {
      if (count > most || (count === most && best !== "" && key < best))
        [best, most] = [key, count];
    }
    if (best === "") return;
    const [first, second] = best.split(" ") as [string, string];
    const joined = first + second.slice(CONTINUING.length);
    for (const w of pairs.get(best)!.words) {
      tally(w, -1);
      spelled[w] = joinPair(spelled[w]!, first, second, joined);
      tally(w, 1);
    }
    yield joined;
  }
}

function joinPair(pieces: string[], first: string, second: string, joined: string): string[] {
  const result: string[] = [];
  for (let i = 0; i < pieces.length; i += 1) {
    if (pieces[i] === first && pieces[i + 1] === second) {
      result.push(joined);
      i += 1;
    } else result.push(pieces[i]!);
  }
  return result;
}
