import type { Evaluation } from "./evaluate.ts";

/** An evaluation in a few lines for the terminal. */
export function describeEvaluation(evaluation: Evaluation): string {
  const { messages, authors, groups, scores, measures } = evaluation;
  const lines = [`${messages} messages by ${authors} authors, in ${groups} groups`];
  for (const score of scores) {
    const { engine, model, label, true_positive: right, false_positive, false_negative } = score;
    const precision = right / Math.max(right + false_positive, 1);
    const recall = right / Math.max(right + false_negative, 1);
    lines.push(
      `${engine.padEnd(8)} ${model.padEnd(6)} ${label.padEnd(11)} precision ${withEnds(precision, score.precision_low, score.precision_high)} recall ${withEnds(recall, score.recall_low, score.recall_high)} F1 ${withEnds(score.f1, score.f1_low, score.f1_high)}`,
    );
  }
  const told = new Set(["overall", "author", "learning", "false_alarms", "agreement"]);
  for (const { engine, section, split, item, measure, value, low, high } of measures) {
    if (!told.has(section)) continue;
    const what = [section, split, ...(item === "all" ? [] : [item]), measure].join(" ");
    lines.push(`${engine.padEnd(8)} ${what}: ${withEnds(value, low, high)}`);
  }
  return `${lines.join("\n")}\n`;
}

function withEnds(value: number | null, low: number | null, high: number | null): string {
  const written = (number: number | null): string => (number === null ? "–" : number.toFixed(3));
  return `${written(value)} (${written(low)}–${written(high)})`;
}
