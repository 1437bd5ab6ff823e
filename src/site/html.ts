import { bare, splitNumbers } from "./annotated.ts";

/** HTML that is safe to place in a page as it is. */
export class Markup {
  readonly source: string;
  constructor(source: string) {
    this.source = source;
  }
  toString(): string {
    return this.source;
  }
}

type Part = Markup | string | number | null | undefined | false | readonly Part[];

/** Builds HTML: text is escaped, {@link Markup} is not, lists are joined, null and false vanish. */
export function html(strings: TemplateStringsArray, ...parts: Part[]): Markup {
  return new Markup(strings.reduce((out, text, index) => out + text + sourceOf(parts[index]), ""));
}

/** Text made safe inside elements and quoted attributes; annotated numbers (annotated.ts) are bared. */
export function escapeHtml(text: string): string {
  return bare(text).replace(
    /[&<>"']/g,
    (character) =>
      ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" })[character]!,
  );
}

function sourceOf(part: Part): string {
  if (part === null || part === undefined || part === false) return "";
  if (part instanceof Markup) return part.source;
  if (Array.isArray(part)) return part.map(sourceOf).join("");
  return escapeHtml(String(part));
}

/** The text as HTML, each annotated number a button that opens its card. */
export function withNumbers(text: string): Markup {
  return html`${splitNumbers(text).map((part) =>
    typeof part === "string"
      ? part
      : html`<button type="button" class="number" popovertarget="${part.card}">${part.text}</button>`,
  )}`;
}
