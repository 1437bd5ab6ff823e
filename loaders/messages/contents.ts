import { readHtmlPage } from "./html/page.ts";
import { readDocument } from "./json/document.ts";
import { readLines } from "./json/lines.ts";
import type { Reading } from "./message.ts";
import { recognise, type Format } from "./recognise.ts";
import type { Columns } from "./table/columns.ts";
import { readTable } from "./table/csv.ts";
import { asUtf8, hasUtf8Mark } from "./text.ts";
import { ByteWindow } from "./window.ts";

/** Bytes by which a format is recognised. */
const HEAD = 1 << 20;

/**
 * Reads an unpacked stream and tells `reading.sink` of its messages. Gives the format, or null where
 * it is none; errors are those of the format's reader.
 */
export async function readContents(
  chunks: AsyncIterable<Buffer>,
  reading: Reading,
  columns: Columns | null,
): Promise<Format | null> {
  const window = new ByteWindow(asUtf8(chunks));
  try {
    await window.fill(HEAD);
    if (hasUtf8Mark(window.bytes.subarray(0, window.end))) window.position = 3;
    const format = recognise(window.bytes.subarray(window.position, window.end), columns);
    if (format === "json") await readDocument(window, reading);
    else if (format === "jsonl") await readLines(window, reading);
    else if (format === "html") await readHtmlPage(window, reading);
    else if (format === "csv") await readTable(window, reading, columns!);
    return format;
  } finally {
    await window.close();
  }
}
