import { readFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";

/**
 * Whether an export lies in a folder that the simulation made: its `truth.json` is in the folder given,
 * or in the one or two above. Simulated data must never pass for real ones.
 */
export async function isSimulated(path: string): Promise<boolean> {
  let folder = resolve(path);
  for (let height = 0; height < 3; height += 1) {
    try {
      const truth = JSON.parse(await readFile(join(folder, "truth.json"), "utf8")) as object;
      if ("simulated" in truth && truth.simulated === true) return true;
    } catch {
      // No truth here.
    }
    folder = dirname(folder);
  }
  return false;
}
