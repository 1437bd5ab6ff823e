import type { Model } from "../labels/model.ts";
import type { Label } from "../labels/labels.ts";
import { normalise } from "../texts/normalise.ts";
import type { ByteLine } from "./byte-lines.ts";

/** What comes out for a good line. */
export interface Classified {
  id: unknown;
  labels: Label[];
  /**
   * `drugsad` and `geendrugsad` by the ad model; the other labels as the ten-label model gives them to
   * an ad, whether this is one or not. Three decimals.
   */
  probabilities: Record<string, number>;
  /** Delivery areas; empty unless the text is an ad. */
  places: string[];
}

/** What comes out for a bad line; with its id where that could be read. */
export interface Refused {
  id?: unknown;
  error: string;
}

export interface Classifier {
  model: Model;
  findPlaces: (text: string) => string[];
}

const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const BOM = "\uFEFF";

/**
 * Classifies line number `number` (from 1) of a JSONL stream. Null for a line of white space alone.
 */
export function classifyLine(
  line: ByteLine,
  number: number,
  { model, findPlaces }: Classifier,
): Classified | Refused | null {
  if (line === null) return { error: `line ${number}: longer than the limit` };
  const refuse = (reason: string, id?: unknown): Refused =>
    id === undefined
      ? { error: `line ${number}: ${reason}` }
      : { id, error: `line ${number}: ${reason}` };

  let source: string;
  try {
    source = decoder.decode(line);
  } catch {
    return refuse("not valid utf-8");
  }
  if (number === 1 && source.startsWith(BOM)) source = source.slice(1);
  if (source.trim() === "") return null;

  let record: unknown;
  try {
    record = JSON.parse(source);
  } catch {
    return refuse("not valid json");
  }
  if (typeof record !== "object" || record === null || Array.isArray(record)) {
    return refuse("not an object");
  }
  const { id, text } = record as { id?: unknown; text?: unknown };
  if (id === undefined) return refuse('no "id"');
  if (typeof id === "number" && !Number.isSafeInteger(id)) {
    return refuse('"id" is a number that cannot be kept exactly; write it as a string');
  }
  if (typeof id !== "number" && typeof id !== "string") {
    return refuse('"id" is neither a string nor a number');
  }
  if (typeof text !== "string") return refuse('"text" is not a string', id);

  const result = model.classify(normalise(text));
  const probabilities: Record<string, number> = {};
  for (const [label, value] of Object.entries(result.probabilities)) {
    probabilities[label] = Math.round(value * 1000) / 1000;
  }
  return {
    id,
    labels: result.labels,
    probabilities,
    places: result.ad ? findPlaces(text) : [],
  };
}
