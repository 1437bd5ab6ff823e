import { spawn } from "node:child_process";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sha256OfFile } from "../../loaders/io/files.ts";
import { simulate } from "../../loaders/simulate/simulate.ts";

/** How often a run is killed; `KILLS=200` for more. The readers by themselves: test/messages/kill.test.ts. */
const KILLS = Number(process.env.KILLS ?? 2);

let folder: string;
let dump: string;
let undisturbed: Record<string, string>;
/** Milliseconds of the undisturbed run. */
let length: number;

/** Runs `analyse` into `out`, killed without warning after `delay` ms where one is given. */
async function run(out: string, delay?: number): Promise<number | null> {
  const child = spawn(
    process.execPath,
    ["--import", "tsx", "loaders/cli.ts", "analyse", "--simulated", "--dump", dump, "--out", out],
    { stdio: "ignore" },
  );
  const timer = delay === undefined ? undefined : setTimeout(() => child.kill("SIGKILL"), delay);
  const code = await new Promise<number | null>((resolve) => child.once("exit", resolve));
  clearTimeout(timer);
  return code;
}

/** Every file of a result by digest, but for what tells how long the work took. */
async function filesOf(out: string): Promise<Record<string, string>> {
  const digests: Record<string, string> = {};
  for (const part of ["private", "published", "."]) {
    for (const entry of await readdir(join(out, part), { withFileTypes: true })) {
      const path = join(part, entry.name);
      if (path === "private" || path === "published") continue;
      if (entry.name === "stages.json") continue;
      digests[path] = entry.isFile() ? await sha256OfFile(join(out, path)) : "folder";
    }
  }
  const report = JSON.parse(await readFile(join(out, "report.json"), "utf8")) as object;
  digests["report.json"] = JSON.stringify({ ...report, run: null });
  return digests;
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "kill-"));
  dump = join(folder, "dump");
  await simulate({
    ...{ messages: 2000, sellers: 40, uniqueAds: 100, groups: 3, seed: 3 },
    ...{ out: dump, output: { write: () => true } },
  });
  const began = performance.now();
  expect(await run(join(folder, "out"))).toBe(0);
  length = performance.now() - began;
  undisturbed = await filesOf(join(folder, "out"));
}, 120_000);
afterAll(() => rm(folder, { recursive: true }));

describe("a run that is killed", () => {
  it(
    "is taken up by the next one, to the same bytes and without a trace",
    async () => {
      let interrupted = 0;
      for (let kill = 0; kill < KILLS; kill++) {
        const out = join(folder, "killed");
        // Spread over the run, the first well before its end: not all of them can come too late.
        const delay = (length * (kill + 0.5)) / KILLS;
        if ((await run(out, delay)) === null) interrupted++;
        expect(await run(out), `after ${Math.round(delay)} ms`).toBe(0);
        expect(await filesOf(out), `after ${Math.round(delay)} ms`).toEqual(undisturbed);
        // Every other time over an earlier result, part of which is then made anew.
        if (kill % 2 === 0) await rm(out, { recursive: true });
        else await rm(join(out, "private", "stages.json"));
      }
      expect(interrupted).toBeGreaterThan(0);
    },
    KILLS * 120_000,
  );
});
