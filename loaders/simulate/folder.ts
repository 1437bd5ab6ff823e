import { existsSync } from "node:fs";
import { mkdir, readdir, rename, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { InvestigationError } from "../io/errors.ts";

/** The file that is written last, so that its presence marks a whole simulated dump. */
export const SUMMARY_FILE = "truth.json";

async function isReplaceable(path: string): Promise<boolean> {
  if (!(await stat(path)).isDirectory()) return false;
  return existsSync(join(path, SUMMARY_FILE)) || (await readdir(path)).length === 0;
}

/**
 * Makes the folder `out` by letting `write` fill another beside it, which then takes its place.
 * Only an empty folder or an earlier simulation is replaced; anything else throws an
 * {@link InvestigationError} (2). A run that was killed leaves `out` as it was.
 */
export async function replaceFolder(
  out: string,
  write: (folder: string) => Promise<void>,
): Promise<void> {
  const replaced = existsSync(out);
  if (replaced && !(await isReplaceable(out))) {
    throw new InvestigationError(
      `simulate: ${out} holds something else than a simulated dump; choose another --out`,
      { exitCode: 2 },
    );
  }
  const unfinished = `${out}.unfinished`;
  const old = `${out}.old`;
  await rm(unfinished, { recursive: true, force: true });
  await rm(old, { recursive: true, force: true });
  await mkdir(dirname(out), { recursive: true });
  await mkdir(unfinished);
  try {
    await write(unfinished);
    if (replaced) await rename(out, old);
    await rename(unfinished, out);
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true });
    throw error;
  }
  await rm(old, { recursive: true, force: true });
}
