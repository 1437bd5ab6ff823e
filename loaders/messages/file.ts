import { InvestigationError } from "../io/errors.ts";
import type { Input } from "./inputs.ts";
import { readDocument } from "./json/document.ts";
import { readLines } from "./json/lines.ts";
import type { Reading } from "./message.ts";
import { NotAnExport } from "./not-an-export.ts";
import { recognise } from "./recognise.ts";
import { asUtf8, hasUtf8Mark } from "./text.ts";
import { ByteWindow } from "./window.ts";

/** Bytes by which a format is recognised. */
const HEAD = 1 << 20;

/**
 * Reads one export and tells `reading.sink` of its messages. Gives the format's name, or null for a
 * file of a folder that is no export; throws {@link InvestigationError} for a given one.
 */
export async function readExport(
  input: Input,
  chunks: AsyncIterable<Buffer>,
  reading: Reading,
): Promise<string | null> {
  const window = new ByteWindow(asUtf8(chunks));
  try {
    await window.fill(HEAD);
    if (hasUtf8Mark(window.bytes.subarray(0, window.end))) window.position = 3;
    const format = recognise(window.bytes.subarray(window.position, window.end));
    if (format === "json") await readDocument(window, reading);
    else if (format === "lines") await readLines(window, reading);
    else if (input.given) {
      throw new InvestigationError(
        `${input.path} is not an export: expected JSON or JSON Lines, as Telegram Desktop or Telethon write it`,
      );
    } else return null;
    return `${reading.sink.style ?? "telegram-desktop"}-${format === "json" ? "json" : "jsonl"}`;
  } catch (error) {
    if (error instanceof NotAnExport && !input.given) return null;
    throw error;
  } finally {
    await window.close();
  }
}
