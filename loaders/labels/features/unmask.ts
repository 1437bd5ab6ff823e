const DIGIT_LETTERS: Record<string, string> = {
  "0": "o",
  "1": "i",
  "3": "e",
  "4": "a",
  "5": "s",
  "7": "t",
  "8": "b",
  "9": "g",
  "@": "a",
  $: "s",
  "€": "e",
  "£": "l",
  "!": "i",
  "|": "l",
  "+": "t",
};
const VOWELS = [..."aeiou"];
const CONSONANTS = [..."bcdfghjklmnpqrstvwxyz"];

/** What stars hide most often where nothing is sold. */
const CURSES =
  "kut kutten kak kanker kenker tering tyfus tiefus hoer hoeren lul pik fuck fucking shit bitch dick cunt nigga".split(
    " ",
  );

/**
 * Spellings that a word with digits or symbols among its letters may stand for ("c0ke", "k*tamine",
 * "w!3t", "5peed"): the digit's look-alike letter, and each vowel for up to two asterisks, but
 * for a curse. The caller keeps a candidate only where it is a known term, so nothing is invented.
 */
export function* unmaskings(word: string): Generator<string> {
  let letters = 0;
  let stars = 0;
  let plain = "";
  for (const point of word) {
    if (point === "*") stars += 1;
    const letter = DIGIT_LETTERS[point];
    if (letter === undefined && point !== "*") letters += /\p{L}/u.test(point) ? 1 : 0;
    plain += letter ?? point;
  }
  if (letters === 0 || plain.length < 3 || plain.length > 24 || stars > 2) return;
  if (stars > 0 && isCurse(plain)) return;
  const variants = plain === word ? [plain] : [plain, withOneAs(word, plain)];
  for (const variant of variants) yield* filled(variant, VOWELS);
}

/** What one asterisk may stand for beside a vowel: "x*c", "4m*c"; too much for any but a sure term. */
export function* hiddenConsonants(word: string): Generator<string> {
  if (word.length < 3 || word.length > 24 || word.split("*").length !== 2) return;
  if (!isCurse(word)) yield* filled(word, CONSONANTS);
}

function isCurse(pattern: string): boolean {
  return CURSES.some((curse) => fits(pattern, curse));
}

/** Whether a word is what a pattern with asterisks hides. */
function fits(pattern: string, word: string): boolean {
  if (pattern.length !== word.length) return false;
  for (let i = 0; i < word.length; i += 1) {
    if (pattern[i] !== "*" && pattern[i] !== word[i]) return false;
  }
  return true;
}

/** The number of letters in the longest run of one letter decides whether a word is drawn out. */
export function squeeze(word: string): string | null {
  if (!/(.)\1\1/u.test(word)) return null;
  return word.replace(/(.)\1+/gu, "$1");
}

/** "1" stands for l as often as for i. */
function withOneAs(word: string, plain: string): string {
  let out = "";
  for (let i = 0; i < plain.length; i += 1)
    out += word[i] === "1" || word[i] === "!" ? "l" : plain[i]!;
  return out;
}

function* filled(word: string, letters: readonly string[]): Generator<string> {
  const at = word.indexOf("*");
  if (at < 0) {
    yield word;
    return;
  }
  for (const letter of letters) {
    yield* filled(word.slice(0, at) + letter + word.slice(at + 1), letters);
  }
}

/**
 * A word with digits or symbols for letters inside it, read as letters whatever it means ("s3tup",
 * "k€et"); null where the digits may be digits: at the edges, or behind one another in a code.
 */
export function decode(word: string): string | null {
  if (!/^\p{L}+(?:[0134579@$€]{1,2}\p{L}+)+$/u.test(word)) return null;
  const letters = word.replace(/[^\p{L}]/gu, "").length;
  const masks = Array.from(word).length - letters;
  return letters >= 2 && masks <= letters
    ? Array.from(word, (point) => DIGIT_LETTERS[point] ?? point).join("")
    : null;
}
