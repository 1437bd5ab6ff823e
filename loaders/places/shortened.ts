import type { Meaning, Names } from "./names.ts";
import { isWithin, skeletonOf } from "./sound.ts";

const SHORTEST_NAME = 5;
const SHORTEST = 4;
/** From here on nothing but a name is spelled so. */
const SHORTEST_CERTAIN = 6;
const LONGEST = 14;
const HAS_VOWEL = /.[aeiou]/;

/**
 * A lookup for the larger places' names without their vowels ("rttrdm", "hlmnd"), some of the
 * consonants gone too where the word is long enough ("pmrnd"). First and last letter must be right,
 * and a word that can be two names is none. `isMasked` words ("brd@") may keep vowels: they are no
 * words in any case.
 */
export function createShortenedLookup(
  { words, misspelt }: Names,
  realWords: ReadonlySet<string>,
): (word: string, isMasked?: boolean) => Meaning | undefined {
  const bySkeleton = new Map<string, string[]>();
  for (const name of misspelt) {
    if (words.get(name)?.kind !== "name" || name.length < SHORTEST_NAME) continue;
    const skeleton = skeletonOf(name);
    const known = bySkeleton.get(skeleton);
    if (known) known.push(name);
    else bySkeleton.set(skeleton, [name]);
  }
  return (word, isMasked = false) => {
    if (word.length < SHORTEST || word.length > LONGEST || realWords.has(word)) return undefined;
    if (HAS_VOWEL.test(word) && !isMasked) return undefined;
    const skeleton = skeletonOf(word);
    const exact = only(
      (bySkeleton.get(skeleton) ?? []).filter((name) => isWithin(squeezed(word), squeezed(name))),
    );
    if (exact) {
      return { ...exact, kind: word.length >= SHORTEST_CERTAIN ? "name" : "apart" };
    }
    if (isMasked || skeleton.length < SHORTEST + 1) return undefined;
    const within: string[] = [];
    for (const [other, names] of bySkeleton) {
      if (other[0] !== skeleton[0] || other.at(-1) !== skeleton.at(-1)) continue;
      if (other.length - skeleton.length === 1 && isWithin(skeleton, other)) within.push(...names);
    }
    const found = only(within);
    return found && { ...found, kind: "apart" };
  };

  function only(names: string[]): Meaning | undefined {
    const places = new Set(names.map((name) => words.get(name)!.place));
    return places.size === 1 ? words.get(names[0]!) : undefined;
  }
}

function squeezed(word: string): string {
  return word.replace(/(.)\1+/g, "$1");
}
