/**
 * A number that opens, written into plain text: Unicode's characters for interlinear annotation
 * around the number and the id of its card. So sentences, titles and labels stay functions of
 * strings, and only the last step decides what a number becomes: a button, a mark over a drawing, or
 * bare text.
 */
export function annotate(text: string, card: string): string {
  return `\uFFF9${text}\uFFFA${card}\uFFFB`;
}

const ANNOTATED = /\uFFF9([^\uFFF9-\uFFFB]*)\uFFFA([\w-]*)\uFFFB/g;

/** The text without what its numbers are annotated with: for attributes, names and widths. */
export function bare(text: string): string {
  return text.replace(ANNOTATED, "$1");
}

/** The ids of the cards that a text's numbers open, in order. */
export function cardsOf(text: string): string[] {
  return [...text.matchAll(ANNOTATED)].map(([, , card]) => card!);
}

/** A number of a text, or the text between two. */
export type TextPart = string | { text: string; card: string };

/** The text in parts: strings, and its numbers with the cards that they open. */
export function splitNumbers(text: string): TextPart[] {
  const parts: TextPart[] = [];
  let from = 0;
  for (const { 0: whole, 1: number, 2: card, index } of text.matchAll(ANNOTATED)) {
    if (index > from) parts.push(text.slice(from, index));
    parts.push({ text: number!, card: card! });
    from = index + whole.length;
  }
  if (from < text.length) parts.push(text.slice(from));
  return parts;
}
