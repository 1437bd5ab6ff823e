import { createFields } from "./json/fields.ts";
import { ILLEGAL, MORE, skipSpace } from "./json/grammar.ts";

/** What a file's first bytes show it to be. */
export type Format = "json" | "lines" | "unknown";

/** Recognises a format by its first bytes (a mebibyte, or all there are). */
export function recognise(head: Buffer): Format {
  const start = skipSpace(head, 0, head.length);
  if (head[start] === 0x5b) return "json";
  if (head[start] !== 0x7b) return "unknown";
  const fields = createFields();
  const after = fields.scan(head, start, head.length);
  if (after === MORE) return "json";
  const newline = head.indexOf(0x0a, start);
  if (after === ILLEGAL) return looksLikeLines(head, newline) ? "lines" : "json";
  const next = skipSpace(head, after, head.length);
  if (next < head.length) return "lines";
  return fields.isMessage() && !fields.has("messages") ? "lines" : "json";
}

/** Where the first line is damaged: it closes what it opens, and the second one opens again. */
function looksLikeLines(head: Buffer, newline: number): boolean {
  if (newline < 1) return false;
  const first = head.toString("latin1", 0, newline).trimEnd();
  return first.endsWith("}") && head[newline + 1] === 0x7b;
}
