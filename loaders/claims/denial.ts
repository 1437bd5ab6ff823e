import { gapBefore, type Tokens } from "../places/tokens.ts";
import { kindOf } from "./claims.ts";
import type { Mention } from "./find.ts";
import type { ClaimWord } from "./lexicon.ts";
import type { Denials } from "./terms.ts";

const FARTHEST = 5;
/** The end of what a word can deny. */
const BREAK = /[\n.!?;,:…()|•]/;

/** Makes the test whether the words around a mention deny it: "geen WhatsApp", "Insta doen we niet". */
export function createDenial(
  denials: Denials,
): (tokens: Tokens<ClaimWord>, mention: Mention, mentions: readonly Mention[]) => boolean {
  const words = new Set(denials.words);
  const between = new Set(denials.between);
  const after = new Set(denials.after);
  const betweenAfter = new Set(denials.between_after);

  const isDeniedBefore = (
    tokens: Tokens<ClaimWord>,
    { from }: Mention,
    mentions: readonly Mention[],
  ): boolean => {
    for (let at = from - 1; at >= Math.max(0, from - FARTHEST); at--) {
      if (BREAK.test(gapBefore(tokens, at + 1))) return false;
      const { text } = tokens.words[at]!;
      if (words.has(text)) return true;
      const isApp = mentions.some(
        (other) => kindOf(other.claim) === "app" && other.from <= at && at <= other.to,
      );
      if (!isApp && !between.has(text)) return false;
    }
    return false;
  };
  const isDeniedAfter = (tokens: Tokens<ClaimWord>, { to }: Mention): boolean => {
    for (let at = to + 1; at < Math.min(tokens.words.length, to + FARTHEST); at++) {
      if (BREAK.test(gapBefore(tokens, at))) return false;
      const { text } = tokens.words[at]!;
      if (after.has(text)) return !isCall(tokens.words[at + 1]?.text);
      if (!betweenAfter.has(text)) return false;
    }
    return false;
  };
  return (tokens, mention, mentions) =>
    isDeniedBefore(tokens, mention, mentions) || isDeniedAfter(tokens, mention);
}

/** "Via Signal niet bellen" denies the calling, not the app. */
const isCall = (word: string | undefined): boolean => word === "bellen" || word === "call";
