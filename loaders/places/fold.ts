import { foldWords } from "../texts/fold-words.ts";
import { DRAWN_LETTER, drawnLetter } from "../texts/look-alikes.ts";

/**
 * What folds to itself: ASCII, and what only separates words (bullets, dashes, arrows, dingbats,
 * flags, emoji); not enclosed, styled or zero-width characters, which share their blocks.
 */
const NOT_PLAIN =
  /[^\n\x20-\x7e\u2013\u2014\u2022\u2026\u20ac\u2190-\u21ff\u2500-\u27ff\u2b00-\u2bff\ufe0f\u{1f1e6}-\u{1f1ff}\u{1f300}-\u{1faff}]/u;
const UNSEEN = /[\p{M}\p{Cf}\u115f\u1160]/gu;
const SPACE = /[^\S\n ]|[\u0085\u2800]/gu;
const APOSTROPHE = /[\u2018\u2019\u201b\u02bc\u00b4`\u2032]/g;
const WHOLE_FLAG = /\b(hee?le?|gehele|whole|entire|door|over|all|rest van) ?🇳🇱/giu;
/** Latin letters with a stroke, which have no accent to take off. */
const STROKED: Record<string, string> = { ł: "l", Ł: "L", ø: "o", Ø: "O", đ: "d", Đ: "D", ı: "i" };
const STROKED_LETTER = /[łŁøØđĐı]/g;

/**
 * The text as names are looked for in it: letters as plain as they can be (styled letters, accents
 * and look-alikes folded) but with their case, lines kept apart, invisible characters gone.
 */
export function foldLetters(text: string): string {
  if (!NOT_PLAIN.test(text)) return readFlag(text);
  const plain = text
    .replace(/\r\n?/g, "\n")
    .replace(APOSTROPHE, "'")
    .normalize("NFKD")
    .replace(UNSEEN, "")
    .replace(SPACE, " ")
    .replace(DRAWN_LETTER, drawnLetter);
  return readFlag(foldWords(plain).replace(STROKED_LETTER, (letter) => STROKED[letter]!));
}

/** "heel 🇳🇱": the flag where it stands for the country's name, not for a language or an origin. */
function readFlag(text: string): string {
  return text.includes("🇳🇱") ? text.replace(WHOLE_FLAG, "$1 nl ") : text;
}
