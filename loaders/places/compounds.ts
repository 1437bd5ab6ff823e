import type { Meaning, Names } from "./names.ts";

const SHORTEST_NAME = 5;
const SHORTEST_ORDINARY = 6;
const SHORTEST = 11;
const LONGEST = 60;

/**
 * A lookup for names written as one word ("#utrechtzeistdebilt"): the names, where the whole word
 * is made of two or more of them, none very short. A name that is a word too counts beside one that is not.
 */
export function createCompoundLookup({ words }: Names): (word: string) => Meaning[] | undefined {
  const parts = new Map(
    [...words].filter(([name, { kind }]) => {
      return kind === "name" || (kind === "ordinary" && name.length >= SHORTEST_ORDINARY);
    }),
  );
  return (word) => {
    if (word.length < SHORTEST || word.length > LONGEST) return undefined;
    const names = split(word, 0, parts);
    if (!names || names.length < 2 || !names.some(({ kind }) => kind === "name")) return undefined;
    return names.map(({ place }) => ({ place, kind: "name" }));
  };
}

/** The fewest, longest names that a word is made of from a position on. */
function split(
  word: string,
  from: number,
  parts: ReadonlyMap<string, Meaning>,
): Meaning[] | undefined {
  if (from === word.length) return [];
  for (let end = word.length; end - from >= SHORTEST_NAME; end--) {
    const meaning = parts.get(word.slice(from, end));
    const rest = meaning && split(word, end, parts);
    if (rest) return [meaning, ...rest];
  }
  return undefined;
}
