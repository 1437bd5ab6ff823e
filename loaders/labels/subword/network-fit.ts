import type { LexiconFile } from "../features/lexicon.ts";
import { HEADS } from "../model-file.ts";
import type { Fit } from "../train/out-of-fold.ts";
import { fitSubword, type SubwordSettings } from "./fit.ts";
import type { Thresholds } from "./folder.ts";
import { OUTPUTS } from "./network.ts";
import { createSubwordScorer } from "./predict.ts";

/** The output that answers each head: ad or not is the network's own drugsad. */
const OUTPUT_OF = HEADS.map((head) => OUTPUTS.indexOf(head === "ad" ? "drugsad" : head));

/** The network as something to train again and again. */
export function networkFit(
  lexicon: LexiconFile,
  settings: SubwordSettings,
  onStep?: (done: number, of: number) => void,
): Fit {
  return (messages) => {
    const score = createSubwordScorer(fitSubword(messages, lexicon, settings, onStep));
    return (texts) =>
      score(texts).map((outputs) => Float64Array.from(OUTPUT_OF, (output) => outputs[output]!));
  };
}

/** The thresholds of the outputs, from those of the heads that they answer. */
export function outputThresholds(ofHeads: readonly number[]): Thresholds {
  return Object.fromEntries(
    OUTPUTS.map((label, output) => [label, ofHeads[OUTPUT_OF.indexOf(output)]!]),
  ) as Thresholds;
}
