import { createFormats, type Formats } from "../components/format.ts";
import { stringsIn, type Strings } from "../components/strings/index.ts";
import type { Markup } from "./html.ts";
import { inLanguage, languageOf, type Language } from "./languages.ts";
import type { Story } from "./story.ts";

/** What a component needs to know of the page that it is rendered into. */
export interface Page {
  /** Framework's path of the page: `/who`, `/nl/who`. */
  path: string;
  language: Language;
  story: Story;
  strings: Strings;
  formats: Formats;
  /** A document to draw in; charts are drawn when the page is made, not in the browser. */
  document: Document;
  /** Cards with the provenance of the page's numbers, by their id. */
  cards: Map<string, Markup>;
  /** The address of another page in this page's language: `link("/data")`. */
  link(path: string): string;
}

/** A page to render into; `document` may be shared between pages. */
export function createPage(path: string, story: Story, document: Document): Page {
  const language = languageOf(path);
  return {
    path,
    language,
    story,
    strings: stringsIn(language),
    formats: createFormats(language),
    document,
    cards: new Map(),
    link: (target) => inLanguage(target, language),
  };
}
