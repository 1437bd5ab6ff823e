import type { ByteLine } from "./byte-lines.ts";

/** What a good line asks. */
export interface Request {
  id: string | number;
  text: string;
}

/** What comes out for a bad line; with its id where that could be read. */
export interface Refused {
  id?: unknown;
  error: string;
}

const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const BOM = "\uFEFF";

/** Reads line `number` (from 1) of a JSONL stream. Null for a line of white space alone. */
export function readLine(line: ByteLine, number: number): Request | Refused | null {
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
  return { id, text };
}
