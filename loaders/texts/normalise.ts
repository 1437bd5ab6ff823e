import { foldWords } from "./fold-words.ts";
import { DRAWN_LETTER, drawnLetter } from "./look-alikes.ts";

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
/** What a text has nothing else of is not looked for: most texts have no mark at all. */
const MARK = /[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20f0]/;
/** Strokes and lines through a letter, and marks that compose with no Latin letter: decoration. */
const DECORATION =
  /[\u0305\u0332-\u0338\u033f\u035c-\u0362\u20d0-\u20f0]|(?<=[\p{Script=Latin}\p{N}\p{P}\p{S} ])[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff]+/gu;
const PLAIN = /^[\x20-\x7e\t\n\r]*$/;

/**
 * The text as it is compared and classified: NFKC, lower case, white space folded to single spaces
 * and trimmed, zero-width and control characters and decorating marks removed, and letters that only
 * look like a Latin one (Cyrillic, Greek, Canadian syllabics, signs of money in a word, small capitals,
 * boxed and circled letters, keycap digits) replaced by what they show. Digits, accents and emoji stay. Two messages are the same text when this gives the
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
  const bare = MARK.test(spaced) ? spaced.replace(DECORATION, "") : spaced;
  const lower = removeInvisible(bare).replace(DRAWN_LETTER, drawnLetter).toLowerCase();
  return foldWords(lower).replace(SPACE, " ").trim();
}

function removeInvisible(text: string): string {
  if (!text.includes("\u200d")) return text.replace(INVISIBLE, "");
  return text.replace(JOINED, KEPT_JOINER).replace(INVISIBLE, "").replaceAll(KEPT_JOINER, "\u200d");
}
