import { basename } from "node:path";
import { engineKind } from "../engine.ts";

/** What the evaluation calls an engine: `tfidf`, or by the name of its model's folder or file. */
export function evaluatedName(engine: string, model: string): string {
  return engineKind(engine) === "tfidf" ? "tfidf" : basename(model);
}
