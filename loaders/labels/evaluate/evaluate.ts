import type { LabelledMessage } from "../train/data.ts";
import { agreement } from "./agreement.ts";
import { backgroundFalseAlarms, type Background } from "./background.ts";
import { dependentGroups } from "./groups.ts";
import type { Job, Run } from "./jobs.ts";
import { judge, type Judged } from "./judged.ts";
import type { Dependence } from "./measures.ts";
import { worstMistakes, type Mistake } from "./mistakes.ts";
import { KINDS, kindsOf, weightsOf, type Kind, type Mix } from "./mix.ts";
import { KEPT_APART } from "./kept-apart.ts";
import { planSplits } from "./plan.ts";
import { rounded, rowsOf, type EvaluationRow } from "./rows.ts";
import { scoresOf, type Score } from "./scores.ts";
import { measuresOf } from "./sections.ts";

/** Worst errors of each kind that are kept. */
const MISTAKES = 20;

export interface EvaluationOptions {
  engines: readonly string[];
  mix: Mix;
  background: readonly Background[];
  /** Every labelled message was invented, so that mistakes may be shown with their text. */
  quote: boolean;
  /** Leave out the random split and the learning curve, which are the first engine's alone. */
  quick?: boolean;
  run: Run;
  /** Told after each training, in messages learnt from. */
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
  const { engines, mix, background, quote, quick = false, run } = options;
  const plans = planSplits(messages, quick);
  const texts = background.flatMap((file) => file.texts);
  const whole = { train: [...messages.keys()], test: [], texts };
  // What else is tried takes the most time, and is shown of the engine that decides alone.
  const plansOf = (engine: string) =>
    plans.filter(({ name }) => name === "grouped" || engine === engines[0]);
  const jobs = engines.flatMap((engine): Job[] => [
    ...plansOf(engine).flatMap(({ folds }) =>
      folds.map((fold) => ({ engine, ...fold, texts: [] })),
    ),
    ...(texts.length > 0 ? [{ engine, ...whole }] : []),
  ]);
  const all = jobs.reduce((sum, { train }) => sum + train.length, 0);
  let done = 0;
  const results = await run(jobs, ({ train }) => options.onDone?.((done += train.length), all));

  const kinds = kindsOf(messages);
  const dependence: Dependence = {
    groups: dependentGroups(messages),
    strata: messages.map(({ author }) => author),
  };
  const context = { dependence, kinds, mix: weightsOf(kinds, mix) };
  const scores: Score[] = [];
  const measures: EvaluationRow[] = [];
  const mistakes: Mistake[] = [];
  const judgedBy: Judged[] = [];
  let next = 0;
  for (const engine of engines) {
    const tried = plansOf(engine).map((plan) => ({
      plan,
      judged: judge(messages, plan.folds, results.slice(next, (next += plan.folds.length))),
    }));
    const [{ judged }] = tried as [(typeof tried)[number]];
    scores.push(...scoresOf(engine, judged, dependence));
    measures.push(...measuresOf(engine, tried, context));
    if (texts.length > 0) {
      const parts = backgroundFalseAlarms(judged, background, results[next]!);
      measures.push(...rowsOf(engine, "false_alarms", "background", parts));
      next += 1;
    }
    mistakes.push(...worstMistakes(judged, { engine, count: MISTAKES, quote }).map(rounded));
    judgedBy.push(judged);
  }
  engines.slice(1).forEach((engine, e) => {
    const parts = agreement(judgedBy[0]!, judgedBy[e + 1]!, dependence);
    measures.push(...rowsOf(`${engines[0]} · ${engine}`, "agreement", "grouped", parts));
  });
  const countOf = (kind: Kind) => kinds.filter((one) => one === kind).length;
  return {
    ...{ format: "in-plain-sight-evaluation", version: 1, split: KEPT_APART.folds },
    messages: messages.length,
    authors: new Set(dependence.strata).size,
    groups: new Set(dependence.groups).size,
    kinds: Object.fromEntries(KINDS.map((kind) => [kind, countOf(kind)])) as Record<Kind, number>,
    ...{ mix, scores, measures, mistakes },
  };
}
