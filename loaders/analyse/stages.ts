import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { writeFileAtomically } from "../io/files.ts";
import { digest } from "./fingerprint.ts";
import { peakMemory, resetPeakMemory } from "./memory.ts";

/** What is remembered of a stage that was run to its end. */
interface Memory {
  fingerprint: string;
  result: unknown;
}

/** How a stage went this time. */
export interface Run {
  stage: string;
  /** Nothing it depends on had changed. */
  skipped: boolean;
  seconds: number;
  peakMemoryBytes: number;
}

export interface Stage<Result> {
  name: string;
  /** Digests of all that the stage depends on: inputs, settings, its own code. */
  inputs: string[];
  /**
   * What its outputs follow from, where that is less than its inputs: then stages that build on it are
   * not run again for an input that changed without changing them.
   */
  essence?: (result: Result) => string[];
  /** Files it makes; it is run again where one is missing. */
  outputs: string[];
  /** The result must survive JSON. */
  work: () => Promise<Result>;
}

export interface Stages {
  /** Runs a stage unless nothing changed; gives its result and a digest for those that build on it. */
  run<Result>(stage: Stage<Result>): Promise<{ result: Result; fingerprint: string }>;
  runs: Run[];
}

/** Opens the memory of stages in the file at `path`; an unreadable one is taken as empty. */
export async function openStages(path: string): Promise<Stages> {
  const memories = await recall(path);
  const runs: Run[] = [];
  return {
    runs,
    async run<Result>({ name, inputs, essence, outputs, work }: Stage<Result>) {
      const fingerprint = digest(name, ...inputs);
      const passedOn = (result: Result): string =>
        essence ? digest(name, ...essence(result)) : fingerprint;
      const memory = memories.get(name);
      if (memory?.fingerprint === fingerprint && outputs.every((output) => existsSync(output))) {
        runs.push({ stage: name, skipped: true, seconds: 0, peakMemoryBytes: 0 });
        const result = memory.result as Result;
        return { result, fingerprint: passedOn(result) };
      }
      // Forgotten before the work begins: a run that dies half-way must not be taken for done.
      if (memories.delete(name)) await remember(path, memories);
      resetPeakMemory();
      const started = performance.now();
      const result = await work();
      const seconds = Math.round(performance.now() - started) / 1000;
      runs.push({ stage: name, skipped: false, seconds, peakMemoryBytes: peakMemory() });
      memories.set(name, { fingerprint, result });
      await remember(path, memories);
      return { result, fingerprint: passedOn(result) };
    },
  };
}

async function recall(path: string): Promise<Map<string, Memory>> {
  try {
    return new Map(Object.entries(JSON.parse(await readFile(path, "utf8")) as object));
  } catch {
    return new Map();
  }
}

async function remember(path: string, memories: Map<string, Memory>): Promise<void> {
  await writeFileAtomically(path, `${JSON.stringify(Object.fromEntries(memories), null, 2)}\n`);
}
