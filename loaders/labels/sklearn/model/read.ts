import { unpickle } from "../pickle/machine.ts";
import { unpack } from "../unpack.ts";
import { readEstimator } from "./estimator.ts";
import { type Output, outputsOf } from "./output.ts";
import type { Vectorisers } from "./pipeline.ts";
import { createScore, type Score } from "./score.ts";

export type { Output };

/** A scikit-learn text classifier that can be run. */
export interface SklearnModel {
  /** Its answers, in the order in which `predict_proba` gives them. */
  outputs: readonly Output[];
  /** False where they are not probabilities but the logistic of a decision (LinearSVC). */
  isProbability: boolean;
  /** The values that the answers are made from. */
  score: Score;
}

/**
 * Reads the bytes of a joblib file that holds a pipeline of a vectoriser and linear classifiers, checked
 * all through and without running anything of it. Throws {@link InvestigationError} for all else.
 */
export function readSklearnModel(bytes: Uint8Array): SklearnModel {
  const vectorisers: Vectorisers = { list: [], numbers: new Map() };
  const estimator = readEstimator(unpickle(unpack(bytes)), vectorisers);
  const { list, decisions, isProbability } = outputsOf(estimator);
  return { outputs: list, isProbability, score: createScore(vectorisers.list, decisions) };
}
