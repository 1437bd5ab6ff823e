import { LABELS } from "../labels.ts";
import { isGiven } from "./answers.ts";
import type { Judged } from "./judged.ts";
import { meanOf, ratio, share, yesOrNo, type Measure } from "./measures.ts";

export const OVERALL = [
  "ad_accuracy",
  "ad_precision",
  "ad_recall",
  "ad_f1",
  "ad_false_alarms",
  "macro_f1",
  "micro_f1",
  "hamming_loss",
  "exact_match",
  "brier",
  "log_loss",
] as const;
export type Overall = (typeof OVERALL)[number];

/** Nearer to 0 or 1 than this a probability is taken to be this far from it, so that no loss is endless. */
const SURE = 1e-6;

/**
 * What is said of an engine as a whole: of its answer to ad or not (accuracy, precision, recall, F1,
 * share of false alarms, Brier score, log loss in nats) and of the ten labels that it gives (macro-
 * and micro-F1, Hamming loss, share of messages with all labels right). `weights` says how much each
 * message counts.
 */
export function overallMeasures(
  { messages, probabilities, answers }: Judged,
  weights?: Float64Array,
): Record<Overall, Measure> {
  const isAd = (i: number) => messages[i]!.labels.has("drugsad");
  const saidAd = (i: number) => answers[i]![0]!;
  const byLabel = LABELS.map((label) => ({
    is: (i: number) => messages[i]!.labels.has(label),
    said: (i: number) => isGiven(label, answers[i]!),
  }));
  const wrong = (i: number) => byLabel.filter(({ is, said }) => is(i) !== said(i)).length;
  const ad = yesOrNo(isAd, saidAd, weights);
  return {
    ad_accuracy: share((i) => isAd(i) === saidAd(i), undefined, weights),
    ad_precision: ad.precision,
    ad_recall: ad.recall,
    ad_f1: ad.f1,
    ad_false_alarms: ad.false_alarms,
    macro_f1: meanOf(byLabel.map(({ is, said }) => yesOrNo(is, said, weights).f1)),
    micro_f1: ratio((i) => {
      const both = byLabel.filter(({ is, said }) => is(i) && said(i)).length;
      const either = byLabel.filter(({ is, said }) => is(i) || said(i)).length;
      return [2 * both, both + either];
    }, weights),
    hamming_loss: ratio((i) => [wrong(i), LABELS.length], weights),
    exact_match: share((i) => wrong(i) === 0, undefined, weights),
    brier: ratio((i) => [(probabilities[i]![0]! - Number(isAd(i))) ** 2, 1], weights),
    log_loss: ratio((i) => {
      const p = Math.min(Math.max(probabilities[i]![0]!, SURE), 1 - SURE);
      return [-Math.log(isAd(i) ? p : 1 - p), 1];
    }, weights),
  };
}
