import type { Counter } from "./features/counter.ts";
import { compileLexicon } from "./features/lexicon.ts";
import { createFeatureReader } from "./features/reader.ts";
import type { Unit } from "./features/units.ts";
import { createVocabulary } from "./features/vocabulary.ts";
import { sublinear } from "./features/weigh.ts";
import { InvestigationError } from "../io/errors.ts";
import { HEADS, type ModelData } from "./model-file.ts";

/** What the letters of one token add to each head, and the square of their length. */
interface LetterPart {
  sums: Float64Array;
  squares: number;
}

/**
 * A function from normalised text to the log-odds of every head, the array being filled anew by each
 * call. It adds up the same products as `weigh` does, kind by kind; what a token's letters add is
 * kept with the token. Linear in the length of the text.
 */
export function createScorer(model: ModelData): (normalisedText: string) => Float64Array {
  const { features, intercepts, scales } = model;
  const lexicon = compileLexicon(model.lexicon);
  const reader = createFeatureReader(lexicon, createVocabulary(features));
  if (reader.evidenceNames.join() !== model.evidence.join()) {
    throw new InvestigationError("model.json was trained with other evidence; train it again");
  }
  const width = HEADS.length;
  const idf = Float64Array.from(model.idf);
  const weights = Float64Array.from(model.weights);
  const scores = new Float64Array(width);
  const part = new Float64Array(width);
  const letterParts = new WeakMap<Unit, LetterPart>();

  const lettersOf = (unit: Unit): LetterPart => {
    let known = letterParts.get(unit);
    if (known === undefined) {
      known = letterPart(unit, idf, weights, width);
      letterParts.set(unit, known);
    }
    return known;
  };

  const addCounted = ({ ids, counts, size }: Counter, scale: number): void => {
    part.fill(0);
    let squares = 0;
    for (let i = 0; i < size; i += 1) {
      const id = ids[i]!;
      const value = sublinear(counts[id]!) * idf[id]!;
      squares += value * value;
      for (let h = 0, at = id * width; h < width; h += 1, at += 1) part[h]! += value * weights[at]!;
    }
    addPart(squares, scale);
  };

  const addPart = (squares: number, scale: number): void => {
    if (squares === 0) return;
    const factor = scale / Math.sqrt(squares);
    for (let h = 0; h < width; h += 1) scores[h]! += part[h]! * factor;
  };

  return (text) => {
    const reading = reader.read(text);
    scores.set(intercepts);
    addCounted(reading.words, scales.words);
    addCounted(reading.classes, scales.classes);

    part.fill(0);
    let squares = 0;
    const { ids, counts, size } = reading.tokens;
    for (let i = 0; i < size; i += 1) {
      const letters = lettersOf(reader.unit(ids[i]!));
      const weight = sublinear(counts[ids[i]!]!);
      squares += weight * weight * letters.squares;
      for (let h = 0; h < width; h += 1) part[h]! += weight * letters.sums[h]!;
    }
    addPart(squares, scales.letters);

    const { evidence } = reading;
    for (let i = 0; i < evidence.length; i += 1) {
      const value = evidence[i]! * scales.evidence;
      if (value === 0) continue;
      const at = (features.length + i) * width;
      for (let h = 0; h < width; h += 1) scores[h]! += value * weights[at + h]!;
    }
    return scores;
  };
}

function letterPart(
  { letters }: Unit,
  idf: Float64Array,
  weights: Float64Array,
  width: number,
): LetterPart {
  const sums = new Float64Array(width);
  let squares = 0;
  for (const gram of letters) {
    squares += idf[gram]! ** 2;
    for (let h = 0; h < width; h += 1) sums[h]! += idf[gram]! * weights[gram * width + h]!;
  }
  return { sums, squares };
}
