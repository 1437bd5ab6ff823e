import { parseArgs } from "node:util";
import { loadInvestigation } from "../config.ts";
import { InvestigationError } from "../io/errors.ts";
import { loadModel } from "../labels/model.ts";
import { createPlaceFinder } from "../places/find.ts";
import { loadGazetteer } from "../places/gazetteer.ts";
import { classifyStream } from "./stream.ts";

export const help = `usage: npm run -s classify [-- --engine tfidf] < texts.jsonl

reads lines {"id": …, "text": "…"}; writes, in the same order, lines
{"id": …, "labels": […], "probabilities": {…}, "places": […]}.
probabilities of products and deliveries are those an ad of these words would have.
a line that cannot be read gives {"error": …} and exit code 1 at the end.

  --engine NAME   the model that decides; tfidf is the one there is
`;

/** `npm run classify`: the models as a filter from standard input to standard output. */
export async function classifyCommand(argv: string[]): Promise<void> {
  const { values } = parseArgs({ args: argv, options: { engine: { type: "string" } } });
  const engine = values.engine ?? "tfidf";
  if (engine !== "tfidf") {
    throw new InvestigationError(`classify: no engine "${engine}"; there is: tfidf`, {
      exitCode: 2,
    });
  }
  const { model } = await loadInvestigation();
  const classifier = {
    model: await loadModel(model),
    findPlaces: createPlaceFinder(loadGazetteer()),
  };
  const refused = await classifyStream(process.stdin, process.stdout, classifier);
  if (refused > 0) {
    throw new InvestigationError(
      `classify: ${refused} ${refused === 1 ? "line was" : "lines were"} refused; each says why in its place`,
    );
  }
}
