import { Readable, type Transform } from "node:stream";
import * as zlib from "node:zlib";
import { InvestigationError } from "../../io/errors.ts";

/** Bytes that one file may unpack to; a bomb stops there. */
export const UNPACKED_LIMIT = 256 * 2 ** 30;

export type Packing = "gz" | "zst" | "zip" | null;

/** How a file is packed, by its first bytes. */
export function packingOf(head: Uint8Array): Packing {
  const magic = Buffer.from(head.subarray(0, 4)).toString("hex");
  if (magic.startsWith("1f8b")) return "gz";
  if (magic === "28b52ffd") return "zst";
  // A zip begins with its first file, or, when it is empty, with its end.
  return magic === "504b0304" || magic === "504b0506" ? "zip" : null;
}

/** The same stream, and its first chunk. */
export async function peek(
  chunks: AsyncIterable<Buffer>,
): Promise<{ head: Buffer; chunks: AsyncIterable<Buffer> }> {
  const iterator = chunks[Symbol.asyncIterator]();
  const first = await iterator.next();
  async function* whole(): AsyncGenerator<Buffer> {
    try {
      if (!first.done) yield first.value;
      for (;;) {
        const next = await iterator.next();
        if (next.done) return;
        yield next.value;
      }
    } finally {
      await iterator.return?.();
    }
  }
  return { head: first.done ? Buffer.alloc(0) : first.value, chunks: whole() };
}

/**
 * The unpacked stream. Throws {@link InvestigationError} where the file is damaged or cut off, unpacks
 * to more than `limit` bytes, or needs a zstd that this Node does not have.
 */
export function unpack(
  chunks: AsyncIterable<Buffer>,
  packing: "gz" | "zst" | "deflate",
  name: string,
  limit: number,
  unpackers: Unpackers = zlib,
): AsyncGenerator<Buffer> {
  return through(chunks, createUnpacker(packing, name, unpackers), name, limit);
}

/** Node's zlib, or a part of it: versions before 22.15 have no zstd. */
export interface Unpackers {
  createGunzip(): Transform;
  createInflateRaw(): Transform;
  createZstdDecompress?(): Transform;
}

function createUnpacker(
  packing: "gz" | "zst" | "deflate",
  name: string,
  unpackers: Unpackers,
): Transform {
  if (packing === "gz") return unpackers.createGunzip();
  if (packing === "deflate") return unpackers.createInflateRaw();
  if (unpackers.createZstdDecompress) return unpackers.createZstdDecompress();
  throw new InvestigationError(
    `${name} is packed with zstd, which needs Node 22.15 or later; unpack it first (zstd -d)`,
  );
}

async function* through(
  chunks: AsyncIterable<Buffer>,
  unpacker: Transform,
  name: string,
  limit: number,
): AsyncGenerator<Buffer> {
  const packed = Readable.from(copies(chunks));
  packed.on("error", (error) => unpacker.destroy(error));
  let unpacked = 0;
  try {
    for await (const chunk of packed.pipe(unpacker) as AsyncIterable<Buffer>) {
      unpacked += chunk.length;
      if (unpacked > limit) throw tooMuch(name, limit);
      yield chunk;
    }
  } catch (error) {
    const code = (error as { code?: string }).code ?? "";
    if (!/^(Z_|ZSTD_|ERR_ZSTD)/.test(code)) throw error;
    const at = unpacked.toLocaleString("en");
    const what = code === "Z_BUF_ERROR" ? "cut off" : "damaged";
    throw new InvestigationError(`${name} is ${what}: it unpacks to byte ${at} only`, {
      cause: error,
    });
  } finally {
    packed.destroy();
    unpacker.destroy();
  }
}

/** The error for what unpacks to more than `limit` bytes. */
export function tooMuch(name: string, limit: number): InvestigationError {
  return new InvestigationError(`${name} unpacks to more than ${limit.toLocaleString("en")} bytes`);
}

/** Streams read ahead, and a chunk of a file is void once the next one is asked for. */
async function* copies(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  for await (const chunk of chunks) yield Buffer.from(chunk);
}
