import { Instance, type Value } from "../pickle/values.ts";
import { Attributes, unfit } from "./attributes.ts";
import { readPipeline, type Vectorisers } from "./pipeline.ts";

/** A linear decision on the terms of a text: weights by term, and what they are added to. */
export interface Decision {
  /** Number of the vectoriser that gives the terms. */
  vectoriser: number;
  weights: Float64Array;
  intercept: number;
}

/** A fitted estimator as it lies in the file, checked; `Decision`s are rows of weights. */
export type Estimator =
  | {
      kind: "linear";
      classes: (number | string)[];
      decisions: Decision[];
      /** How decisions become probabilities; a support vector machine has none. */
      link: "logistic" | "softmax" | "none";
    }
  /** The answer for a label that no or every example had. */
  | { kind: "constant"; positive: boolean }
  | { kind: "one-vs-rest"; classes: (number | string)[]; multilabel: boolean; each: Estimator[] }
  | { kind: "multi-output"; each: Estimator[] };

const DEEPEST = 4;
/** Ten labels are wanted; a model of more classes than this is another thing. */
const MOST_CLASSES = 100;

/**
 * Reads an estimator with those that it is made of. `vectoriser` is the number of the one that stands
 * before it; null where none does yet, and a pipeline must bring it.
 */
export function readEstimator(
  value: Value,
  vectorisers: Vectorisers,
  vectoriser: number | null = null,
  depth = 0,
): Estimator {
  if (!(value instanceof Instance)) throw unfit("an estimator is none");
  if (depth === DEEPEST) throw unfit("estimators lie too deep within each other");
  const attributes = new Attributes(value);
  const each = (): Estimator[] => {
    const estimators = attributes.list("estimators_");
    if (estimators.length === 0 || estimators.length > MOST_CLASSES) {
      throw unfit(`${attributes.className} has ${estimators.length} estimators`);
    }
    return estimators.map((estimator) =>
      readEstimator(estimator, vectorisers, vectoriser, depth + 1),
    );
  };
  switch (attributes.className) {
    case "Pipeline": {
      if (vectoriser !== null) throw unfit("a pipeline lies behind another's vectoriser");
      const pipeline = readPipeline(attributes, vectorisers);
      return readEstimator(pipeline.estimator, vectorisers, pipeline.vectoriser, depth + 1);
    }
    case "LogisticRegression":
    case "LinearSVC":
      if (vectoriser === null) throw unfit("no vectoriser turns texts into numbers");
      return readLinear(attributes, vectoriser, vectorisers.list[vectoriser]!.terms);
    case "_ConstantPredictor":
      return readConstant(attributes);
    case "MultiOutputClassifier":
      return { kind: "multi-output", each: each() };
    case "OneVsRestClassifier": {
      const binarizer = new Attributes(attributes.instance("label_binarizer_"));
      const classes = binarizer.elements("classes_");
      const type = binarizer.text("y_type_");
      const multilabel = type.startsWith("multilabel");
      const estimators = each();
      const wanted = !multilabel && classes.length === 2 ? 1 : classes.length;
      if (estimators.length !== wanted) {
        throw unfit(`OneVsRestClassifier has ${estimators.length} estimators, not ${wanted}`);
      }
      for (const estimator of estimators) {
        const isBinary = estimator.kind === "linear" && estimator.decisions.length === 1;
        if (!isBinary && estimator.kind !== "constant") {
          throw unfit("OneVsRestClassifier is made of estimators that do not say yes or no");
        }
      }
      return { kind: "one-vs-rest", classes, multilabel, each: estimators };
    }
    default:
      throw unfit(`${attributes.className} stands where an estimator should`);
  }
}

function readLinear(attributes: Attributes, vectoriser: number, terms: number): Estimator {
  const classes = attributes.elements("classes_");
  if (classes.length < 2 || classes.length > MOST_CLASSES) {
    throw unfit(`${attributes.className} has ${classes.length} classes`);
  }
  const rows = classes.length === 2 ? 1 : classes.length;
  const weights = attributes.numbers("coef_", [rows, terms]);
  // A number, not an array, where the model was fitted without one.
  const plain = attributes.get("intercept_");
  const intercepts =
    typeof plain === "number" && Number.isFinite(plain)
      ? new Float64Array(rows).fill(plain)
      : attributes.numbers("intercept_", [rows]);
  return {
    kind: "linear",
    classes,
    decisions: Array.from(intercepts, (intercept, row) => ({
      vectoriser,
      weights: weights.subarray(row * terms, (row + 1) * terms),
      intercept,
    })),
    link: linkOf(attributes, rows),
  };
}

/** As `LogisticRegression.predict_proba` chooses; newer versions have no `multi_class` any more. */
function linkOf(attributes: Attributes, rows: number): "logistic" | "softmax" | "none" {
  if (attributes.className === "LinearSVC") return "none";
  const mode = attributes.get("multi_class") ?? "auto";
  if (mode === "ovr" || mode === "warn") return "logistic";
  if (mode === "multinomial") return "softmax";
  if (mode !== "auto" && mode !== "deprecated") throw unfit("multi_class is of no known kind");
  return rows === 1 || attributes.get("solver") === "liblinear" ? "logistic" : "softmax";
}

function readConstant(attributes: Attributes): Estimator {
  const elements = attributes.elements("y_");
  if (elements.length !== 1 || (elements[0] !== 0 && elements[0] !== 1)) {
    throw unfit("_ConstantPredictor says neither yes nor no");
  }
  return { kind: "constant", positive: elements[0] === 1 };
}
