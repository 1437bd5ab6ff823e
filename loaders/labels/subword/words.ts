/** What a word is made of; a regular expression that JavaScript and Oniguruma read alike. */
const IN_WORD = "0-9a-zß-öø-ÿ";
/** A run of letters and digits, or any other character by itself: an emoji, a mark, a currency. */
export const WORD_PATTERN = `[${IN_WORD}]+|[^\\s]`;
/** A letter or digit of another script. */
export const FOREIGN_PATTERN = `(?![${IN_WORD}])[\\p{L}\\p{M}\\p{Nd}]`;
/** What every foreign letter becomes: one of them in a disguised word leaves the rest legible. */
export const FOREIGN = "▯";
/** A longer word is unknown, which bounds the work on a text of one letter. */
export const LONGEST_WORD = 40;

const WORD = new RegExp(WORD_PATTERN, "gu");
const FOREIGN_LETTER = new RegExp(FOREIGN_PATTERN, "gu");
const LATIN = /^[\x20-\x7e]*$/;

/** The words of a text that went through `normalise`, in order. Linear in its length. */
export function wordsOf(normalisedText: string): string[] {
  const text = LATIN.test(normalisedText)
    ? normalisedText
    : normalisedText.replace(FOREIGN_LETTER, FOREIGN);
  return text.match(WORD) ?? [];
}
