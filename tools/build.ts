// `npm run build`: from a dump to a site in `dist/` that any static host can serve.
import { rename, rm } from "node:fs/promises";
import { InvestigationError } from "../loaders/io/errors.ts";
import { finishSite } from "./site/finish.ts";
import { help, readOptions } from "./site/options.ts";
import { clearLoaderCache, prepareData } from "./site/prepare.ts";
import { framework, runNode } from "./site/run.ts";

async function build(argv: string[]): Promise<void> {
  const options = await readOptions(argv);
  if (!options) return void process.stdout.write(help);
  const { data, out, investigation } = options;
  await prepareData(options);
  await clearLoaderCache();
  // Made beside its place and moved there whole, so that a failed build leaves the last good site.
  const building = `${out.replace(/\/+$/, "")}.building`;
  await rm(building, { recursive: true, force: true });
  try {
    await runNode("the site", framework("build"), {
      env: {
        STORY_DATA: data,
        STORY_OUTPUT: building,
        OBSERVABLE_TELEMETRY_DISABLE: "1",
      },
      quiet: true,
    });
    const { pages, bytes } = await finishSite({
      site: building,
      data,
      siteUrl: investigation.siteUrl,
    });
    await rm(out, { recursive: true, force: true });
    await rename(building, out);
    process.stderr.write(`${pages} pages, ${(bytes / 1e6).toFixed(1)} MB in ${out}\n`);
  } finally {
    await rm(building, { recursive: true, force: true });
  }
}

try {
  await build(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof InvestigationError)) throw error;
  process.stderr.write(`in-plain-sight: ${error.message}\n`);
  process.exitCode = error.exitCode;
}
