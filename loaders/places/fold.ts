import { DRAWN_LETTER, drawnLetter, FOREIGN_LOOK_ALIKES } from "../texts/look-alikes.ts";

const PLAIN = /^[\x20-\x7e\n]*$/;
const SPACE = /[^\S\n ]|[\u0085\u2800]/gu;
const INVISIBLE = /[\p{Cf}\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u20e3\ufe00-\ufe0f]/gu;
const APOSTROPHE = /[\u2018\u2019\u201b\u02bc\u00b4`\u2032]/gu;
const ACCENT = /\p{M}/gu;
const FOREIGN_LETTER = /[\p{Script=Cyrillic}\p{Script=Greek}]/gu;
/** Latin letters with a stroke, which have no accent to take off. */
const STROKED: Record<string, string> = { ł: "l", Ł: "L", ø: "o", Ø: "O", đ: "d", Đ: "D", ı: "i" };
const STROKED_LETTER = /[łŁøØđĐı]/g;

/**
 * The text as names are looked for in it: letters as plain as they can be (styled letters, accents
 * and look-alikes folded) but with their case, lines kept apart, invisible characters gone.
 */
export function foldLetters(text: string): string {
  if (PLAIN.test(text)) return text;
  return text
    .toWellFormed()
    .normalize("NFKC")
    .replace(/\r\n?/g, "\n")
    .replace(SPACE, " ")
    .replace(INVISIBLE, "")
    .replace(DRAWN_LETTER, drawnLetter)
    .replace(APOSTROPHE, "'")
    .normalize("NFD")
    .replace(ACCENT, "")
    .replace(STROKED_LETTER, (letter) => STROKED[letter]!)
    .replace(FOREIGN_LETTER, (letter) => {
      const latin = FOREIGN_LOOK_ALIKES[letter.toLowerCase()];
      if (latin === undefined) return letter;
      return letter === letter.toLowerCase() ? latin : latin.toUpperCase();
    });
}
