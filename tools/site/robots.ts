import { escapeHtml } from "../../src/site/html.ts";
import { inLanguage, LANGUAGES } from "../../src/site/languages.ts";
import { absolute } from "./feeds.ts";

/** Pages that say nothing of their own to who searches. */
const LEFT_OUT = /^\/(?:\w+\/)?(?:404)\.html$/;

/**
 * The site map: every page with its other languages (https://www.sitemaps.org/protocol.html, and the
 * `hreflang` links that search engines read there). `addresses` are those of the pages in the site.
 */
export function sitemap(addresses: Iterable<string>, siteUrl: string): string {
  const pages = new Set([...addresses].filter((address) => !LEFT_OUT.test(address)).sort());
  const at = (address: string) =>
    escapeHtml(absolute(address.replace(/\/index\.html$/, "/"), siteUrl));
  const entries = [...pages].map((address) => {
    const others = LANGUAGES.flatMap((language) => {
      const other = inLanguage(address, language);
      return pages.has(other)
        ? [`<xhtml:link rel="alternate" hreflang="${language}" href="${at(other)}"/>`]
        : [];
    });
    return `<url><loc>${at(address)}</loc>${others.join("")}</url>\n`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${entries.join("")}</urlset>
`;
}

/**
 * What search engines may read: everything. Pages of simulated data say themselves that they are not
 * to be listed, which an engine must be let in to see.
 */
export function robots(siteUrl: string, simulated: boolean): string {
  const map = siteUrl === "" || simulated ? "" : `Sitemap: ${absolute("/sitemap.xml", siteUrl)}\n`;
  return `User-agent: *\nDisallow:\n${map}`;
}
