import { findCandidates, type Candidate } from "./candidates.ts";
import {
  groupLists,
  hasPreposition,
  hasSuffix,
  hasTellingCapital,
  isBoast,
  isClub,
  isDeniedAfter,
  isDeniedBefore,
  isOrigin,
  isSurname,
  type Group,
  type Link,
} from "./context.ts";
import { findCountrywide } from "./country.ts";
import { createBelgianTest } from "./flemish.ts";
import type { Gazetteer } from "./gazetteer.ts";
import { createLexicon } from "./lexicon.ts";
import { gapBefore, tokenise, type Tokens } from "./tokens.ts";

/** More than a space, an apostrophe or what belongs to a link or handle. */
const SEPARATED = /[^ '@$€\d_:=]/u;

/** The whole country, in the results. */
const COUNTRYWIDE = "NL";

/**
 * Makes the function that finds the delivery areas an ad names, in its original spelling: everyday
 * Dutch names from the gazetteer, each once, in order of appearance, `NL` for the whole country.
 * What a place is named for is judged by the words around it: denied places, origins, clubs,
 * surnames and places abroad are left out, and names that are words too need evidence. Takes time
 * linear in the text's length and never throws.
 */
export function createPlaceFinder(gazetteer: Gazetteer): (originalText: string) => string[] {
  const lexicon = createLexicon(gazetteer);
  const clubs = new Set(gazetteer.words.clubs.map((club) => club.toLowerCase()));
  const isBelgianIn = createBelgianTest(gazetteer);
  return (originalText) => {
    const tokens = tokenise(originalText, lexicon.words);
    const candidates = findCandidates(tokens, lexicon);
    const isBelgian = isBelgianIn(tokens, candidates);
    const accepted = groupLists(tokens, candidates).flatMap((group) =>
      judge(tokens, group, clubs).filter((candidate) => !isBelgian(candidate)),
    );
    const country = findCountrywide(tokens);
    const places = new Set<string>();
    for (const { place, from } of accepted) {
      if (country >= 0 && country < from) places.add(COUNTRYWIDE);
      places.add(place);
    }
    if (country >= 0) places.add(COUNTRYWIDE);
    return [...places];
  };
}

/** The members of a list that are delivery areas. */
function judge(tokens: Tokens, group: Group, clubs: ReadonlySet<string>): Candidate[] {
  const { members, links } = group;
  const isAnchored =
    members.some(({ kind }) => kind === "name" || kind === "code") ||
    hasPreposition(tokens, members[0]!.from) ||
    members.some(
      (member) =>
        (member.kind === "ordinary" && standsOut(tokens, member)) ||
        (member.kind === "apart" && (standsOut(tokens, member) || standsApart(tokens, member))),
    ) ||
    isPlainList(tokens, group);
  let isDenied = false;
  return members.filter((member, index) => {
    isDenied ||= isDeniedBefore(tokens, member);
    if (isDenied || isDeniedAfter(tokens, member) || member.kind === "abroad") return false;
    if (isOrigin(tokens, member) || isSurname(tokens, member) || isClub(tokens, member, clubs)) {
      return false;
    }
    if (isProvinceOf(tokens, member, links[index - 1]) || isBoast(tokens, member)) return false;
    if (member.kind === "ordinary" || member.kind === "apart") return isAnchored;
    if (member.kind !== "function") return true;
    return isAnchored && isListed(tokens, member, links[index - 1], links[index]);
  });
}

/** Three doubtful names in a list, or two that open a line ("goes&kapelle"): hardly words then. */
function isPlainList(tokens: Tokens, { members, links }: Group): boolean {
  const [first, second] = members;
  if (members.length > 2 && !links.includes("space")) return true;
  if (!second || links[0] !== "mark" || !first!.exact || !second.exact) return false;
  const gap = gapBefore(tokens, first!.from);
  return (first!.from === 0 || gap.includes("\n")) && second.from === first!.to + 1;
}

function standsOut(tokens: Tokens, member: Candidate): boolean {
  return hasSuffix(tokens, member.to) || (member.exact && hasTellingCapital(tokens, member));
}

/** "Bergen NH": which of two places of one name is meant. */
function isProvinceOf(tokens: Tokens, { from, kind }: Candidate, before?: Link): boolean {
  return kind === "apart" && before === "space" && /^[nz]h$/.test(tokens.words[from]!.text);
}

/** Whether a spelling opens or ends the text, or marks keep it from the words on both sides. */
function standsApart(tokens: Tokens, { from, to }: Candidate): boolean {
  const [before, after] = [gapBefore(tokens, from), gapBefore(tokens, to + 1)];
  if (from === 0 && !/[@$\w]$/.test(before)) return true;
  if (to === tokens.words.length - 1) return !/^[@'’]/.test(after);
  return SEPARATED.test(before) && SEPARATED.test(after);
}

/**
 * Whether a common word is set apart as a name would be: "Eindhoven, Best, Son", "Veldhoven Best of",
 * "in Best"; never "Utrecht best goed" or "heel Twente".
 */
function isListed(
  tokens: Tokens,
  { from, to }: Candidate,
  before: Link | undefined,
  after: Link | undefined,
): boolean {
  if (tokens.words[from]!.text === "heel" && after && gapBefore(tokens, to + 1) === " ")
    return false;
  const isCapital = /^[A-Z][a-z]/.test(tokens.text.slice(tokens.starts[from]!));
  if (isCapital && (before || hasPreposition(tokens, from))) return true;
  if (!before && !after) return false;
  if (after) return after === "mark" && gapBefore(tokens, to + 1) !== " (";
  return gapBefore(tokens, to + 1) !== " ";
}
