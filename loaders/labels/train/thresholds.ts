/** Thresholds that are tried: every twentieth; finer steps would fit the noise. */
const STEPS = Array.from({ length: 13 }, (_, step) => (4 + step) / 20);

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
export function f1Of({ true_positive, false_positive, false_negative }: Confusion): number {
  return true_positive === 0
    ? 0
    : (2 * true_positive) / (2 * true_positive + false_positive + false_negative);
}

/**
 * The probability from which to say yes that gives the best F1 among messages that may be said yes to;
 * the one nearest to a half among equals.
 */
export function bestThreshold(
  truth: readonly boolean[],
  probabilities: readonly number[],
  allowed: readonly boolean[],
): number {
  const scored = STEPS.map((threshold) => ({
    threshold,
    f1: f1Of(
      confusionOf(
        truth,
        probabilities.map((probability, i) => allowed[i]! && probability >= threshold),
      ),
    ),
  }));
  scored.sort((a, b) => b.f1 - a.f1 || Math.abs(a.threshold - 0.5) - Math.abs(b.threshold - 0.5));
  return scored[0]!.threshold;
}
