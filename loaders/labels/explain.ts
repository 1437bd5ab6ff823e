import { compileLexicon } from "./features/lexicon.ts";
import { createFeatureReader } from "./features/reader.ts";
import { createVocabulary } from "./features/vocabulary.ts";
import { sublinear } from "./features/weigh.ts";
import { HEADS, type Head, type ModelData } from "./model-file.ts";

/** Something found in a text, and what it adds to the log-odds. */
export interface Term {
  /** As a person may read it: a word or sequence, a class, a token of whose letters, a kind of evidence. */
  term: string;
  kind: "word" | "class" | "letters" | "evidence";
  adds: number;
}

/** A decision taken apart: `intercept` and what the terms add make `logOdds`. */
export interface Explanation {
  logOdds: number;
  intercept: number;
  /** All that adds anything, the largest first, whichever way. */
  terms: Term[];
}

/**
 * A function that takes a decision of the linear model apart: from normalised text to what every word,
 * class, token's letters and kind of evidence adds to the log-odds of a head. Ad or not without one.
 */
export function createExplainer(
  model: ModelData,
): (normalisedText: string, head?: Head) => Explanation {
  const { features, idf, weights, scales, intercepts } = model;
  const reader = createFeatureReader(compileLexicon(model.lexicon), createVocabulary(features));
  const width = HEADS.length;

  return (text, head = "ad") => {
    const h = HEADS.indexOf(head);
    const reading = reader.read(text);
    const terms: Term[] = [];
    for (const [kind, counter] of [
      ["word", reading.words],
      ["class", reading.classes],
    ] as const) {
      const { ids, counts, size } = counter;
      const values = Array.from(ids.subarray(0, size), (id) => sublinear(counts[id]!) * idf[id]!);
      const factor = factorOf(
        kind === "word" ? scales.words : scales.classes,
        values.reduce((sum, value) => sum + value * value, 0),
      );
      values.forEach((value, i) => {
        const id = ids[i]!;
        terms.push({ term: features[id]!, kind, adds: value * factor * weights[id * width + h]! });
      });
    }

    const { ids, counts, size } = reading.tokens;
    let squares = 0;
    const letters = Array.from(ids.subarray(0, size), (id) => {
      const unit = reader.unit(id);
      const weight = sublinear(counts[id]!);
      let adds = 0;
      for (const gram of unit.letters) {
        squares += (weight * idf[gram]!) ** 2;
        adds += weight * idf[gram]! * weights[gram * width + h]!;
      }
      return { term: unit.text, kind: "letters" as const, adds };
    });
    const factor = factorOf(scales.letters, squares);
    terms.push(...letters.map((term) => ({ ...term, adds: term.adds * factor })));

    reading.evidence.forEach((value, i) => {
      const adds = value * scales.evidence * weights[(features.length + i) * width + h]!;
      terms.push({ term: reader.evidenceNames[i]!, kind: "evidence", adds });
    });
    const found = terms.filter(({ adds }) => adds !== 0);
    found.sort((a, b) => Math.abs(b.adds) - Math.abs(a.adds) || (a.term < b.term ? -1 : 1));
    return {
      logOdds: found.reduce((sum, { adds }) => sum + adds, intercepts[h]!),
      intercept: intercepts[h]!,
      terms: found,
    };
  };
}

function factorOf(scale: number, squares: number): number {
  return squares > 0 ? scale / Math.sqrt(squares) : 0;
}

/** The terms that moved a decision most, as `classify --explain` writes them; log-odds with three decimals. */
export interface Why {
  /** Of an ad: intercept, terms and rest together. */
  log_odds: number;
  /** From which log-odds on it is called an ad. */
  needed: number;
  intercept: number;
  for: { term: string; kind: Term["kind"]; adds: number }[];
  against: { term: string; kind: Term["kind"]; adds: number }[];
  /** What all other terms add together. */
  rest: number;
}

/** The `most` terms that speak for a yes and the `most` that speak against it, and the rest as one number. */
export function summarise(
  { logOdds, intercept, terms }: Explanation,
  threshold: number,
  most = 5,
): Why {
  const chosen = (sign: 1 | -1) => terms.filter(({ adds }) => adds * sign > 0).slice(0, most);
  const [yes, no] = [chosen(1), chosen(-1)];
  const told = [...yes, ...no].reduce((sum, { adds }) => sum + adds, 0);
  const written = (list: Term[]) => list.map((term) => ({ ...term, adds: short(term.adds) }));
  return {
    log_odds: short(logOdds),
    needed: short(Math.log(threshold / (1 - threshold))),
    intercept: short(intercept),
    for: written(yes),
    against: written(no),
    rest: short(logOdds - intercept - told),
  };
}

const short = (value: number): number => Math.round(value * 1000) / 1000 + 0;
