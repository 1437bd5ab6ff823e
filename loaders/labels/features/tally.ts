import { KIND } from "./chunk.ts";
import type { Items } from "./items.ts";
import { MEANINGS, STRENGTH, type Entry, type Lexicon } from "./lexicon.ts";
import { createSurroundings } from "./surroundings.ts";
import type { Unit, Units } from "./units.ts";

/** What a text holds, counted; each array is indexed by meaning, concept or cue of the lexicon. */
export interface Tally {
  /** Terms by strength, then by meaning; those that the text denies apart. */
  terms: [faint: Int32Array, slang: Int32Array, sure: Int32Array];
  denied: Int32Array;
  /** Of each concept the strengths seen, as bits: 1 << strength. */
  concepts: Int32Array;
  cues: Int32Array;
  cuesDenied: Int32Array;
  /** 1 where the cue stands a few items before, or behind, a product in its sentence. */
  cuesBefore: Int32Array;
  cuesAfter: Int32Array;
  words: number;
  /** Words that are terms, cues, numbers, symbols or placeholders. */
  known: number;
  /** Terms by how surely they stand for a drug: 1 for a sure one, a half for slang. */
  weight: number;
  /** Terms with a number behind them; terms with a number or a unit before them. */
  priced: number;
  measured: number;
  /** Whether the first word, and the last one, is a product. */
  first: boolean;
  last: boolean;
  /** By strength: a product a few items behind words that ask; right before a question mark; in a question. */
  asked: boolean[];
  questioned: boolean[];
  inQuestion: boolean[];
}

/** How many items off a cue still belongs to a product. */
const NEAR = 4;
const FAR = -1000;
const ASKING = ["seeking", "asking price", "asking you"];

/** A counter of what texts hold; the tally is filled anew by each call. */
export function createTally(lexicon: Lexicon, table: Units): (items: Items) => Tally {
  const surroundings = createSurroundings(lexicon, table);
  const asking = ASKING.map((name) => lexicon.cues.indexOf(name));
  const lastCue = new Int32Array(lexicon.cues.length);
  const perMeaning = (): Int32Array => new Int32Array(MEANINGS.length);
  const perCue = (): Int32Array => new Int32Array(lexicon.cues.length);
  const tally: Tally = {
    terms: [perMeaning(), perMeaning(), perMeaning()],
    denied: perMeaning(),
    concepts: new Int32Array(lexicon.concepts.length),
    ...{ cues: perCue(), cuesDenied: perCue(), cuesBefore: perCue(), cuesAfter: perCue() },
    ...{ words: 0, known: 0, weight: 0, priced: 0, measured: 0, first: false, last: false },
    ...{ asked: [], questioned: [], inQuestion: [] },
  };
  let lastAsked = FAR;
  let lastProduct = FAR;
  /** The strengths of products in the sentence so far. */
  let inSentence = [false, false, false];

  const start = (): void => {
    for (const counts of [...tally.terms, tally.denied, tally.concepts]) counts.fill(0);
    for (const counts of [tally.cues, tally.cuesDenied, tally.cuesBefore, tally.cuesAfter]) {
      counts.fill(0);
    }
    tally.words = tally.known = tally.weight = tally.priced = tally.measured = 0;
    tally.first = tally.last = false;
    tally.asked = [false, false, false];
    tally.questioned = [false, false, false];
    tally.inQuestion = [false, false, false];
    lastAsked = FAR;
    endSentence();
  };

  const endSentence = (): void => {
    lastProduct = FAR;
    lastCue.fill(FAR);
    inSentence = [false, false, false];
  };

  const countCues = ({ cues }: Entry, isDenied: boolean, at: number): void => {
    for (const cue of cues) {
      if (isDenied) {
        tally.cuesDenied[cue]! += 1;
        continue;
      }
      tally.cues[cue]! += 1;
      if (asking.includes(cue)) lastAsked = at;
      lastCue[cue] = at;
      if (at - lastProduct <= NEAR) tally.cuesAfter[cue] = 1;
    }
  };

  const countTerm = ({ meaning, concept, strength }: Entry, items: Items, at: number): void => {
    tally.terms[strength][meaning]! += 1;
    tally.concepts[concept]! |= 1 << strength;
    tally.weight += strength / 2;
    const { priced, measured, questioned } = surroundings(items, at);
    if (priced) tally.priced += 1;
    if (strength === STRENGTH.faint) return;
    if (measured) tally.measured += 1;
    if (tally.words === 1) tally.first = true;
    tally.last = true;
    tally.asked[strength] ||= at - lastAsked <= NEAR;
    tally.questioned[strength] ||= questioned;
    inSentence[strength] = true;
    lastProduct = at;
    for (let cue = 0; cue < lastCue.length; cue += 1) {
      if (lastCue[cue] !== at && at - lastCue[cue]! <= NEAR) tally.cuesBefore[cue] = 1;
    }
  };

  return (items) => {
    start();
    for (let at = 0; at < items.size; at += 1) {
      const unit = table.list[items.units[items.starts[at]!]!]!;
      const id = items.entries[at]!;
      if (unit.kind <= KIND.symbol) {
        tally.words += 1;
        tally.last = false;
        if (id >= 0 || unit.kind !== KIND.word || unit.text.startsWith("<")) tally.known += 1;
      }
      if (unit.kind === KIND.question) {
        inSentence.forEach((seen, strength) => (tally.inQuestion[strength] ||= seen));
      }
      if (endsSentence(unit)) endSentence();
      if (id < 0) continue;
      const entry = lexicon.entries[id]!;
      const isDenied = items.denied[at] === 1;
      countCues(entry, isDenied, at);
      if (entry.meaning < 0) continue;
      if (isDenied) tally.denied[entry.meaning]! += 1;
      else countTerm(entry, items, at);
    }
    return tally;
  };
}

function endsSentence({ kind, text }: Unit): boolean {
  return (
    kind === KIND.question || kind === KIND.exclamation || (kind === KIND.separator && text === ".")
  );
}
