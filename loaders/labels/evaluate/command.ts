import { existsSync } from "node:fs";
import { basename, join } from "node:path";
import { parseArgs } from "node:util";
import { InvestigationError } from "../../io/errors.ts";
import { writeFileAtomically } from "../../io/files.ts";
import { createProgress } from "../../io/progress.ts";
import { modelCard } from "../card/card.ts";
import { readLabelledMessages, readTexts } from "../train/data.ts";
import { describeEvaluation } from "./describe.ts";
import { ENGINES } from "./engines.ts";
import type { Background } from "./background.ts";
import { evaluate } from "./evaluate.ts";
import { serialiseEvaluation } from "./file.ts";
import { DEFAULT_MIX, parseMix } from "./mix.ts";
import { runInWorkers } from "./pool.ts";

export const help = `usage: npm run evaluate [-- --labels DIR] [--out DIR] [--engine NAME…] [--quick]
       [--background FILE…] [--mix ad=0.5,near=0.05,ordinary=0.45] [--quote]

scores every engine on authors it was not trained on; writes all that the method page shows, and
each model's card. the same messages give the same bytes.

  --labels DIR        folder of .jsonl files and lexicon.json; data/labels without it
  --out DIR           folder of evaluation.json and of the models' folders; models without it
  --engine NAME       one of ${ENGINES.join(", ")}; all of them without it
  --background FILE   .jsonl of texts known to hold no ad: only the share called one is kept
  --mix SHARES        what a dump holds: ads, near misses and ordinary texts, together 1
  --quick             whole authors held out and nothing else: no random split, no learning curve
  --quote             show the worst mistakes with their text; only where all messages are invented
`;

/** `npm run evaluate`: labelled messages into scores with intervals. */
export async function evaluateCommand(argv: string[]): Promise<void> {
  const { values } = parseArgs({
    args: argv,
    options: {
      labels: { type: "string", default: "data/labels" },
      out: { type: "string", default: "models" },
      engine: { type: "string", multiple: true, default: [...ENGINES] },
      background: { type: "string", multiple: true, default: [] },
      mix: { type: "string" },
      quick: { type: "boolean", default: false },
      quote: { type: "boolean", default: false },
    },
  });
  for (const name of values.engine) {
    if (!ENGINES.includes(name)) {
      throw new InvestigationError(
        `evaluate: no engine "${name}" that can be trained; there are: ${ENGINES.join(", ")}`,
        { exitCode: 2 },
      );
    }
  }
  const messages = await readLabelledMessages(values.labels);
  const background = await Promise.all(values.background.map(readBackground));
  let progress: ReturnType<typeof createProgress> | undefined;
  const evaluation = await evaluate(messages, {
    engines: values.engine,
    mix: values.mix === undefined ? DEFAULT_MIX : parseMix(values.mix),
    background,
    quick: values.quick,
    quote: values.quote,
    run: runInWorkers({ labelsFolder: values.labels }),
    onDone: (done, total) => {
      progress ??= createProgress("evaluating", { total, unit: "messages learnt from" });
      progress.update(done);
    },
  });
  progress?.finish();
  await writeFileAtomically(join(values.out, "evaluation.json"), serialiseEvaluation(evaluation));
  for (const engine of values.engine) {
    const folder = join(values.out, engine);
    if (!existsSync(folder)) continue;
    await writeFileAtomically(join(folder, "README.md"), modelCard(engine, evaluation));
  }
  process.stdout.write(describeEvaluation(evaluation));
}

async function readBackground(path: string): Promise<Background> {
  return { name: basename(path).replace(/\.jsonl$/, ""), texts: await readTexts(path) };
}
