import type { LexiconFile } from "../features/lexicon.ts";
import { LABELS, type Label } from "../labels.ts";
import type { LabelledMessage } from "../train/data.ts";
import type { Score, Scores } from "../train/evaluate.ts";
import { foldsByAuthor } from "../train/folds.ts";
import { bestThreshold, confusionOf } from "../train/thresholds.ts";
import { fitSubword, type SubwordSettings } from "./fit.ts";
import type { Thresholds } from "./folder.ts";
import { OUTPUTS } from "./network.ts";
import { createSubwordScorer } from "./predict.ts";

const FOLDS = 5;
const SPLIT =
  "five folds of whole authors; near-duplicates of test messages left out of training; thresholds chosen on the other folds";
/** As for the linear model: a false alarm makes a seller of a bystander. */
const AD_BETA = 0.5;

/** Out-of-fold probabilities of {@link OUTPUTS}: each message's by a model that saw nothing of its author. */
export function crossValidate(
  messages: readonly LabelledMessage[],
  lexicon: LexiconFile,
  settings: SubwordSettings,
  onStep: (done: number, of: number) => void = () => undefined,
): { probabilities: Float64Array[]; folds: number[][] } {
  const folds = foldsByAuthor(messages, FOLDS);
  const probabilities: Float64Array[] = messages.map(() => new Float64Array(OUTPUTS.length));
  folds.forEach(({ train, test }, fold) => {
    const chosen = train.map((i) => messages[i]!);
    const model = fitSubword(chosen, lexicon, settings, (done, of) =>
      onStep(fold * of + done, folds.length * of),
    );
    const scored = createSubwordScorer(model)(test.map((i) => messages[i]!.normalised));
    test.forEach((i, at) => (probabilities[i] = scored[at]!));
  });
  return { probabilities, folds: folds.map(({ test }) => test) };
}

/** The scores of out-of-fold probabilities, and thresholds for the model trained on everything. */
export function scoreSubword(
  messages: readonly LabelledMessage[],
  probabilities: readonly Float64Array[],
  folds: readonly (readonly number[])[],
): { scores: Scores; thresholds: Thresholds } {
  const all = [...messages.keys()];
  const answers = messages.map(() => OUTPUTS.map(() => false));
  for (const test of folds) {
    const held = new Set(test);
    const thresholds = chooseThresholds(
      messages,
      probabilities,
      all.filter((i) => !held.has(i)),
    );
    for (const i of test) {
      const said = OUTPUTS.map((_, o) => probabilities[i]![o]! >= thresholds[o]!);
      answers[i] = said.map((yes) => yes && said[0]!);
    }
  }
  const truth = (label: Label): boolean[] => messages.map(({ labels }) => labels.has(label));
  const said = (label: Label): boolean[] =>
    label === "geendrugsad"
      ? answers.map(([ad]) => !ad)
      : answers.map((answer) => answer[OUTPUTS.indexOf(label)]!);
  const scored = (model: Score["model"], label: Label): Score => ({
    ...{ model, label },
    ...confusionOf(truth(label), said(label)),
  });
  const ads = truth("drugsad");
  const squares = probabilities.map(([ad], i) => (ad! - Number(ads[i])) ** 2);
  const final = chooseThresholds(messages, probabilities, all);
  return {
    scores: {
      split: SPLIT,
      messages: messages.length,
      labels: [scored("ad", "drugsad"), ...LABELS.map((label) => scored("labels", label))],
      brier: squares.reduce((sum, square) => sum + square, 0) / messages.length,
      authors: [...new Set(messages.map(({ author }) => author))].sort().map((author) => {
        const own = all.filter((i) => messages[i]!.author === author);
        const right = own.filter((i) => answers[i]![0] === ads[i]).length;
        return { author, messages: own.length, right };
      }),
    },
    thresholds: Object.fromEntries(OUTPUTS.map((label, o) => [label, final[o]!])) as Thresholds,
  };
}

/** The threshold of every output that does best on the messages `among`. */
function chooseThresholds(
  messages: readonly LabelledMessage[],
  probabilities: readonly Float64Array[],
  among: readonly number[],
): number[] {
  const choose = (o: number, allowed: boolean[]): number =>
    bestThreshold(
      among.map((i) => messages[i]!.labels.has(OUTPUTS[o]!)),
      among.map((i) => probabilities[i]![o]!),
      allowed,
      o === 0 ? AD_BETA : 1,
    );
  const ad = choose(
    0,
    among.map(() => true),
  );
  const ads = among.map((i) => probabilities[i]![0]! >= ad);
  return OUTPUTS.map((_, o) => (o === 0 ? ad : choose(o, ads)));
}
