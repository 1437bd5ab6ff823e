import { createHash } from "node:crypto";
import { copyFile, mkdir, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { basename, extname, join, posix, relative, sep } from "node:path";
import { InvestigationError } from "../../loaders/io/errors.ts";
import { inLanguage, LANGUAGES } from "../../src/site/languages.ts";
import { loadStory } from "../../src/site/story.ts";
import { bundleScripts } from "./bundle.ts";
import { problemsOfPage, problemsOfScript, problemsOfStyle } from "./check.ts";
import { publishFeeds } from "./feeds.ts";
import { problemsOfLanguages, problemsOfLinks } from "./links.ts";
import { finishPage } from "./page.ts";
import { publishPictures } from "./pictures.ts";
import { robots, sitemap } from "./robots.ts";

export interface Finishing {
  /** The folder that Framework wrote. */
  site: string;
  /** The pipeline's folder. */
  data: string;
  /** Address of the published site; empty where unknown. */
  siteUrl: string;
}

/**
 * Makes what Framework wrote fit to publish: languages, policy and fonts in every page, the data
 * beside them; then checks everything. Throws {@link InvestigationError} with all that is wrong.
 */
export async function finishSite(finishing: Finishing): Promise<{ pages: number; bytes: number }> {
  const { site, data, siteUrl } = finishing;
  const story = await loadStory(data);
  const { simulated } = story;
  const fonts = await publishFonts(site);
  const styles = await takeStyles(site);
  const cards = await publishPictures(site, story);
  await publishData(site, data);
  const made = await filesIn(site);
  const paths = new Set(made.map((file) => addressOf(site, file)));
  for (const language of LANGUAGES) paths.add(inLanguage("/feed.json", language));
  const pages = new Map<string, string>();
  for (const file of made.filter((name) => extname(name) === ".html")) {
    const address = addressOf(site, file);
    const finishing = { address, siteUrl, fonts, styles, paths, simulated, cards };
    const page = finishPage(await readFile(file, "utf8"), finishing);
    await writeFile(file, page);
    pages.set(address, page);
  }
  await bundleScripts(site);
  await publishFeeds({ site, pages, siteUrl });
  await writeFile(join(site, "robots.txt"), robots(siteUrl, simulated));
  if (siteUrl !== "" && !simulated) {
    await writeFile(join(site, "sitemap.xml"), sitemap(pages.keys(), siteUrl));
  }
  const problems = [...problemsOfLanguages(pages.keys()), ...problemsOfLinks(pages, paths)];
  let bytes = 0;
  for (const file of await filesIn(site)) {
    const problemsOf = CHECKS[extname(file)];
    if (problemsOf)
      problems.push(...problemsOf(await readFile(file, "utf8"), addressOf(site, file)));
    bytes += (await stat(file)).size;
  }
  if (problems.length > 0) {
    throw new InvestigationError(
      `the site was not published:\n${problems.map((problem) => `  ${problem}`).join("\n")}`,
    );
  }
  return { pages: pages.size, bytes };
}

/** What is looked at in each kind of file. */
const CHECKS: Record<string, (source: string, address: string) => string[]> = {
  ".html": problemsOfPage,
  ".css": problemsOfStyle,
  ".js": problemsOfScript,
};

async function filesIn(folder: string): Promise<string[]> {
  return (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** Takes out the style sheets that name no other file: they go into the pages. By their path in the site. */
async function takeStyles(site: string): Promise<Map<string, string>> {
  const styles = new Map<string, string>();
  for (const file of await filesIn(site)) {
    if (extname(file) !== ".css") continue;
    const style = await readFile(file, "utf8");
    if (/url\(|@import|<\/style/i.test(style)) continue;
    styles.set(addressOf(site, file), style);
    await rm(file);
  }
  return styles;
}

/** Copies the fonts under names that change with their bytes; gives the new name of each. */
async function publishFonts(site: string): Promise<Map<string, string>> {
  const names = new Map<string, string>();
  await mkdir(join(site, "fonts"), { recursive: true });
  for (const file of await readdir("src/fonts")) {
    if (extname(file) !== ".woff2") continue;
    const source = join("src/fonts", file);
    const digest = createHash("sha256")
      .update(await readFile(source))
      .digest("hex")
      .slice(0, 8);
    const name = `${basename(file, ".woff2")}.${digest}.woff2`;
    await copyFile(source, join(site, "fonts", name));
    names.set(basename(file, ".woff2"), `fonts/${name}`);
  }
  return names;
}

/** The published tables, their description and the facts, at addresses that do not change. */
async function publishData(site: string, data: string): Promise<void> {
  const target = join(site, "data");
  const published = join(data, "published");
  await mkdir(target, { recursive: true });
  for (const file of await readdir(published)) {
    if (/\.(parquet|json)$/.test(file)) await copyFile(join(published, file), join(target, file));
  }
  await copyFile(join(data, "facts.json"), join(target, "facts.json"));
}

function addressOf(site: string, file: string): string {
  return posix.join("/", relative(site, file).split(sep).join("/"));
}
