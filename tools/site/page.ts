import { createHash } from "node:crypto";
import { posix } from "node:path";
import { InvestigationError } from "../../loaders/io/errors.ts";
import { stringsIn } from "../../src/components/strings/index.ts";
import { CARD } from "../../src/site/card.ts";
import { escapeHtml } from "../../src/site/html.ts";
import { inLanguage, LANGUAGES, languageOf, type Language } from "../../src/site/languages.ts";

export interface PageFinishing {
  /** The page's address in the site: `/nl/who.html`. */
  address: string;
  /** Address of the published site; empty where unknown. */
  siteUrl: string;
  /** Where each font was published, by its name. */
  fonts: Map<string, string>;
  /** The site's own style sheets, by their path in the site. */
  styles: Map<string, string>;
  /** Every address in the site. */
  paths: Set<string>;
  /** Every number comes from a simulated dump: nothing for search engines to list. */
  simulated: boolean;
  /** The picture for sharing in each language, by its path in the site. */
  cards: Partial<Record<Language, string>>;
}

/** Fonts that the first screen needs; the italic is fetched where a page uses it. */
const PRELOADED = ["newsreader-display", "newsreader-text", "libre-franklin"];

/**
 * Mends what Framework fixes in place: the page's language, zooming, addresses of fonts; adds the
 * other languages' addresses and a content security policy; and takes out Framework's own script
 * where the page has no live part, so that it reads without any.
 */
export function finishPage(source: string, finishing: PageFinishing): string {
  const { address } = finishing;
  let page = replaceOnce(source, "<html>", `<html lang="${languageOf(address)}">`, address);
  page = replaceOnce(page, ", maximum-scale=1", "", address);
  if (!/\bdefine\(/.test(page)) page = withoutClient(page);
  page = placeFonts(page, finishing);
  page = withStyles(page, finishing);
  page = withoutIndents(page);
  page = page.replace(/<link rel="modulepreload"[^>]*>\n?/g, "");
  page = replaceOnce(
    page,
    "</head>",
    `${linksOf(finishing)}${sharingOf(finishing)}</head>`,
    address,
  );
  return replaceOnce(page, "<head>", `<head>\n${policyOf(page)}`, address);
}

/** Style sheets inside the page: text is painted without waiting for a second file, on a phone a second sooner. */
function withStyles(page: string, { address, styles }: PageFinishing): string {
  return page.replace(
    /<link rel="(?:preload" as="style|stylesheet)"[^>]*? href="([^"]+)">\n?/g,
    (link, href: string) => {
      const style = styles.get(posix.join(posix.dirname(address), href));
      if (style === undefined) return link;
      return link.includes("preload") ? "" : `<style>${style}</style>\n`;
    },
  );
}

function withoutClient(page: string): string {
  return page.replace(/<script type="module">[^<]*<\/script>\n?/g, "");
}

/** Indents of templates mean nothing in a page, and are a third of it; in code they do. */
function withoutIndents(page: string): string {
  return page
    .split(/(<(pre|script|style|textarea)\b[\s\S]*?<\/\2>)/)
    .filter((_, index) => index % 3 !== 2)
    .map((part, index) => (index % 2 === 0 ? part.replace(/\s*\n\s*/g, "\n") : part))
    .join("");
}

function placeFonts(page: string, { address, fonts }: PageFinishing): string {
  const up = relativeTo(address);
  const placed = page.replace(/\/_file\/fonts\/([\w-]+)\.woff2/g, (found, name: string) => {
    const font = fonts.get(name);
    return font === undefined ? found : up + font;
  });
  const preloads = PRELOADED.map(
    (name) =>
      `<link rel="preload" href="${up}${fonts.get(name)}" as="font" type="font/woff2" crossorigin>\n`,
  );
  return replaceOnce(placed, "</head>", `${preloads.join("")}</head>`, address);
}

/** Links to the page in every language, and to its one true address where the site's is known. */
function linksOf({ address, siteUrl, paths }: PageFinishing): string {
  if (address === "/404.html") return "";
  const absolute = (path: string) =>
    siteUrl === ""
      ? relativeTo(address) + path.slice(1)
      : siteUrl.replace(/\/$/, "") + path.replace(/\/index\.html$/, "/");
  const links = LANGUAGES.flatMap((language) => {
    const other = inLanguage(address, language);
    return paths.has(other)
      ? [`<link rel="alternate" hreflang="${language}" href="${absolute(other)}">\n`]
      : [];
  });
  if (links.length > 1) {
    const first = absolute(inLanguage(address, LANGUAGES[0]));
    links.push(`<link rel="alternate" hreflang="x-default" href="${first}">\n`);
  }
  if (siteUrl !== "") {
    links.push(`<link rel="canonical" href="${absolute(address)}">\n`);
    links.push(`<meta property="og:url" content="${absolute(address)}">\n`);
  }
  const feed = inLanguage("/feed", languageOf(address));
  const { name } = stringsIn(languageOf(address)).site;
  const feeds = {
    json: "application/feed+json",
    ...(siteUrl !== "" && { xml: "application/rss+xml" }),
  };
  for (const [extension, type] of Object.entries(feeds)) {
    links.push(
      `<link rel="alternate" type="${type}" title="${escapeHtml(name)}" href="${relativeTo(address)}${feed.slice(1)}.${extension}">\n`,
    );
  }
  return links.join("");
}

/** What is shown of the page where it is shared, and whether search engines may list it. */
function sharingOf({ address, siteUrl, simulated, cards }: PageFinishing): string {
  const { site } = stringsIn(languageOf(address));
  const card = cards[languageOf(address)];
  const tags = [
    `<link rel="apple-touch-icon" href="${relativeTo(address)}apple-touch-icon.png">`,
    ...(simulated || address === "/404.html" ? ['<meta name="robots" content="noindex">'] : []),
  ];
  if (card !== undefined) {
    // Networks fetch the picture by itself: only a whole address finds it.
    const picture =
      siteUrl === "" ? relativeTo(address) + card.slice(1) : siteUrl.replace(/\/$/, "") + card;
    tags.push(
      `<meta property="og:image" content="${picture}">`,
      `<meta property="og:image:width" content="${CARD.width}">`,
      `<meta property="og:image:height" content="${CARD.height}">`,
      `<meta property="og:image:alt" content="${escapeHtml(site.card.alt)}">`,
      '<meta name="twitter:card" content="summary_large_image">',
    );
  }
  return tags.map((tag) => `${tag}\n`).join("");
}

/** Nothing but this site's own files, and of scripts and styles inside the page only these. */
function policyOf(page: string): string {
  const hashes = (element: string) =>
    [
      ...page.matchAll(
        new RegExp(`<${element}(?![^>]*\\bsrc=)(?![^>]*json)[^>]*>([\\s\\S]*?)</${element}>`, "g"),
      ),
    ]
      .map(([, body]) => `'sha256-${createHash("sha256").update(body!).digest("base64")}'`)
      .join(" ");
  const policy = [
    "default-src 'none'",
    `script-src 'self' ${hashes("script")}`,
    `style-src 'self' ${hashes("style")}`,
    "font-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'self'",
    "form-action 'none'",
  ];
  return `<meta http-equiv="Content-Security-Policy" content="${policy.map((rule) => rule.trim()).join("; ")}">`;
}

/** How to get from a page to the top of the site: `""`, `../`. The 404 page has a base of its own. */
function relativeTo(address: string): string {
  if (address === "/404.html") return "";
  const up = posix.relative(posix.dirname(address), "/");
  return up === "" ? "" : `${up}/`;
}

function replaceOnce(text: string, search: string, replacement: string, address: string): string {
  const at = text.indexOf(search);
  if (at < 0) {
    throw new InvestigationError(`${address}: expected "${search}" in what Framework wrote`);
  }
  return text.slice(0, at) + replacement + text.slice(at + search.length);
}
