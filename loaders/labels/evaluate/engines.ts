import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { InvestigationError } from "../../io/errors.ts";
import type { LexiconFile } from "../features/lexicon.ts";
import { createScorer } from "../score.ts";
import { fitModel } from "../train/fit.ts";
import { probabilityOf } from "../train/logistic.ts";
import { settings } from "../train/settings.ts";
import type { Trainable } from "./trainable.ts";

type Open = (labelsFolder: string) => Promise<Trainable>;

/** The engines that are scored, by name; the first one decides what is an ad. */
const engines: Record<string, Open> = { tfidf: openLinear };

export const ENGINES: readonly string[] = Object.keys(engines);

/** The engine of a name, with what it needs of the folder of labelled messages. */
export async function openTrainable(name: string, labelsFolder: string): Promise<Trainable> {
  const open = Object.hasOwn(engines, name) ? engines[name]! : undefined;
  if (open === undefined) {
    throw new InvestigationError(
      `evaluate: no engine "${name}" that can be trained; there are: ${ENGINES.join(", ")}`,
      { exitCode: 2 },
    );
  }
  return open(labelsFolder);
}

/** TF-IDF with logistic regression, as `npm run train` fits it. */
async function openLinear(labelsFolder: string): Promise<Trainable> {
  const path = join(labelsFolder, "lexicon.json");
  const lexicon = JSON.parse(await readFile(path, "utf8")) as LexiconFile;
  return {
    name: "tfidf",
    fit(messages) {
      const score = createScorer(fitModel(messages, lexicon, settings));
      return Promise.resolve((texts) =>
        Promise.resolve(texts.map(({ normalised }) => score(normalised).map(probabilityOf))),
      );
    },
  };
}
