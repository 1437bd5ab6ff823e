import { Counts } from "../text/counts.ts";
import { unfit } from "./attributes.ts";
import type { Decision } from "./estimator.ts";
import type { Vectoriser } from "./vectoriser.ts";

/** Weights of all terms in all decisions that are kept in memory at most. */
const MOST_WEIGHTS = 1 << 26;
/** Logarithms of the counts that texts have. */
const LOGARITHMS = Float64Array.from({ length: 256 }, (_, count) => 1 + Math.log(count));

/** A text into the value of every decision; the array is filled anew by each call. */
export type Score = (text: string) => Float64Array;

/** Puts the weights of all decisions side by side, term by term. Nothing is allocated per text. */
export function createScore(
  vectorisers: readonly Vectoriser[],
  decisions: readonly Decision[],
): Score {
  const values = new Float64Array(decisions.length);
  const cells = decisions.reduce((sum, { weights }) => sum + weights.length, 0);
  if (cells > MOST_WEIGHTS) throw unfit(`has ${cells} weights; at most ${MOST_WEIGHTS} are read`);
  const parts = vectorisers.map((vectoriser, number) => {
    const own = [...decisions.keys()].filter((i) => decisions[i]!.vectoriser === number);
    return createPart(vectoriser, decisions, own);
  });
  return (text) => {
    for (const part of parts) part(text, values);
    return values;
  };
}

/** The decisions of one vectoriser: adds up weights over the terms found, as they come. */
function createPart(
  vectoriser: Vectoriser,
  decisions: readonly Decision[],
  own: readonly number[],
): (text: string, values: Float64Array) => void {
  const { terms, binary, sublinear, idf, norm } = vectoriser;
  const analyse = vectoriser.analyser();
  const width = own.length;
  const weights = new Float64Array(terms * width);
  own.forEach((decision, column) => {
    decisions[decision]!.weights.forEach((weight, term) => {
      weights[term * width + column] = weight;
    });
  });
  const counts = new Counts(terms);
  const sums = new Float64Array(width);

  return (text, values) => {
    analyse(text, counts);
    const { touched, size } = counts;
    sums.fill(0);
    let length = 0;
    for (let i = 0; i < size; i += 1) {
      const term = touched[i]!;
      const count = binary ? 1 : counts.counts[term]!;
      let value = sublinear ? (LOGARITHMS[count] ?? 1 + Math.log(count)) : count;
      if (idf !== null) value *= idf[term]!;
      length += norm === "l2" ? value * value : Math.abs(value);
      const from = term * width;
      for (let column = 0; column < width; column += 1) {
        sums[column]! += value * weights[from + column]!;
      }
    }
    counts.clear();
    let scale = 1;
    if (norm !== null && length > 0) scale = 1 / (norm === "l2" ? Math.sqrt(length) : length);
    for (let column = 0; column < width; column += 1) {
      const decision = own[column]!;
      values[decision] = sums[column]! * scale + decisions[decision]!.intercept;
    }
  };
}
