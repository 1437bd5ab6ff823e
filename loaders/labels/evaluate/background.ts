import { chooseThresholds } from "../train/decide.ts";
import type { Judged } from "./judged.ts";
import { wilson } from "./normal.ts";
import type { Part } from "./rows.ts";
import type { Readable } from "./trainable.ts";

/** Texts known to hold no ad; only how many are called one is kept. */
export interface Background {
  name: string;
  texts: Readable[];
}

/**
 * The share of each file that is called an ad by the engine trained on all labelled messages.
 * `probabilities` are its answers to the texts of all files, one after another; the threshold is the
 * one that all out-of-fold answers choose.
 */
export function backgroundFalseAlarms(
  { messages, probabilities: outOfFold }: Judged,
  background: readonly Background[],
  probabilities: readonly Float64Array[],
): Part[] {
  const [threshold] = chooseThresholds(messages, outOfFold, [...messages.keys()]);
  let from = 0;
  return background.map(({ name, texts }) => {
    const own = probabilities.slice(from, (from += texts.length));
    const called = own.filter((heads) => heads[0]! >= threshold!).length;
    const { low, high } = wilson(called, own.length) ?? { low: null, high: null };
    return {
      ...{ item: name, measure: "ad_false_alarms", x: null, n: own.length },
      ...{ value: own.length > 0 ? called / own.length : null, low, high },
    };
  });
}
