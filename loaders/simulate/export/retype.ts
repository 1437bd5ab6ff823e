import type { Random } from "../random.ts";

/**
 * Types an ad again so that it looks a little different but is the same text after `normalise`:
 * capitals, double spaces, a zero-width space, a Cyrillic letter for its Latin look-alike.
 */
export function retype(random: Random, text: string): string {
  const at = random.below(text.length);
  const space = text.indexOf(" ", at);
  switch (random.below(4)) {
    case 0:
      return space > 0 ? `${text.slice(0, space)} ${text.slice(space)}` : text;
    case 1:
      return space > 0 ? `${text.slice(0, space)}\u200b${text.slice(space)}` : text;
    case 2:
      return space > 0 ? `${text.slice(0, space)}\u00a0${text.slice(space + 1)}` : text;
    default: {
      const letter = /(?<=[a-z])o(?=[a-z])/g;
      letter.lastIndex = at;
      const found = letter.exec(text);
      if (!found) return text;
      return `${text.slice(0, found.index)}о${text.slice(found.index + 1)}`;
    }
  }
}
