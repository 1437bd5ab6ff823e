import { InvestigationError } from "../io/errors.ts";
import type { Label } from "./labels.ts";
import type { Why } from "./explain.ts";
import type { Classification } from "./model.ts";

/** A text as an engine may want it: normalised for our own models, as written for models trained elsewhere. */
export interface EngineText {
  readonly normalised: string;
  readonly original: string;
}

/** A trained model that answers in batches. */
export interface Engine {
  /** What reports call it: "tfidf", "transformers models/subword", "joblib model.joblib". */
  name: string;
  /** How many texts make a good batch. */
  batchSize: number;
  /** What a person must know to read its probabilities rightly; commands say it once. */
  remark?: string;
  /** How many decimals of its probabilities mean something; all of them where it does not say. */
  decimals?: number;
  /** One answer a text, in their order. */
  classify(texts: readonly EngineText[]): Promise<Classification[]>;
  /** What moved the decision about a text; engines that cannot tell lack it. */
  explain?(text: EngineText): Why;
  close(): Promise<void>;
}

export interface EngineOptions {
  /** Where the model lies: {@link modelOf} the engine's setting. */
  model?: string;
  /** The columns of a joblib model, in their order; without it those of the NOS model card. */
  joblibLabels?: readonly Label[];
}

/** What an engine's name can be, in a sentence. */
export const ENGINES = "tfidf, transformers, or the path of a .joblib file";

/** The family that an engine's name belongs to; null for no engine. */
export function engineKind(name: string): "tfidf" | "transformers" | "joblib" | null {
  if (name === "tfidf" || name === "transformers") return name;
  return name.endsWith(".joblib") ? "joblib" : null;
}

/**
 * Where an engine's model lies: the folder (or hub id) chosen, or where nothing is, the engine's own.
 * A joblib file is its own model.
 */
export function modelOf(name: string, chosen = ""): string {
  if (engineKind(name) === "joblib") return name;
  return chosen || (name === "transformers" ? "models/subword" : "models/tfidf");
}

/**
 * Opens `tfidf`, `transformers` or the path of a `.joblib` file; the caller closes it. Throws
 * {@link InvestigationError} where there is no such engine, or no model that it can read.
 */
export async function openEngine(name: string, options: EngineOptions = {}): Promise<Engine> {
  const model = modelOf(name, options.model);
  // Imported only when asked for: nobody waits for an engine that is not used.
  switch (engineKind(name)) {
    case "tfidf": {
      const { openTfidf } = await import("./tfidf.ts");
      return openTfidf(model);
    }
    case "joblib": {
      const { openJoblib } = await import("./sklearn/engine.ts");
      return openJoblib(model, options.joblibLabels);
    }
    case "transformers": {
      const { openTransformers } = await import("./transformers/engine.ts");
      return openTransformers({ ...options, model });
    }
    case null:
      throw new InvestigationError(`no engine "${name}"; there are: ${ENGINES}`, { exitCode: 2 });
  }
}
