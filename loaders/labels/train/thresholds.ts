/** Thresholds that are tried: every twentieth, not far from a half; more would fit the noise. */
const STEPS = Array.from({ length: 9 }, (_, step) => (6 + step) / 20);

/** How often a yes or no was right and wrong. */
export interface Confusion {
  true_positive: number;
  false_positive: number;
  false_negative: number;
  true_negative: number;
}

export function confusionOf(truth: readonly boolean[], said: readonly boolean[]): Confusion {
  const counts = { true_positive: 0, false_positive: 0, false_negative: 0, true_negative: 0 };
  truth.forEach((is, i) => {
    if (said[i]) counts[is ? "true_positive" : "false_positive"] += 1;
    else counts[is ? "false_negative" : "true_negative"] += 1;
  });
  return counts;
}

/** The harmonic mean of precision and recall; 0 where nothing is right. */
export function f1Of(counts: Confusion): number {
  return fOf(counts, 1);
}

/**
 * The F measure in which recall weighs `beta` times as much as precision (van Rijsbergen, Information
 * Retrieval, 1979); 0 where nothing is right.
 */
export function fOf(
  { true_positive, false_positive, false_negative }: Confusion,
  beta: number,
): number {
  const b2 = beta ** 2;
  const right = (1 + b2) * true_positive;
  return right === 0 ? 0 : right / (right + b2 * false_negative + false_positive);
}

/**
 * The probability from which to say yes that gives the best F measure among messages that may be said yes to;
 * the one nearest to a half among equals.
 */
export function bestThreshold(
  truth: readonly boolean[],
  probabilities: readonly number[],
  allowed: readonly boolean[],
  beta = 1,
): number {
  const scored = STEPS.map((threshold) => ({
    threshold,
    f: fOf(
      confusionOf(
        truth,
        probabilities.map((probability, i) => allowed[i]! && probability >= threshold),
      ),
      beta,
    ),
  }));
  scored.sort((a, b) => b.f - a.f || Math.abs(a.threshold - 0.5) - Math.abs(b.threshold - 0.5));
  return scored[0]!.threshold;
}
