import type { Label } from "../labels.ts";
import { OUTPUTS } from "./network.ts";

export interface LossOptions {
  /** How far a target stays from 0 and 1, so that no answer is pushed without end. */
  smoothing: number;
  /** How much each label of an ad counts beside ad or not. */
  labelWeight: number;
}

/**
 * Fills `slopes` with those of the mean binary cross-entropy by the log-odds of every text, and
 * returns it. What is offered and how it is brought is learnt from ads alone: only they carry it.
 */
export function lossOf(
  logits: Float64Array,
  labels: readonly ReadonlySet<Label>[],
  { smoothing, labelWeight }: LossOptions,
  slopes: Float64Array,
): number {
  let loss = 0;
  labels.forEach((carried, n) => {
    const outputs = carried.has("drugsad") ? OUTPUTS.length : 1;
    slopes.fill(0, n * OUTPUTS.length, (n + 1) * OUTPUTS.length);
    for (let o = 0; o < outputs; o += 1) {
      const at = n * OUTPUTS.length + o;
      const target = carried.has(OUTPUTS[o]!) ? 1 - smoothing : smoothing;
      const weight = (o === 0 ? 1 : labelWeight) / labels.length;
      const logit = logits[at]!;
      const small = Math.exp(-Math.abs(logit));
      loss += weight * (Math.max(logit, 0) - logit * target + Math.log1p(small));
      const probability = logit >= 0 ? 1 / (1 + small) : small / (1 + small);
      slopes[at] = weight * (probability - target);
    }
  });
  return loss;
}
