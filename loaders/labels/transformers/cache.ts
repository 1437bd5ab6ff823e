import { createHash } from "node:crypto";
import { type FileHandle, mkdir, open } from "node:fs/promises";
import { join } from "node:path";

/** Vectors of texts that a model gave before, in a file that only grows. */
export interface EmbeddingCache {
  /** The vector of each text; null where it is not known. */
  get(texts: readonly string[]): Promise<(Float32Array | null)[]>;
  add(texts: readonly string[], vectors: readonly Float32Array[]): Promise<void>;
  close(): Promise<void>;
}

const DIGEST = 32;
/** Bytes before the records: how many numbers a vector has. */
const HEAD = 4;
const PIECE = 1 << 22;

/**
 * Opens the cache of one model. A record is the SHA-256 of a text and its vector as 32-bit
 * little-endian floats; texts themselves are not kept. A record that a killed run left unfinished is
 * written over.
 */
export async function openEmbeddingCache(
  folder: string,
  identity: string,
): Promise<EmbeddingCache> {
  await mkdir(folder, { recursive: true });
  const name = createHash("sha256").update(identity).digest("hex").slice(0, 16);
  const file = await open(join(folder, `${name}.bin`), "a").then(async (created) => {
    await created.close();
    return open(join(folder, `${name}.bin`), "r+");
  });
  let size = await readSize(file);
  const places = await readPlaces(file, size);
  let end = HEAD + places.size * (DIGEST + 4 * size);

  const key = (text: string): Buffer => createHash("sha256").update(text).digest();
  return {
    async get(texts) {
      const found: (Float32Array | null)[] = [];
      for (const text of texts) {
        const place = places.get(key(text).toString("base64"));
        found.push(place === undefined ? null : await readVector(file, place, size));
      }
      return found;
    },
    async add(texts, vectors) {
      if (texts.length === 0) return;
      if (size === 0) {
        size = vectors[0]!.length;
        const head = Buffer.alloc(HEAD);
        head.writeUInt32LE(size);
        await file.write(head, 0, HEAD, 0);
        end = HEAD;
      }
      const record = DIGEST + 4 * size;
      const bytes = Buffer.alloc(texts.length * record);
      texts.forEach((text, i) => {
        const digest = key(text);
        digest.copy(bytes, i * record);
        vectors[i]!.forEach((value, d) => bytes.writeFloatLE(value, i * record + DIGEST + 4 * d));
        places.set(digest.toString("base64"), end + i * record + DIGEST);
      });
      await file.write(bytes, 0, bytes.length, end);
      end += bytes.length;
    },
    close: () => file.close(),
  };
}

async function readSize(file: FileHandle): Promise<number> {
  const head = Buffer.alloc(HEAD);
  const { bytesRead } = await file.read(head, 0, HEAD, 0);
  return bytesRead === HEAD ? head.readUInt32LE() : 0;
}

/** Where the vector of each text lies, by digest; whole records only. */
async function readPlaces(file: FileHandle, size: number): Promise<Map<string, number>> {
  const places = new Map<string, number>();
  if (size === 0) return places;
  const record = DIGEST + 4 * size;
  const piece = Buffer.alloc(Math.max(1, Math.floor(PIECE / record)) * record);
  for (let from = HEAD; ;) {
    const { bytesRead } = await file.read(piece, 0, piece.length, from);
    const whole = Math.floor(bytesRead / record);
    for (let r = 0; r < whole; r += 1) {
      const digest = piece.subarray(r * record, r * record + DIGEST).toString("base64");
      places.set(digest, from + r * record + DIGEST);
    }
    if (bytesRead < piece.length) return places;
    from += bytesRead;
  }
}

async function readVector(file: FileHandle, place: number, size: number): Promise<Float32Array> {
  const bytes = Buffer.alloc(4 * size);
  await file.read(bytes, 0, bytes.length, place);
  return Float32Array.from({ length: size }, (_, d) => bytes.readFloatLE(4 * d));
}
