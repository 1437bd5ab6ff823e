import { parentPort, workerData } from "node:worker_threads";
import { readLabelledMessages } from "../train/data.ts";
import { openTrainable } from "./engines.ts";
import { doJob, type Job } from "./jobs.ts";
import type { Trainable } from "./trainable.ts";

/** What a worker is given when it begins. */
export interface WorkerSetup {
  labelsFolder: string;
}

/** What a worker answers: the probabilities of all texts, one after another. */
export interface Answer {
  at: number;
  probabilities: Float64Array;
  texts: number;
}

const { labelsFolder } = workerData as WorkerSetup;
const messages = await readLabelledMessages(labelsFolder);
const engines = new Map<string, Promise<Trainable>>();

parentPort!.on("message", ({ at, job }: { at: number; job: Job }) => {
  const known = engines.get(job.engine) ?? openTrainable(job.engine, labelsFolder);
  engines.set(job.engine, known);
  void known
    .then((trainable) => doJob(job, trainable, messages))
    .then((rows) => {
      const heads = rows[0]?.length ?? 0;
      const probabilities = new Float64Array(rows.length * heads);
      rows.forEach((row, i) => probabilities.set(row, i * heads));
      parentPort!.postMessage({ at, probabilities, texts: rows.length } satisfies Answer);
    })
    .catch((error: unknown) => {
      // An error that nobody catches reaches the pool as the worker's own.
      setImmediate(() => {
        throw error;
      });
    });
});
