import { unfit } from "./attributes.ts";
import type { Decision, Estimator } from "./estimator.ts";

/** One answer of a model: which of its classes a text belongs to. */
export interface Output {
  classes: readonly (number | string)[];
  /**
   * Fills in the probability of each class from the values of all decisions, and gives the index of
   * the class that the model predicts.
   */
  answer(decisions: Float64Array, probabilities: Float64Array): number;
}

/** What a model says of a text, on the values of its decisions. */
export interface Outputs {
  list: Output[];
  decisions: Decision[];
  /** False where a support vector machine gives no probabilities: then they are the logistic of its decision. */
  isProbability: boolean;
}

const YES_OR_NO = [0, 1] as const;

/** Lays out the answers of an estimator over its decisions. */
export function outputsOf(estimator: Estimator): Outputs {
  const decisions: Decision[] = [];
  const place = (own: readonly Decision[]): number => decisions.push(...own) - own.length;
  let isProbability = true;

  const read = (part: Estimator): Output[] => {
    switch (part.kind) {
      case "multi-output":
        return part.each.map((each) => {
          const [output, ...more] = read(each);
          if (!output || more.length > 0 || each.kind === "multi-output") {
            throw unfit("MultiOutputClassifier is made of estimators of several answers");
          }
          return output;
        });
      case "one-vs-rest": {
        const each = part.each.map(binaryOf);
        if (part.multilabel) return each.map((binary) => yesOrNo(binary, YES_OR_NO));
        const [only] = each;
        return [each.length === 1 ? yesOrNo(only!, part.classes) : oneOf(each, part.classes)];
      }
      case "constant":
        return [yesOrNo(binaryOf(part), YES_OR_NO)];
      case "linear": {
        if (part.decisions.length === 1) return [yesOrNo(binaryOf(part), part.classes)];
        if (part.link === "none") isProbability = false;
        return [manyOf(place(part.decisions), part.classes, part.link === "softmax")];
      }
    }
  };

  const binaryOf = (part: Estimator): Binary => {
    if (part.kind === "constant") {
      const value = part.positive ? 1 : 0;
      return { decision: () => value, probability: () => value };
    }
    if (part.kind !== "linear" || part.decisions.length !== 1)
      throw unfit("an estimator is not binary");
    if (part.link === "none") isProbability = false;
    const at = place(part.decisions);
    // The softmax of -d and d.
    const scale = part.link === "softmax" ? 2 : 1;
    return {
      decision: (decisions) => decisions[at]!,
      probability: (decisions) => logistic(scale * decisions[at]!),
    };
  };

  const list = read(estimator);
  return { list, decisions, isProbability };
}

interface Binary {
  decision: (decisions: Float64Array) => number;
  probability: (decisions: Float64Array) => number;
}

function yesOrNo(binary: Binary, classes: Output["classes"]): Output {
  return {
    classes,
    answer(decisions, probabilities) {
      const yes = binary.probability(decisions);
      probabilities[0] = 1 - yes;
      probabilities[1] = yes;
      return binary.decision(decisions) > 0 ? 1 : 0;
    },
  };
}

/** One class against the others, one by one; the last of the surest, as scikit-learn breaks ties. */
function oneOf(each: readonly Binary[], classes: Output["classes"]): Output {
  return {
    classes,
    answer(decisions, probabilities) {
      let surest = 0;
      let most = -Infinity;
      for (let i = 0; i < each.length; i += 1) {
        probabilities[i] = each[i]!.probability(decisions);
        const decision = each[i]!.decision(decisions);
        if (decision >= most) [surest, most] = [i, decision];
      }
      normalise(probabilities, each.length);
      return surest;
    },
  };
}

/** One class of several, by decisions side by side; the first of the surest. */
function manyOf(from: number, classes: Output["classes"], softmax: boolean): Output {
  return {
    classes,
    answer(decisions, probabilities) {
      let surest = 0;
      for (let i = 1; i < classes.length; i += 1) {
        if (decisions[from + i]! > decisions[from + surest]!) surest = i;
      }
      const most = decisions[from + surest]!;
      for (let i = 0; i < classes.length; i += 1) {
        const decision = decisions[from + i]!;
        probabilities[i] = softmax ? Math.exp(decision - most) : logistic(decision);
      }
      normalise(probabilities, classes.length);
      return surest;
    },
  };
}

function normalise(values: Float64Array, length: number): void {
  let sum = 0;
  for (let i = 0; i < length; i += 1) sum += values[i]!;
  for (let i = 0; i < length; i += 1) values[i]! /= sum;
}

function logistic(value: number): number {
  return 1 / (1 + Math.exp(-value));
}
