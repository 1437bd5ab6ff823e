import { classifyInBatches } from "../batches.ts";
import type { Engine } from "../engine.ts";
import { HEADS } from "../model-file.ts";
import type { LabelledMessage } from "../train/data.ts";
import type { Evaluation } from "./evaluate.ts";
import { dependentGroups } from "./groups.ts";
import type { Judged } from "./judged.ts";
import type { Dependence } from "./measures.ts";
import { kindsOf, weightsOf } from "./mix.ts";
import { scoresOf } from "./scores.ts";
import { measuresOf } from "./sections.ts";

/** The evaluation's share of an engine called `name` that was trained elsewhere is as of held-out messages. */
const PLAN = { name: "grouped" as const, folds: [], authors: 0, learnt: 0 };

/**
 * Adds to an evaluation how an engine does that was trained elsewhere, on none of the labelled messages,
 * so that it can be asked about all of them at once. Its mistakes are not listed.
 */
export async function withEngineFromElsewhere(
  evaluation: Evaluation,
  name: string,
  engine: Engine,
  messages: readonly LabelledMessage[],
): Promise<Evaluation> {
  const judged = await judgeAll(engine, messages);
  const kinds = kindsOf(messages);
  const dependence: Dependence = {
    groups: dependentGroups(messages),
    strata: messages.map(({ author }) => author),
  };
  const context = { dependence, kinds, mix: weightsOf(kinds, evaluation.mix) };
  return {
    ...evaluation,
    split: `${evaluation.split}; ${name} was trained elsewhere, on none of these messages`,
    scores: [...evaluation.scores, ...scoresOf(name, judged, dependence)],
    measures: [...evaluation.measures, ...measuresOf(name, [{ plan: PLAN, judged }], context)],
  };
}

async function judgeAll(engine: Engine, messages: readonly LabelledMessage[]): Promise<Judged> {
  const texts = messages.map(({ text, normalised }) => ({ original: text, normalised }));
  const answers = await classifyInBatches(engine, texts);
  return {
    messages,
    probabilities: answers.map(({ adProbability, probabilities }) =>
      Float64Array.from(HEADS, (head) => (head === "ad" ? adProbability : probabilities[head])),
    ),
    answers: answers.map(({ ad, labelsAd, labels }) =>
      HEADS.map((head) => {
        if (head === "ad") return ad;
        return head === "drugsad" ? labelsAd : labels.includes(head);
      }),
    ),
    adThresholds: new Float64Array(messages.length).fill(0.5),
  };
}
