import { createCalendar } from "../../../loaders/messages/dates.ts";
import { InvestigationError } from "../../../loaders/io/errors.ts";
import { readDocument } from "../../../loaders/messages/json/document.ts";
import { isLeaving, type MessageSink, type Reading } from "../../../loaders/messages/message.ts";
import { ByteWindow } from "../../../loaders/messages/window.ts";

/** What a reader made of some bytes. */
export interface Scanned {
  read: number;
  ids: (number | null)[];
  texts: string[];
  /** Keys of the chats that were described. */
  chats: (string | null)[];
  /** Whether a chat or list of messages was come upon. */
  open: boolean;
  lost: [string, number][];
  repairs: number;
  error: string | null;
}

const calendar = createCalendar("Europe/Amsterdam", { from: "1970-01-01", to: "2037-12-31" });

/** Reads `bytes` cut at `borders` and gives what came of it; anything but an InvestigationError is thrown. */
export async function scan(
  bytes: Buffer,
  borders: number[] = [],
  messageLimit = 1 << 26,
  reader: (window: ByteWindow, reading: Reading) => Promise<void> = readDocument,
): Promise<Scanned> {
  const result: Scanned = {
    ...{ read: 0, ids: [], texts: [], chats: [], open: false, lost: [], repairs: 0, error: null },
  };
  const sink: MessageSink = {
    read: 0,
    style: null,
    openChat() {
      result.open = true;
      return 0;
    },
    describeChat: (_, { key }) => result.chats.push(key),
    chatOf: () => 0,
    message(_, message) {
      sink.read++;
      result.ids.push(message.id);
      if (!isLeaving(message) && message.text) result.texts.push(message.text.toString());
    },
    lost(reason, offset) {
      sink.read++;
      result.lost.push([reason, offset]);
    },
    repaired: () => result.repairs++,
  };
  try {
    const window = new ByteWindow(pieces(bytes, borders));
    await reader(window, { calendar, messageLimit, name: "file", sink });
  } catch (error) {
    if (!(error instanceof InvestigationError)) throw error;
    result.error = error.message;
  }
  result.read = sink.read;
  return result;
}

/** The bytes between borders, each piece in the same buffer, as a file's chunks come. */
async function* pieces(bytes: Buffer, borders: number[]): AsyncGenerator<Buffer> {
  let from = 0;
  for (const border of [...borders, bytes.length]) {
    const piece = Buffer.from(bytes.subarray(from, border));
    yield piece;
    piece.fill(0x22);
    from = Math.max(from, border);
  }
}
