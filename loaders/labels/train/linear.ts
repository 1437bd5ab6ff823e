import type { LexiconFile } from "../features/lexicon.ts";
import { createScorer } from "../score.ts";
import { fitModel, type TrainingSettings } from "./fit.ts";
import { probabilityOf } from "./logistic.ts";
import type { Fit } from "./out-of-fold.ts";

/** The linear models as something to train again and again. */
export function linearFit(lexicon: LexiconFile, settings: TrainingSettings): Fit {
  return (messages) => {
    const score = createScorer(fitModel(messages, lexicon, settings));
    return (texts) => texts.map((text) => score(text).map(probabilityOf));
  };
}
