import type { Analyser } from "./counts.ts";
import { GramBuffer } from "./gram-buffer.ts";
import { createTermTable, type TermTable } from "./term-table.ts";
import type { Tokenise } from "./tokens.ts";

export interface WordSettings {
  preprocess: (text: string) => string;
  tokenise: Tokenise;
  stopWords: readonly string[];
  /** How many tokens a term has, from and to. */
  ngrams: readonly [number, number];
}

const SPACE = 0x20;

/**
 * Counts terms of one or more tokens with one space between. The tokens that are no stop words are
 * written behind each other, so that each term is a stretch of the buffer.
 */
export function createWordAnalyser(settings: WordSettings, table: TermTable): Analyser {
  const { preprocess, tokenise, stopWords } = settings;
  const [shortest, longest] = settings.ngrams;
  const stops = stopWords.length > 0 ? createTermTable(stopWords) : null;
  const source = new GramBuffer();
  const buffer = new GramBuffer();
  let starts = new Int32Array(256);
  let ends = new Int32Array(256);
  let tokens = 0;

  const add = (from: number, to: number): void => {
    const before = buffer.length;
    if (tokens > 0) buffer.push(SPACE);
    const start = buffer.length;
    for (let at = from; at < to; at += 1) buffer.push(source.units[at]!);
    if (stops !== null && stops.find(buffer, start, buffer.length) >= 0) {
      buffer.length = before;
      return;
    }
    if (tokens === starts.length) {
      starts = doubled(starts);
      ends = doubled(ends);
    }
    starts[tokens] = start;
    ends[tokens] = buffer.length;
    tokens += 1;
  };

  return (text, counts) => {
    source.fill(preprocess(text));
    buffer.clear();
    tokens = 0;
    tokenise(source.units, source.length, add);
    for (let size = shortest; size <= longest && size <= tokens; size += 1) {
      for (let first = 0; first + size <= tokens; first += 1) {
        const term = table.find(buffer, starts[first]!, ends[first + size - 1]!);
        if (term >= 0) counts.add(term);
      }
    }
  };
}

function doubled(array: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(2 * array.length);
  larger.set(array);
  return larger;
}
