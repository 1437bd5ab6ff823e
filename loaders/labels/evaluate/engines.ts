import { InvestigationError } from "../../io/errors.ts";
import type { LexiconFile } from "../features/lexicon.ts";
import { networkFit } from "../subword/network-fit.ts";
import { subwordSettings } from "../subword/settings.ts";
import { readLexicon } from "../train/lexicon.ts";
import { linearFit } from "../train/linear.ts";
import type { Fit } from "../train/out-of-fold.ts";
import { settings } from "../train/settings.ts";
import type { Trainable } from "./trainable.ts";

/** The engines that are scored, by name, as they are trained; the first one decides what is an ad. */
const fits: Record<string, (lexicon: LexiconFile) => Fit> = {
  tfidf: (lexicon) => linearFit(lexicon, settings),
  subword: (lexicon) => networkFit(lexicon, subwordSettings),
};

export const ENGINES: readonly string[] = Object.keys(fits);

/** The engine of a name, with what it needs of the folder of labelled messages. */
export async function openTrainable(name: string, labelsFolder: string): Promise<Trainable> {
  const fitOf = Object.hasOwn(fits, name) ? fits[name]! : undefined;
  if (fitOf === undefined) {
    throw new InvestigationError(
      `evaluate: no engine "${name}" that can be trained; there are: ${ENGINES.join(", ")}`,
      { exitCode: 2 },
    );
  }
  const fit = fitOf(await readLexicon(labelsFolder));
  return {
    name,
    fit(messages) {
      const predict = fit(messages);
      return Promise.resolve((texts) =>
        Promise.resolve(predict(texts.map(({ normalised }) => normalised))),
      );
    },
  };
}
