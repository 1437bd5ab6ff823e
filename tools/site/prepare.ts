import { existsSync } from "node:fs";
import { readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { digestOfContents } from "../../loaders/analyse/fingerprint.ts";
import { writeFileAtomically } from "../../loaders/io/files.ts";
import type { SiteOptions } from "./options.ts";
import { pipeline, runNode } from "./run.ts";

/** Brings the pipeline's files up to date with the dump, simulating one where none was named. */
export async function prepareData(options: SiteOptions): Promise<void> {
  const { dumps, data } = options;
  const simulated = options.simulated || dumps.length === 0;
  const paths = dumps.length > 0 ? dumps : [await simulatedDump(options)];
  await runNode(
    "the analysis",
    pipeline(
      "analyse",
      ...paths.flatMap((path) => ["--dump", path]),
      ...["--out", data],
      ...(simulated ? ["--simulated"] : []),
    ),
  );
}

/** Makes the simulated dump, unless it is there with the same parameters and the same code. */
async function simulatedDump({ investigation, data }: SiteOptions): Promise<string> {
  const folder = join(data, "simulated");
  const record = join(data, "simulated.json");
  const { messages, sellers, uniqueAds, groups, seed } = investigation.simulate;
  const args = [
    ...["--messages", String(messages), "--sellers", String(sellers)],
    ...["--unique-ads", String(uniqueAds), "--groups", String(groups), "--seed", String(seed)],
  ];
  const made = JSON.stringify({ args, code: await digestOfContents("loaders/simulate") });
  if (existsSync(folder) && existsSync(record) && (await readFile(record, "utf8")) === made) {
    return folder;
  }
  await rm(folder, { recursive: true, force: true });
  await runNode("the simulation", pipeline("simulate", ...args, "--out", folder));
  await writeFileAtomically(record, made);
  return folder;
}

/**
 * Empties Framework's cache of what loaders made: it never notices that a loader's own inputs
 * changed. Libraries stay.
 */
export async function clearLoaderCache(root = "src"): Promise<void> {
  const cache = join(root, ".observablehq", "cache");
  if (!existsSync(cache)) return;
  for (const entry of await readdir(cache)) {
    if (!entry.startsWith("_")) await rm(join(cache, entry), { recursive: true });
  }
}
