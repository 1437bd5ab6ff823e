import { existsSync, readFileSync } from "node:fs";
import matter from "gray-matter";
import { stringsIn } from "../components/strings/index.ts";
import { createPage } from "./page.ts";
import { fillText } from "./directives.ts";
import { escapeHtml, html } from "./html.ts";
import { inLanguage, LANGUAGE_NAMES, LANGUAGES, languageOf } from "./languages.ts";
import type { Story } from "./story.ts";

/** What Framework passes to the functions that make a page's head, header and footer. */
export interface ShellInput {
  title: string | null;
  path: string;
}

const FONTS: [family: string, file: string, weight: string, style: string][] = [
  ["Newsreader", "newsreader-text", "400 700", "normal"],
  ["Newsreader", "newsreader-text-italic", "400", "italic"],
  ["Newsreader Display", "newsreader-display", "500", "normal"],
  ["Libre Franklin", "libre-franklin", "400 700", "normal"],
];

/**
 * The head of a page: fonts, colour of the browser's frame, description and sharing cards. Fonts are
 * named by the address at which the preview serves them; the build puts the published one in place.
 */
export function renderHead({ title, path }: ShellInput, story: Story, document: Document): string {
  const page = createPage(path, story, document);
  const { site } = page.strings;
  const description = descriptionOf(path) ?? site.description;
  const faces = FONTS.map(
    ([family, file, weight, style]) =>
      `@font-face{font-family:"${family}";src:url("/_file/fonts/${file}.woff2") format("woff2");` +
      `font-weight:${weight};font-style:${style};font-display:swap}`,
  );
  const words = fillText(description, page);
  return `<style>${faces.join("")}</style>
<link rel="icon" href="/favicon.svg" type="image/svg+xml">
<meta name="description" content="${escapeHtml(words)}">
<meta name="theme-color" content="#fffdf9" media="(prefers-color-scheme: light)">
<meta name="theme-color" content="#15171a" media="(prefers-color-scheme: dark)">
<meta property="og:type" content="article">
<meta property="og:site_name" content="${escapeHtml(site.name)}">
<meta property="og:title" content="${escapeHtml(title ?? site.name)}">
<meta name="twitter:title" content="${escapeHtml(title ?? site.name)}">
<meta property="og:description" content="${escapeHtml(words)}">
<meta property="og:locale" content="${page.language === "nl" ? "nl_NL" : "en_GB"}">`;
}

/** The slim header: the site's name, its pages, the language, and the notice on simulated data. */
export function renderHeader({ path }: ShellInput, story: Story): string {
  const language = languageOf(path);
  const { site } = stringsIn(language);
  const bare = inLanguage(path, LANGUAGES[0]);
  const known = bare === "/404" ? "/index" : bare;
  const current = (target: string) => (target === bare ? html` aria-current="page"` : null);
  return html`<a class="skip" href="#observablehq-main">${site.skip}</a>
    <div class="masthead">
      <a class="site-name" href="${inLanguage("/index", language)}">${site.name}</a>
      <nav aria-label="${site.pagesLabel}">
        <ul>
          ${Object.entries(site.pages).map(
            ([target, name]) =>
              html`<li>
                <a href="${inLanguage(target, language)}" ${current(target)}>${name}</a>
              </li>`,
          )}
        </ul>
      </nav>
      <div class="language">
        ${LANGUAGES.filter((other) => other !== language).map(
          (other) =>
            html`<a href="${inLanguage(known, other)}" hreflang="${other}" lang="${other}"
              >${LANGUAGE_NAMES[other]}</a
            >`,
        )}
      </div>
    </div>
    ${
      story.simulated
        ? html`<div class="notice page-frame" role="note">
            <p><strong>${site.simulatedTitle}</strong> ${site.simulated}</p>
          </div>`
        : null
    }`.source;
}

/** The footer: whose text, data, code and drawings these are, and what the site does not do. */
export function renderFooter({ path }: ShellInput): string {
  const language = languageOf(path);
  const { site } = stringsIn(language);
  return html`<div class="page-frame">
    <div>
      <p>${site.privacy}</p>
      <p>${site.licences}</p>
      <p class="footer-links">
        <a href="${inLanguage("/updates", language)}">${site.updates}</a>
        <a href="${inLanguage("/feed.json", language)}" type="application/feed+json">${site.feed}</a>
      </p>
    </div>
  </div>`.source;
}

/** The description in a page's front matter, which Framework does not pass on. */
function descriptionOf(path: string): string | null {
  // A page of its own, or one that is made for many places.
  const files = [`src${path}.md`, `src${path.replace(/[^/]+$/, "[place]")}.md`];
  const file = files.find((name) => existsSync(name));
  if (!file) return null;
  const { data } = matter(readFileSync(file, "utf8"));
  return typeof data["description"] === "string" ? data["description"] : null;
}
