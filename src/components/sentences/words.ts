import { html, type Markup } from "../../site/html.ts";

/** The text with its first letter as a capital. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** "a, b and c" of parts that hold markup; `word` stands before the last. */
export function joined(parts: readonly Markup[], word: string): Markup {
  return html`${parts.map((part, index) => {
    if (index === 0) return part;
    return index === parts.length - 1 ? html` ${word} ${part}` : html`, ${part}`;
  })}`;
}
