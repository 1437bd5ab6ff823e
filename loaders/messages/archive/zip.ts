import { open, type FileHandle } from "node:fs/promises";
import { crc32 } from "node:zlib";
import { InvestigationError, oneLine } from "../../io/errors.ts";
import { readEntries, type ZipEntry } from "./directory.ts";
import { tooMuch, unpack } from "./unpack.ts";

const CHUNK = 1 << 20;

/** A file in a zip, of which nothing is written anywhere. */
export interface ZipMember {
  /** As the zip has it; no path that anything is written to. */
  name: string;
  chunks: AsyncGenerator<Buffer>;
}

/** Bytes that the files of a zip may unpack to together, and what is left of them. */
interface Budget {
  limit: number;
  left: number;
}

/**
 * The files of a zip in the order of its directory; folders and links are left out. Together they may
 * unpack to `limit` bytes. Throws {@link InvestigationError} where the zip is cut off, damaged or
 * encrypted.
 */
export async function* readZip(path: string, limit: number): AsyncGenerator<ZipMember> {
  const file = await open(path, "r");
  try {
    const budget = { limit, left: limit };
    for (const entry of await readEntries(file, path)) {
      if (!entry.isFile) continue;
      yield { name: entry.name, chunks: contents(file, path, entry, budget) };
    }
  } finally {
    await file.close();
  }
}

async function* contents(
  file: FileHandle,
  path: string,
  entry: ZipEntry,
  budget: Budget,
): AsyncGenerator<Buffer> {
  const name = oneLine(`${path}/${entry.name}`);
  if (entry.encrypted) throw new InvestigationError(`${name} is encrypted`);
  if (entry.method !== 0 && entry.method !== 8) {
    throw new InvestigationError(
      `${name} is packed by method ${entry.method}; only deflate is read`,
    );
  }
  const packed = bytesOf(file, name, entry);
  // Counted here: what the directory says of sizes is not to be relied on, and entries may overlap.
  const chunks = entry.method === 0 ? packed : unpack(packed, "deflate", name, Infinity);
  let sum = 0;
  let size = 0;
  for await (const chunk of chunks) {
    sum = crc32(chunk, sum);
    size += chunk.length;
    budget.left -= chunk.length;
    if (budget.left < 0) throw tooMuch(name, budget.limit);
    yield chunk;
  }
  if (sum !== entry.crc || size !== entry.size) {
    throw new InvestigationError(`${name} is damaged: its checksum is wrong`);
  }
}

/** The packed bytes of an entry, which lie behind a header of their own. */
async function* bytesOf(file: FileHandle, name: string, entry: ZipEntry): AsyncGenerator<Buffer> {
  const header = Buffer.alloc(30);
  const { bytesRead } = await file.read(header, 0, 30, entry.offset);
  if (bytesRead < 30 || header.readUInt32LE(0) !== 0x04034b50) {
    throw new InvestigationError(`${name} is damaged: its header is not where the zip says`);
  }
  let at = entry.offset + 30 + header.readUInt16LE(26) + header.readUInt16LE(28);
  const end = at + entry.packedSize;
  while (at < end) {
    const chunk = Buffer.allocUnsafe(Math.min(CHUNK, end - at));
    const read = await file.read(chunk, 0, chunk.length, at);
    if (read.bytesRead === 0) throw new InvestigationError(`${name} is cut off`);
    at += read.bytesRead;
    yield chunk.subarray(0, read.bytesRead);
  }
}
