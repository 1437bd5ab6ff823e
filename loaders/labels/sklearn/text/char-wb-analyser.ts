import { isSpace } from "./characters.ts";
import { type CharSettings, PointStarts } from "./char-analyser.ts";
import type { Analyser } from "./counts.ts";
import { GramBuffer } from "./gram-buffer.ts";
import type { TermTable } from "./term-table.ts";
import { createWordCache } from "./word-cache.ts";

const SPACE = 0x20;

/**
 * Counts stretches of characters within words, each word with a space before and behind; a word that is
 * shorter than a stretch counts once. What a word gives is kept for when it comes again.
 */
export function createCharWbAnalyser(settings: CharSettings, table: TermTable): Analyser {
  const { preprocess } = settings;
  const [shortest, longest] = settings.ngrams;
  const source = new GramBuffer();
  const word = new GramBuffer();
  const points = new PointStarts();
  const cache = createWordCache();

  /** Looks up all stretches of the word and keeps the terms that are known. */
  const findTerms = (): void => {
    points.find(word.units, word.length);
    const { starts, size } = points;
    if (size < shortest) {
      const term = table.find(word, 0, word.length);
      if (term >= 0) cache.push(term);
      return;
    }
    for (let first = 0; first + shortest <= size; first += 1) {
      const most = Math.min(longest, size - first);
      for (let gram = shortest; gram <= most; gram += 1) {
        const term = table.find(word, starts[first]!, starts[first + gram]!);
        if (term >= 0) cache.push(term);
      }
    }
  };

  return (text, counts) => {
    source.fill(preprocess(text));
    const { units, length } = source;
    for (let at = 0; at < length;) {
      if (isSpace(units[at]!)) {
        at += 1;
        continue;
      }
      word.clear();
      word.push(SPACE);
      for (; at < length && !isSpace(units[at]!); at += 1) word.push(units[at]!);
      word.push(SPACE);
      let entry = cache.find(word);
      if (entry < 0) {
        entry = cache.open(word);
        findTerms();
        cache.close();
      }
      const { terms } = cache;
      const end = cache.ends[entry]!;
      for (let i = cache.starts[entry]!; i < end; i += 1) counts.add(terms[i]!);
    }
  };
}
