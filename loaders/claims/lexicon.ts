import { createWordTable, type WordTable } from "../places/word-table.ts";
import type { Claim } from "./claims.ts";
import { expandTerm, type ClaimTerms } from "./terms.ts";

/** A claim that a run of words makes, and under what condition. */
export interface Meaning {
  claim: Claim;
  weak: boolean;
  marked: boolean;
}

/** Where terms that begin alike part. */
export interface Node {
  next: Map<string, Node>;
  meanings: Meaning[];
}

/** A word of a text: the edges of the trie that it can take. */
export interface ClaimWord {
  text: string;
  edges: readonly string[];
}

export interface ClaimLexicon {
  root: Node;
  words: WordTable<ClaimWord>;
}

const REMEMBERED = 50_000;
const NONE: readonly string[] = [];

/** A trie over the words of all terms, and what each word met in texts can be in it. */
export function createClaimLexicon({ claims, sets }: ClaimTerms): ClaimLexicon {
  const root: Node = { next: new Map(), meanings: [] };
  const whole = new Set<string>();
  const beginnings = new Set<string>();
  const endings = new Set<string>();
  for (const { claim, terms } of claims) {
    for (const term of terms) {
      for (const { words, weak, marked } of expandTerm(term, sets)) {
        let node = root;
        for (const word of words) {
          if (word.endsWith("*")) beginnings.add(word.slice(0, -1));
          else if (word.startsWith("*")) endings.add(word.slice(1));
          else whole.add(word);
          let next = node.next.get(word);
          if (!next) node.next.set(word, (next = { next: new Map(), meanings: [] }));
          node = next;
        }
        node.meanings.push({ claim, weak, marked });
      }
    }
  }

  const edgesOf = (word: string): string[] => {
    const edges = whole.has(word) ? [word] : [];
    for (let cut = 1; cut <= word.length; cut++) {
      if (beginnings.has(word.slice(0, cut))) edges.push(`${word.slice(0, cut)}*`);
    }
    for (let cut = 1; cut < word.length; cut++) {
      if (endings.has(word.slice(cut))) edges.push(`*${word.slice(cut)}`);
    }
    return edges;
  };
  const study = (word: string): ClaimWord => {
    if (/^\d+$/.test(word)) return { text: word, edges: ["#", ...edgesOf(word)] };
    for (const spelling of spellingsOf(word)) {
      const edges = edgesOf(spelling);
      if (edges.length > 0) return { text: spelling, edges };
    }
    return { text: word, edges: NONE };
  };
  return { root, words: createWordTable(study, REMEMBERED) };
}

/** A word as written, with the letters that digits imitate, and with drawn-out letters shortened. */
function* spellingsOf(word: string): Generator<string> {
  yield word;
  const decoded = /[a-z].*[a-z]/.test(word)
    ? word.replace(/[0134578]/g, (digit) => IMITATED[digit]!)
    : word;
  if (decoded !== word) yield decoded;
  if (!DRAWN_OUT.test(decoded)) return;
  yield decoded.replace(DRAWN_OUT, "$1$1");
  yield decoded.replace(DRAWN_OUT, "$1");
}

const DRAWN_OUT = /([a-z])\1{2,}/g;
const IMITATED: Record<string, string> = {
  ...{ 0: "o", 1: "i", 3: "e", 4: "a", 5: "s", 7: "t", 8: "b" },
};
