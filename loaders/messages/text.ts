type Utf16 = "utf-16le" | "utf-16be";

/**
 * The stream as UTF-8, where it is UTF-16: by its mark, as Windows programs write it, or by the zero
 * bytes of its first letters. Byte offsets then count the UTF-8. Halves of characters become the byte
 * 0xff, which no UTF-8 has, so that the message they lie in is counted and not quietly changed.
 */
export async function* asUtf8(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let head: Buffer | null = Buffer.alloc(0);
  let encoding: Utf16 | null = null;
  let decode = decoderOf("utf-16le");
  for await (const chunk of chunks) {
    let bytes: Buffer = chunk;
    if (head !== null) {
      bytes = head.length > 0 ? Buffer.concat([head, chunk]) : chunk;
      if (bytes.length < 4) {
        head = Buffer.from(bytes);
        continue;
      }
      head = null;
      encoding = utf16Of(bytes);
      if (encoding) decode = decoderOf(encoding);
    }
    yield encoding ? decode(bytes, false) : bytes;
  }
  if (head !== null) yield head;
  else if (encoding) yield decode(Buffer.alloc(0), true);
}

function utf16Of(head: Buffer): Utf16 | null {
  const [a, b, c, d] = head as unknown as [number, number, number, number];
  if (a === 0xff && b === 0xfe) return "utf-16le";
  if (a === 0xfe && b === 0xff) return "utf-16be";
  if (a !== 0 && b === 0 && c !== 0 && d === 0) return "utf-16le";
  return a === 0 && b !== 0 && c === 0 && d !== 0 ? "utf-16be" : null;
}

/** Bytes behind a mark are decoded in turn; what is cut off at the end of a chunk waits for the next. */
function decoderOf(encoding: Utf16): (bytes: Buffer, last: boolean) => Buffer {
  let kept = Buffer.alloc(0);
  let first = true;
  return (bytes, last) => {
    const all = Buffer.concat([kept, bytes]);
    const whole = all.length - (all.length % 2);
    const units = Buffer.from(all.subarray(0, whole));
    let text = (encoding === "utf-16be" ? units.swap16() : units).toString("utf16le");
    // Half of a character may go on in the next chunk.
    const half = !last && /[\ud800-\udbff]$/.test(text) ? 2 : 0;
    kept = Buffer.from(all.subarray(whole - half));
    if (half > 0) text = text.slice(0, -1);
    if (first && text.length > 0) {
      if (text.startsWith("\ufeff")) text = text.slice(1);
      first = false;
    }
    const utf8 = encode(text);
    return last && kept.length > 0 ? Buffer.concat([utf8, NO_UTF8]) : utf8;
  };
}

const NO_UTF8 = Buffer.from([0xff]);

/** UTF-8, with 0xff for halves of characters. */
function encode(text: string): Buffer {
  if (text.isWellFormed()) return Buffer.from(text);
  const parts = text.split(/\p{Surrogate}/u).map((part) => Buffer.from(part));
  return Buffer.concat(parts.flatMap((part, k) => (k === 0 ? [part] : [NO_UTF8, part])));
}

/** Whether the bytes begin with UTF-8's own mark, three bytes that say nothing. */
export function hasUtf8Mark(bytes: Uint8Array): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}
