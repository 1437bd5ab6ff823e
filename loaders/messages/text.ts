/** Byte order marks of the encoding that Windows programs write. */
const UTF_16: [number, number, string][] = [
  [0xff, 0xfe, "utf-16le"],
  [0xfe, 0xff, "utf-16be"],
];

/** The stream as UTF-8, where it begins with the mark of UTF-16; byte offsets then count the UTF-8. */
export async function* asUtf8(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let decoder: TextDecoder | null | undefined;
  for await (const chunk of chunks) {
    if (decoder === undefined) {
      const found = UTF_16.find(([first, second]) => chunk[0] === first && chunk[1] === second);
      decoder = found ? new TextDecoder(found[2]) : null;
    }
    yield decoder ? Buffer.from(decoder.decode(chunk, { stream: true })) : chunk;
  }
  if (decoder) yield Buffer.from(decoder.decode());
}

/** Whether the bytes begin with UTF-8's own mark, three bytes that say nothing. */
export function hasUtf8Mark(bytes: Uint8Array): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}
