import { LOOK_ALIKES, MIXED_LOOK_ALIKES, MONEY_LOOK_ALIKES } from "./look-alikes.ts";

const SCRIPTS = ["Cyrillic", "Greek", "Canadian_Aboriginal", "Cherokee", "Han", "Bopomofo"]
  .map((script) => `\\p{Script=${script}}`)
  .join("");
/** Signs of money that are in daily use come between letters or not at all: "m€nu", never "10€". */
const DAILY = "€£¥¢";
const RARE = [...MONEY_LOOK_ALIKES.keys()].filter((sign) => !`${DAILY}øđł`.includes(sign)).join("");
const STROKES = [...LOOK_ALIKES.keys()].filter((letter) => /\p{Script=Latin}/u.test(letter));
const OUTSIDE_LATIN = `${SCRIPTS}フ`;
const FOREIGN_LETTER = new RegExp(`[${OUTSIDE_LATIN}]`, "u");
const TELLING = `[${OUTSIDE_LATIN}${STROKES.join("")}${STROKES.join("").toUpperCase()}${RARE}]`;
/** What nearly every text has nothing of: all of the above, by blocks, and daily money in a word. */
const UNUSUAL =
  /[\u0138\u0180-\u02af\u0370-\u052f\u0e3f\u13a0-\u13ff\u1400-\u167f\u20a0-\u20ab\u20ad-\u20bf\u2c60-\u2c7f\u2e80-\u9fff\ua700-\uabff\uf900-\ufaff\ud840-\ud888]|[^\d\s][€£¥¢][^\d\s]/;
const DISGUISED = new RegExp(`${TELLING}|(?<=\\p{L})[${DAILY}](?=\\p{L})`, "u");
/** ᙭ is a symbol by its category, though drawn and used as a letter. */
const WORD = new RegExp(`[᙭\\p{L}\\p{M}\\p{N}${DAILY}${RARE}]+`, "gu");
const FONT = new RegExp(`[${STROKES.join("")}${RARE}]`, "iu");
const LATIN = /\p{Script=Latin}|\p{Script=Canadian_Aboriginal}/u;
const MONEY = new RegExp(`[${DAILY}${RARE}]`, "u");
const READ_AS_LETTER = /[\p{L}\p{Sc}]/u;

/**
 * The text with look-alikes of Latin letters replaced, case kept, in the words that hold nothing
 * else from other scripts: real Russian, Greek or Chinese stays as it is.
 */
export function foldWords(text: string): string {
  return UNUSUAL.test(text) ? text.replace(WORD, foldWord) : text;
}

function foldWord(word: string): string {
  if (!DISGUISED.test(word)) return word;
  const isMixed = LATIN.test(word);
  const isFont = FONT.test(word);
  const characters = [...word];
  const folded: string[] = [];
  for (const [at, character] of characters.entries()) {
    const lower = character.toLowerCase();
    let latin = LOOK_ALIKES.get(lower);
    if (isMixed) latin ??= MIXED_LOOK_ALIKES.get(lower);
    if (latin === undefined && FOREIGN_LETTER.test(character)) return word;
    if (isMixed) latin ??= moneyAsLetter(characters, at, isFont);
    folded.push(
      latin === undefined ? character : lower === character ? latin : latin.toUpperCase(),
    );
  }
  return folded.join("");
}

/** "₥€₦Ʉ", "hal€n"; but "10€" and "₿ of cash" stay money. */
function moneyAsLetter(
  characters: readonly string[],
  at: number,
  isFont: boolean,
): string | undefined {
  const letter = MONEY_LOOK_ALIKES.get(characters[at]!.toLowerCase());
  if (letter === undefined || !MONEY.test(characters[at]!)) return isFont ? letter : undefined;
  const isAfter = READ_AS_LETTER.test(characters[at - 1] ?? "");
  const isBefore = READ_AS_LETTER.test(characters[at + 1] ?? "");
  if (DAILY.includes(characters[at]!)) return isAfter && isBefore ? letter : undefined;
  const isPrice = /\d/.test(`${characters[at - 1] ?? ""}${characters[at + 1] ?? ""}`);
  return (isAfter || isBefore) && !isPrice ? letter : undefined;
}
