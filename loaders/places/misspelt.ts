import type { Meaning, Names } from "./names.ts";
import { skeletonOf, soundOf } from "./sound.ts";

const REPEATED = /(.)\1{2,}/g;
const DRAWN_OUT = /(.)\1\1/;
const SHORTEST_NAME = 7;
/** Names that may be spelled by their sound. */
const SHORTEST_HEARD = 5;
const LONGEST_NAME = 20;

/**
 * A lookup for words that are no name as they stand: letters drawn out ("ALPHENNNN"), "y" for "ij"
 * and, in the longer names of the larger places, one letter missing, added, changed or two exchanged
 * ("waalwik"). The last takes evidence, whatever the name.
 */
export function createMisspeltLookup(
  { words, misspelt }: Names,
  realWords: ReadonlySet<string>,
): (word: string) => Meaning | undefined {
  const near = indexNear(words, misspelt);
  const alike = indexSounds(words, misspelt);
  return (word) => {
    for (const spelling of variants(word)) {
      const meaning = words.get(spelling);
      if (meaning && meaning.kind !== "code") return meaning;
    }
    if (realWords.has(word) || realWords.has(word.replace(REPEATED, "$1"))) return undefined;
    const heard = word.length < SHORTEST_HEARD ? undefined : alike(word);
    if (heard) return { place: heard.place, kind: "apart" };
    if (word.length < SHORTEST_NAME - 1 || word.length > LONGEST_NAME + 1) return undefined;
    const meaning = near(word.replace(REPEATED, "$1"));
    return meaning && { place: meaning.place, kind: "apart" };
  };
}

/** Spellings that are no mistake: letters drawn out, "y" for "ij", a diminutive. */
function variants(word: string): string[] {
  const found: string[] = [];
  if (DRAWN_OUT.test(word)) {
    found.push(word.replace(REPEATED, "$1"), word.replace(REPEATED, "$1$1"));
  }
  if (word.includes("y")) found.push(word.replace("y", "ij"));
  if (word.endsWith("tje") && word.length > 9) found.push(word.slice(0, -3));
  return found;
}

/**
 * Names within one edit (Damerau, 1964), found by the strings that are left when one letter is taken
 * away on either side (Garbe's symmetric delete). The first letter must be right, and two names
 * equally near are none.
 */
function indexNear(
  names: ReadonlyMap<string, Meaning>,
  large: ReadonlySet<string>,
): (word: string) => Meaning | undefined {
  const byDeletion = new Map<string, string[]>();
  for (const [name, { kind }] of names) {
    if (name.length < SHORTEST_NAME || name.length > LONGEST_NAME) continue;
    if (kind !== "name" || !large.has(name)) continue;
    for (const key of deletions(name)) {
      const known = byDeletion.get(key);
      if (known) known.push(name);
      else byDeletion.set(key, [name]);
    }
  }
  return (word) => {
    const candidates = new Set(deletions(word).flatMap((key) => byDeletion.get(key) ?? []));
    const within = [...candidates].filter(
      (name) => name[0] === word[0] && !isForm(word, name) && isOneEdit(word, name),
    );
    const places = new Set(within.map((name) => names.get(name)!.place));
    return places.size === 1 ? names.get(within[0]!) : undefined;
  };
}

/**
 * Names that sound like a word ("ensgede"), or, if longer, that do but for a vowel swallowed
 * ("roosndaol"). The first letter must be right here too.
 */
function indexSounds(
  names: ReadonlyMap<string, Meaning>,
  large: ReadonlySet<string>,
): (word: string) => Meaning | undefined {
  const bySound = new Map<string, string[]>();
  const bySkeleton = new Map<string, string[]>();
  for (const name of large) {
    if (names.get(name)?.kind !== "name" || name.length < SHORTEST_HEARD) continue;
    const sound = soundOf(name);
    append(bySound, sound, name);
    append(bySkeleton, skeletonOf(sound), name);
  }
  return (word) => {
    const sound = soundOf(word.replace(REPEATED, "$1"));
    const swallowed = sound.length < SHORTEST_NAME ? [] : (bySkeleton.get(skeletonOf(sound)) ?? []);
    const alike = [
      ...(bySound.get(sound) ?? []),
      ...swallowed.filter((name) => isOneEdit(sound, soundOf(name))),
    ].filter((name) => name[0] === word[0] && !isForm(word, name));
    const places = new Set(alike.map((name) => names.get(name)!.place));
    return places.size === 1 ? names.get(alike[0]!) : undefined;
  };
}

function append(lists: Map<string, string[]>, key: string, value: string): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

/** "Wassenaars", "Achterhoeker": a form of the name, no misspelling. */
function isForm(word: string, name: string): boolean {
  return word.startsWith(name) && /[senr]$/.test(word);
}

function deletions(word: string): string[] {
  return [word, ...Array.from(word, (_, index) => word.slice(0, index) + word.slice(index + 1))];
}

/** Whether one insertion, deletion, change or exchange of neighbours makes `a` into `b`. */
function isOneEdit(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (
    end < Math.min(a.length, b.length) - start &&
    a[a.length - 1 - end] === b[b.length - 1 - end]
  ) {
    end += 1;
  }
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}
