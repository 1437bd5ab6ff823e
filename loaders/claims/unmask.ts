const MASKED = /(?<=[A-Za-z])[@€$](?=[A-Za-z])/g;
const LETTERS: Record<string, string> = { "@": "a", "€": "e", $: "s" };

/** Four letters or more, each apart: "w h a t s a p p", "W.I.C.K.R". */
const SPACED = /(?<![\p{L}\p{N}])\p{L}(?:([ .*_-])\p{L})(?:\1\p{L}){2,}(?![\p{L}\p{N}])/gu;
const LINK = /\b(?:t|telegram)\.me\//gi;
const LESS = /(?<![\p{L}\p{N}])[-–−] ?(?=\d{1,2} ?%)/gu;

/**
 * Puts letters back where an ad disguises a word with signs ("wh@tsapp") or by spreading it out, and
 * writes as words what is said in signs: `tme` for a link into Telegram, `korting` for "-20%".
 */
export function unmask(text: string): string {
  return text
    .replace(LINK, " tme ")
    .replace(LESS, " korting ")
    .replace(MASKED, (sign) => LETTERS[sign]!)
    .replace(SPACED, (word) => word.replace(/[^\p{L}]/gu, ""));
}
