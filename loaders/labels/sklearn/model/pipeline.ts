import { Instance, type Value } from "../pickle/values.ts";
import { type Attributes, unfit } from "./attributes.ts";
import { readVectoriser, type Vectoriser } from "./vectoriser.ts";

/** The vectorisers met so far; equal ones are kept once, so that a text is cut once. */
export interface Vectorisers {
  list: Vectoriser[];
  /** Numbers in the list by what the vectoriser is. */
  numbers: Map<string, number>;
}

/** The vectoriser's number and what follows it in a Pipeline. */
export function readPipeline(
  attributes: Attributes,
  vectorisers: Vectorisers,
): { vectoriser: number; estimator: Value } {
  const steps = attributes
    .list("steps")
    // Steps that were switched off stay in the list.
    .map((step) => (Array.isArray(step) ? (step[1] ?? null) : null))
    .filter((step) => step !== null && step !== "passthrough");
  if (steps.length < 2 || steps.length > 3) throw unfit(`the pipeline has ${steps.length} steps`);
  const [first, second] = steps;
  const transformer = steps.length === 3 ? second : null;
  if (!(first instanceof Instance) || !(transformer === null || transformer instanceof Instance)) {
    throw unfit("a step of the pipeline is none");
  }
  const read = readVectoriser(first, transformer ?? null);
  let vectoriser = vectorisers.numbers.get(read.identity);
  if (vectoriser === undefined) {
    vectoriser = vectorisers.list.push(read) - 1;
    vectorisers.numbers.set(read.identity, vectoriser);
  }
  return { vectoriser, estimator: steps.at(-1)! };
}
