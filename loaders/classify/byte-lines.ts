const NEWLINE = 0x0a;

/** A line's bytes without its end, or null where it was longer than the limit and let go. */
export type ByteLine = Uint8Array | null;

/**
 * Cuts a stream of bytes into lines; a line above `limit` bytes comes out as null and is never held.
 * Carriage returns stay. What follows the last newline is a line only where it is not empty.
 */
export async function* byteLines(
  source: AsyncIterable<Uint8Array>,
  limit: number,
): AsyncGenerator<ByteLine> {
  let parts: Uint8Array[] = [];
  let length = 0;
  const take = (): ByteLine => {
    const line = length > limit ? null : Buffer.concat(parts, length);
    parts = [];
    length = 0;
    return line;
  };
  const add = (part: Uint8Array): void => {
    length += part.length;
    if (length > limit) parts = [];
    else parts.push(part);
  };

  for await (const chunk of source) {
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, start)) {
      add(chunk.subarray(start, end));
      yield take();
      start = end + 1;
    }
    if (start < chunk.length) add(chunk.subarray(start));
  }
  if (length > 0) yield take();
}
