import { html, type Markup } from "../../site/html.ts";

/**
 * A part between brackets. The word joiner keeps the opening bracket on the line of the number: a
 * button is an object to the line breaker, which may break on either side of it.
 */
export const bracketed = (part: Markup, after = ""): Markup => html`(\u2060${part}${after})`;

/** The text with its first letter as a capital. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** "a, b and c" of parts that hold markup; `word` stands before the last. */
export function joined(parts: readonly Markup[], word: string): Markup {
  return html`${parts.map((part, index) => {
    if (index === 0) return part;
    return index === parts.length - 1 ? html` ${word} ${part}` : html`, ${part}`;
  })}`;
}
