import { charts } from "../components/charts/index.ts";
import { STYLES, type Style } from "../components/format.ts";
import {
  annotateSetting,
  COUNT_SETTINGS,
  factText,
  quotedText,
  renderNumber,
  renderQuoted,
} from "../components/number.ts";
import { renderChart } from "../components/figure.ts";
import { panels } from "../components/panels/index.ts";
import { sentences } from "../components/sentences/index.ts";
import type { Markup } from "./html.ts";
import { html, withNumbers } from "./html.ts";
import { nearestName } from "./nearest.ts";
import type { Page } from "./page.ts";
import { findTypedFigure } from "./typed-figures.ts";

/** What is wrong with a `{{…}}`, in words for the editor who typed it. */
export class DirectiveError extends Error {
  override readonly name = "DirectiveError";
}

/** A `{{…}}` taken apart: `{{say:product_ranking}}`, `{{ads_year | round}}`, `{{ads_year ? ad : ads}}`. */
export interface Directive {
  kind: "fact" | "words" | "quoted" | "say" | "chart" | "show" | "day";
  /** The source of a quoted figure: `nos`. */
  source: string;
  name: string;
  style: Style;
  /** For `words`: what follows a number that is one, and any other. */
  words?: { one: string; more: string };
}

/** Directives that stand alone on their line instead of in a sentence. */
export function isBlock(directive: Directive): boolean {
  return directive.kind === "chart" || directive.kind === "show";
}

/** Takes the words between the braces apart; throws {@link DirectiveError}. */
export function parseDirective(source: string, page: Page): Directive {
  const words = /^\s*([\w-]+)\s*\?\s*([^:]+?)\s*:\s*(.+?)\s*$/.exec(source);
  if (words) {
    const [, name, one, more] = words as unknown as [string, string, string, string];
    return { kind: "words", source: "", name, style: "exact", words: { one, more } };
  }
  const match = /^(?:([a-z_]+):)?\s*([\w-]+|\?)\s*(?:\|\s*(\w+))?$/.exec(source.trim());
  if (!match)
    throw new DirectiveError(
      `{{${source}}} is not of the form {{name}}, {{kind:name}}, {{name | round}} or {{name ? one : more}}`,
    );
  const [, prefix, name, style = "exact"] = match as unknown as [string, string?, string?, string?];
  if (!STYLES.includes(style as Style)) {
    throw unknown("way to write a number", style, STYLES);
  }
  const common = { source: "", name: name!, style: style as Style };
  switch (prefix) {
    case undefined:
      return { kind: "fact", ...common };
    case "day":
      if (!isDay(name!)) throw new DirectiveError(`"${name!}" is not a day, such as 2024-01-25`);
      return { kind: prefix, ...common };
    case "say":
    case "chart":
    case "show":
      return { kind: prefix, ...common };
    default:
      if (!Object.hasOwn(page.story.quoted, prefix)) {
        throw unknown("kind", prefix, [
          "say",
          "chart",
          "show",
          "day",
          ...Object.keys(page.story.quoted),
        ]);
      }
      return { kind: "quoted", ...common, source: prefix };
  }
}

/** The HTML of a directive; throws {@link DirectiveError} where its name is not known. */
export function renderDirective(directive: Directive, page: Page): Markup {
  const { name, style } = directive;
  switch (directive.kind) {
    case "fact": {
      const count = COUNT_SETTINGS.find((setting) => setting === name);
      if (count) return withNumbers(annotateSetting(count, page));
      if (isSetting(name, page)) return html`${settingText(name, page)}`;
      return renderNumber(name, factNamed(name, page), style, page);
    }
    case "words":
      return html`${wordsAfter(directive, page)}`;
    case "quoted": {
      const source = page.story.quoted[directive.source]!;
      return renderQuoted(name, quotedNamed(directive, page), directive.source, source, page);
    }
    case "day":
      return html`<time datetime="${name}">${page.formats.day(name)}</time>`;
    case "say":
      return renderSentence(name, page);
    case "chart":
      return renderChart(name, named(charts, name, "chart"), page);
    case "show":
      return named(panels, name, "part")(page);
  }
}

/** The words that go with a number: those for one, or those for any other. */
function wordsAfter({ name, words }: Directive, page: Page): string {
  return factNamed(name, page).value === 1 ? words!.one : words!.more;
}

/** A sentence built from the numbers, each of which opens; nothing where they give nothing to say. */
function renderSentence(name: string, page: Page): Markup {
  const markup = named(sentences, name, "sentence")(page) ?? html``;
  const { storyYear } = page.story;
  const rest = markup.source.replace(/<button[\s\S]*?<\/button>/g, " ").replace(/<[^>]*>/g, "");
  const years = new RegExp(`\\b(${storyYear}|${storyYear - 1})\\b`, "g");
  const figure = findTypedFigure(rest.replace(years, "").replace(/&#?\w+;/g, " "));
  // The titles of places' pages are headings and descriptions, where no button can stand.
  if (figure !== null && !HEADINGS.has(name)) {
    throw new DirectiveError(
      `the sentence "${name}" writes a figure that does not open: "${figure}"`,
    );
  }
  return markup;
}

const HEADINGS = new Set(["place_title", "place_description"]);

/** A directive as bare text, for titles, descriptions and headings; only numbers can be. */
export function directiveText(directive: Directive, page: Page): string {
  const { name, style } = directive;
  if (directive.kind === "quoted") return quotedText(quotedNamed(directive, page), page);
  if (directive.kind === "day") return page.formats.day(name);
  if (directive.kind === "words") return wordsAfter(directive, page);
  if (directive.kind === "say") return textOf(renderDirective(directive, page));
  if (directive.kind !== "fact") {
    throw new DirectiveError(`{{${directive.kind}:${name}}} cannot stand in a heading`);
  }
  return isSetting(name, page)
    ? settingText(name, page)
    : factText(factNamed(name, page), style, page);
}

/** Replaces every `{{…}}` of plain text (a title, a description) by its words. */
export function fillText(text: string, page: Page): string {
  return text.replace(/\{\{(.+?)\}\}/g, (_, source: string) =>
    directiveText(parseDirective(source, page), page),
  );
}

/** A day that the calendar has, as `YYYY-MM-DD`. */
function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return (
    /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(+day) && day.toISOString().startsWith(text)
  );
}

const isSetting = (name: string, page: Page): boolean => Object.hasOwn(page.story.settings, name);

function factNamed(name: string, page: Page) {
  const { facts, settings } = page.story;
  if (!Object.hasOwn(facts, name)) {
    throw unknown("number", name, [...Object.keys(facts), ...Object.keys(settings)]);
  }
  return facts[name]!;
}

function quotedNamed({ source, name }: Directive, page: Page) {
  return named(page.story.quoted[source]!.figures, name, `figure from ${source}`);
}

function named<T>(all: Record<string, T>, name: string, what: string): T {
  if (!Object.hasOwn(all, name)) throw unknown(what, name, Object.keys(all));
  return all[name]!;
}

/** Says what there is instead; all of it where an editor asks with a question mark. */
function unknown(what: string, name: string, names: readonly string[]): DirectiveError {
  if (name === "?") return new DirectiveError(`choose a ${what}: ${[...names].sort().join(", ")}`);
  const near = nearestName(name, names);
  return new DirectiveError(
    `there is no ${what} "${name}"${near === null ? "" : `; did you mean "${near}"?`}`,
  );
}

/** Years are written without a separator; days by the language. */
function settingText(name: string, page: Page): string {
  const value = page.story.settings[name]!;
  if (typeof value === "number") return String(value);
  return /^\d{4}-\d{2}-\d{2}$/.test(value) ? page.formats.day(value) : value;
}

function textOf(markup: Markup): string {
  return markup.source
    .replace(/<[^>]*>/g, "")
    .replaceAll("&#39;", "'")
    .replaceAll("&quot;", '"')
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
}
