import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { InvestigationError } from "../../io/errors.ts";
import { normalise } from "../../texts/normalise.ts";
import { LABELS, type Label } from "../labels.ts";

/** A message labelled by hand. */
export interface LabelledMessage {
  id: string;
  author: string;
  text: string;
  normalised: string;
  labels: Set<Label>;
}

/** Reads every `.jsonl` file of a folder, in the order of names and lines. */
export async function readLabelledMessages(folder: string): Promise<LabelledMessage[]> {
  const files = (await readdir(folder)).filter((name) => name.endsWith(".jsonl")).sort();
  const messages: LabelledMessage[] = [];
  for (const file of files) {
    const lines = (await readFile(join(folder, file), "utf8")).split("\n");
    lines.forEach((line, at) => {
      if (line.trim() !== "") messages.push(parseMessage(line, `${file}:${at + 1}`));
    });
  }
  if (messages.length === 0) throw new InvestigationError(`no labelled messages in ${folder}`);
  return messages;
}

/** The `text` of every line of a `.jsonl` file; throws {@link InvestigationError} where one has none. */
export async function readTexts(path: string): Promise<{ text: string; normalised: string }[]> {
  const lines = (await readFile(path, "utf8")).split("\n");
  return lines.flatMap((line, at) => {
    if (line.trim() === "") return [];
    const where = `${path}:${at + 1}`;
    const { text } = readObject(line, where);
    if (typeof text !== "string") throw new InvestigationError(`${where}: no text`);
    return [{ text, normalised: normalise(text) }];
  });
}

/** The object in a line; throws {@link InvestigationError}, whose words hold nothing of the line. */
function readObject(line: string, where: string): Record<string, unknown> {
  let value: unknown = null;
  try {
    value = JSON.parse(line);
  } catch {
    // Node's own error would quote the line, which may be a message that somebody wrote.
  }
  if (typeof value === "object" && value !== null) return value as Record<string, unknown>;
  throw new InvestigationError(`${where}: not a JSON object`);
}

function parseMessage(line: string, where: string): LabelledMessage {
  const { id, text, labels, author } = readObject(line, where);
  if (typeof id !== "string" || typeof text !== "string" || typeof author !== "string") {
    throw new InvestigationError(`${where}: no id, text or author`);
  }
  if (!Array.isArray(labels) || !labels.every((label) => LABELS.includes(label as Label))) {
    throw new InvestigationError(`${where}: unknown labels`);
  }
  const set = new Set(labels as Label[]);
  if (set.has("drugsad") === set.has("geendrugsad")) {
    throw new InvestigationError(`${where}: not exactly one of drugsad and geendrugsad`);
  }
  if (set.has("geendrugsad") && set.size > 1) {
    throw new InvestigationError(`${where}: geendrugsad beside other labels`);
  }
  return { id, author, text, normalised: normalise(text), labels: set };
}
