import { mkdir, open, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { InvestigationError } from "../io/errors.ts";

/**
 * Lets one run at a time work in a folder; throws {@link InvestigationError} while another does.
 * The lock of a run that was killed is taken over. Returns how to let go.
 */
export async function lock(folder: string): Promise<() => Promise<void>> {
  await mkdir(folder, { recursive: true });
  const path = join(folder, "run.lock");
  for (;;) {
    try {
      const file = await open(path, "wx");
      await file.writeFile(String(process.pid));
      await file.close();
      return () => rm(path, { force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    }
    const holder = Number(await readFile(path, "utf8").catch(() => ""));
    if (isAlive(holder)) {
      throw new InvestigationError(`another run (process ${holder}) is working in ${folder}`);
    }
    await rm(path, { force: true });
  }
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
