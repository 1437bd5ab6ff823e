import { gunzipSync, inflateSync } from "node:zlib";
import { InvestigationError } from "../../io/errors.ts";

/** A model larger than this, unpacked, is none; a packed file could otherwise fill any memory. */
const LARGEST = 512 << 20;

const OTHERS: [name: string, magic: number[]][] = [
  ["lz4", [0x04, 0x22, 0x4d, 0x18]],
  ["xz", [0xfd, 0x37, 0x7a, 0x58, 0x5a]],
  ["lzma", [0x5d, 0x00]],
  ["bz2", [0x42, 0x5a, 0x68]],
  ["zip", [0x50, 0x4b, 0x03, 0x04]],
];

/**
 * The pickle in a joblib file: as it is, or packed with zlib or gzip, as `joblib.dump(…, compress=…)`
 * writes it. Throws {@link InvestigationError} for other packings and for what does not unpack.
 */
export function unpack(bytes: Uint8Array, largest = LARGEST): Uint8Array {
  if (bytes.length > largest) throw tooLarge(largest);
  const gzip = bytes[0] === 0x1f && bytes[1] === 0x8b;
  const zlib = bytes[0] === 0x78 && ((0x78 << 8) | bytes[1]!) % 31 === 0;
  if (gzip || zlib) {
    try {
      return (gzip ? gunzipSync : inflateSync)(bytes, { maxOutputLength: largest });
    } catch (cause) {
      if ((cause as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE") throw tooLarge(largest);
      throw new InvestigationError("joblib file is damaged: it does not unpack", { cause });
    }
  }
  for (const [name, magic] of OTHERS) {
    if (!magic.every((byte, i) => bytes[i] === byte)) continue;
    throw new InvestigationError(
      `joblib file is packed with ${name}; save it with compress=0, "zlib" or "gzip"`,
    );
  }
  return bytes;
}

function tooLarge(largest: number): InvestigationError {
  return new InvestigationError(`joblib file has more than ${largest} bytes unpacked`);
}
