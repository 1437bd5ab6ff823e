import { parseArgs } from "node:util";
import { loadInvestigation } from "../config.ts";
import { InvestigationError } from "../io/errors.ts";
import { engineKind, ENGINES, openEngine } from "../labels/engine.ts";
import { createPlaceFinder } from "../places/find.ts";
import { loadGazetteer } from "../places/gazetteer.ts";
import { classifyStream } from "./stream.ts";

export const help = `usage: npm run -s classify [-- --engine NAME] [--model PATH] [--explain] < texts.jsonl

reads lines {"id": …, "text": "…"}; writes, in the same order, lines
{"id": …, "labels": […], "probabilities": {…}, "places": […]}.
probabilities of products and deliveries are those an ad of these words would have.
a line that cannot be read gives {"error": …} and exit code 1 at the end.

  --engine NAME   the model that decides: ${ENGINES};
                  that of investigation.config.ts without it
  --model PATH    folder of the engine's model; the engine's own without it
  --explain       adds "why": the terms that moved the decision, as log-odds; only tfidf can tell
`;

/** `npm run classify`: an engine as a filter from standard input to standard output. */
export async function classifyCommand(argv: string[]): Promise<void> {
  const { values } = parseArgs({
    args: argv,
    options: {
      engine: { type: "string" },
      model: { type: "string" },
      explain: { type: "boolean", default: false },
    },
  });
  const investigation = await loadInvestigation();
  const name = values.engine ?? investigation.engine;
  if (values.model !== undefined && engineKind(name) === "joblib") {
    throw new InvestigationError("classify: --model goes with no .joblib file, which is its own", {
      exitCode: 2,
    });
  }
  // The configured model is the configured engine's, and no other's.
  const configured = name === investigation.engine ? investigation.model : "";
  const engine = await openEngine(name, {
    model: values.model ?? configured,
    joblibLabels: investigation.joblibLabels,
  });
  try {
    if (engine.remark) process.stderr.write(`${engine.name}: ${engine.remark}\n`);
    const { explain } = values;
    if (explain && engine.explain === undefined) {
      throw new InvestigationError(`classify: ${engine.name} cannot say why; tfidf can`, {
        exitCode: 2,
      });
    }
    const classifier = { engine, explain, findPlaces: createPlaceFinder(loadGazetteer()) };
    const refused = await classifyStream(process.stdin, process.stdout, classifier);
    if (refused > 0) {
      throw new InvestigationError(
        `classify: ${refused} ${refused === 1 ? "line was" : "lines were"} refused; each says why in its place`,
      );
    }
  } finally {
    await engine.close();
  }
}
