import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { InvestigationError } from "../../io/errors.ts";
import { LABELS } from "../labels.ts";
import { OUTPUTS } from "../subword/network.ts";
import { DTYPES, type Dtype } from "./load.ts";

/** Logistic heads trained on the vectors of an encoder, and which encoder that was. */
export interface Heads {
  format: "in-plain-sight-heads";
  version: 1;
  /** Folder or hub id, revision and precision of the encoder: another would give other vectors. */
  model: string;
  revision: string;
  dtype: Dtype;
  /** Numbers in a vector. */
  dimensions: number;
  outputs: typeof OUTPUTS;
  /** The probability from which each output says yes. */
  thresholds: Record<(typeof OUTPUTS)[number], number>;
  /** For each output its weights, and behind them the intercept. */
  weights: number[][];
}

export const HEADS_FILE = "heads.json";

/** Reads the heads in a folder; throws {@link InvestigationError} where they are not as they should be. */
export async function readHeads(folder: string): Promise<Heads> {
  const path = join(folder, HEADS_FILE);
  const refuse = (why: string, cause?: unknown): InvestigationError =>
    new InvestigationError(`${path}: ${why}`, { cause });
  let heads: Heads;
  try {
    heads = JSON.parse(await readFile(path, "utf8")) as Heads;
  } catch (cause) {
    throw refuse("cannot be read", cause);
  }
  if (heads.format !== "in-plain-sight-heads") throw refuse("is of no known format");
  if (heads.version !== 1) throw refuse(`has version ${String(heads.version)}, not 1`);
  if (typeof heads.model !== "string" || typeof heads.revision !== "string") {
    throw refuse("does not say which encoder it was trained on");
  }
  if (!DTYPES.includes(heads.dtype)) throw refuse(`has no precision "${String(heads.dtype)}"`);
  if (heads.outputs?.join() !== OUTPUTS.join()) {
    throw refuse(`has other outputs than ${OUTPUTS.join(", ")}`);
  }
  const rows = heads.weights;
  const whole =
    Array.isArray(rows) &&
    rows.length === OUTPUTS.length &&
    rows.every((row) => row.length === heads.dimensions + 1 && row.every(Number.isFinite));
  if (!whole) {
    throw refuse(`needs ${OUTPUTS.length} rows of ${heads.dimensions} weights and an intercept`);
  }
  return heads;
}

/** The log-odds of the ten labels for a vector; no ad has those of an ad turned around. */
export function scoreHeads({ weights }: Heads, vector: Float32Array): Float64Array {
  const outputs = weights.map((row) => {
    let sum = row[vector.length]!;
    for (let d = 0; d < vector.length; d += 1) sum += row[d]! * vector[d]!;
    return sum;
  });
  return Float64Array.from(LABELS, (label) =>
    label === "geendrugsad" ? -outputs[0]! : outputs[OUTPUTS.indexOf(label)]!,
  );
}
