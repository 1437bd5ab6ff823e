import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { analyse } from "../../loaders/analyse/analyse.ts";
import { defaults } from "../../loaders/config.ts";
import { simulate } from "../../loaders/simulate/simulate.ts";
import { buildSite } from "../../tools/site/build.ts";
import { HOSTILE } from "./hostile.ts";
import { serveFolder } from "./serve-folder.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** Where the site of the tests is served, without a slash at its end. */
    address: string;
    /** The same site as a folder. */
    site: string;
  }
}

const output = { write: () => true };

/** Builds a site from a small simulated dump, one of whose groups has a hostile name, and serves it. */
export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), "in-plain-sight-site-"));
  const [dump, data, site] = ["dump", "data", "site"].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  await simulate({
    ...{ messages: 8000, sellers: 500, uniqueAds: 1200, groups: 5, seed: 3 },
    ...{ out: dump, output },
  });
  await analyse({
    ...{ paths: [dump], out: data, simulated: true, output },
    investigation: { ...defaults, groupNames: { [await groupKeyIn(dump)]: HOSTILE } },
  });
  await buildSite({ data, out: site, siteUrl: "" });
  const server = await serveFolder(site);
  provide("address", server.address);
  provide("site", site);
  return async () => {
    await server.close();
    await rm(folder, { recursive: true, force: true });
  };
}

/** The key of the first group of a simulated dump: Telegram's own id. */
async function groupKeyIn(dump: string): Promise<string> {
  const { id } = JSON.parse(await readFile(join(dump, "ChatExport_1", "result.json"), "utf8")) as {
    id: number;
  };
  return String(id);
}
