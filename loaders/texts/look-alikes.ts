/** Cyrillic and Greek letters that are drawn like a Latin one, lower case. */
export const FOREIGN_LOOK_ALIKES: Record<string, string> = {
  а: "a",
  в: "b",
  с: "c",
  ԁ: "d",
  е: "e",
  ё: "ë",
  г: "r",
  н: "h",
  һ: "h",
  і: "i",
  ї: "ï",
  ј: "j",
  к: "k",
  ӏ: "l",
  м: "m",
  п: "n",
  о: "o",
  р: "p",
  ԛ: "q",
  ѕ: "s",
  т: "t",
  ѵ: "v",
  ԝ: "w",
  х: "x",
  у: "y",
  α: "a",
  β: "b",
  ε: "e",
  η: "n",
  ι: "i",
  κ: "k",
  ν: "v",
  ο: "o",
  ρ: "p",
  τ: "t",
  υ: "u",
  χ: "x",
  ω: "w",
};

/** Latin small capitals, which "fonts" for chat apps use and NFKC leaves alone. */
const SMALL_CAPITALS: Record<string, string> = {
  ᴀ: "a",
  ʙ: "b",
  ᴄ: "c",
  ᴅ: "d",
  ᴇ: "e",
  ꜰ: "f",
  ɢ: "g",
  ʜ: "h",
  ɪ: "i",
  ᴊ: "j",
  ᴋ: "k",
  ʟ: "l",
  ᴍ: "m",
  ɴ: "n",
  ᴏ: "o",
  ᴘ: "p",
  ꞯ: "q",
  ʀ: "r",
  ꜱ: "s",
  ᴛ: "t",
  ᴜ: "u",
  ᴠ: "v",
  ᴡ: "w",
  ʏ: "y",
  ᴢ: "z",
};

/** White letters on a black circle or square, and the small capitals. */
export const DRAWN_LETTER = new RegExp(
  `[\\u{1f150}-\\u{1f169}\\u{1f170}-\\u{1f189}${Object.keys(SMALL_CAPITALS).join("")}]`,
  "gu",
);

/** The letter that one match of {@link DRAWN_LETTER} shows. */
export function drawnLetter(character: string): string {
  const code = character.codePointAt(0)!;
  if (code >= 0x1f170) return String.fromCharCode(code - 0x1f170 + 97);
  if (code >= 0x1f150) return String.fromCharCode(code - 0x1f150 + 97);
  return SMALL_CAPITALS[character]!;
}
