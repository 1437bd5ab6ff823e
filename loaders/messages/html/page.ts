import { isUtf8 } from "node:buffer";
import { InvestigationError } from "../../io/errors.ts";
import type { Reading } from "../message.ts";
import { NotAnExport } from "../not-an-export.ts";
import type { ByteWindow } from "../window.ts";
import { readHtmlMessage } from "./message.ts";
import { HtmlCursor } from "./tokens.ts";

const MESSAGE = Buffer.from('<div class="message ');
/** Once in a message's own tag; in texts quotes are escaped. */
const ID = Buffer.from('id="message');
const CLOSE = Buffer.from("</html>");

/**
 * Reads one page (`messages.html`, `messages2.html` …) of a Telegram Desktop HTML export, message by
 * message. It names no chat id, so its group's key is `title:` and the chat's title. Pages stand by
 * themselves: Telegram Desktop joins no message to one of the page before.
 *
 * Throws {@link InvestigationError} where the page ends early.
 */
export async function readHtmlPage(window: ByteWindow, reading: Reading): Promise<void> {
  const { sink, calendar, name, messageLimit } = reading;
  const header = await findNext(window, 0, messageLimit);
  const head = window.bytes.subarray(window.position, header.end);
  if (!isUtf8(head))
    throw new InvestigationError(`${name} is not UTF-8: the chat's title is garbled`);
  const title = titleOf(head.toString("utf8"));
  if (title === null)
    throw new NotAnExport(`${name} is not an export: expected the title of a chat`);
  const chat = sink.chatOf({ key: `title:${title}`, title, kind: null });
  sink.style ??= "telegram-desktop";
  let previous: string | null = null;
  let { last } = header;
  if (last) assertClosed(window, reading);
  // A message whose first tag is damaged.
  const stray = head.indexOf(ID);
  if (stray >= 0) sink.lost("unreadable", window.offsetOf(window.position + stray));
  window.position = header.end;
  while (!last) {
    const offset = window.offsetOf(window.position);
    const found = await findNext(window, MESSAGE.length, messageLimit);
    ({ last } = found);
    if (last) assertClosed(window, reading);
    if (found.oversized) {
      sink.lost("oversized", offset);
    } else {
      const bytes = window.bytes.subarray(window.position, found.end);
      const read = readHtmlMessage(bytes.toString("utf8"), previous, calendar);
      if (read.message && !isUtf8(bytes)) sink.lost("not_utf8", offset);
      else if (read.message) sink.message(chat, read.message);
      // Behind a message comes the next one or the end of the page: anything else is what is left of one,
      // and so is a second id, where a tag that should have closed the first is damaged too.
      const second = bytes.indexOf(ID, bytes.indexOf(ID) + ID.length) >= 0;
      if (read.rest || second) sink.lost("unreadable", offset);
      // Those that are joined to it must not take a garbled name.
      previous = read.sender?.includes("\ufffd") ? null : read.sender;
    }
    window.position = found.end;
  }
}

interface Found {
  /** Where the next message begins, or the page ends. */
  end: number;
  last: boolean;
  /** What lies before it was too long to be kept. */
  oversized: boolean;
}

/** Finds the message that begins `skip` bytes behind the window's position or later. */
async function findNext(window: ByteWindow, skip: number, limit: number): Promise<Found> {
  let oversized = false;
  for (;;) {
    const found = window.bytes.subarray(0, window.end).indexOf(MESSAGE, window.position + skip);
    if (found >= 0) return { end: found, last: false, oversized };
    if (window.final) return { end: window.end, last: true, oversized };
    if (window.end - window.position > limit) {
      oversized = true;
      // As much is kept as may be the first bytes of the next message.
      window.position = window.end - MESSAGE.length;
      skip = 0;
    }
    await window.fill(2 * (window.end - window.position));
  }
}

function assertClosed(window: ByteWindow, reading: Reading): void {
  if (window.bytes.subarray(0, window.end).indexOf(CLOSE, window.position) >= 0) return;
  const at = window.offsetOf(window.end).toLocaleString("en");
  throw new InvestigationError(
    `telegram export truncated: ${reading.name} ends inside message ${reading.sink.read + 1} at byte ${at}`,
  );
}

/** The text of the page's header. */
function titleOf(html: string): string | null {
  const cursor = new HtmlCursor(html);
  let title: string | null = null;
  while (cursor.next()) {
    if (title !== null && cursor.what === "close") break;
    if (title !== null && cursor.what === "text") title += cursor.text;
    if (cursor.what === "open" && /\btext\b.*\bbold\b/.test(cursor.attribute("class"))) title = "";
  }
  return title?.replace(/\s+/g, " ").trim() || null;
}
