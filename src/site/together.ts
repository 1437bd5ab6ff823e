const NUMBER = /(\(?)(<button[^>]*\bclass="number[^"]*"[^>]*>[\s\S]*?<\/button>)([)\].,;:!?’”]*)/g;

/**
 * Keeps a number that opens on one line with the brackets and stops that touch it. It is a button,
 * and a line may otherwise break between a button and its comma.
 */
export function keepTogether(html: string): string {
  return html.replace(NUMBER, (found, before: string, _number, after: string) =>
    before + after === "" ? found : `<span class="together">${found}</span>`,
  );
}
