import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { JSDOM } from "jsdom";
import { stringsIn } from "../../src/components/strings/index.ts";
import { escapeHtml } from "../../src/site/html.ts";
import { inLanguage, LANGUAGES, type Language } from "../../src/site/languages.ts";

/** An entry of the page of updates: a heading, its day, and what follows up to the next heading. */
export interface Update {
  id: string;
  title: string;
  /** `YYYY-MM-DD`. */
  day: string;
  /** Plain words, a paragraph a line. */
  text: string;
}

/** The entries of a finished page of updates, as they stand on it: the newest first. */
export function updatesOn(page: string): Update[] {
  const { document } = new JSDOM(page).window;
  return [...document.querySelectorAll("main h2[id]")].flatMap((heading): Update[] => {
    const parts: Element[] = [];
    for (let next = heading.nextElementSibling; next && next.tagName !== "H2";) {
      parts.push(next);
      next = next.nextElementSibling;
    }
    const time = parts.map((part) => part.querySelector("time")).find((found) => found !== null);
    if (!time) return [];
    const words = (element: Element) => element.textContent.replace(/\s+/g, " ").trim();
    return [
      {
        ...{ id: heading.id, title: words(heading), day: time.dateTime },
        text: parts
          .filter((part) => !part.contains(time) && !part.matches(".cards, script"))
          .map(words)
          .join("\n"),
      },
    ];
  });
}

export interface Feeds {
  /** The folder of the site. */
  site: string;
  /** Finished pages by address. */
  pages: ReadonlyMap<string, string>;
  /** Address of the published site; empty where unknown. */
  siteUrl: string;
}

/** Address of the page that feeds are made from. */
const UPDATES = "/updates.html";

/**
 * Writes the updates as feeds, in each language: `feed.json`, and `feed.xml` (RSS), whose links need
 * the site's address.
 */
export async function publishFeeds({ site, pages, siteUrl }: Feeds): Promise<void> {
  for (const language of LANGUAGES) {
    const address = inLanguage(UPDATES, language);
    const page = pages.get(address);
    if (page === undefined) continue;
    const updates = updatesOn(page);
    const at = inLanguage("/feed", language);
    await writeFile(join(site, `${at}.json`), jsonFeed(updates, language, siteUrl));
    if (siteUrl !== "") await writeFile(join(site, `${at}.xml`), rss(updates, language, siteUrl));
  }
}

/** JSON Feed 1.1 (https://jsonfeed.org/version/1.1); without the site's address, without links. */
export function jsonFeed(updates: readonly Update[], language: Language, siteUrl: string): string {
  const { site } = stringsIn(language);
  const at = (path: string) => absolute(inLanguage(path, language), siteUrl);
  const feed = {
    version: "https://jsonfeed.org/version/1.1",
    ...{ title: site.name, description: site.description, language },
    ...(siteUrl !== "" && { home_page_url: at("/"), feed_url: at("/feed.json") }),
    items: updates.map(({ id, title, day, text }) => ({
      ...{ id, title },
      ...(siteUrl !== "" && { url: `${at(UPDATES)}#${id}` }),
      ...{ content_text: text, date_published: `${day}T00:00:00Z` },
    })),
  };
  return `${JSON.stringify(feed, null, 2)}\n`;
}

/** RSS 2.0 (https://www.rssboard.org/rss-specification). */
export function rss(updates: readonly Update[], language: Language, siteUrl: string): string {
  const { site } = stringsIn(language);
  const at = (path: string) => escapeHtml(absolute(inLanguage(path, language), siteUrl));
  const items = updates.map(
    ({ id, title, day, text }) => `<item>
<title>${escapeHtml(title)}</title>
<link>${at(UPDATES)}#${escapeHtml(id)}</link>
<guid>${at(UPDATES)}#${escapeHtml(id)}</guid>
<pubDate>${new Date(`${day}T00:00:00Z`).toUTCString()}</pubDate>
<description>${escapeHtml(text)}</description>
</item>
`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel>
<title>${escapeHtml(site.name)}</title>
<link>${at("/")}</link>
<description>${escapeHtml(site.description)}</description>
<language>${language}</language>
<atom:link href="${at("/feed.xml")}" rel="self" type="application/rss+xml"/>
${items.join("")}</channel></rss>
`;
}

/** A path of the site with its address before it. */
export const absolute = (path: string, siteUrl: string): string =>
  siteUrl.replace(/\/+$/, "") + path;
