import { createHash } from "node:crypto";
import { open } from "node:fs/promises";

const CHUNK = 1 << 20;

/** A file that is read once from its beginning, with what is noted on the way. */
export interface Source {
  /** A chunk is void once the next one is asked for. */
  chunks: AsyncIterable<Buffer>;
  /** The SHA-256 of all that was read, in hexadecimal; the rest of the file is read for it. */
  sha256(): Promise<string>;
  /** Lets the file go; needed where not all of it was read. */
  close(): Promise<void>;
}

/** Opens a file to be read once; `noted` hears of every chunk's length. */
export function openSource(path: string, noted: (bytes: number) => void): Source {
  const hash = createHash("sha256");
  const whole = readChunks(path);
  async function* pass(): AsyncGenerator<Buffer> {
    for (;;) {
      const next = await whole.next();
      if (next.done) return;
      hash.update(next.value);
      noted(next.value.length);
      yield next.value;
    }
  }
  return {
    chunks: { [Symbol.asyncIterator]: pass },
    async sha256() {
      for await (const chunk of pass()) void chunk;
      return hash.digest("hex");
    },
    async close() {
      await whole.return(undefined);
    },
  };
}

/** The chunks of a file in two buffers in turn: the next one is read while this one is used. */
async function* readChunks(path: string): AsyncGenerator<Buffer> {
  const file = await open(path, "r");
  try {
    let buffer = Buffer.allocUnsafeSlow(CHUNK);
    let other = Buffer.allocUnsafeSlow(CHUNK);
    let pending = file.read(buffer, 0, CHUNK);
    for (;;) {
      const { bytesRead } = await pending;
      if (bytesRead === 0) return;
      const chunk = buffer.subarray(0, bytesRead);
      [buffer, other] = [other, buffer];
      pending = file.read(buffer, 0, CHUNK);
      // A failure is thrown where the read is awaited.
      pending.catch(() => undefined);
      yield chunk;
    }
  } finally {
    await file.close();
  }
}
