import { AD_LABELS, type Label } from "../labels.ts";
import { HEADS } from "../model-file.ts";
import type { LabelledMessage } from "./data.ts";
import { accuracyOf, bestThreshold } from "./thresholds.ts";

/** A false alarm makes a seller of a bystander: at most this share of ordinary messages. */
const BACKGROUND_LIMIT = 0.01;
const FIRST_AD_LABEL = HEADS.length - AD_LABELS.length;

/** The answer of every head; only an ad carries an ad's labels. */
export function decide(probabilities: Float64Array, thresholds: readonly number[]): boolean[] {
  const said = HEADS.map((_, head) => probabilities[head]! >= thresholds[head]!);
  return said.map((yes, head) => yes && (head < FIRST_AD_LABEL || said[0]!));
}

/**
 * The threshold of every head that does best on the messages `among`: of ads the one with the fewest
 * mistakes, where no more than a hundredth of the messages of authors without ads are called one; of
 * labels the one with the best F1 among what is then called an ad.
 */
export function chooseThresholds(
  messages: readonly LabelledMessage[],
  probabilities: readonly Float64Array[],
  among: readonly number[],
): number[] {
  const background = backgroundOf(messages, among);
  const isQuiet = (head: number, threshold: number): boolean => {
    const alarms = background.filter((i) => probabilities[i]![head]! >= threshold).length;
    return alarms <= BACKGROUND_LIMIT * background.length;
  };
  const choose = (head: number, allowed: boolean[]): number => {
    const label = labelOf(head);
    return bestThreshold(
      among.map((i) => messages[i]!.labels.has(label)),
      among.map((i) => probabilities[i]![head]!),
      allowed,
      label === "drugsad"
        ? { measure: accuracyOf, isAcceptable: (threshold) => isQuiet(head, threshold) }
        : {},
    );
  };
  const everywhere = among.map(() => true);
  const ad = choose(0, everywhere);
  const ads = among.map((i) => probabilities[i]![0]! >= ad);
  return HEADS.map((_, head) =>
    head === 0 ? ad : choose(head, head < FIRST_AD_LABEL ? everywhere : ads),
  );
}

/** The messages of authors who wrote no ad: ordinary chatter, adverts and prose. */
function backgroundOf(messages: readonly LabelledMessage[], among: readonly number[]): number[] {
  const advertising = new Set(
    messages.filter(({ labels }) => labels.has("drugsad")).map(({ author }) => author),
  );
  return among.filter((i) => !advertising.has(messages[i]!.author));
}

/** The label that a head decides on. */
export function labelOf(head: number): Label {
  const name = HEADS[head]!;
  return name === "ad" ? "drugsad" : name;
}
