import type { Value } from "../pickle/values.ts";
import { unfit } from "./attributes.ts";

/** The terms of a `vocabulary_`, each at its number; every number from 0 must be there once. */
export function readVocabulary(value: Value): string[] {
  if (!(value instanceof Map) || value.size === 0) throw unfit("the vectoriser has no vocabulary");
  const terms = new Array<string | undefined>(value.size).fill(undefined);
  for (const [term, number] of value) {
    if (typeof term !== "string") throw unfit("a term of the vocabulary is no text");
    if (typeof number !== "number" || !Number.isInteger(number)) {
      throw unfit("a term of the vocabulary has no number");
    }
    if (number < 0 || number >= terms.length) {
      throw unfit(`a term of the vocabulary has the number ${number} of ${terms.length}`);
    }
    if (terms[number] !== undefined) throw unfit(`two terms have the number ${number}`);
    terms[number] = term;
  }
  return terms as string[];
}
