import { CLS, CONTINUING, SEP, UNK } from "./vocabulary.ts";
import { LONGEST_WORD, wordsOf } from "./words.ts";

/** Turns texts into the numbers of their pieces, exactly as `tokenizer.json` has it done elsewhere. */
export interface Tokenizer {
  /** The pieces of a text that went through `normalise`, between beginning and end. */
  encode(normalisedText: string): number[];
  /** The pieces of one word. */
  encodeWord(word: string): readonly number[];
  /** The pieces of the rest of a word, as they continue it. */
  encodeRest(rest: string): readonly number[];
}

/** Words kept with their pieces; a bound on memory, not on what can be read. */
const CACHED_WORDS = 100_000;

/** A tokenizer that takes the longest known piece from the left (WordPiece; Devlin et al., 2019). */
export function createTokenizer(vocabulary: readonly string[]): Tokenizer {
  const ids = new Map(vocabulary.map((piece, id) => [piece, id]));
  const cache = new Map<string, readonly number[]>();

  const split = (word: string, continuing: boolean): readonly number[] => {
    const characters = [...word];
    if (characters.length > LONGEST_WORD) return [UNK];
    const found: number[] = [];
    for (let start = 0; start < characters.length;) {
      let end = characters.length;
      let id: number | undefined;
      for (; end > start; end -= 1) {
        const piece = characters.slice(start, end).join("");
        id = ids.get(start > 0 || continuing ? CONTINUING + piece : piece);
        if (id !== undefined) break;
      }
      // As everywhere with WordPiece: one unknown letter makes the word unknown.
      if (id === undefined) return [UNK];
      found.push(id);
      start = end;
    }
    return found;
  };

  const encodeWord = (word: string): readonly number[] => {
    let known = cache.get(word);
    if (known === undefined) {
      known = split(word, false);
      if (cache.size >= CACHED_WORDS) cache.clear();
      cache.set(word, known);
    }
    return known;
  };

  return {
    encodeWord,
    encodeRest: (rest) => split(rest, true),
    encode(text) {
      const found: number[] = [CLS];
      for (const word of wordsOf(text)) for (const id of encodeWord(word)) found.push(id);
      found.push(SEP);
      return found;
    },
  };
}
