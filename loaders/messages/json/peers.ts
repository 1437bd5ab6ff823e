import { groupKeyOf } from "../identity.ts";
import { createObjectScanner } from "./object.ts";
import { integerOf, valueOf, type Decoding } from "./values.ts";

/** Who or what a message is of or in, as Telegram's interface has it. */
export interface Peer {
  kind: (typeof KINDS)[number];
  /** See {@link groupKeyOf}. */
  key: string;
}

const KINDS = ["channel", "chat", "user"] as const;
const OPEN_OBJECT = 0x7b;

/** The peer that a decoded value is, `{"channel_id": 1}`; null for anything else. */
export function peerOf(value: unknown): Peer | null {
  if (typeof value !== "object" || value === null) return null;
  for (const kind of KINDS) {
    const key = groupKeyOf((value as Record<string, unknown>)[`${kind}_id`]);
    if (key !== null) return { kind, key };
  }
  return null;
}

/** `channel1`, `chat1` or `user1`. */
export function nameOf(peer: Peer): string {
  return peer.kind + peer.key;
}

/** Gives {@link peerOf} of values whose grammar has been checked without decoding them. */
export function createPeerReader(): (
  bytes: Buffer,
  start: number,
  end: number,
  decoding: Decoding,
) => Peer | null {
  const { scan, starts, ends } = createObjectScanner(KINDS.map((kind) => `${kind}_id`));
  return (bytes, start, end, decoding) => {
    if (bytes[start] !== OPEN_OBJECT) return null;
    if (decoding.mended || scan(bytes, start, end) !== end) {
      return peerOf(valueOf(bytes, start, end, decoding));
    }
    for (const [k, kind] of KINDS.entries()) {
      if (starts[k]! < 0) continue;
      const key = groupKeyOf(integerOf(bytes, starts[k]!, ends[k]!));
      if (key !== null) return { kind, key };
    }
    return null;
  };
}
