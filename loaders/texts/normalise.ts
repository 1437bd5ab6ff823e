/** Cyrillic and Greek letters that are drawn like a Latin one, lower case. */
const LOOK_ALIKES: Record<string, string> = {
  а: "a",
  в: "b",
  с: "c",
  ԁ: "d",
  е: "e",
  һ: "h",
  і: "i",
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
  ι: "i",
  κ: "k",
  ν: "v",
  ο: "o",
  ρ: "p",
  τ: "t",
  υ: "u",
  χ: "x",
};

const INVISIBLE = /[\p{Cf}\p{Cc}\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\ufe00-\ufe0f]/gu;
const SPACE = /[\s\u0085]+/gu;
const OTHER_SCRIPT_WORD =
  /[\p{L}\p{M}\p{N}]*[\p{Script=Cyrillic}\p{Script=Greek}][\p{L}\p{M}\p{N}]*/gu;
const OTHER_SCRIPT_LETTER = /[\p{Script=Cyrillic}\p{Script=Greek}]/gu;

/**
 * The text as it is compared and classified: NFKC, lower case, white space folded to single spaces
 * and trimmed, zero-width and control characters removed, Cyrillic and Greek letters replaced by
 * the Latin ones they imitate. Digits, accents and emoji stay. Two messages are the same text when
 * this gives the same string. Idempotent.
 */
export function normalise(text: string): string {
  const spaced = text.toWellFormed().normalize("NFKC").replace(SPACE, " ").replace(INVISIBLE, "");
  const lower = spaced.toLowerCase().normalize("NFKC");
  return lower.replace(OTHER_SCRIPT_WORD, foldWord).replace(SPACE, " ").trim();
}

/** Folds a word only where every foreign letter has a look-alike: real Russian stays Russian. */
function foldWord(word: string): string {
  let foldable = true;
  const folded = word.replace(OTHER_SCRIPT_LETTER, (letter) => {
    const latin = LOOK_ALIKES[letter];
    if (latin === undefined) foldable = false;
    return latin ?? letter;
  });
  return foldable ? folded : word;
}
