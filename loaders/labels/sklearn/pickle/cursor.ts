import { InvestigationError } from "../../../io/errors.ts";

const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const NEWLINE = 0x0a;
/** Names and decimal numbers of the older opcodes; none is longer in a file that means well. */
const LONGEST_LINE = 4096;

/** Reads forward through bytes, never past their end. All multi-byte numbers are little-endian. */
export class Cursor {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  /** Of the next byte. */
  position = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  /** How many bytes there are in all. */
  get length(): number {
    return this.#bytes.length;
  }

  uint8(): number {
    return this.#view.getUint8(this.#take(1));
  }

  uint16(): number {
    return this.#view.getUint16(this.#take(2), true);
  }

  int32(): number {
    return this.#view.getInt32(this.#take(4), true);
  }

  uint32(): number {
    return this.#view.getUint32(this.#take(4), true);
  }

  /** A length of eight bytes; one beyond exact numbers is beyond the file, too. */
  uint64(): number {
    return Number(this.#view.getBigUint64(this.#take(8), true));
  }

  /** The one number that pickle writes big-endian. */
  float64(): number {
    return this.#view.getFloat64(this.#take(8), false);
  }

  /** A view of the next bytes; nothing is copied. */
  bytes(length: number): Uint8Array {
    const start = this.#take(length);
    return this.#bytes.subarray(start, start + length);
  }

  /** Text as Python writes it: UTF-8 in which halves of pairs may stand alone. */
  text(length: number): string {
    const bytes = this.bytes(length);
    try {
      return utf8.decode(bytes);
    } catch {
      return withLoneSurrogates(bytes);
    }
  }

  /** ASCII up to the next line end, which is passed. */
  line(): string {
    const end = this.#bytes.indexOf(NEWLINE, this.position);
    if (end < 0 || end - this.position > LONGEST_LINE) throw damaged("a line has no end");
    const line = Buffer.from(this.bytes(end - this.position)).toString("latin1");
    this.position += 1;
    return line;
  }

  #take(length: number): number {
    const start = this.position;
    if (length > this.#bytes.length - start) {
      throw damaged(`need ${length} bytes at ${start}, have ${this.#bytes.length - start}`);
    }
    this.position = start + length;
    return start;
  }
}

/** The error for bytes that are no pickle that anyone would write. */
export function damaged(what: string): InvestigationError {
  return new InvestigationError(`joblib file is damaged: ${what}`);
}

/** What Python's "surrogatepass" reads: halves of pairs written as three bytes each. */
function withLoneSurrogates(bytes: Uint8Array): string {
  let text = "";
  let start = 0;
  const decode = (end: number): void => {
    try {
      text += utf8.decode(bytes.subarray(start, end));
    } catch {
      throw damaged("text is not utf-8");
    }
  };
  for (let at = 0; at + 2 < bytes.length; at += 1) {
    const [lead, second, third] = [bytes[at]!, bytes[at + 1]!, bytes[at + 2]!];
    // Not reached in the middle of a character: 0xed is never a continuation.
    if (lead !== 0xed || second < 0xa0 || second > 0xbf || third >> 6 !== 2) continue;
    decode(at);
    text += String.fromCharCode(0xd000 | ((second & 0x3f) << 6) | (third & 0x3f));
    at += 2;
    start = at + 1;
  }
  decode(bytes.length);
  return text;
}
