import { AD_LABELS, LABELS, type Label } from "../labels.ts";
import type { Classification } from "../model.ts";

/** A label is said from a half on where a model does not name a threshold. */
const HALF = 0.5;

/** Labels from probabilities: ad or not by `drugsad` alone, and only an ad carries another label. */
export function decideLabels(
  given: Readonly<Record<Label, number>>,
  thresholds: Readonly<Partial<Record<Label, number>>>,
): Classification {
  const adProbability = given.drugsad;
  const ad = adProbability >= (thresholds.drugsad ?? HALF);
  const carried = new Set<Label>([ad ? "drugsad" : "geendrugsad"]);
  for (const label of AD_LABELS) {
    if (ad && given[label] >= (thresholds[label] ?? HALF)) carried.add(label);
  }
  return {
    ...{ ad, adProbability, labelsAd: ad },
    labels: LABELS.filter((label) => carried.has(label)),
    probabilities: { ...given, geendrugsad: 1 - adProbability },
  };
}
