import type { Evaluation } from "../evaluate/evaluate.ts";
import type { Split } from "../evaluate/rows.ts";

/** One number of a card's `model-index`, as the Hugging Face hub reads it. */
interface Metric {
  type: string;
  value: number;
  name: string;
}

const TYPES: Record<string, string> = {
  ad_accuracy: "accuracy",
  ad_precision: "precision",
  ad_recall: "recall",
  ad_f1: "f1",
  ad_false_alarms: "false_positive_rate",
  brier: "brier_score",
};

const SPLITS: Partial<Record<Split, string>> = {
  grouped: "whole authors held out",
  mix: "whole authors held out, counted in the mix of a dump",
};

/**
 * The front matter's `model-index`: every measure of an engine with its 95 % interval, as YAML. Of
 * the random split none: it would claim too much.
 */
export function modelIndex(name: string, engine: string, evaluation: Evaluation): string {
  const results = (Object.keys(SPLITS) as Split[]).map((split) => {
    const metrics = [
      ...evaluation.measures
        .filter((row) => row.engine === engine && row.section === "overall" && row.split === split)
        .map((row) => metric(TYPES[row.measure] ?? row.measure, nameOf(row.measure), row)),
      ...(split === "grouped" ? labelMetrics(engine, evaluation) : []),
    ].filter((one) => one !== null);
    return `  - task:
      type: text-classification
      name: Ad or not, and ten labels
    dataset:
      type: in-plain-sight-labels
      name: Invented messages labelled by hand
      split: ${quoted(SPLITS[split]!)}
    metrics:
${metrics.map(({ type, value, name: what }) => `    - type: ${type}\n      value: ${value}\n      name: ${quoted(what)}`).join("\n")}`;
  });
  return `model-index:\n- name: ${name}\n  results:\n${results.join("\n")}`;
}

function labelMetrics(engine: string, { scores }: Evaluation): (Metric | null)[] {
  return scores
    .filter((score) => score.engine === engine && score.model === "labels")
    .flatMap((score) => {
      const { label, true_positive: right, false_positive, false_negative } = score;
      const share = (among: number) => (among > 0 ? right / among : null);
      const ends = (name: "precision" | "recall" | "f1") => ({
        low: score[`${name}_low`],
        high: score[`${name}_high`],
      });
      return [
        metric("precision", `precision of ${label}`, {
          value: share(right + false_positive),
          ...ends("precision"),
        }),
        metric("recall", `recall of ${label}`, {
          value: share(right + false_negative),
          ...ends("recall"),
        }),
        metric("f1", `F1 of ${label}`, { value: score.f1, ...ends("f1") }),
      ];
    });
}

function metric(
  type: string,
  name: string,
  { value, low, high }: { value: number | null; low: number | null; high: number | null },
): Metric | null {
  if (value === null) return null;
  const interval =
    low === null || high === null ? "" : ` (95 % interval ${low.toFixed(4)} to ${high.toFixed(4)})`;
  return { type, value: Math.round(value * 1e4) / 1e4, name: `${name}${interval}` };
}

const nameOf = (measure: string): string => measure.replaceAll("_", " ").replace(/\bf1\b/, "F1");

/** A string as YAML takes it: JSON's quoting is a part of YAML's. */
const quoted = (text: string): string => JSON.stringify(text);
