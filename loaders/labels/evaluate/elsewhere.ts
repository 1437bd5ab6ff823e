import { classifyInBatches } from "../batches.ts";
import type { Engine } from "../engine.ts";
import { HEADS } from "../model-file.ts";
import type { LabelledMessage } from "../train/data.ts";
import type { Evaluation } from "./evaluate.ts";
import { dependentGroups } from "./groups.ts";
import type { Judged } from "./judged.ts";
import { KEPT_APART } from "./kept-apart.ts";
import { DEFAULT_MIX, type Kind, KINDS, kindsOf, weightsOf } from "./mix.ts";
import { scoresOf } from "./scores.ts";
import { measuresOf } from "./sections.ts";

/** All messages are held out: the engine learnt from none of them. */
const PLAN = { name: "grouped" as const, folds: [], authors: 0, learnt: 0 };

/**
 * The evaluation of an engine called `name` that was trained elsewhere, on none of the labelled messages,
 * so that it can be asked about all of them at once. There is no learning curve and no random split, and
 * mistakes are not listed.
 */
export async function evaluateFromElsewhere(
  name: string,
  engine: Engine,
  messages: readonly LabelledMessage[],
): Promise<Evaluation> {
  const judged = await judgeAll(engine, messages);
  const kinds = kindsOf(messages);
  const groups = dependentGroups(messages);
  const strata = messages.map(({ author }) => author);
  const context = { dependence: { groups, strata }, kinds, mix: weightsOf(kinds, DEFAULT_MIX) };
  const countOf = (kind: Kind): number => kinds.filter((one) => one === kind).length;
  return {
    ...{ format: "in-plain-sight-evaluation", version: 1 },
    split: KEPT_APART.elsewhere,
    messages: messages.length,
    authors: new Set(strata).size,
    groups: new Set(groups).size,
    kinds: Object.fromEntries(KINDS.map((kind) => [kind, countOf(kind)])) as Record<Kind, number>,
    mix: DEFAULT_MIX,
    scores: scoresOf(name, judged, context.dependence),
    measures: measuresOf(name, [{ plan: PLAN, judged }], context),
    mistakes: [],
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
