import { DATASET_KEYS, isDatasetMessage } from "./dataset.ts";
import type { Fields } from "./fields.ts";
import { ILLEGAL, MORE, skipSpace, skipString } from "./grammar.ts";
import { STOPPED } from "./object.ts";
import { BUDGET, LOOK_AHEAD } from "./rescue.ts";
import type { JsonStructure } from "./structure.ts";

/** Where reading can go on behind damage in a TGDataset, as {@link Restart} says it of other exports. */
export interface MemberRestart {
  /**
   * At `position` the key of a message begins; that of another list of the same channel; that of the
   * next channel; the list closes there; more bytes are needed from there; or there is no such place.
   */
  what: "message" | "list" | "channel" | "close" | "more" | "nowhere";
  position: number;
}

type Found = "message" | "list" | "channel" | "more" | "nothing";

const NUMBER = /^-?\d{1,16}$/;

/** The search for a place to go on at among messages that are members of an object. */
export class MemberRescue {
  private looked = 0;

  constructor(private readonly fields: Fields) {}

  find(
    bytes: Buffer,
    from: number,
    end: number,
    final: boolean,
    structure: JsonStructure,
  ): MemberRestart {
    for (let i = from; i < end && this.looked <= BUDGET; i++) {
      let found: Found | "close" = "nothing";
      if (bytes[i] === 0x22) found = this.keyAt(bytes, i, end, final);
      else if (bytes[i] === 0x7d) found = this.closes(bytes, i + 1, end, final, structure);
      if (found !== "nothing") return { what: found, position: i };
    }
    return { what: final || this.looked > BUDGET ? "nowhere" : "more", position: end };
  }

  /** What the key at the quote `i` begins, by its name and by the object behind it. */
  private keyAt(bytes: Buffer, i: number, end: number, final: boolean): Found {
    const more = (): Found => (!final && end - i < LOOK_AHEAD ? "more" : "nothing");
    const after = skipString(bytes, i + 1, end, this.fields);
    this.looked += (after < 0 ? end : after) - i;
    if (after === MORE) return more();
    if (after === ILLEGAL) return "nothing";
    const key = bytes.toString("latin1", i + 1, after - 1);
    if (!DATASET_KEYS.has(key) && !NUMBER.test(key)) return "nothing";
    const colon = skipSpace(bytes, after, end);
    if (colon >= end) return more();
    if (bytes[colon] !== 0x3a) return "nothing";
    const start = skipSpace(bytes, colon + 1, end);
    if (start >= end) return more();
    if (bytes[start] !== 0x7b) return "nothing";
    if (DATASET_KEYS.has(key)) return "list";
    const found = this.objectAt(bytes, start, end);
    return found === "more" ? more() : found;
  }

  private objectAt(bytes: Buffer, start: number, end: number): Found {
    const after = this.fields.scanUpTo("text_messages", bytes, start, end);
    this.looked += (after < 0 ? Math.max(this.fields.at, start) : after) - start;
    if (after === STOPPED) return "channel";
    if (after === MORE) return "more";
    return after > 0 && isDatasetMessage(this.fields) ? "message" : "nothing";
  }

  /**
   * Whether a `}` before `i` closes the list: what follows it must fit the open containers up to the
   * end of the document or to the next list at the depth of this one.
   */
  private closes(
    bytes: Buffer,
    i: number,
    end: number,
    final: boolean,
    structure: JsonStructure,
  ): Found | "close" {
    const ahead = structure.copy();
    ahead.containers.pop();
    ahead.valueRead();
    const start = i;
    let key = "";
    for (;;) {
      const token = ahead.next(bytes, i, end, final);
      this.looked += ahead.tokenEnd - i + 1;
      i = ahead.tokenEnd;
      if (token === "illegal") return "nothing";
      if (token === "end") return "close";
      if (token === "more") return !final && end - start < LOOK_AHEAD ? "more" : "nothing";
      if (token === "key") {
        key = bytes.toString("latin1", ahead.tokenStart + 1, ahead.tokenEnd - 1);
      } else if (token === "open" && DATASET_KEYS.has(key)) {
        return ahead.containers.length === structure.containers.length ? "close" : "nothing";
      }
    }
  }
}
