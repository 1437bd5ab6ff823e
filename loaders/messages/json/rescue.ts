import type { Fields } from "./fields.ts";
import { ILLEGAL, MORE } from "./grammar.ts";
import { STOPPED } from "./object.ts";
import type { JsonStructure } from "./structure.ts";

/** Where reading can go on behind damage among messages. */
export interface Restart {
  /**
   * A whole message begins at `position`; the next chat does; the list of messages closes there;
   * more bytes are needed from there; or there is no such place.
   */
  what: "message" | "chat" | "close" | "more" | "nowhere";
  position: number;
}

/** Bytes that may be looked at ahead of a place before it is given up. */
export const LOOK_AHEAD = 4 << 20;

/**
 * Bytes that the search may look at in one file, many times those of any honest damage. It keeps
 * input that was made to be searched over and over from stopping the work.
 */
export const BUDGET = 2 ** 28;

/** The search for a place to go on at, over as many windows as it takes. */
export class Rescue {
  /** The last byte that is not white space; behind a colon an object is a part of a message. */
  private before = 0;
  private looked = 0;

  constructor(private readonly fields: Fields) {}

  /** Begins a new search. */
  start(): void {
    this.before = 0;
  }

  get exhausted(): boolean {
    return this.looked > BUDGET;
  }

  find(
    bytes: Buffer,
    from: number,
    end: number,
    final: boolean,
    structure: JsonStructure,
  ): Restart {
    for (let i = from; i < end; i++) {
      const byte = bytes[i]!;
      if (byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09) continue;
      if (byte === 0x7b && this.before !== 0x3a) {
        const found = this.objectAt(bytes, i, end, final);
        if (found !== "nothing") return { what: found, position: i };
      } else if (byte === 0x5d) {
        const found = this.closes(bytes, i + 1, end, final, structure);
        if (found !== "nothing") return { what: found, position: i };
      }
      if (this.exhausted) break;
      this.before = byte;
    }
    return { what: final || this.exhausted ? "nowhere" : "more", position: end };
  }

  private objectAt(bytes: Buffer, i: number, end: number, final: boolean): Found {
    const after = this.fields.scanUpTo("messages", bytes, i, end);
    this.looked +=
      (after === MORE ? end : after === ILLEGAL || after === STOPPED ? this.fields.at : after) - i;
    if (after === STOPPED) return "chat";
    if (after === MORE) return !final && end - i < LOOK_AHEAD ? "more" : "nothing";
    return after > 0 && this.fields.isMessage() ? "message" : "nothing";
  }

  /**
   * Whether a `]` before `i` closes the messages: what follows it must fit the open containers up to
   * the end of the document or to the next chat, and must not be another message.
   */
  private closes(
    bytes: Buffer,
    i: number,
    end: number,
    final: boolean,
    structure: JsonStructure,
  ): Found {
    const ahead = structure.copy();
    ahead.containers.pop();
    ahead.valueRead();
    const start = i;
    for (;;) {
      const token = ahead.next(bytes, i, end, final);
      this.looked += ahead.tokenEnd - i + 1;
      i = ahead.tokenEnd;
      if (token === "illegal") return "nothing";
      if (token === "end") return "close";
      if (token === "more") return !final && end - start < LOOK_AHEAD ? "more" : "nothing";
      if (token === "open" && bytes[ahead.tokenStart] === 0x7b) {
        const found = this.objectAt(bytes, ahead.tokenStart, end, final);
        if (found === "more") return "more";
        if (found === "chat") return "close";
        if (found === "message") return "nothing";
      }
    }
  }
}

type Found = "message" | "chat" | "close" | "more" | "nothing";
