import type { Candidate } from "./candidates.ts";
import type { Gazetteer } from "./gazetteer.ts";
import type { Tokens } from "./tokens.ts";

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Words that only a Belgian writes, or that speak of Belgium. */
const TELLING = set(
  "bpost belgisch belgische belgie belgium belg belgen vlaams vlaamse vlaanderen amai goesting gij ulder " +
    "ulle allez mutualiteit brusselse antwerpse gentse",
);
/** Words that Flemings write more often than others; two of them are telling. */
const LEANING = set(
  "ne nen den gene ons mannekes ge zijt komt pakt belt stuurt ni nie brengt schoon",
);
/** "den Haag" and its like are no Flemish articles. */
const DUTCH_DEN = set("haag bosch helder dolder ham hoorn burg oever andel hout ilp");
const BELGIUM = /^ ?[([,-] ?(?:de )?(?:be|b|belg\w*|🇧🇪|den onze|ons)\b/i;
const BELGIUM_FIRST = set("belgisch belgische vlaams vlaamse");

/** Tells places in the Netherlands from their namesakes in Belgium. */
export function createBelgianTest({
  words,
}: Gazetteer): (tokens: Tokens, candidates: readonly Candidate[]) => (one: Candidate) => boolean {
  const shared = new Set(words.shared);
  const belgianFirst = new Set(words.belgianFirst);
  return (tokens, candidates) => {
    const doubtful = candidates.filter(({ place }) => shared.has(place));
    if (doubtful.length === 0) return () => false;
    const isDutch = candidates.some(
      ({ place, kind }) => !shared.has(place) && (kind === "name" || kind === "code"),
    );
    const isFlemish = speaksFlemish(tokens);
    return (one) => {
      if (!shared.has(one.place)) return false;
      if (isMarked(tokens, one) || isBesideAbroad(candidates, one)) return true;
      return !isDutch && (isFlemish || belgianFirst.has(one.place));
    };
  };
}

/** "Limburg (BE)", "Belgisch Limburg". */
function isMarked(tokens: Tokens, { from, to }: Candidate): boolean {
  if (BELGIUM_FIRST.has(tokens.words[from - 1]?.text ?? "")) return true;
  return BELGIUM.test(tokens.text.slice(tokens.ends[to], tokens.ends[to]! + 12));
}

/** "Hasselt, Genk": next in the list to a place that lies abroad. */
function isBesideAbroad(candidates: readonly Candidate[], one: Candidate): boolean {
  const at = candidates.indexOf(one);
  return [candidates[at - 1], candidates[at + 1]].some(
    (other) => other?.kind === "abroad" && other.from - one.to <= 2 && one.from - other.to <= 2,
  );
}

function speaksFlemish({ words }: Tokens): boolean {
  const leaning = new Set<string>();
  for (const [index, { text }] of words.entries()) {
    if (TELLING.has(text)) return true;
    if (text === "den" && DUTCH_DEN.has(words[index + 1]?.text ?? "")) continue;
    if (LEANING.has(text)) leaning.add(text);
  }
  return leaning.size > 1;
}
