import { createFields } from "./json/fields.ts";
import { ILLEGAL, MORE, skipSpace } from "./json/grammar.ts";
import type { Columns } from "./table/columns.ts";
import { delimiterOf } from "./table/csv.ts";

/** What a file's first bytes show it to be. */
export type Format = "json" | "jsonl" | "html" | "csv";

/** Lines that are looked at for a first message before a file is no JSON Lines. */
const LINES = 20;

/** Recognises a format by its first bytes (a mebibyte, or all there are); null for none that is read. */
export function recognise(head: Buffer, columns: Columns | null): Format | null {
  const start = skipSpace(head, 0, head.length);
  if (head[start] === 0x3c) return head.includes('class="page_body chat_page') ? "html" : null;
  if (columns && delimiterOf(head, columns) !== null) return "csv";
  if (head[start] === 0x5b) return "json";
  if (head[start] !== 0x7b) return null;
  if (hasMessageLine(head)) return "jsonl";
  const after = createFields().scan(head, start, head.length);
  const single = after < 0 || skipSpace(head, after, head.length) === head.length;
  return after === MORE || single ? "json" : null;
}

/**
 * Whether one of the first lines is a message by itself. Damaged ones before it do not matter, but
 * an object that goes on in the next line is a document.
 */
function hasMessageLine(head: Buffer): boolean {
  const fields = createFields();
  let from = 0;
  for (let line = 0; line < LINES && from < head.length; line++) {
    const newline = head.indexOf(0x0a, from);
    const end = newline < 0 ? head.length : newline;
    const start = skipSpace(head, from, end);
    const after = head[start] === 0x7b ? fields.scanUpTo("messages", head, start, end) : ILLEGAL;
    if (line === 0 && after === MORE) return false;
    if (after > 0 && skipSpace(head, after, end) === end && fields.isMessage()) return true;
    from = end + 1;
  }
  return false;
}
