import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import { existsSync } from "node:fs";
import { dirname, join, posix, relative, sep } from "node:path";
import { build, transform } from "esbuild";

/** Where Framework puts what pages import. */
const FOLDERS = ["_import", "_node", "_observablehq"];
/** Browsers that know HTML's popovers, on which the pages rely. */
const TARGET = ["chrome114", "firefox125", "safari17"];

/**
 * Folds what the scripts of finished pages import into as few files as can be, and makes them and the style
 * sheets small: Framework leaves each module a file of its own. What nothing asks for any more goes.
 */
export async function bundleScripts(site: string): Promise<void> {
  const pages = (await filesIn(site)).filter((file) => file.endsWith(".html"));
  const sources = new Map(
    await Promise.all(pages.map(async (file) => [file, await readFile(file, "utf8")] as const)),
  );
  await bundle(site, entriesOf(sources));
  for (const file of await filesIn(join(site, "_import"))) {
    if (file.endsWith(".css")) await shrinkStyle(file);
  }
  await dropUnused(site, [...sources.values()]);
}

/** The modules that pages run; what a live page of Framework's own imports stays as it is. */
function entriesOf(pages: ReadonlyMap<string, string>): string[] {
  const entries = new Set<string>();
  for (const [file, source] of pages) {
    for (const [, path] of source.matchAll(/<script type="module" src="([^":]+\.js)"/g)) {
      entries.add(join(dirname(file), path!));
    }
  }
  return [...entries].sort();
}

async function bundle(site: string, entryPoints: string[]): Promise<void> {
  if (entryPoints.length === 0) return;
  const options = { bundle: true, splitting: true, format: "esm", minify: true } as const;
  await build({
    ...options,
    ...{ entryPoints, outbase: site, outdir: site, allowOverwrite: true, logLevel: "silent" },
    ...{ chunkNames: "_import/[name]-[hash]", target: TARGET, legalComments: "none" },
  });
}

async function shrinkStyle(file: string): Promise<void> {
  const { code } = await transform(await readFile(file, "utf8"), {
    ...{ loader: "css", minify: true },
  });
  await writeFile(file, code);
}

/** Removes the modules that neither a page nor another module names. */
async function dropUnused(site: string, pages: readonly string[]): Promise<void> {
  const scripts = (
    await Promise.all(FOLDERS.map(async (folder) => filesIn(join(site, folder))))
  ).flat();
  const left = new Map(
    await Promise.all(
      scripts
        .filter((file) => file.endsWith(".js"))
        .map(async (file) => [file, await readFile(file, "utf8")] as const),
    ),
  );
  for (let dropped = true; dropped;) {
    dropped = false;
    for (const file of left.keys()) {
      const name = posix.basename(relative(site, file).split(sep).join("/"));
      const others = [...left].filter(([other]) => other !== file).map(([, source]) => source);
      if ([...pages, ...others].some((source) => source.includes(name))) continue;
      await rm(file);
      left.delete(file);
      dropped = true;
    }
  }
}

async function filesIn(folder: string): Promise<string[]> {
  if (!existsSync(folder)) return [];
  return (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
