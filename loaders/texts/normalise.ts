import { DRAWN_LETTER, drawnLetter, FOREIGN_LOOK_ALIKES } from "./look-alikes.ts";

/** U+2800 is the blank Braille cell, which chats use as a space that survives trimming. */
const SPACE = /[\s\u0085\u2800]{2,}|[^\S ]|[\u0085\u2800]/gu;
/** Format and control characters, fillers, variation selectors, and the frame of a keycap digit. */
const INVISIBLE =
  /[\p{Cf}\p{Cc}\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u20e3\ufe00-\ufe0f\u{e0100}-\u{e01ef}]/gu;
/** A zero-width joiner that holds one emoji together, as in 👨‍👩‍👧 and ❤️‍🔥. */
const JOINED =
  /(?<=\p{Extended_Pictographic}[\ufe0f\p{Emoji_Modifier}]?)\u200d+(?=\p{Extended_Pictographic})/gu;
/** Stands for a joiner while the others are removed; never in a well-formed text. */
const KEPT_JOINER = "\uffff";
const OTHER_SCRIPT_WORD =
  /[\p{L}\p{M}\p{N}]*[\p{Script=Cyrillic}\p{Script=Greek}][\p{L}\p{M}\p{N}]*/gu;
const OTHER_SCRIPT_LETTER = /[\p{Script=Cyrillic}\p{Script=Greek}]/u;
const OTHER_SCRIPT_LETTERS = new RegExp(OTHER_SCRIPT_LETTER, "gu");
const PLAIN = /^[\x20-\x7e\t\n\r]*$/;

/**
 * The text as it is compared and classified: NFKC, lower case, white space folded to single spaces
 * and trimmed, zero-width and control characters removed, and letters that only look like a Latin
 * one (Cyrillic, Greek, small capitals, boxed and circled letters, keycap digits) replaced by what
 * they show. Digits, accents and emoji stay. Two messages are the same text when this gives the
 * same string. Idempotent.
 */
export function normalise(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase().replace(SPACE, " ").trim();
  let folded = fold(text.toWellFormed());
  // A removed or replaced character can bring its neighbours together into one that folds again.
  for (let next = fold(folded); next !== folded; next = fold(folded)) folded = next;
  return folded;
}

function fold(text: string): string {
  const spaced = text.normalize("NFKC").replaceAll(KEPT_JOINER, "").replace(SPACE, " ");
  const lower = removeInvisible(spaced).replace(DRAWN_LETTER, drawnLetter).toLowerCase();
  const latin = OTHER_SCRIPT_LETTER.test(lower)
    ? lower.replace(OTHER_SCRIPT_WORD, foldWord)
    : lower;
  return latin.replace(SPACE, " ").trim();
}

function removeInvisible(text: string): string {
  if (!text.includes("\u200d")) return text.replace(INVISIBLE, "");
  return text.replace(JOINED, KEPT_JOINER).replace(INVISIBLE, "").replaceAll(KEPT_JOINER, "\u200d");
}

/** Folds a word only where every foreign letter has a look-alike: real Russian stays Russian. */
function foldWord(word: string): string {
  let foldable = true;
  const folded = word.replace(OTHER_SCRIPT_LETTERS, (letter) => {
    const latin = FOREIGN_LOOK_ALIKES[letter];
    if (latin === undefined) foldable = false;
    return latin ?? letter;
  });
  return foldable ? folded : word;
}
