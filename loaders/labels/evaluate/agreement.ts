import type { Judged } from "./judged.ts";
import { estimate, share, type Dependence, type Measure } from "./measures.ts";
import type { Part } from "./rows.ts";

/**
 * How two engines agree on ad or not, message by message: Cohen's κ (Educational and Psychological
 * Measurement 20, 1960), and the shares on which both, one or neither is right.
 */
export function agreement(first: Judged, second: Judged, dependence: Dependence): Part[] {
  const { messages } = first;
  const right = (judged: Judged) => (i: number) =>
    messages[i]!.labels.has("drugsad") === judged.answers[i]![0]!;
  const [one, other] = [right(first), right(second)];
  const measures = {
    kappa: kappa(
      (i) => first.answers[i]![0]!,
      (i) => second.answers[i]![0]!,
    ),
    both_right: share((i) => one(i) && other(i)),
    only_first_right: share((i) => one(i) && !other(i)),
    only_second_right: share((i) => !one(i) && other(i)),
    both_wrong: share((i) => !one(i) && !other(i)),
  };
  return Object.entries(estimate(measures, dependence)).map(([measure, found]) => ({
    ...{ item: "ad", measure, x: null },
    ...found,
  }));
}

/** Agreement beyond what the two shares of yes would give by chance. */
export function kappa(first: (i: number) => boolean, second: (i: number) => boolean): Measure {
  return {
    terms: 4,
    count(i, sums, at) {
      const [a, b] = [first(i), second(i)];
      sums[at]! += 1;
      if (a) sums[at + 1]! += 1;
      if (b) sums[at + 2]! += 1;
      if (a === b) sums[at + 3]! += 1;
    },
    value(sums, at) {
      const [n, a, b, same] = [sums[at]!, sums[at + 1]!, sums[at + 2]!, sums[at + 3]!];
      const chance = (a * b + (n - a) * (n - b)) / n ** 2;
      return (same / n - chance) / (1 - chance);
    },
    n: (sums, at) => Math.round(sums[at]!),
    least: () => null,
  };
}
