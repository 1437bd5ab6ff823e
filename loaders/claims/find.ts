import { gapBefore, tokenise, type Tokens } from "../places/tokens.ts";
import { CLAIMS, kindOf, type Claim } from "./claims.ts";
import { createDenial } from "./denial.ts";
import { createClaimLexicon, type ClaimWord, type Node } from "./lexicon.ts";
import type { ClaimTerms } from "./terms.ts";
import { unmask } from "./unmask.ts";

/** A claim in a text: the words it takes up, the last one included. */
export interface Mention {
  claim: Claim;
  from: number;
  to: number;
  weak: boolean;
}

/**
 * Makes the function that finds what an ad promises and which apps it names, in its original
 * spelling: each once, in the order of {@link CLAIMS}. Claims that the ad denies
 * ("geen WhatsApp") are left out. Takes time linear in the text's length and never throws.
 */
export function createClaimFinder(terms: ClaimTerms): (originalText: string) => Claim[] {
  const { root, words } = createClaimLexicon(terms);
  const isDenied = createDenial(terms.denied);
  return (originalText) => {
    const tokens = tokenise(unmask(originalText), words);
    const mentions = withoutContained(mentionsIn(tokens, root));
    const strong = mentions.filter(({ weak }) => !weak);
    const found = new Set(
      mentions
        .filter((mention) => !mention.weak || isBesideApp(tokens, mention, strong))
        .filter((mention) => !isDenied(tokens, mention, mentions))
        .map(({ claim }) => claim),
    );
    return CLAIMS.filter((claim) => found.has(claim));
  };
}

/** Every term that the text holds, also those within others. */
function mentionsIn(tokens: Tokens<ClaimWord>, root: Node): Mention[] {
  const mentions: Mention[] = [];
  const follow = (node: Node, from: number, at: number): void => {
    for (const { claim, weak, marked } of node.meanings) {
      if (!marked || isMarked(tokens, at - 1)) mentions.push({ claim, from, to: at - 1, weak });
    }
    if (node.next.size === 0 || at >= tokens.words.length) return;
    if (at > from && !JOINS.test(gapBefore(tokens, at))) return;
    for (const edge of tokens.words[at]!.edges) {
      const next = node.next.get(edge);
      if (next) follow(next, from, at + 1);
    }
  };
  for (let from = 0; from < tokens.words.length; from++) follow(root, from, from);
  return mentions;
}

/** A shorter term within a longer one of another claim says nothing: "gratis" in "gratis opnieuw". */
function withoutContained(mentions: Mention[]): Mention[] {
  return mentions.filter(
    (one) =>
      !mentions.some(
        (other) =>
          other.claim !== one.claim &&
          other.from <= one.from &&
          other.to >= one.to &&
          other.to - other.from > one.to - one.from,
      ),
  );
}

/** "Signal, Session": an ambiguous name next to one that is none. */
function isBesideApp(tokens: Tokens<ClaimWord>, one: Mention, strong: Mention[]): boolean {
  return strong.some(({ claim, from, to }) => {
    if (kindOf(claim) !== "app") return false;
    const [before, after] = to < one.from ? [to, one.from] : [one.to, from];
    const between = tokens.words.slice(before + 1, after);
    return (
      after - before <= 2 &&
      between.every(({ text }) => LISTING.has(text)) &&
      !gapBefore(tokens, after).includes("\n")
    );
  });
}

const isMarked = ({ text, ends }: Tokens<ClaimWord>, word: number): boolean =>
  MARK.test(text.slice(ends[word], ends[word]! + 4));

/** What may lie between two words of a term. */
const JOINS = /^[^\n.!?;]{0,4}$|^\.$/;
const MARK = /^\s{0,2}(?:[:=@]|->|→|👉|➡)/u;
const LISTING = new Set(["of", "or", "en", "and", "ook", "also", "plus", "via", "op"]);
