import { HEADS } from "../model-file.ts";
import type { LabelledMessage } from "../train/data.ts";
import { chooseThresholds, decide } from "../train/decide.ts";
import type { Fold } from "../train/folds.ts";

/** What an engine said of messages it was not trained on. */
export interface Judged {
  messages: readonly LabelledMessage[];
  /** By message, then head. */
  probabilities: readonly Float64Array[];
  /** By message, then head: the yes or no of a threshold that was chosen on the other folds. */
  answers: readonly boolean[][];
  /** By message: the probability from which its fold calls a text an ad. */
  adThresholds: Float64Array;
}

/**
 * Puts out-of-fold probabilities (one list a fold, in the order of its test messages) together, and
 * decides every message by the thresholds that do best on all folds but its own.
 */
export function judge(
  messages: readonly LabelledMessage[],
  folds: readonly Fold[],
  byFold: readonly (readonly Float64Array[])[],
): Judged {
  const probabilities = messages.map((): Float64Array => new Float64Array(HEADS.length));
  folds.forEach(({ test }, fold) => {
    test.forEach((i, at) => (probabilities[i] = byFold[fold]![at]!));
  });
  const answers = messages.map(() => HEADS.map(() => false));
  const adThresholds = new Float64Array(messages.length);
  for (const { test } of folds) {
    const held = new Set(test);
    const others = [...messages.keys()].filter((i) => !held.has(i));
    const thresholds = chooseThresholds(messages, probabilities, others);
    for (const i of test) {
      answers[i] = decide(probabilities[i]!, thresholds);
      adThresholds[i] = thresholds[0]!;
    }
  }
  return { messages, probabilities, answers, adThresholds };
}
