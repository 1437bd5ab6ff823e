/** Characters of a text that are read at once: all but the longest messages. */
export const WINDOW = 1500;
/** Windows of a text that are read; what comes after is not. */
export const MOST_WINDOWS = 8;
/** Characters that two neighbouring windows share, so that no offer is cut in half. */
const SHARED = 150;

/**
 * Cuts a text into windows, at white space where there is some near: bounded work on a text of any
 * length, and a model never meets one longer than it was trained for.
 */
export function windowsOf(text: string): string[] {
  if (text.length <= WINDOW) return [text];
  const windows: string[] = [];
  for (let from = 0; from < text.length && windows.length < MOST_WINDOWS;) {
    const end = cutBefore(text, from + WINDOW);
    windows.push(text.slice(from, end).toWellFormed());
    if (end >= text.length) break;
    from = cutBefore(text, end - SHARED);
  }
  return windows;
}

/** The end of the last word before a place, or the place where that would be far. */
function cutBefore(text: string, at: number): number {
  if (at >= text.length) return text.length;
  const space = text.lastIndexOf(" ", at);
  return space > at - SHARED ? space : at;
}
