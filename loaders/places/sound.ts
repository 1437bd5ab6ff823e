/** What is written in more than one way for one sound, and the way that stands for all; in order. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/ph/g, "f"],
  [/sch|sg|sk/g, "sg"],
  [/ch|gh/g, "g"],
  [/th|dt/g, "t"],
  [/ck|c|q/g, "k"],
  [/x/g, "ks"],
  [/z/g, "s"],
  [/v/g, "f"],
  [/ij|e[iy]|ai|y/g, "y"],
  [/au|ow/g, "ou"],
  [/a[aeo]/g, "a"],
  [/oo|oa/g, "o"],
  [/ee|ea/g, "e"],
  [/ie/g, "i"],
  [/d$/, "t"],
  [/(.)\1+/g, "$1"],
  [/en$/, "e"],
];

/** A word by its Dutch sound, so that "ensgede" and "enschede", "zeyst" and "zeist" are the same. */
export function soundOf(word: string): string {
  return SPELLINGS.reduce((sound, [spelling, one]) => sound.replace(spelling, one), word);
}

/** The first letter and the consonants after it, doubled ones once: "rttrdm" and "rotterdam" alike. */
export function skeletonOf(word: string): string {
  return (word.charAt(0) + word.slice(1).replace(/[aeiou]/g, "")).replace(/(.)\1+/g, "$1");
}

/** Whether the letters stand in the word in this order, others between them or not. */
export function isWithin(letters: string, word: string): boolean {
  let at = 0;
  for (const letter of word) if (letter === letters[at]) at += 1;
  return at === letters.length;
}
