import { join } from "node:path";
import { writeFileAtomically } from "../../io/files.ts";
import { createProgress, type ProgressOutput } from "../../io/progress.ts";
import { readLabelledMessages } from "../train/data.ts";
import { readLexicon } from "../train/lexicon.ts";
import { FOLDS, thresholdsOutOfFold } from "../train/out-of-fold.ts";
import { fitSubword, type SubwordSettings } from "./fit.ts";
import { modelFolder, type Thresholds } from "./folder.ts";
import { networkFit, outputThresholds } from "./network-fit.ts";

export interface TrainSubwordOptions {
  /** Folder of labelled messages and lexicon.json. */
  labels: string;
  /** Folder of the model. */
  out: string;
  settings: SubwordSettings;
  output: ProgressOutput;
}

/**
 * Trains the subword network: on parts of the messages for its thresholds, each chosen on authors it
 * has not seen, then on everything; writes the model's folder.
 */
export async function trainSubword(options: TrainSubwordOptions): Promise<Thresholds> {
  const { labels, out, settings, output } = options;
  const messages = await readLabelledMessages(labels);
  const lexicon = await readLexicon(labels);

  const choosing = createProgress("choosing thresholds", { output, total: FOLDS, unit: "folds" });
  const fit = networkFit(lexicon, settings);
  const thresholds = outputThresholds(thresholdsOutOfFold(messages, fit, choosing.update));
  choosing.finish();

  const training = createProgress("training", { output, unit: "steps" });
  const model = fitSubword(messages, lexicon, settings, training.update);
  training.finish();
  for (const [path, contents] of Object.entries(modelFolder(model, thresholds))) {
    await writeFileAtomically(join(out, path), contents);
  }
  return thresholds;
}
