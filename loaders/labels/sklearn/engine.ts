import { open } from "node:fs/promises";
import { basename } from "node:path";
import { InvestigationError } from "../../io/errors.ts";
import type { Engine } from "../engine.ts";
import type { Label } from "../labels.ts";
import { createLabeller } from "./columns.ts";
import { readSklearnModel } from "./model/read.ts";

const LARGEST_FILE = 1 << 30;

/**
 * A scikit-learn text classifier in a joblib file as an {@link Engine}, run without Python. It reads
 * texts as they were written, since it brings its own preprocessing. `labels` names its columns; see
 * `createLabeller`. Throws {@link InvestigationError} for a file that is not one.
 */
export async function openJoblib(path: string, labels: readonly Label[] = []): Promise<Engine> {
  const model = readSklearnModel(await readFile(path));
  const classify = createLabeller(model, labels);
  return {
    name: `joblib ${basename(path)}`,
    batchSize: 512,
    ...(model.isProbability
      ? {}
      : {
          remark:
            "its probabilities are the logistic of its decisions: a support vector machine has none",
        }),
    classify: (texts) => Promise.resolve(texts.map(({ original }) => classify(original))),
    close: () => Promise.resolve(),
  };
}

async function readFile(path: string): Promise<Uint8Array> {
  const file = await open(path).catch((cause: unknown) => {
    throw new InvestigationError(`no joblib file ${path} that can be read`, { exitCode: 2, cause });
  });
  try {
    const stat = await file.stat();
    if (!stat.isFile()) throw new InvestigationError(`${path} is no file`, { exitCode: 2 });
    if (stat.size > LARGEST_FILE) {
      throw new InvestigationError(`${path} is larger than ${LARGEST_FILE >> 20} MB`);
    }
    return await file.readFile();
  } finally {
    await file.close();
  }
}
