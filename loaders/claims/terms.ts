import { readFile } from "node:fs/promises";
import { InvestigationError } from "../io/errors.ts";
import { CLAIMS, type Claim } from "./claims.ts";

/** Words that turn a claim into its opposite ("geen WhatsApp"). */
export interface Denials {
  /** Deny what follows. */
  words: string[];
  /** May stand between such a word and what it denies. */
  between: string[];
  /** Deny what stands before. */
  after: string[];
  between_after: string[];
}

/** `data/claims/terms.json`: the ways in which each claim is written; see data/claims/README.md. */
export interface ClaimTerms {
  /** Words that a term may choose from as `{name}`. */
  sets: Record<string, string[]>;
  claims: { claim: Claim; terms: string[] }[];
  denied: Denials;
}

/** A term taken apart, each word as the trie knows it: "garant*", "#" for any number. */
export interface TermWords {
  words: string[];
  /** Counts only beside another app: a word that means more than one thing. */
  weak: boolean;
  /** Counts only before a colon or its like. */
  marked: boolean;
}

/** Reads the list of terms; throws {@link InvestigationError} where a claim is unknown or missing. */
export async function loadClaimTerms(path = "data/claims/terms.json"): Promise<ClaimTerms> {
  const terms = JSON.parse(await readFile(path, "utf8")) as ClaimTerms;
  const listed = terms.claims.map(({ claim }) => claim);
  const unknown = listed.find((claim) => !CLAIMS.includes(claim));
  if (unknown) throw new InvestigationError(`${path}: no claim "${unknown}"`);
  const missing = CLAIMS.find((claim) => !listed.includes(claim));
  if (missing) throw new InvestigationError(`${path}: no terms for "${missing}"`);
  return terms;
}

/** Every way a term can be written, its sets chosen from; throws where a set is not there. */
export function expandTerm(term: string, sets: ClaimTerms["sets"]): TermWords[] {
  const weak = term.endsWith("?");
  const marked = term.endsWith(" :");
  const words = term.replace(/\?$| :$/, "").split(" ");
  const expanded = words.reduce<string[][]>(
    (lists, word) =>
      choicesOf(word, sets).flatMap((choice) => lists.map((list) => [...list, choice])),
    [[]],
  );
  return expanded.map((list) => ({ words: list, weak, marked }));
}

function choicesOf(word: string, sets: ClaimTerms["sets"]): string[] {
  const name = /^\{(\w+)\}$/.exec(word)?.[1];
  if (name === undefined) return [word];
  const set = sets[name];
  if (!set) throw new InvestigationError(`term "${word}": no set of that name`);
  return set;
}
