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
export function f1Of({ true_positive, false_positive, false_negative }: Confusion): number {
  const right = 2 * true_positive;
  return right === 0 ? 0 : right / (right + false_negative + false_positive);
}

/** The share of right answers. */
export function accuracyOf(counts: Confusion): number {
  const { true_positive, false_positive, false_negative, true_negative } = counts;
  const right = true_positive + true_negative;
  return right / Math.max(right + false_positive + false_negative, 1);
}

export interface ThresholdChoice {
  /** What is to be highest; F1 without it. */
  measure?: (counts: Confusion) => number;
  /** Which thresholds may be chosen; the highest one where none may. */
  isAcceptable?: (threshold: number) => boolean;
}

/**
 * The probability from which to say yes that does best among messages that may be said yes to; the one
 * nearest to a half among equals.
 */
export function bestThreshold(
  truth: readonly boolean[],
  probabilities: readonly number[],
  allowed: readonly boolean[],
  { measure = f1Of, isAcceptable = () => true }: ThresholdChoice = {},
): number {
  const scored = STEPS.filter(isAcceptable).map((threshold) => ({
    threshold,
    score: measure(
      confusionOf(
        truth,
        probabilities.map((probability, i) => allowed[i]! && probability >= threshold),
      ),
    ),
  }));
  scored.sort(
    (a, b) => b.score - a.score || Math.abs(a.threshold - 0.5) - Math.abs(b.threshold - 0.5),
  );
  return scored[0]?.threshold ?? STEPS.at(-1)!;
}
