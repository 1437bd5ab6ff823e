import { parseArgs } from "node:util";
import { loadInvestigation } from "../config.ts";
import { InvestigationError } from "../io/errors.ts";
import { removeUnfinishedFiles } from "../io/files.ts";
import { engineKind, ENGINES } from "../labels/engine.ts";
import { analyse } from "./analyse.ts";
import { letGo } from "./lock.ts";
import type { Report } from "./report.ts";

export const help = `usage: npm run -s analyse -- --dump PATH… --out DIR [--simulated]
       [--engine NAME]

reads exports (files and folders, in any mix), and writes DIR/private/, DIR/published/,
DIR/facts.json and DIR/report.json. stages whose inputs have not changed are not run again.

  --dump PATH…   exports to read; the dumps of investigation.config.ts without it
  --out DIR      where the results go; data/build without it
  --engine NAME  what classifies: ${ENGINES};
                 that of investigation.config.ts without it
  --simulated    the dump was made by the simulation: everything published says so
`;

/** `npm run analyse`: a dump into published tables, facts and a report. */
export async function analyseCommand(argv: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: argv,
    allowPositionals: true,
    options: {
      dump: { type: "string", multiple: true },
      out: { type: "string", default: "data/build" },
      simulated: { type: "boolean", default: false },
      engine: { type: "string" },
    },
  });
  if (values.engine !== undefined && engineKind(values.engine) === null) {
    throw new InvestigationError(`analyse: no engine "${values.engine}"; there are: ${ENGINES}`, {
      exitCode: 2,
    });
  }
  const configured = await loadInvestigation();
  // Another engine comes with a model of its own.
  const investigation =
    values.engine === undefined || values.engine === configured.engine
      ? configured
      : { ...configured, engine: values.engine, model: "" };
  const given = [...(values.dump ?? []), ...positionals];
  const paths = given.length > 0 ? given : investigation.dumps;
  if (paths.length === 0) {
    throw new InvestigationError(
      "analyse: no dump; name one with --dump PATH or in investigation.config.ts",
      { exitCode: 2 },
    );
  }
  const { out, simulated } = values;
  const stop = (): never => {
    removeUnfinishedFiles();
    letGo();
    process.stderr.write("\nin-plain-sight: stopped; the last good result is still there\n");
    process.exit(130);
  };
  process.once("SIGINT", stop).once("SIGTERM", stop);
  try {
    const report = await analyse({ paths, out, investigation, simulated, output: process.stderr });
    process.stderr.write(summaryOf(report));
  } finally {
    process.off("SIGINT", stop).off("SIGTERM", stop);
  }
}

/** The result in a few plain lines. */
function summaryOf({ messages, counts, run }: Report): string {
  const n = (value = 0): string => value.toLocaleString("en");
  const left = Object.entries(messages.leftOut).map(([reason, count]) => `${n(count)} ${reason}`);
  const seconds = run.stages.reduce((sum, stage) => sum + stage.seconds, 0);
  return [
    `${n(messages.read)} messages read, ${n(messages.kept)} kept` +
      (left.length > 0 ? `; left out: ${left.join(", ")}` : ""),
    `${n(counts.distinct_texts)} distinct texts; ${n(counts.ads_by_first_model)} ads, ` +
      `${n(counts.unique_ads)} of them unique; ${n(counts.sellers)} sellers in ${n(counts.groups)} groups`,
    `every count reconciles (${seconds.toFixed(1)} s)`,
    "",
  ].join("\n");
}
