import type { FileHandle } from "node:fs/promises";
import { InvestigationError } from "../../io/errors.ts";

/** What a zip's directory says of one of its files. */
export interface ZipEntry {
  name: string;
  isFile: boolean;
  encrypted: boolean;
  /** 0 stored, 8 deflated. */
  method: number;
  crc: number;
  packedSize: number;
  size: number;
  /** Where its header lies. */
  offset: number;
}

/** A directory above this is no directory of an export. */
const DIRECTORY_LIMIT = 256 * 2 ** 20;

const END = 0x06054b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const ENTRY = 0x02014b50;

const FULL_16 = 0xffff;
const FULL_32 = 0xffffffff;

/**
 * Reads the directory at the end of a zip, ZIP64 included (APPNOTE.TXT 6.3, sections 4.3.12 to
 * 4.3.16 and 4.5.3). Throws {@link InvestigationError} where there is none.
 */
export async function readEntries(file: FileHandle, path: string): Promise<ZipEntry[]> {
  const { size } = await file.stat();
  const { offset, length, count } = await findDirectory(file, size, path);
  if (offset + length > size || length > DIRECTORY_LIMIT) throw damaged(path);
  const directory = await readAt(file, offset, length);
  const entries: ZipEntry[] = [];
  let at = 0;
  for (let k = 0; k < count; k++) {
    if (at + 46 > length || directory.readUInt32LE(at) !== ENTRY) throw damaged(path);
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((field) =>
      directory.readUInt16LE(at + field),
    ) as [number, number, number];
    const end = at + 46 + nameLength + extraLength + commentLength;
    if (end > length) throw damaged(path);
    entries.push(readEntry(directory, at, nameLength, extraLength));
    at = end;
  }
  return entries;
}

function readEntry(bytes: Buffer, at: number, nameLength: number, extraLength: number): ZipEntry {
  const name = bytes.toString("utf8", at + 46, at + 46 + nameLength);
  const extra = bytes.subarray(at + 46 + nameLength, at + 46 + nameLength + extraLength);
  const large = largeSizes(extra);
  /** A size that does not fit its field lies in the extra ones, in this order. */
  const sizeAt = (field: number): number => {
    const value = bytes.readUInt32LE(at + field);
    return value === FULL_32 ? (large.shift() ?? value) : value;
  };
  const size = sizeAt(24);
  const packedSize = sizeAt(20);
  const offset = sizeAt(42);
  const mode = bytes.readUInt32LE(at + 38) >>> 16;
  const isLink = (mode & 0o170000) === 0o120000;
  return {
    ...{ name, size, packedSize, offset },
    isFile: !name.endsWith("/") && !isLink,
    encrypted: (bytes.readUInt16LE(at + 8) & 1) === 1,
    method: bytes.readUInt16LE(at + 10),
    crc: bytes.readUInt32LE(at + 16),
  };
}

/** The numbers of the ZIP64 field among the extra ones. */
function largeSizes(extra: Buffer): number[] {
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    if (extra.readUInt16LE(at) !== 1) continue;
    const end = Math.min(at + 4 + extra.readUInt16LE(at + 2), extra.length);
    const numbers: number[] = [];
    for (let k = at + 4; k + 8 <= end; k += 8) numbers.push(Number(extra.readBigUInt64LE(k)));
    return numbers;
  }
  return [];
}

interface Directory {
  offset: number;
  length: number;
  count: number;
}

async function findDirectory(file: FileHandle, size: number, path: string): Promise<Directory> {
  // The end may be followed by a comment of up to 64 KiB.
  const start = Math.max(0, size - 22 - FULL_16);
  const tail = await readAt(file, start, size - start);
  for (let at = tail.length - 22; at >= 0; at--) {
    if (tail.readUInt32LE(at) !== END) continue;
    const count = tail.readUInt16LE(at + 10);
    const length = tail.readUInt32LE(at + 12);
    const offset = tail.readUInt32LE(at + 16);
    if (count !== FULL_16 && length !== FULL_32 && offset !== FULL_32)
      return { offset, length, count };
    return findDirectory64(file, size, start + at - 20, path);
  }
  throw damaged(path);
}

async function findDirectory64(
  file: FileHandle,
  size: number,
  locatorAt: number,
  path: string,
): Promise<Directory> {
  if (locatorAt < 0) throw damaged(path);
  const locator = await readAt(file, locatorAt, 20);
  if (locator.readUInt32LE(0) !== LOCATOR_64) throw damaged(path);
  const at = Number(locator.readBigUInt64LE(8));
  if (at + 56 > size) throw damaged(path);
  const end = await readAt(file, at, 56);
  if (end.readUInt32LE(0) !== END_64) throw damaged(path);
  return {
    count: Number(end.readBigUInt64LE(32)),
    length: Number(end.readBigUInt64LE(40)),
    offset: Number(end.readBigUInt64LE(48)),
  };
}

async function readAt(file: FileHandle, offset: number, length: number): Promise<Buffer> {
  const bytes = Buffer.alloc(length);
  await file.read(bytes, 0, length, offset);
  return bytes;
}

function damaged(path: string): InvestigationError {
  return new InvestigationError(
    `${path} is damaged or cut off: a zip without a directory at its end`,
  );
}
