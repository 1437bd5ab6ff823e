import { randomUUID } from "node:crypto";
import { readdirSync, readFileSync, rmSync } from "node:fs";
import { link, mkdir, open, readFile, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { InvestigationError } from "../io/errors.ts";

/** A lock that still says nothing after half a second is of a run that died before it could write. */
const LOOKS = 10;
const BETWEEN_LOOKS = 50;

/** Folders this process works in, with what it wrote into the lock of each. */
const held = new Map<string, string>();

/**
 * Lets one run at a time work in a folder; throws {@link InvestigationError} while another does.
 * The lock of a run that was killed is taken over. Returns how to let go.
 */
export async function lock(folder: string): Promise<() => Promise<void>> {
  await mkdir(folder, { recursive: true });
  const path = join(folder, "run.lock");
  const mark = `${process.pid} ${randomUUID()}`;
  for (;;) {
    try {
      const file = await open(path, "wx");
      await file.writeFile(mark);
      await file.close();
      held.set(folder, mark);
      return async () => release(folder);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    }
    const found = await markIn(path);
    const holder = Number(found.split(" ")[0]);
    if (isAlive(holder) || (held.has(folder) && found === held.get(folder))) {
      throw new InvestigationError(`another run (process ${holder}) is working in ${folder}`);
    }
    await removeStale(path, found);
  }
}

/** What a lock says; one that says nothing yet has just been made, and gets a moment. */
async function markIn(path: string): Promise<string> {
  for (let look = 0; look < LOOKS; look += 1) {
    const mark = await readFile(path, "utf8").catch(() => null);
    if (mark !== "") return mark ?? "";
    await setTimeout(BETWEEN_LOOKS);
  }
  return "";
}

/**
 * Lets go of every folder at once and removes unfinished work from them; for a process that is being
 * stopped. Folders in which another run works are left alone.
 */
export function letGo(): void {
  for (const folder of [...held.keys()]) {
    for (const name of readdirSync(folder).filter((name) => name.endsWith(".work"))) {
      rmSync(join(folder, name), { recursive: true, force: true });
    }
    release(folder);
  }
}

/** Removes the lock of a folder, unless somebody else has taken it over. */
function release(folder: string): void {
  const path = join(folder, "run.lock");
  const mark = held.get(folder);
  held.delete(folder);
  try {
    if (readFileSync(path, "utf8") === mark) rmSync(path, { force: true });
  } catch {
    // Somebody removed it, or the whole folder.
  }
}

/** Removes a lock that held `seen`, and not one that another run has put there since. */
async function removeStale(path: string, seen: string): Promise<void> {
  const aside = `${path}.${process.pid}.tmp`;
  try {
    await rename(path, aside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return;
    throw error;
  }
  if ((await readFile(aside, "utf8")) !== seen) await link(aside, path).catch(() => undefined);
  await rm(aside, { force: true });
}

/** Whether a process of this number runs; the own number is that of a predecessor's in a container. */
function isAlive(process_: number): boolean {
  if (!Number.isInteger(process_) || process_ <= 0 || process_ === process.pid) return false;
  try {
    process.kill(process_, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
