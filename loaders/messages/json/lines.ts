import { InvestigationError } from "../../io/errors.ts";
import type { Reading } from "../message.ts";
import type { ByteWindow } from "../window.ts";
import { createFields } from "./fields.ts";
import { MORE, skipSpace } from "./grammar.ts";
import { takeMessage } from "./take.ts";

const NEWLINE = 0x0a;

/**
 * Reads JSON Lines: one message a line. A line that is not one object is counted as unreadable, one
 * above `messageLimit` bytes as oversized. Throws {@link InvestigationError} where the last line ends
 * inside its message.
 */
export async function readLines(window: ByteWindow, reading: Reading): Promise<void> {
  const { sink, messageLimit } = reading;
  const fields = createFields();
  /** Where the line began that is too long to be held. */
  let oversized: number | null = null;
  for (;;) {
    const { bytes, position, end, final } = window;
    let newline = bytes.subarray(0, end).indexOf(NEWLINE, position);
    if (newline < 0 && !final) {
      if (end - position > messageLimit) {
        oversized ??= window.offsetOf(position);
        window.position = end;
      }
      await window.fill(2 * (end - window.position));
      continue;
    }
    const last = newline < 0;
    if (last) newline = end;
    const start = skipSpace(bytes, position, newline);
    if (oversized !== null) {
      sink.lost("oversized", oversized);
      oversized = null;
    } else if (start < newline) {
      const after = bytes[start] === 0x7b ? fields.scan(bytes, start, newline) : -2;
      if (after === MORE && last) {
        const at = window.offsetOf(end).toLocaleString("en");
        throw new InvestigationError(
          `telegram export truncated: ${reading.name} ends inside message ${sink.read + 1} at byte ${at}`,
        );
      }
      if (after > 0 && skipSpace(bytes, after, newline) === newline) {
        takeMessage(fields, null, reading, window.offsetOf(start));
      } else {
        sink.lost("unreadable", window.offsetOf(start));
      }
    }
    if (last) return;
    window.position = newline + 1;
  }
}
