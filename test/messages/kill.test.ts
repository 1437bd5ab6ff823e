import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { sha256OfFile } from "../../loaders/io/files.ts";
import { simulate } from "../../loaders/simulate/simulate.ts";

/** How often the reading of a dump is killed; a few times here, `KILLS=200` for the full number. */
const KILLS = Number(process.env.KILLS ?? 5);

let folder: string;
let dump: string;
let undisturbed: Record<string, string>;
/** Milliseconds that the undisturbed reading took. */
let length: number;

/** Reads the dump into `privateDir`, killed without warning `delay` ms after it began where one is given. */
async function read(privateDir: string, delay?: number): Promise<"done" | "killed"> {
  const child = spawn(
    process.execPath,
    ["--import", "tsx", "test/messages/read-dump.ts", dump, privateDir],
    { stdio: ["ignore", "pipe", "inherit"] },
  );
  const exit = once(child, "exit") as Promise<[number | null, string | null]>;
  await once(child.stdout, "data");
  const began = performance.now();
  const timer = delay === undefined ? undefined : setTimeout(() => child.kill("SIGKILL"), delay);
  const [code, signal] = await exit;
  clearTimeout(timer);
  if (signal === "SIGKILL") return "killed";
  expect(code).toBe(0);
  length = performance.now() - began;
  return "done";
}

/** What lies in the folder, by digest; unfinished work would show. */
async function filesIn(privateDir: string): Promise<Record<string, string>> {
  const entries = await readdir(privateDir, { withFileTypes: true });
  const digests = entries.map(async (entry): Promise<[string, string]> => [
    entry.name,
    entry.isFile() ? await sha256OfFile(join(privateDir, entry.name)) : "folder",
  ]);
  return Object.fromEntries(await Promise.all(digests));
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "kill-"));
  dump = join(folder, "dump");
  await simulate({
    ...{ messages: 5000, sellers: 60, uniqueAds: 150, groups: 3, seed: 3 },
    ...{ out: dump, output: { write: () => true } },
  });
  expect(await read(join(folder, "undisturbed"))).toBe("done");
  undisturbed = await filesIn(join(folder, "undisturbed"));
}, 120_000);
afterAll(() => rm(folder, { recursive: true }));

it(
  "takes up a dump whose reading was killed at any moment, to the same bytes",
  async () => {
    const privateDir = join(folder, "killed");
    let killed = 0;
    for (let kill = 0; kill < KILLS; kill++) {
      // Spread over the run, the first well before its end: not all of them can come too late.
      const delay = (length * (kill + 0.5)) / KILLS;
      if ((await read(privateDir, delay)) === "killed") killed++;
      expect(await read(privateDir)).toBe("done");
      const files = await filesIn(privateDir);
      // What a killed write left beside its file is removed by whoever holds the folder's lock.
      const lasting = Object.entries(files).filter(([name]) => !name.endsWith(".tmp"));
      expect(Object.fromEntries(lasting), `after ${Math.round(delay)} ms`).toEqual(undisturbed);
      if (kill % 2 === 0) await rm(privateDir, { recursive: true });
    }
    expect(killed).toBeGreaterThan(0);
    if (process.env.KILLS) process.stdout.write(`${killed} of ${KILLS} killed while reading\n`);
  },
  KILLS * 60_000,
);
