import { join } from "node:path";
import { InvestigationError } from "../../io/errors.ts";
import { writeFileAtomically } from "../../io/files.ts";
import { createProgress, type ProgressOutput } from "../../io/progress.ts";
import { outputThresholds } from "../subword/network-fit.ts";
import { OUTPUTS } from "../subword/network.ts";
import { readLabelledMessages } from "../train/data.ts";
import { thresholdsOutOfFold } from "../train/out-of-fold.ts";
import { openEmbedder } from "./embed.ts";
import { fitHeads, headsFit } from "./fit-heads.ts";
import { type Heads, HEADS_FILE } from "./heads.ts";
import type { LoadOptions } from "./load.ts";
import { windowsOf } from "./windows.ts";

export interface TrainHeadsOptions {
  /** Folder of labelled messages. */
  labels: string;
  /** Folder of the heads. */
  out: string;
  encoder: LoadOptions;
  /** Folder of vectors made before. */
  cache?: string;
  output: ProgressOutput;
}

/** Messages whose vectors are made between two reports. */
const BATCH = 128;

/**
 * Trains logistic heads on the vectors that an encoder gives the labelled messages, with thresholds
 * chosen on authors they have not seen, and writes them with what they were trained on.
 */
export async function trainHeads(options: TrainHeadsOptions): Promise<Heads> {
  const { labels, out, encoder, output } = options;
  const messages = await readLabelledMessages(labels);
  const embedder = await openEmbedder(encoder, options.cache);
  try {
    const vectors = new Map<string, Float32Array>();
    const progress = createProgress("encoding", {
      ...{ output, total: messages.length, unit: "messages" },
    });
    for (let from = 0; from < messages.length; from += BATCH) {
      const some = messages.slice(from, from + BATCH);
      const made = await embedder.embed(some.map(({ text }) => windowsOf(text)[0]!));
      some.forEach(({ normalised }, i) => vectors.set(normalised, made[i]!));
      progress.update(from + some.length);
    }
    progress.finish();
    const weights = fitHeads(messages, ({ normalised }) => vectors.get(normalised)!);
    const heads: Heads = {
      ...{ format: "in-plain-sight-heads", version: 1 },
      ...{ model: encoder.model, revision: embedder.revision, dtype: embedder.dtype },
      dimensions: weights[0]!.length - 1,
      outputs: OUTPUTS,
      thresholds: outputThresholds(thresholdsOutOfFold(messages, headsFit(vectors))),
      weights,
    };
    if (heads.dimensions < 1) throw new InvestigationError(`${encoder.model}: gives no vectors`);
    await writeFileAtomically(join(out, HEADS_FILE), `${JSON.stringify(heads, null, 1)}\n`);
    return heads;
  } finally {
    await embedder.close();
  }
}
