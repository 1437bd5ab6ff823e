import { AD_LABELS, type Label } from "../labels.ts";
import { HEADS } from "../model-file.ts";
import type { LabelledMessage } from "./data.ts";
import { bestThreshold } from "./thresholds.ts";

/** A false alarm makes a seller of a bystander: for an ad, precision weighs double. */
const AD_BETA = 0.5;
const FIRST_AD_LABEL = HEADS.length - AD_LABELS.length;

/** The answer of every head; only an ad carries an ad's labels. */
export function decide(probabilities: Float64Array, thresholds: readonly number[]): boolean[] {
  const said = HEADS.map((_, head) => probabilities[head]! >= thresholds[head]!);
  return said.map((yes, head) => yes && (head < FIRST_AD_LABEL || said[0]!));
}

/**
 * The threshold of every head that does best on the messages `among`: the F measure of ads, in which
 * precision weighs double, and F1 of the labels of what is then called an ad.
 */
export function chooseThresholds(
  messages: readonly LabelledMessage[],
  probabilities: readonly Float64Array[],
  among: readonly number[],
): number[] {
  const everywhere = among.map(() => true);
  const choose = (head: number, allowed: boolean[]): number => {
    const label = labelOf(head);
    return bestThreshold(
      among.map((i) => messages[i]!.labels.has(label)),
      among.map((i) => probabilities[i]![head]!),
      allowed,
      label === "drugsad" ? AD_BETA : 1,
    );
  };
  const ad = choose(0, everywhere);
  const ads = among.map((i) => probabilities[i]![0]! >= ad);
  return HEADS.map((_, head) =>
    head === 0 ? ad : choose(head, head < FIRST_AD_LABEL ? everywhere : ads),
  );
}

/** The label that a head decides on. */
export function labelOf(head: number): Label {
  const name = HEADS[head]!;
  return name === "ad" ? "drugsad" : name;
}
