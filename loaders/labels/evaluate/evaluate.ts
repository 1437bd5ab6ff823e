import type { LabelledMessage } from "../train/data.ts";
import { chooseThresholds } from "../train/decide.ts";
import { foldsByAuthor, type Fold } from "../train/folds.ts";
import { agreement } from "./agreement.ts";
import { byAuthor, byLength, ordinaryFalseAlarms, productConfusion } from "./breakdown.ts";
import { reliability } from "./calibration.ts";
import { dependentGroups } from "./groups.ts";
import type { Job, Run } from "./jobs.ts";
import { judge, type Judged } from "./judged.ts";
import { estimate, type Dependence } from "./measures.ts";
import { worstMistakes, type Mistake } from "./mistakes.ts";
import { kindsOf, weightsOf, type Kind, type Mix } from "./mix.ts";
import { wilson } from "./normal.ts";
import { overallMeasures } from "./overall.ts";
import { rounded, type EvaluationRow, type Part, type Section, type Split } from "./rows.ts";
import { scoresOf, type Score } from "./scores.ts";
import { curveSizes, randomFolds, withFewerAuthors } from "./splits.ts";
import type { Readable } from "./trainable.ts";

const FOLDS = 5;
const SEED = 1;
/** Worst errors of each kind that are kept. */
const MISTAKES = 20;
const SPLIT =
  "five folds of whole authors; near-duplicates of test messages left out of training; thresholds chosen on the other folds";

/** Texts known to hold no ad; only how many are called one is kept. */
export interface Background {
  name: string;
  texts: Readable[];
}

export interface EvaluationOptions {
  engines: readonly string[];
  mix: Mix;
  background: readonly Background[];
  /** Every labelled message was invented, so that mistakes may be shown with their text. */
  quote: boolean;
  run: Run;
  onDone?: (messages: number, of: number) => void;
}

/** What `models/evaluation.json` holds: everything that is said about how well the engines do. */
export interface Evaluation {
  format: "in-plain-sight-evaluation";
  version: 1;
  /** How messages were kept apart, in a few words. */
  split: string;
  messages: number;
  authors: number;
  /** Groups of dependent messages, which the intervals draw anew. */
  groups: number;
  /** Messages of each kind, and the mix that stands for a dump. */
  kinds: Record<Kind, number>;
  mix: Mix;
  scores: Score[];
  measures: EvaluationRow[];
  mistakes: Mistake[];
}

/**
 * Scores engines on messages by authors that they were not trained on. Every number comes with an
 * interval; see docs/method.md. The same messages, engines and options give the same result.
 */
export async function evaluate(
  messages: readonly LabelledMessage[],
  options: EvaluationOptions,
): Promise<Evaluation> {
  const { engines, mix, background, quote, run, onDone = () => undefined } = options;
  const grouped = foldsByAuthor(messages, FOLDS);
  const random = randomFolds(messages.length, FOLDS, SEED);
  const sizes = curveSizes(messages, grouped);
  const splits = [
    grouped,
    random,
    ...sizes.map((n) => withFewerAuthors(messages, grouped, n, SEED)),
  ];
  const texts = background.flatMap((file) => file.texts);
  const whole: Fold = { train: [...messages.keys()], test: [] };
  const jobs = engines.flatMap((engine): Job[] => [
    ...splits.flat().map(({ train, test }) => ({ engine, train, test, texts: [] })),
    ...(texts.length > 0 ? [{ engine, ...whole, texts }] : []),
  ]);
  const size = (job: Job): number => job.train.length;
  const all = jobs.reduce((sum, job) => sum + size(job), 0);
  let done = 0;
  const results = await run(jobs, (job) => onDone((done += size(job)), all));

  const groups = dependentGroups(messages);
  const kinds = kindsOf(messages);
  const dependence: Dependence = { groups, strata: messages.map(({ author }) => author) };
  const context: Context = { messages, mix: weightsOf(kinds, mix), dependence, splits, sizes };
  const perEngine = jobs.length / engines.length;
  const scores: Score[] = [];
  const measures: EvaluationRow[] = [];
  const mistakes: Mistake[] = [];
  const judgedBy = new Map<string, Judged>();
  engines.forEach((engine, e) => {
    const own = results.slice(e * perEngine, (e + 1) * perEngine);
    let from = 0;
    const judged = splits.map((folds) =>
      judge(messages, folds, own.slice(from, (from += folds.length))),
    );
    const main = judged[0]!;
    judgedBy.set(engine, main);
    scores.push(...scoresOf(engine, main, dependence));
    measures.push(...measuresOf(engine, judged, context));
    if (texts.length > 0) {
      measures.push(...backgroundRows(engine, main, background, own.at(-1)!));
    }
    mistakes.push(...worstMistakes(main, { engine, count: MISTAKES, quote }).map(rounded));
  });
  const [first, ...others] = engines;
  for (const other of others) {
    const parts = agreement(judgedBy.get(first!)!, judgedBy.get(other)!, dependence);
    measures.push(...rowsOf(`${first} · ${other}`, "agreement", "grouped", parts));
  }
  return {
    ...{ format: "in-plain-sight-evaluation", version: 1, split: SPLIT },
    messages: messages.length,
    authors: new Set(dependence.strata).size,
    groups: new Set(groups).size,
    kinds: {
      ad: kinds.filter((kind) => kind === "ad").length,
      near: kinds.filter((kind) => kind === "near").length,
      ordinary: kinds.filter((kind) => kind === "ordinary").length,
    },
    ...{ mix, scores, measures, mistakes },
  };
}

interface Context {
  messages: readonly LabelledMessage[];
  mix: Float64Array;
  dependence: Dependence;
  /** Grouped, random, then the grouped ones with fewer authors. */
  splits: Fold[][];
  sizes: number[];
}

function measuresOf(engine: string, judged: Judged[], context: Context): EvaluationRow[] {
  const { messages, mix, dependence, splits, sizes } = context;
  const [main, atRandom, ...fewer] = judged as [Judged, Judged, ...Judged[]];
  const overall = (one: Judged, weights?: Float64Array): Part[] =>
    Object.entries(estimate(overallMeasures(one, weights), dependence)).map(([measure, found]) => ({
      ...{ item: "all", measure, x: null },
      ...found,
    }));
  const rows = (section: Section, split: Split, parts: Part[]): EvaluationRow[] =>
    rowsOf(engine, section, split, parts);
  const advertising = new Set(
    messages.filter(({ labels }) => labels.has("drugsad")).map(({ author }) => author),
  );
  const curve = [...fewer, main].flatMap((one, at) => {
    const folds = splits[at < fewer.length ? at + 2 : 0]!;
    const authors = new Set(folds[0]!.train.map((i) => messages[i]!.author));
    const learnt = folds.reduce((sum, { train }) => sum + train.length, 0) / folds.length;
    return overall(one)
      .filter(({ measure }) => ["ad_f1", "macro_f1", "ad_accuracy"].includes(measure))
      .map((part) => ({
        ...part,
        item: String(sizes[at] ?? [...authors].filter((author) => advertising.has(author)).length),
        x: learnt,
      }));
  });
  return [
    ...rows("overall", "grouped", overall(main)),
    ...rows("overall", "random", overall(atRandom)),
    ...rows("overall", "mix", overall(main, mix)),
    ...rows("author", "grouped", byAuthor(main, dependence)),
    ...rows("length", "grouped", byLength(main, dependence)),
    ...rows("learning", "grouped", curve),
    ...rows("calibration", "grouped", reliability(main, dependence)),
    ...rows("calibration", "mix", reliability(main, dependence, mix)),
    ...rows("products", "grouped", productConfusion(main, dependence)),
    ...rows("false_alarms", "grouped", ordinaryFalseAlarms(main, dependence)),
  ];
}

/** The share of each background file that the engine, trained on all labelled messages, calls an ad. */
function backgroundRows(
  engine: string,
  { messages, probabilities }: Judged,
  background: readonly Background[],
  ofTexts: readonly Float64Array[],
): EvaluationRow[] {
  const threshold = chooseThresholds(messages, probabilities, [...messages.keys()])[0]!;
  let from = 0;
  const parts = background.map(({ name, texts }): Part => {
    const own = ofTexts.slice(from, (from += texts.length));
    const called = own.filter((heads) => heads[0]! >= threshold).length;
    const { low, high } = wilson(called, own.length) ?? { low: null, high: null };
    return {
      ...{ item: name, measure: "ad_false_alarms", x: null, n: own.length },
      ...{ value: own.length > 0 ? called / own.length : null, low, high },
    };
  });
  return rowsOf(engine, "false_alarms", "background", parts);
}

function rowsOf(engine: string, section: Section, split: Split, parts: Part[]): EvaluationRow[] {
  return parts.map((part) => rounded({ engine, section, split, ...part }));
}
