import { chooseThresholds } from "./decide.ts";
import type { LabelledMessage } from "./data.ts";
import { foldsByAuthor } from "./folds.ts";

export const FOLDS = 5;

/** Trains on messages; what comes out gives normalised texts their probabilities, in the order of `HEADS`. */
export type Fit = (
  messages: readonly LabelledMessage[],
) => (normalisedTexts: readonly string[]) => Float64Array[];

/**
 * The thresholds for a model trained on all messages: those that do best where each message's
 * probabilities come from a model that saw neither it nor its author. Deterministic where `fit` is.
 */
export function thresholdsOutOfFold(
  messages: readonly LabelledMessage[],
  fit: Fit,
  onFold: (done: number) => void = () => undefined,
): number[] {
  const probabilities = messages.map((): Float64Array => new Float64Array());
  foldsByAuthor(messages, FOLDS).forEach(({ train, test }, fold) => {
    const predict = fit(train.map((i) => messages[i]!));
    const found = predict(test.map((i) => messages[i]!.normalised));
    test.forEach((i, at) => (probabilities[i] = found[at]!));
    onFold(fold + 1);
  });
  return chooseThresholds(messages, probabilities, [...messages.keys()]);
}
