import { createObjectScanner, type ObjectScanner } from "./object.ts";
import { createPeerReader, type Peer } from "./peers.ts";
import { unescape } from "./unescape.ts";
import { integerOf, stringOf, valueOf, type Decoding } from "./values.ts";

const QUOTE = 0x22;
/** No other value begins with an n. */
const NULL = 0x6e;

/** Every field that a message of some export is read by. */
const NAMES = [
  ...["id", "type", "text", "messages"],
  ...["date", "date_unixtime", "edited", "edited_unixtime"],
  ...["from", "from_id", "forwarded_from", "forwarded_from_id"],
  ...["_", "peer_id", "to_id", "message", "fwd_from", "edit_date"],
  ...["message_id", "chat", "from_user", "sender_chat", "caption", "service"],
  ...["forward_date", "forward_origin"],
  ...["action", "_chat", "author", "is_forwarded", "text_messages"],
] as const;

export type FieldName = (typeof NAMES)[number];

const numbers = Object.fromEntries(NAMES.map((name, k) => [name, k])) as Record<FieldName, number>;

/** The object that was last scanned, field by field; only what is asked for is decoded. */
export interface Fields extends ObjectScanner, Decoding {
  has(name: FieldName): boolean;
  string(name: FieldName): string | null;
  /** A string's UTF-8, which is what long ones are wanted as. */
  text(name: FieldName): Buffer | null;
  /** NaN where the field is no whole number. */
  integer(name: FieldName): number;
  /** Seconds since 1970, whole or with a fraction that is dropped; NaN for anything else. */
  seconds(name: FieldName): number;
  /** Undefined where the object has no such field. Not to be changed: others may get the same object. */
  value(name: FieldName): unknown;
  /** The peer that the field holds; null for anything else. */
  peer(name: FieldName): Peer | null;
  /** Has what makes an object a message: a number, and a date or a kind. */
  isMessage(): boolean;
  /** Scans as `scan` does, but stops at this field: `messages` is one of a chat, not of a message. */
  scanUpTo(name: FieldName, bytes: Buffer, start: number, end: number): number;
}

/** Longer values hardly come twice. */
const LONGEST_KEPT = 256;
const MOST_KEPT = 50_000;

/** One scanner for all the messages of a dump. */
export function createFields(): Fields {
  const scanner = createObjectScanner(NAMES);
  const { starts, ends, scan } = scanner;
  const peerIn = createPeerReader();
  let buffer: Buffer = Buffer.alloc(0);
  /** Values as written and as decoded: a dump names the same chats and senders over and over. */
  const kept = new Map<string, unknown>();
  const has = (name: FieldName): boolean => starts[numbers[name]]! >= 0;
  const fields: Fields = Object.assign(scanner, {
    garbled: false,
    has,
    string(name: FieldName) {
      const k = numbers[name];
      return stringOf(buffer, starts[k]!, ends[k]!, fields);
    },
    text(name: FieldName) {
      const k = numbers[name];
      const start = starts[k]!;
      if (start < 0 || buffer[start] !== QUOTE) return null;
      return unescape(buffer, start + 1, ends[k]! - 1, fields);
    },
    integer(name: FieldName) {
      const k = numbers[name];
      return integerOf(buffer, starts[k]!, ends[k]!);
    },
    peer(name: FieldName) {
      const k = numbers[name];
      return starts[k]! < 0 ? null : peerIn(buffer, starts[k]!, ends[k]!, fields);
    },
    value(name: FieldName) {
      const k = numbers[name];
      const [start, end] = [starts[k]!, ends[k]!];
      if (start < 0) return undefined;
      if (buffer[start] === NULL) return null;
      if (fields.mended || end - start > LONGEST_KEPT) return valueOf(buffer, start, end, fields);
      const written = buffer.toString("latin1", start, end);
      let value = kept.get(written);
      if (value === undefined) {
        const decoding = { mended: false, garbled: false };
        value = valueOf(buffer, start, end, decoding);
        if (decoding.garbled) fields.garbled = true;
        else {
          if (kept.size >= MOST_KEPT) kept.clear();
          kept.set(written, value);
        }
      }
      return value;
    },
    seconds(name: FieldName) {
      const k = numbers[name];
      const whole = integerOf(buffer, starts[k]!, ends[k]!);
      if (!Number.isNaN(whole) || starts[k]! < 0) return whole;
      const value = valueOf(buffer, starts[k]!, ends[k]!, fields);
      return typeof value === "number" ? Math.floor(value) : NaN;
    },
    isMessage() {
      return (
        (has("id") || has("message_id")) &&
        (has("date") || has("date_unixtime") || has("type") || has("_"))
      );
    },
    scan(bytes: Buffer, start: number, end: number, stopAt?: number) {
      buffer = bytes;
      fields.garbled = false;
      return scan(bytes, start, end, stopAt);
    },
    scanUpTo(name: FieldName, bytes: Buffer, start: number, end: number) {
      return fields.scan(bytes, start, end, numbers[name]);
    },
  });
  return fields;
}
