import { openSync, writeSync, fsyncSync, closeSync } from "node:fs";

/** A text file that is written from front to back through one large buffer. */
export interface TextFile {
  write(text: string): void;
  /** Appends bytes that are UTF-8 already. */
  writeBytes(bytes: Uint8Array): void;
  close(): void;
}

const BUFFER_BYTES = 1 << 21;
/** UTF-8 takes at most three bytes for a UTF-16 unit. */
const LONGEST_TEXT = Math.floor(BUFFER_BYTES / 3);

/** Opens a file for text that is written in large pieces; the caller closes it. */
export function createTextFile(path: string): TextFile {
  const file = openSync(path, "w");
  const buffer = Buffer.allocUnsafe(BUFFER_BYTES);
  let used = 0;

  const flush = (): void => {
    for (let at = 0; at < used;) at += writeSync(file, buffer, at, used - at);
    used = 0;
  };
  const makeRoom = (bytes: number): void => {
    if (used + bytes > BUFFER_BYTES) flush();
  };

  return {
    write(text) {
      for (let from = 0; from < text.length; from += LONGEST_TEXT) {
        const part = text.length > LONGEST_TEXT ? text.slice(from, from + LONGEST_TEXT) : text;
        makeRoom(part.length * 3);
        used += buffer.write(part, used, "utf8");
      }
    },
    writeBytes(bytes) {
      makeRoom(bytes.length);
      buffer.set(bytes, used);
      used += bytes.length;
    },
    close() {
      flush();
      fsyncSync(file);
      closeSync(file);
    },
  };
}
