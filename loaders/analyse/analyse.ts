import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { claimTexts } from "../claims/stage.ts";
import type { Investigation } from "../config.ts";
import { computeFacts } from "../facts/compute.ts";
import { InvestigationError } from "../io/errors.ts";
import { removeLeftovers, writeFileAtomically } from "../io/files.ts";
import type { ProgressOutput } from "../io/progress.ts";
import { type Engine, engineKind, modelOf, openEngine } from "../labels/engine.ts";
import { evaluateFromElsewhere } from "../labels/evaluate/elsewhere.ts";
import { serialiseEvaluation } from "../labels/evaluate/file.ts";
import { evaluatedName } from "../labels/evaluate/name.ts";
import { DISAGREEMENTS, sampleDisagreements } from "../labels/second/disagreements.ts";
import { openSecond, pathOfSecond } from "../labels/second/open.ts";
import { askSecond } from "../labels/second/stage.ts";
import { labelTexts } from "../labels/stage.ts";
import { readLabelledMessages } from "../labels/train/data.ts";
import { listInputs } from "../messages/inputs.ts";
import { readDump } from "../messages/read.ts";
import { placeTexts } from "../places/stage.ts";
import { publish } from "../publish/publish.ts";
import { tables } from "../publish/tables.ts";
import { makeTexts } from "../texts/make.ts";
import { digest, digestOfContents, digestOfMetadata, digestOfModel } from "./fingerprint.ts";
import { lock } from "./lock.ts";
import { failuresOf } from "./reconcile.ts";
import { makeReport, type Report } from "./report.ts";
import { isSimulated } from "./simulated.ts";
import { openStages } from "./stages.ts";

export interface Analysis {
  /** Exports: files and folders. */
  paths: string[];
  /** Folder for `private/`, `published/`, `facts.json` and `report.json`. */
  out: string;
  investigation: Investigation;
  /** The dump was made by the simulation, and every page must say so; also found out from the dump. */
  simulated: boolean;
  output: ProgressOutput;
}

const LABELLED = "data/labels";

const room = (name: string): Promise<string> =>
  digestOfContents(fileURLToPath(new URL(`../${name}`, import.meta.url)));

/**
 * Takes a dump all the way to published tables and facts, running again only the stages whose inputs,
 * settings or code changed, and writes the report. Throws {@link InvestigationError} where counts that
 * must be equal are not; the report is written all the same.
 */
export async function analyse(analysis: Analysis): Promise<Report> {
  const { paths, out, investigation, output } = analysis;
  const simulated =
    analysis.simulated || (await Promise.all(paths.map(isSimulated))).includes(true);
  const privateDir = join(out, "private");
  const publishedDir = join(out, "published");
  const { memoryLimit, joblibLabels } = investigation;
  const model = modelOf(investigation.engine, investigation.model);
  const engineName = evaluatedName(investigation.engine, model);
  // A model from elsewhere comes without an evaluation: it is asked about the labelled messages here.
  const isForeign = engineKind(investigation.engine) === "joblib";
  const evaluation = isForeign ? join(privateDir, "evaluation.json") : investigation.evaluation;
  const { files } = await listInputs(paths);
  const unlock = await lock(privateDir);
  try {
    await removeLeftovers([out, privateDir, publishedDir]);
    const stages = await openStages(join(privateDir, "stages.json"));
    const io = await room("io");
    const inPrivate = (...names: string[]): string[] =>
      names.map((name) => join(privateDir, `${name}.parquet`));

    const { period, timeZone, sameGroup, columns } = investigation;
    const reading = [
      ...[await room("messages"), io, JSON.stringify([period, timeZone, sameGroup, columns])],
    ];
    const messages = await stages.run({
      name: "messages",
      inputs: [
        ...[...reading, JSON.stringify(paths)],
        await digestOfMetadata(files.map(({ path }) => path)),
      ],
      // A dump that was moved, or touched, is read again; what follows from it is the same.
      essence: (account) => [...reading, ...account.files.map(({ sha256 }) => sha256).sort()],
      outputs: inPrivate("messages", "groups", "silences"),
      work: () => readDump({ paths, privateDir, investigation, memoryLimit, output }),
    });
    const texts = await stages.run({
      name: "texts",
      inputs: [await room("texts"), io, messages.fingerprint],
      outputs: inPrivate("texts", "message_texts"),
      work: () => makeTexts({ privateDir, memoryLimit, output }),
    });
    const withEngine = async <Result>(
      use: (engine: Engine) => Promise<Result>,
    ): Promise<Result> => {
      const engine = await openEngine(investigation.engine, { model, joblibLabels });
      try {
        return await use(engine);
      } finally {
        await engine.close();
      }
    };
    const engineInputs = [
      ...[await room("labels"), io, await digestOfModel(model)],
      JSON.stringify([investigation.engine, joblibLabels]),
    ];
    const labels = await stages.run({
      name: "labels",
      inputs: [...engineInputs, texts.fingerprint],
      outputs: inPrivate("labels"),
      work: () =>
        withEngine((engine) => {
          if (engine.remark) output.write(`${engine.name}: ${engine.remark}\n`);
          return labelTexts({ privateDir, engine, memoryLimit, output });
        }),
    });
    if (isForeign) {
      await stages.run({
        name: "evaluation",
        inputs: [...engineInputs, await digestOfContents(LABELLED)],
        outputs: [evaluation],
        work: async () => {
          const labelled = await readLabelledMessages(LABELLED);
          output.write(`measuring ${engineName} on ${labelled.length} labelled messages\n`);
          const measured = await withEngine((engine) =>
            evaluateFromElsewhere(engineName, engine, labelled),
          );
          await writeFileAtomically(evaluation, serialiseEvaluation(measured));
        },
      });
    }
    const { secondModel } = investigation;
    const second = await stages.run({
      name: "second",
      inputs: [
        ...[await room("labels"), io, JSON.stringify([secondModel, joblibLabels])],
        ...[await digestOfModel(pathOfSecond(secondModel)), texts.fingerprint],
      ],
      outputs: inPrivate("second"),
      work: async () => {
        const engine = await openSecond(secondModel, { joblibLabels });
        try {
          return await askSecond({ privateDir, engine, memoryLimit, output });
        } finally {
          await engine?.close();
        }
      },
    });
    await stages.run({
      name: "disagreements",
      inputs: [labels.fingerprint, second.fingerprint],
      outputs: [join(privateDir, DISAGREEMENTS)],
      work: () => sampleDisagreements({ privateDir, memoryLimit }),
    });
    const places = await stages.run({
      name: "places",
      inputs: [await room("places"), io, await digestOfContents("data/geo"), labels.fingerprint],
      outputs: inPrivate("places"),
      work: () => placeTexts({ privateDir, memoryLimit, output }),
    });
    const claims = await stages.run({
      name: "claims",
      inputs: [
        ...[await room("claims"), await room("places"), io, await digestOfContents("data/claims")],
        ...[await digestOfContents("data/labels"), labels.fingerprint],
      ],
      outputs: inPrivate("claims"),
      work: () => claimTexts({ privateDir, memoryLimit, output }),
    });
    const published = await stages.run({
      name: "publish",
      inputs: [
        await room("publish"),
        io,
        places.fingerprint,
        second.fingerprint,
        claims.fingerprint,
        await digestOfContents(evaluation),
        JSON.stringify([investigation, simulated]),
        // Only a digest of the key is remembered.
        digest("key", process.env.IN_PLAIN_SIGHT_KEY ?? ""),
      ],
      outputs: tables.map(({ name }) => join(publishedDir, `${name}.parquet`)),
      work: () =>
        publish({
          ...{ privateDir, publishedDir, account: messages.result, investigation, simulated },
          claimScores: claims.result.scores,
          evaluation,
          engine: engineName,
          output,
        }),
    });
    const facts = join(out, "facts.json");
    await stages.run({
      name: "facts",
      inputs: [await room("facts"), io, published.fingerprint],
      outputs: [facts],
      work: () => computeFacts({ publishedDir, path: facts }),
    });

    const account = messages.result;
    const { runs } = stages;
    const report = await makeReport({
      privateDir,
      publishedDir,
      account,
      simulated,
      runs,
      memoryLimit,
    });
    await writeFileAtomically(join(out, "report.json"), `${JSON.stringify(report, null, 2)}\n`);
    const failures = failuresOf(report.checks);
    if (failures.length > 0) {
      throw new InvestigationError(`counts do not reconcile: ${failures.join("; ")}`);
    }
    return report;
  } finally {
    await unlock();
  }
}
