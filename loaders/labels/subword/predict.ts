import { probabilityOf } from "../train/logistic.ts";
import type { SubwordModel } from "./fit.ts";
import { forward } from "./forward.ts";
import { OUTPUTS } from "./network.ts";
import { createTokenizer } from "./tokenizer.ts";

/** Texts that are read together; more share fewer pieces and hold more memory. */
const BATCH = 64;

/**
 * A function from normalised texts to the probabilities of {@link OUTPUTS}, without any runtime: what
 * scoring uses, and what the exported model must equal. Linear in the length of the texts.
 */
export function createSubwordScorer({
  vocabulary,
  members,
}: SubwordModel): (texts: readonly string[]) => Float64Array[] {
  const { encode } = createTokenizer(vocabulary);
  return (texts) => {
    const probabilities: Float64Array[] = [];
    for (let from = 0; from < texts.length; from += BATCH) {
      const pieces = texts.slice(from, from + BATCH).map(encode);
      const passes = members.map((network) => forward(network, pieces).logits);
      pieces.forEach((_, n) => {
        const votes = Float64Array.from(OUTPUTS, (_, o) =>
          passes.reduce((sum, logits) => sum + logits[n * OUTPUTS.length + o]!, 0),
        );
        probabilities.push(votes.map((sum) => probabilityOf(sum / members.length)));
      });
    }
    return probabilities;
  };
}
