import { isUtf8 } from "node:buffer";
import { InvestigationError } from "../../io/errors.ts";
import type { Reading } from "../message.ts";
import type { ByteWindow } from "../window.ts";
import { chatOfRow, readRow, wantedColumns, type Columns, type Row } from "./columns.ts";

const QUOTE = 0x22;
const NEWLINE = 0x0a;
const DELIMITERS = [",", ";", "\t"];

/** The delimiter by which the first line has all wanted columns; null for no such table. */
export function delimiterOf(head: Buffer, columns: Columns): string | null {
  const end = rowEnd(head, 0, head.length, true);
  if (end < 0) return null;
  const fits = (delimiter: string): boolean => {
    const header = fieldsOf(head, 0, end, delimiter);
    // Where a line break is damaged, the header may go on into the first row.
    if (header?.some((name) => /[\0-\x1f]/.test(name))) return false;
    return wantedColumns(columns).every(({ column }) => header?.includes(column));
  };
  return DELIMITERS.find(fits) ?? null;
}

/**
 * Reads a table with a header as RFC 4180 has it (fields with line breaks in quotes), with commas,
 * semicolons or tabs. A row counts as unreadable that has fewer fields than are needed, more than the
 * header, or quotes that do not enclose a field: it may be two rows in one. Throws
 * {@link InvestigationError} where the last row ends inside quotes or one is too long to be held.
 */
export async function readTable(
  window: ByteWindow,
  reading: Reading,
  columns: Columns,
): Promise<void> {
  const { sink, calendar, name, messageLimit } = reading;
  sink.style ??= "table";
  let delimiter = ",";
  let places: { name: keyof Row; place: number }[] | null = null;
  let width = 0;
  while (!(window.final && window.position >= window.end)) {
    const { bytes, position, end, final } = window;
    const after = rowEnd(bytes, position, end, final);
    if (after < 0) {
      const at = window.offsetOf(end).toLocaleString("en");
      if (final) {
        throw new InvestigationError(
          `table truncated: ${name} ends inside message ${sink.read + 1} at byte ${at}`,
        );
      }
      if (end - position > messageLimit) {
        throw new InvestigationError(`${name} has a row of too many bytes before byte ${at}`);
      }
      await window.fill(2 * (end - position));
      continue;
    }
    if (places === null) delimiter = delimiterOf(bytes.subarray(position, after), columns) ?? ",";
    const fields = fieldsOf(bytes, position, after, delimiter);
    if (places === null) {
      width = fields?.length ?? 0;
      places = wantedColumns(columns).map((wanted) => ({
        name: wanted.name,
        place: fields?.indexOf(wanted.column) ?? -1,
      }));
    } else if (fields === null || fields.length > 1 || fields[0] !== "") {
      if (!isUtf8(bytes.subarray(position, after))) {
        sink.lost("not_utf8", window.offsetOf(position));
      } else if (fields === null || !isRow(fields, places, width)) {
        sink.lost("unreadable", window.offsetOf(position));
      } else {
        const row: Row = {};
        for (const { name, place } of places) row[name] = fields[place]!;
        sink.message(sink.chatOf(chatOfRow(row, columns)), readRow(row, calendar));
      }
    }
    window.position = after;
  }
}

/** The position behind the row at `i` and its line break; -1 where it goes on. */
function rowEnd(bytes: Buffer, i: number, end: number, final: boolean): number {
  let quoted = false;
  for (; i < end; i++) {
    if (bytes[i] === QUOTE) quoted = !quoted;
    else if (bytes[i] === NEWLINE && !quoted) return i + 1;
  }
  return final && !quoted ? end : -1;
}

/** Whether a row has all fields that are needed, and none that the header does not have. */
function isRow(fields: string[], places: { place: number }[], width: number): boolean {
  if (places.some(({ place }) => place >= fields.length)) return false;
  return fields.slice(width).every((field) => field === "");
}

/** The fields of the row in `bytes[start, end)`; null where quotes do not enclose a field. */
function fieldsOf(bytes: Buffer, start: number, end: number, delimiter: string): string[] | null {
  const line = bytes.toString("utf8", start, end).replace(/\r?\n$/, "");
  const fields: string[] = [];
  let i = 0;
  for (;;) {
    let field = "";
    const quoted = line[i] === '"';
    if (quoted) {
      let from = ++i;
      while (i < line.length && (line[i] !== '"' || line[i + 1] === '"')) {
        if (line[i] === '"') {
          field += line.slice(from, i);
          from = ++i;
        }
        i++;
      }
      field += line.slice(from, i);
      i++;
    }
    const next = line.indexOf(delimiter, i);
    const rest = line.slice(i, next < 0 ? line.length : next);
    if (rest.includes('"') || (quoted && rest !== "")) return null;
    field += rest;
    fields.push(field);
    if (next < 0) return fields;
    i = next + 1;
  }
}
