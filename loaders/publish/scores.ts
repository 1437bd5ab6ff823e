import { readFile } from "node:fs/promises";
import { InvestigationError } from "../io/errors.ts";

/** How often a model was right and wrong about a label on messages it had not seen. */
export interface Score {
  model: string;
  label: string;
  true_positive: number;
  false_positive: number;
  false_negative: number;
  true_negative: number;
}

export interface Scores {
  /** How messages were kept apart, in a few words. */
  split: string;
  messages: number;
  labels: Score[];
}

const COUNTS = ["true_positive", "false_positive", "false_negative", "true_negative"] as const;

/** Reads the `scores.json` of a model; throws {@link InvestigationError} where it is not as it should be. */
export async function readScores(path: string): Promise<Scores> {
  const refuse = (why: string, cause?: unknown): InvestigationError =>
    new InvestigationError(`${path}: ${why}; npm run train makes it`, { cause });
  let scores: Scores;
  try {
    scores = JSON.parse(await readFile(path, "utf8")) as Scores;
  } catch (cause) {
    throw refuse("no scores that can be read", cause);
  }
  const { split, messages, labels } = scores;
  if (typeof split !== "string" || !Number.isInteger(messages) || !Array.isArray(labels)) {
    throw refuse('lacks "split", "messages" or "labels"');
  }
  for (const score of labels) {
    const sum = COUNTS.reduce((total, name) => total + score[name], 0);
    if (sum !== messages)
      throw refuse(`${score.model}/${score.label}: ${sum} scored of ${messages}`);
  }
  return scores;
}
