import { closeSync, openSync, readSync, writeSync } from "node:fs";
import type { HeadTexts } from "./families.ts";

const PIECE = 1 << 20;

/** Keeps texts in a file, so that a million of them take no memory; {@link HeadTexts.get} reads one. */
export interface HeadTextsFile extends HeadTexts {
  close(): void;
}

/** Opens an empty file of at most `capacity` texts at `path`. */
export function openHeadTexts(path: string, capacity: number): HeadTextsFile {
  const file = openSync(path, "w+");
  const ends = new Float64Array(capacity);
  const pending = Buffer.alloc(PIECE);
  let count = 0;
  let written = 0;
  let held = 0;

  // A write may take less than it was given.
  const append = (bytes: Buffer, length: number): void => {
    const end = written + length;
    for (let at = 0; written < end; at = length - (end - written)) {
      written += writeSync(file, bytes, at, length - at, written);
    }
  };
  const flush = (): void => {
    append(pending, held);
    held = 0;
  };

  return {
    add(text) {
      const length = Buffer.byteLength(text);
      if (held + length > PIECE) flush();
      if (length > PIECE) append(Buffer.from(text), length);
      else held += pending.write(text, held);
      ends[count++] = written + held;
    },
    get(head) {
      const start = head === 0 ? 0 : ends[head - 1]!;
      const length = ends[head]! - start;
      if (start >= written)
        return pending.toString("utf8", start - written, start - written + length);
      const bytes = Buffer.allocUnsafe(length);
      readSync(file, bytes, 0, length, start);
      return bytes.toString("utf8");
    },
    close() {
      closeSync(file);
    },
  };
}
