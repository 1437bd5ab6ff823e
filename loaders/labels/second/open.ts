import { type Engine, type EngineOptions, engineKind, openEngine } from "../engine.ts";

/**
 * Opens the engine that gives the second opinion: `tfidf`, a `.joblib` file, or the folder or hub id
 * of a model that transformers.js runs; none for null. The caller closes it.
 */
export async function openSecond(
  secondModel: string | null,
  { joblibLabels = [] }: Pick<EngineOptions, "joblibLabels"> = {},
): Promise<Engine | null> {
  if (secondModel === null) return null;
  if (engineKind(secondModel) !== null) return openEngine(secondModel, { joblibLabels });
  return openEngine("transformers", { model: secondModel });
}

/** Where the second engine's model lies, for whoever asks whether it has changed. */
export function pathOfSecond(secondModel: string | null): string {
  return secondModel === "tfidf" ? "models/tfidf" : (secondModel ?? "");
}
