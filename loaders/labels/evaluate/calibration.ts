import type { Judged } from "./judged.ts";
import { estimate, ratio, share, type Dependence, type Measure } from "./measures.ts";
import type { Part } from "./rows.ts";

const BINS = 10;

/**
 * The reliability curve of the probability of an ad (DeGroot and Fienberg, The Statistician 32,
 * 1983): for each tenth of the scale, `x` the mean probability given and the share that were ads.
 * With weights, of messages in another mix.
 */
export function reliability(
  { messages, probabilities }: Judged,
  dependence: Dependence,
  weights?: Float64Array,
): Part[] {
  const binOf = (i: number) => Math.min(Math.floor(probabilities[i]![0]! * BINS), BINS - 1);
  const isAd = (i: number) => messages[i]!.labels.has("drugsad");
  const measures: Record<string, Measure> = {};
  for (let bin = 0; bin < BINS; bin += 1) {
    const within = (i: number) => binOf(i) === bin;
    measures[`share ${bin}`] = share(isAd, within, weights);
    measures[`mean ${bin}`] = ratio(
      (i) => (within(i) ? [probabilities[i]![0]!, 1] : [0, 0]),
      weights,
    );
  }
  const found = estimate(measures, dependence);
  return Array.from({ length: BINS }, (_, bin) => ({
    item: `${bin / BINS}–${(bin + 1) / BINS}`,
    measure: "share_ads",
    x: found[`mean ${bin}`]!.value,
    ...found[`share ${bin}`]!,
  })).filter(({ n }) => n > 0);
}
