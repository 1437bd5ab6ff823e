import { existsSync } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { finishSite } from "./finish.ts";
import { clearLoaderCache } from "./prepare.ts";
import { framework, runNode } from "./run.ts";

export interface SiteBuild {
  /** The pipeline's folder: facts and published tables. */
  data: string;
  /** Where the site goes; what was there is replaced. */
  out: string;
  /** Address of the published site; empty where unknown. */
  siteUrl: string;
}

/**
 * Builds the site from the pipeline's files. It is made beside its place and moved there whole, so
 * that a build that fails leaves the last good site. Throws `InvestigationError` with all that an
 * editor got wrong.
 */
export async function buildSite(build: SiteBuild): Promise<{ pages: number; bytes: number }> {
  const { data, out, siteUrl } = build;
  await clearLoaderCache();
  const place = out.replace(/\/+$/, "");
  const [building, replaced] = [`${place}.building`, `${place}.replaced`];
  // A build that died between taking the old site away and putting the new one there.
  if (existsSync(replaced) && !existsSync(place)) await rename(replaced, place);
  await rm(building, { recursive: true, force: true });
  try {
    await runNode("the site", framework("build"), {
      env: { STORY_DATA: data, STORY_OUTPUT: building, OBSERVABLE_TELEMETRY_DISABLE: "1" },
      quiet: true,
    });
    const made = await finishSite({ site: building, data, siteUrl });
    await rm(replaced, { recursive: true, force: true });
    if (existsSync(place)) await rename(place, replaced);
    await rename(building, place);
    await rm(replaced, { recursive: true, force: true });
    return made;
  } finally {
    await rm(building, { recursive: true, force: true });
  }
}
