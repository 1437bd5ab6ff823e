import { confusionOf, type Confusion } from "../train/thresholds.ts";
import { answerTo, QUESTIONS, type Question } from "./answers.ts";
import type { Judged } from "./judged.ts";
import { estimate, yesOrNo, type Dependence } from "./measures.ts";
import { rounded } from "./rows.ts";

type Ends<Name extends string> = Record<`${Name}_low` | `${Name}_high`, number | null>;

/** How an engine did on one label, with 95 % intervals: a row of the published table `scores`. */
export type Score = Question &
  Confusion &
  Ends<"precision"> &
  Ends<"recall"> &
  Ends<"false_alarms"> &
  Ends<"f1"> & { engine: string; messages: number; f1: number | null };

/** Counts of right and wrong for each model and label, and what they say of other such messages. */
export function scoresOf(engine: string, judged: Judged, dependence: Dependence): Score[] {
  const { messages, answers } = judged;
  return QUESTIONS.map((question) => {
    const is = (i: number) => messages[i]!.labels.has(question.label);
    const said = (i: number) => answerTo(question, answers[i]!);
    const all = [...messages.keys()];
    const { precision, recall, false_alarms, f1 } = estimate(yesOrNo(is, said), dependence);
    return rounded({
      ...{ engine, ...question, messages: messages.length },
      ...confusionOf(all.map(is), all.map(said)),
      ...{ precision_low: precision.low, precision_high: precision.high },
      ...{ recall_low: recall.low, recall_high: recall.high },
      ...{ false_alarms_low: false_alarms.low, false_alarms_high: false_alarms.high },
      ...{ f1: f1.value, f1_low: f1.low, f1_high: f1.high },
    });
  });
}
