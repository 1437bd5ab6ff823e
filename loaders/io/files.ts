import { createHash } from "node:crypto";
import { createReadStream, rmSync } from "node:fs";
import { mkdir, open, readdir, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";

/** Temporary files being written at this moment. */
const unfinished = new Set<string>();

/** Removes the temporary files of writes that will not end; for a process that is being stopped. */
export function removeUnfinishedFiles(): void {
  for (const path of unfinished) rmSync(path, { force: true });
}

/**
 * Makes `path` by letting `write` fill a temporary file beside it, then fsync and rename: readers see
 * the old file or the whole new one, whatever happens in between. The temporary file is removed when
 * `write` throws.
 */
export async function replaceFile(
  path: string,
  write: (temporaryPath: string) => Promise<void>,
): Promise<void> {
  const temporary = `${path}.${process.pid}.tmp`;
  await mkdir(dirname(path), { recursive: true });
  unfinished.add(temporary);
  try {
    await write(temporary);
    await sync(temporary);
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  } finally {
    unfinished.delete(temporary);
  }
  // Without this the rename itself may be lost in a power cut.
  await sync(dirname(path));
}

/** Removes temporary files that a killed run left in folders; no other run may be working there. */
export async function removeLeftovers(folders: readonly string[]): Promise<void> {
  for (const folder of folders) {
    const names = await readdir(folder).catch(() => []);
    for (const name of names.filter((name) => /\.\d+\.tmp$/.test(name))) {
      await rm(join(folder, name), { force: true });
    }
  }
}

/** Writes `data` to `path` atomically; see {@link replaceFile}. */
export async function writeFileAtomically(path: string, data: string | Uint8Array): Promise<void> {
  await replaceFile(path, async (temporary) => {
    const file = await open(temporary, "w");
    try {
      await file.writeFile(data);
    } finally {
      await file.close();
    }
  });
}

/** The SHA-256 of a file's bytes, in hexadecimal. */
export async function sha256OfFile(path: string): Promise<string> {
  const hash = createHash("sha256");
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 })) {
    hash.update(chunk as Buffer);
  }
  return hash.digest("hex");
}

async function sync(path: string): Promise<void> {
  const file = await open(path, "r");
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}
