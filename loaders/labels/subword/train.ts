import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { writeFileAtomically } from "../../io/files.ts";
import { createProgress, type ProgressOutput } from "../../io/progress.ts";
import type { LexiconFile } from "../features/lexicon.ts";
import { readLabelledMessages } from "../train/data.ts";
import type { Scores } from "../train/evaluate.ts";
import { crossValidate, scoreSubword } from "./evaluate.ts";
import { fitSubword, type SubwordSettings } from "./fit.ts";
import { modelFolder } from "./folder.ts";

export interface TrainSubwordOptions {
  /** Folder of labelled messages and lexicon.json. */
  labels: string;
  /** Folder of the model. */
  out: string;
  settings: SubwordSettings;
  output: ProgressOutput;
}

/**
 * Trains the subword network: scores it on authors it has not seen, which also chooses its thresholds,
 * then trains it on everything and writes the model's folder with `scores.json`.
 */
export async function trainSubword(options: TrainSubwordOptions): Promise<Scores> {
  const { labels, out, settings, output } = options;
  const messages = await readLabelledMessages(labels);
  const lexicon = JSON.parse(await readFile(join(labels, "lexicon.json"), "utf8")) as LexiconFile;

  const scoring = createProgress("scoring", { output, unit: "steps" });
  const { probabilities, folds } = crossValidate(messages, lexicon, settings, scoring.update);
  scoring.finish();
  const { scores, thresholds } = scoreSubword(messages, probabilities, folds);

  const training = createProgress("training", { output, unit: "steps" });
  const model = fitSubword(messages, lexicon, settings, training.update);
  training.finish();
  for (const [path, contents] of Object.entries(modelFolder(model, thresholds))) {
    await writeFileAtomically(join(out, path), contents);
  }
  await writeFileAtomically(join(out, "scores.json"), `${JSON.stringify(scores, null, 2)}\n`);
  return scores;
}
