import { isSpace, pointAt } from "./characters.ts";
import type { Analyser } from "./counts.ts";
import { GramBuffer } from "./gram-buffer.ts";
import type { TermTable } from "./term-table.ts";

export interface CharSettings {
  preprocess: (text: string) => string;
  /** How many characters a term has, from and to. */
  ngrams: readonly [number, number];
}

const SPACE = 0x20;

/** Counts all stretches of characters; two and more white-space characters are one space before. */
export function createCharAnalyser(settings: CharSettings, table: TermTable): Analyser {
  const { preprocess } = settings;
  const [shortest, longest] = settings.ngrams;
  const source = new GramBuffer();
  const buffer = new GramBuffer();
  const points = new PointStarts();
  return (text, counts) => {
    source.fill(preprocess(text));
    buffer.clear();
    const { units, length } = source;
    for (let at = 0; at < length;) {
      let end = at;
      while (end < length && isSpace(units[end]!)) end += 1;
      if (end - at > 1) {
        buffer.push(SPACE);
        at = end;
      } else buffer.push(units[at++]!);
    }
    points.find(buffer.units, buffer.length);
    const { starts, size } = points;
    for (let first = 0; first + shortest <= size; first += 1) {
      const most = Math.min(longest, size - first);
      for (let gram = shortest; gram <= most; gram += 1) {
        const term = table.find(buffer, starts[first]!, starts[first + gram]!);
        if (term >= 0) counts.add(term);
      }
    }
  };
}

/** Where each code point begins in units, and behind the last one where it ends. */
export class PointStarts {
  starts = new Int32Array(1 << 12);
  size = 0;

  find(units: Uint16Array, length: number): void {
    if (length >= this.starts.length) this.starts = new Int32Array(2 * (length + 1));
    const { starts } = this;
    let size = 0;
    for (let at = 0; at < length; at += 1) {
      starts[size++] = at;
      if (pointAt(units, at, length) > 0xffff) at += 1;
    }
    starts[size] = length;
    this.size = size;
  }
}
