import { InvestigationError } from "../io/errors.ts";
import type { LexiconFile } from "./features/lexicon.ts";
import type { Scales } from "./features/weigh.ts";
import { AD_LABELS } from "./labels.ts";

/** What is decided: ad or not by the ad model; drugsad and the labels of an ad by the ten-label model. */
export const HEADS = ["ad", "drugsad", ...AD_LABELS] as const;
export type Head = (typeof HEADS)[number];

/**
 * A trained model as plain data. `model.json` holds all but the numbers; `model.bin` holds 32-bit
 * little-endian floats: the inverse document frequency of each feature, then for each feature and
 * each kind of evidence one weight per head.
 */
export interface ModelHeader {
  format: "in-plain-sight-tfidf";
  version: 1;
  heads: readonly Head[];
  /** Log-odds of each head where nothing was found. */
  intercepts: number[];
  /** The probability from which a head says yes. */
  thresholds: number[];
  scales: Scales;
  evidence: string[];
  lexicon: LexiconFile;
  /** Names of the features; a sequence's beginning and its last word are features too. */
  features: string[];
}

export interface ModelData extends ModelHeader {
  idf: Float32Array;
  /** Row by row: the features, then the evidence. */
  weights: Float32Array;
}

/** The two files of a model. The same model gives the same bytes. */
export function serialiseModel({ idf, weights, ...header }: ModelData): {
  json: string;
  bin: Uint8Array;
} {
  const { features, lexicon, ...rest } = header;
  const bin = new Uint8Array(4 * (idf.length + weights.length));
  const view = new DataView(bin.buffer);
  idf.forEach((value, i) => view.setFloat32(4 * i, value, true));
  weights.forEach((value, i) => view.setFloat32(4 * (idf.length + i), value, true));
  const json = `${JSON.stringify(rest, null, 1).slice(0, -2)},\n "lexicon": ${JSON.stringify(lexicon)},\n "features": ${JSON.stringify(features)}\n}\n`;
  return { json, bin };
}

/** Reads the two files back; throws {@link InvestigationError} for anything that is no such model. */
export function parseModel(json: string, bin: Uint8Array): ModelData {
  let header: ModelHeader;
  try {
    header = JSON.parse(json) as ModelHeader;
  } catch (cause) {
    throw new InvestigationError("model.json is not valid json", { cause });
  }
  if (typeof header !== "object" || header === null) throw invalid("is no object");
  if (header.format !== "in-plain-sight-tfidf") throw invalid(`is of no known format`);
  if (header.version !== 1) throw invalid(`has version ${header.version}, not 1`);
  if (!isListOf(header.heads, "string") || header.heads.join() !== HEADS.join()) {
    throw invalid(`has other heads than ${HEADS.join(", ")}`);
  }
  for (const name of ["intercepts", "thresholds"] as const) {
    const list = header[name];
    if (!Array.isArray(list) || list.length !== HEADS.length || !list.every(Number.isFinite)) {
      throw invalid(`has ${name} that are not ${HEADS.length} finite numbers`);
    }
  }
  if (!header.thresholds.every((threshold) => threshold > 0 && threshold < 1)) {
    throw invalid("has a threshold outside 0 to 1");
  }
  const { scales } = header;
  for (const name of ["words", "classes", "letters", "evidence"] as const) {
    if (!Number.isFinite(scales?.[name])) throw invalid(`has no finite scale of ${name}`);
  }
  for (const name of ["evidence", "features"] as const) {
    if (!isListOf(header[name], "string")) throw invalid(`has ${name} that are no list of names`);
  }
  if (new Set(header.features).size !== header.features.length)
    throw invalid("names a feature twice");
  const { features, evidence } = header;
  const numbers = features.length + (features.length + evidence.length) * HEADS.length;
  if (bin.length !== 4 * numbers) {
    throw new InvestigationError(`model.bin: need ${4 * numbers} bytes, have ${bin.length}`);
  }
  const view = new DataView(bin.buffer, bin.byteOffset, bin.byteLength);
  const all = Float32Array.from({ length: numbers }, (_, i) => view.getFloat32(4 * i, true));
  const bad = all.findIndex((value) => !Number.isFinite(value));
  if (bad >= 0) throw new InvestigationError(`model.bin: number ${bad} is not finite`);
  return { ...header, idf: all.slice(0, features.length), weights: all.slice(features.length) };
}

function isListOf(list: unknown, type: string): list is unknown[] {
  return Array.isArray(list) && list.every((item) => typeof item === type);
}

function invalid(what: string): InvestigationError {
  return new InvestigationError(`model.json ${what}`);
}
