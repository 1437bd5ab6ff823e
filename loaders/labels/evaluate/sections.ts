import type { Kind } from "./mix.ts";
import { byAuthor, byLength, ordinaryFalseAlarms, productConfusion } from "./breakdown.ts";
import { reliability } from "./calibration.ts";
import type { Judged } from "./judged.ts";
import { estimate, type Dependence } from "./measures.ts";
import { overallMeasures } from "./overall.ts";
import type { Plan } from "./plan.ts";
import { rowsOf, type EvaluationRow, type Part, type Section, type Split } from "./rows.ts";

/** What the measures of an engine need beside its answers. */
export interface Context {
  dependence: Dependence;
  kinds: readonly Kind[];
  /** By message: how much it counts in the mix of a dump. */
  mix: Float64Array;
}

/** What is drawn over the number of messages learnt from. */
const LEARNING = ["ad_accuracy", "ad_f1", "macro_f1"];

/** Everything measured of one engine, from its answers to the messages by each plan. */
export function measuresOf(
  engine: string,
  tried: readonly { plan: Plan; judged: Judged }[],
  { dependence, kinds, mix }: Context,
): EvaluationRow[] {
  const main = tried.find(({ plan }) => plan.name === "grouped")!;
  const { judged } = main;
  const overall = (one: Judged, weights?: Float64Array): Part[] =>
    Object.entries(estimate(overallMeasures(one, weights), dependence)).map(([measure, found]) => ({
      ...{ item: "all", measure, x: null },
      ...found,
    }));
  const random = tried.find(({ plan }) => plan.name === "random");
  const fewer = tried.filter(({ plan }) => plan.name === "fewer");
  const curve = fewer.length === 0 ? [] : [...fewer, main];
  const rows = (section: Section, split: Split, parts: Part[]): EvaluationRow[] =>
    rowsOf(engine, section, split, parts);
  return [
    ...rows("overall", "grouped", overall(judged)),
    ...(random ? rows("overall", "random", overall(random.judged)) : []),
    ...rows("overall", "mix", overall(judged, mix)),
    ...rows("author", "grouped", byAuthor(judged, dependence)),
    ...rows("length", "grouped", byLength(judged, dependence)),
    ...rows(
      "learning",
      "grouped",
      curve.flatMap(({ plan, judged: one }) =>
        overall(one)
          .filter(({ measure }) => LEARNING.includes(measure))
          .map((part) => ({ ...part, item: String(plan.authors), x: plan.learnt })),
      ),
    ),
    ...rows("calibration", "grouped", reliability(judged, dependence)),
    ...rows("calibration", "mix", reliability(judged, dependence, mix)),
    ...rows("products", "grouped", productConfusion(judged, dependence)),
    ...rows("false_alarms", "grouped", ordinaryFalseAlarms(judged, kinds, dependence)),
  ];
}
