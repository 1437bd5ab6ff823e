import { readFile } from "node:fs/promises";
import { InvestigationError } from "../../io/errors.ts";
import type { Evaluation } from "./evaluate.ts";

const COUNTS = ["true_positive", "false_positive", "false_negative", "true_negative"] as const;

/** The bytes of `evaluation.json`: one row a line, so that changes can be read. */
export function serialiseEvaluation(evaluation: Evaluation): string {
  const { scores, measures, mistakes, ...head } = evaluation;
  const list = (name: string, rows: readonly object[]): string =>
    ` ${JSON.stringify(name)}: [\n${rows.map((row) => `  ${JSON.stringify(row)}`).join(",\n")}\n ]`;
  const lists = [list("scores", scores), list("measures", measures), list("mistakes", mistakes)];
  return `${JSON.stringify(head, null, 1).slice(0, -2)},\n${lists.join(",\n")}\n}\n`;
}

/** Reads an `evaluation.json`; throws {@link InvestigationError} where it is not as it should be. */
export async function readEvaluation(path: string): Promise<Evaluation> {
  const refuse = (why: string, cause?: unknown): InvestigationError =>
    new InvestigationError(`${path}: ${why}; npm run evaluate makes it`, { cause });
  let evaluation: Evaluation;
  try {
    evaluation = JSON.parse(await readFile(path, "utf8")) as Evaluation;
  } catch (cause) {
    throw refuse("no evaluation that can be read", cause);
  }
  if (evaluation.format !== "in-plain-sight-evaluation") throw refuse("is of no known format");
  if (evaluation.version !== 1) throw refuse(`has version ${String(evaluation.version)}, not 1`);
  const { messages, split } = evaluation;
  if (typeof split !== "string" || !Number.isInteger(messages)) {
    throw refuse('lacks "split" or "messages"');
  }
  for (const name of ["scores", "measures", "mistakes"] as const) {
    if (!Array.isArray(evaluation[name])) throw refuse(`lacks "${name}"`);
  }
  for (const score of evaluation.scores) {
    const sum = COUNTS.reduce((total, name) => total + score[name], 0);
    if (sum !== messages) {
      throw refuse(`${score.engine}, ${score.model}, ${score.label}: ${sum} scored of ${messages}`);
    }
  }
  return evaluation;
}
