import type { LexiconFile } from "../features/lexicon.ts";
import { LABELS, type Label } from "../labels.ts";
import { HEADS } from "../model-file.ts";
import { createScorer } from "../score.ts";
import type { LabelledMessage } from "./data.ts";
import { chooseThresholds, decide } from "./decide.ts";
import { fitModel, type TrainingSettings } from "./fit.ts";
import { foldsByAuthor } from "./folds.ts";
import { probabilityOf } from "./logistic.ts";
import { type Confusion, confusionOf } from "./thresholds.ts";

const FOLDS = 5;
const SPLIT =
  "five folds of whole authors; near-duplicates of test messages left out of training; thresholds chosen on the other folds";

/** A model's right and wrong answers about a label. */
export interface Score extends Confusion {
  /** `ad`: the model that decides; `labels`: the ten-label model, an ad's labels as they are published. */
  model: "ad" | "labels";
  label: Label;
}

/** What `scores.json` holds. */
export interface Scores {
  split: string;
  messages: number;
  labels: Score[];
  /** Mean squared distance of the ad model's probability from the truth. */
  brier: number;
  /** Messages on which the ad model was right, by who wrote them. */
  authors: { author: string; messages: number; right: number }[];
}

export interface Evaluation {
  scores: Scores;
  /** Chosen on all out-of-fold probabilities; for the model trained on everything. */
  thresholds: number[];
}

/** Scores the models on authors they were not trained on. Deterministic. */
export function evaluate(
  messages: readonly LabelledMessage[],
  lexicon: LexiconFile,
  settings: TrainingSettings,
  onFold: (done: number, of: number) => void = () => undefined,
): Evaluation {
  const folds = foldsByAuthor(messages, FOLDS);
  const probabilities = messages.map(() => new Float64Array(HEADS.length));
  folds.forEach(({ train, test }, fold) => {
    const score = createScorer(
      fitModel(
        train.map((i) => messages[i]!),
        lexicon,
        settings,
      ),
    );
    for (const i of test) {
      probabilities[i]!.set(score(messages[i]!.normalised).map(probabilityOf));
    }
    onFold(fold + 1, folds.length);
  });

  // A message's answers use thresholds that were chosen without it and its author.
  const answers = messages.map(() => HEADS.map(() => false));
  for (const { test } of folds) {
    const held = new Set(test);
    const others = [...messages.keys()].filter((i) => !held.has(i));
    const thresholds = chooseThresholds(messages, probabilities, others);
    for (const i of test) answers[i] = decide(probabilities[i]!, thresholds);
  }
  return {
    scores: scoresOf(messages, answers, probabilities),
    thresholds: chooseThresholds(messages, probabilities, [...messages.keys()]),
  };
}

function scoresOf(
  messages: readonly LabelledMessage[],
  answers: boolean[][],
  probabilities: Float64Array[],
): Scores {
  const truth = (label: Label): boolean[] => messages.map(({ labels }) => labels.has(label));
  const said = (label: Label): boolean[] =>
    label === "geendrugsad"
      ? answers.map((answer) => !answer[HEADS.indexOf("drugsad")])
      : answers.map((answer) => answer[HEADS.indexOf(label)]!);
  const ads = truth("drugsad");
  const adSaid = answers.map((answer) => answer[0]!);
  const authors = [...new Set(messages.map(({ author }) => author))].sort();
  return {
    split: SPLIT,
    messages: messages.length,
    labels: [
      { model: "ad", label: "drugsad", ...confusionOf(ads, adSaid) },
      ...LABELS.map((label) => ({
        ...{ model: "labels" as const, label },
        ...confusionOf(truth(label), said(label)),
      })),
    ],
    brier:
      probabilities.reduce((sum, heads, i) => sum + (heads[0]! - Number(ads[i])) ** 2, 0) /
      messages.length,
    authors: authors.map((author) => {
      const own = [...messages.keys()].filter((i) => messages[i]!.author === author);
      return {
        ...{ author, messages: own.length },
        right: own.filter((i) => ads[i] === adSaid[i]).length,
      };
    }),
  };
}
