import { LABELS, type Label } from "../labels.ts";
import { HEADS } from "../model-file.ts";

/** The two models of an engine: the one that says ad or not, and the one that gives ten labels. */
export const MODELS = ["ad", "labels"] as const;

/** A yes or no that is scored: of which model, about which label. */
export interface Question {
  model: (typeof MODELS)[number];
  label: Label;
}

/** All that is scored by itself: ad or not, then the ten labels in their order. */
export const QUESTIONS: readonly Question[] = [
  { model: "ad", label: "drugsad" },
  ...LABELS.map((label) => ({ model: "labels" as const, label })),
];

const AD = HEADS.indexOf("ad");
const SECOND = HEADS.indexOf("drugsad");
const headOf = Object.fromEntries(LABELS.map((label) => [label, HEADS.indexOf(label as never)]));

/** The answer to a question, from the answers of all heads. */
export function answerTo({ model, label }: Question, heads: readonly boolean[]): boolean {
  if (model === "ad") return heads[AD]!;
  return label === "geendrugsad" ? !heads[SECOND]! : heads[headOf[label]!]!;
}

/** Whether a label is among those that `classify` gives: ad or not is the ad model's to say. */
export function isGiven(label: Label, heads: readonly boolean[]): boolean {
  if (label === "drugsad") return heads[AD]!;
  return label === "geendrugsad" ? !heads[AD]! : heads[headOf[label]!]!;
}

/** The labels as `classify` gives them, in the order of `LABELS`. */
export function labelsGiven(heads: readonly boolean[]): Label[] {
  return LABELS.filter((label) => isGiven(label, heads));
}
