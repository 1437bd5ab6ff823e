import { InvestigationError } from "../../io/errors.ts";
import { NotAnExport } from "../not-an-export.ts";
import { desktopGroupKeyOf, groupKeyOf } from "../identity.ts";
import type { Reading } from "../message.ts";
import type { ByteWindow } from "../window.ts";
import { DATASET_KEYS, readDatasetMessage } from "./dataset.ts";
import { createFields } from "./fields.ts";
import { ILLEGAL, MORE, skipSpace } from "./grammar.ts";
import { Skipper } from "./oversized.ts";
import { Rescue } from "./rescue.ts";
import { MemberRescue } from "./member-rescue.ts";
import { JsonStructure } from "./structure.ts";
import { handOn, takeMessage } from "./take.ts";
import { valueOf } from "./values.ts";

/** What is known of an open container outside the messages; an object with `messages` is a chat. */
interface Frame {
  /** The key that was read last. */
  key: string;
  chat: number | null;
  /** Of a chat: `id`, `name`, `title` and `type`, before or behind its messages. */
  says: Record<string, unknown>;
  /** Its members are messages, by number, of this channel of a TGDataset. */
  channel: string | null;
  /** Lists of messages that were come upon in a channel of a TGDataset, which has two. */
  lists: number;
}

/**
 * Reads one JSON document of any size: a Telegram Desktop export of one chat or of a whole account
 * (any object with an array `messages` is a chat), an array of messages, or a TGDataset. Memory is bounded by the
 * largest message, `messageLimit` bytes at most. A message that is not JSON is counted and left out;
 * reading goes on at the next one.
 *
 * Throws {@link InvestigationError} where the document ends early, is damaged outside its messages,
 * or holds no messages.
 */
export async function readDocument(window: ByteWindow, reading: Reading): Promise<void> {
  const reader = new DocumentReader(window, reading);
  while (!reader.advance()) await window.fill(2 * (window.end - window.position));
}

class DocumentReader {
  private readonly structure = new JsonStructure();
  private readonly fields = createFields();
  private readonly rescue = new Rescue(this.fields);
  private readonly memberRescue = new MemberRescue(this.fields);
  private readonly frames: Frame[] = [];
  /** Set between messages; `chat` is null in an array that is the whole document. */
  private messages: { chat: number | null } | null = null;
  private skipper: Skipper | null = null;
  private oversizedAt: number | null = null;
  /** Where the damage that is being searched for its end began, as an offset in the stream. */
  private damage: number | null = null;
  private found = false;
  /** Where values of the document's own object closed before it was known what the document is. */
  private readonly unlisted: number[] = [];

  constructor(
    private readonly window: ByteWindow,
    private readonly reading: Reading,
  ) {}

  /** Reads on as far as the window goes; true when the document has ended. */
  advance(): boolean {
    for (;;) {
      const { window } = this;
      window.position = skipSpace(window.bytes, window.position, window.end);
      let on: boolean;
      if (this.skipper) on = this.skipOversized(this.skipper);
      else if (this.damage !== null) {
        on = this.isList() ? this.findMember(this.damage) : this.findRestart(this.damage);
      } else if (this.messages) on = this.readMessages(this.messages.chat);
      else if (this.isMember()) on = this.readMember();
      else {
        const token = this.readToken();
        if (token === "end") return true;
        on = token !== "more";
      }
      if (!on) return false;
    }
  }

  /** Reads messages until their array closes or something is wrong; false when the window is used up. */
  private readMessages(chat: number | null): boolean {
    const { window, structure, fields, reading } = this;
    const { bytes, end } = window;
    for (;;) {
      const i = (window.position = skipSpace(bytes, window.position, end));
      if (i >= end) return this.needMore();
      const byte = bytes[i]!;
      if (structure.expected === "comma or close" && byte === 0x2c) {
        structure.expected = "value";
        window.position++;
      } else if (byte === 0x5d) {
        if (structure.expected === "value") reading.sink.repaired();
        this.closeMessages();
        return true;
      } else if (byte === 0x7b) {
        const after = fields.scan(bytes, i, end);
        if (after === MORE) {
          if (end - i <= reading.messageLimit) return this.needMore();
          this.skipper = new Skipper();
          return true;
        }
        if (after === ILLEGAL) return this.startRescue(i);
        // A comma that is missing between two messages leaves no doubt.
        if (structure.expected === "comma or close") fields.mended = true;
        takeMessage(fields, chat, reading, window.offsetOf(i));
        window.position = after;
        structure.valueRead();
      } else {
        return this.startRescue(i);
      }
    }
  }

  private readToken(): "more" | "end" | "other" {
    const { window, structure, frames } = this;
    const { bytes } = window;
    const token = structure.next(bytes, window.position, window.end, window.final);
    window.position = structure.tokenEnd;
    const frame = frames.at(-1);
    if (token === "more") {
      if (window.end - window.position > this.reading.messageLimit)
        throw this.damaged(window.position, "has a value of too many bytes");
      this.needMore();
      return "more";
    }
    if (token === "illegal") {
      if (!this.isList()) throw this.damaged(structure.at, "is not JSON");
      this.startRescue(window.position);
      return "other";
    }
    if (token === "end") {
      if (!this.found) throw this.notAnExport();
      return "end";
    }
    if (token === "key") {
      frame!.key = String(this.tokenValue());
    } else if (token === "scalar") {
      if (frame && /^(?:id|name|title|type)$/.test(frame.key))
        frame.says[frame.key] = this.tokenValue();
    } else if (token === "open") {
      this.open();
    } else {
      this.close();
    }
    return "other";
  }

  private tokenValue(): unknown {
    const { tokenStart, tokenEnd, mended } = this.structure;
    const decoding = { mended, garbled: false };
    const value = valueOf(this.window.bytes, tokenStart, tokenEnd, decoding);
    return decoding.garbled ? null : value;
  }

  private open(): void {
    const parent = this.frames.at(-1);
    const isArray = this.structure.containers.at(-1) === "array";
    if (isArray && (parent === undefined || parent.key === "messages")) {
      if (parent) parent.chat ??= this.reading.sink.openChat();
      this.messages = { chat: parent?.chat ?? null };
      this.found = true;
      return;
    }
    const isDataset = !isArray && parent !== undefined && DATASET_KEYS.has(parent.key);
    if (isDataset) {
      this.found = true;
      parent.chat ??= this.reading.sink.openChat();
      parent.lists++;
      parent.says.id ??= this.frames.at(-2)?.key;
      parent.says.type ??= "channel";
      if (this.reading.sink.style === null) this.loseUnlisted();
      this.reading.sink.style ??= "tgdataset";
    }
    const channel = isDataset ? (groupKeyOf(parent.says.id) ?? "") : null;
    this.frames.push({ key: "", chat: null, says: {}, channel, lists: 0 });
  }

  /** Whether what is open is a list of messages of a TGDataset, by number. */
  private isList(): boolean {
    return (this.frames.at(-1)?.channel ?? null) !== null;
  }

  /** Whether the next value is a message of a TGDataset, behind its number and the colon. */
  private isMember(): boolean {
    const { window, structure } = this;
    if (!this.isList() || structure.expected !== "colon") return false;
    return window.position < window.end && window.bytes[window.position] === 0x3a;
  }

  private readMember(): boolean {
    const { window, structure, fields, frames, reading } = this;
    const start = skipSpace(window.bytes, window.position + 1, window.end);
    if (start >= window.end) return this.needMore();
    if (window.bytes[start] !== 0x7b) return this.startRescue(start);
    const after = fields.scan(window.bytes, start, window.end);
    if (after === ILLEGAL) return this.startRescue(start);
    if (after === MORE) {
      if (window.end - start <= reading.messageLimit) return this.needMore();
      window.position = start;
      this.skipper = new Skipper();
      return true;
    }
    const { key, channel } = frames.at(-1)!;
    const message = readDatasetMessage(fields, key, channel || null, reading.calendar);
    handOn(fields, message, reading, window.offsetOf(start), () => frames.at(-2)!.chat!);
    window.position = after;
    structure.valueRead();
    return true;
  }

  private findMember(damage: number): boolean {
    const { window, structure } = this;
    const { bytes, position, end, final } = window;
    const restart = this.memberRescue.find(bytes, position, end, final, structure);
    window.position = restart.position;
    if (restart.what === "more") return false;
    if (restart.what === "nowhere") throw this.damaged(position, "holds no readable message");
    this.damage = null;
    this.reading.sink.lost("unreadable", damage);
    // How many containers end with the damage: a list closes itself, a key needs it gone.
    const lost = { message: 0, close: 0, list: 1, channel: 2 }[restart.what];
    for (let k = 0; k < lost; k++) {
      structure.containers.pop();
      this.close();
    }
    structure.expected = restart.what === "close" ? "comma or close" : "key";
    return true;
  }

  private closeMessages(): void {
    this.messages = null;
    this.structure.containers.pop();
    this.structure.valueRead();
    this.window.position++;
  }

  private close(): void {
    const frame = this.frames.pop()!;
    const { chat, says } = frame;
    const offset = this.window.offsetOf(this.window.position);
    if (this.lacksMessages(frame) || isMessage(frame)) {
      this.reading.sink.lost("unreadable", offset);
    } else if (this.reading.sink.style === null && this.frames.length === 1) {
      this.unlisted.push(offset);
    }
    if (chat === null) return;
    const text = (value: unknown): string | null => (typeof value === "string" ? value : null);
    this.reading.sink.describeChat(chat, {
      key: desktopGroupKeyOf(says.id, says.type),
      title: text(says.name) ?? text(says.title),
      kind: text(says.type),
    });
  }

  /** The file turns out to be a dataset: what has closed before without a list was a damaged channel. */
  private loseUnlisted(): void {
    for (const offset of this.unlisted.splice(0)) this.reading.sink.lost("unreadable", offset);
  }

  /**
   * Whether what has closed, and is no longer among the frames, should have had messages: a chat of an
   * account, or a channel of a dataset. Then their key is damaged, and they were passed over.
   */
  private lacksMessages({ chat, says, lists }: Frame): boolean {
    const { frames } = this;
    if (this.reading.sink.style === "tgdataset")
      return frames.length === 1 && lists < DATASET_KEYS.size;
    const isEntry = frames.at(-2)?.key === "list" && /^(?:left_)?chats$/.test(frames.at(-3)!.key);
    return isEntry && chat === null && says.id !== undefined;
  }

  private skipOversized(skipper: Skipper): boolean {
    const { window, reading } = this;
    this.oversizedAt ??= window.offsetOf(window.position);
    window.position = skipper.skip(window.bytes, window.position, window.end);
    if (!skipper.done) return this.needMore();
    reading.sink.lost("oversized", this.oversizedAt);
    this.skipper = this.oversizedAt = null;
    this.structure.valueRead();
    return true;
  }

  private startRescue(position: number): true {
    this.damage = this.window.offsetOf(position);
    this.rescue.start();
    // The first byte of the damage is no place to go on at: that was tried.
    this.window.position = position + (this.window.bytes[position] === 0x7b ? 1 : 0);
    return true;
  }

  private findRestart(damage: number): boolean {
    const { window, structure, rescue } = this;
    const { bytes, position, end, final } = window;
    const restart = rescue.find(bytes, position, end, final, structure);
    window.position = restart.position;
    if (restart.what === "more") return false;
    if (restart.what === "nowhere") throw this.damaged(position, "holds no readable message");
    this.damage = null;
    this.reading.sink.lost("unreadable", damage);
    structure.expected = "value";
    if (restart.what === "close") this.closeMessages();
    if (restart.what === "chat") this.leaveChat();
    return true;
  }

  /** Another chat begins where this one's messages are still open: the brackets between are lost. */
  private leaveChat(): void {
    const { containers } = this.structure;
    if (containers.at(-3) !== "array") throw this.damaged(this.window.position, "begins anew");
    containers.splice(-2);
    this.messages = null;
    this.close();
  }

  /** False where the input goes on; throws where it has ended too early. */
  private needMore(): false {
    const { window, reading } = this;
    if (!window.final) return false;
    const end = count(window.offsetOf(window.end));
    if (!this.found) {
      throw new InvestigationError(
        `${reading.name} is not an export, or cut off: it ends at byte ${end} before any message`,
      );
    }
    const next = reading.sink.read + 1;
    const inside = this.skipper !== null || window.position < window.end;
    const where =
      inside && (this.messages || this.isMember())
        ? `inside message ${next}`
        : `after message ${next - 1}`;
    throw new InvestigationError(
      `telegram export truncated: ${reading.name} ends ${where} at byte ${end}`,
    );
  }

  private damaged(position: number, what: string): InvestigationError {
    const { window, reading, found } = this;
    const at = count(this.damage ?? window.offsetOf(position));
    const where = found ? `after message ${reading.sink.read}` : "before any message";
    return new InvestigationError(
      `telegram export damaged: ${reading.name} ${what} from byte ${at}, ${where}`,
    );
  }

  private notAnExport(): NotAnExport {
    return new NotAnExport(
      `${this.reading.name} is not an export: expected the messages of a chat (telegram desktop: "Machine-readable JSON") and found none`,
    );
  }
}

/** Whether it was a message, in a list that is not called so: then the list's own key is damaged. */
function isMessage({ says }: Frame): boolean {
  return says.id !== undefined && (says.type === "message" || says.type === "service");
}

function count(value: number): string {
  return value.toLocaleString("en");
}
