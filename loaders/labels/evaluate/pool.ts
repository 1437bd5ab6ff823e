import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { Run } from "./jobs.ts";
import type { Answer, WorkerSetup } from "./worker.ts";

// A worker thread does not inherit the loader of TypeScript; it brings its own.
const START = `import("tsx/esm/api").then(({ register }) => {
  register();
  return import(${JSON.stringify(new URL("./worker.ts", import.meta.url).href)});
})`;

/** Does jobs in worker threads, one for each core, the longest first. Whatever fails ends them all. */
export function runInWorkers(setup: WorkerSetup, threads = availableParallelism()): Run {
  return async (jobs, onDone) => {
    const results = jobs.map((): Float64Array[] => []);
    const waiting = jobs
      .map((job, at) => ({ job, at }))
      .sort((a, b) => b.job.train.length - a.job.train.length || a.at - b.at);
    const workers = Array.from(
      { length: Math.min(threads, jobs.length) },
      () => new Worker(START, { eval: true, workerData: setup, execArgv: [] }),
    );
    const work = (worker: Worker): Promise<void> =>
      new Promise((resolve, reject) => {
        const next = (): void => {
          const one = waiting.shift();
          if (one === undefined) return resolve();
          worker.postMessage(one);
        };
        worker.on("error", reject);
        worker.on("exit", (code) => reject(new Error(`a worker ended with code ${code}`)));
        worker.on("message", ({ at, probabilities, texts }: Answer) => {
          results[at] = rowsOf(probabilities, texts);
          onDone(jobs[at]!);
          next();
        });
        next();
      });
    try {
      await Promise.all(workers.map(work));
    } finally {
      await Promise.all(workers.map((worker) => worker.terminate()));
    }
    return results;
  };
}

function rowsOf(flat: Float64Array, count: number): Float64Array[] {
  const heads = count === 0 ? 0 : flat.length / count;
  return Array.from({ length: count }, (_, i) => flat.slice(i * heads, (i + 1) * heads));
}
