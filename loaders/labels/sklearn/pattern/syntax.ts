/** Where a pattern may ask to be, without taking a character. */
export type Place = "boundary" | "no boundary" | "start" | "end" | "end or last line end";

/** A pattern of Python's re, of the kinds that are read. */
export type Pattern =
  | { type: "character"; matches: (point: number) => boolean }
  | { type: "place"; place: Place }
  | { type: "sequence"; parts: Pattern[] }
  | { type: "choice"; options: Pattern[] }
  | { type: "repeat"; part: Pattern; least: number; most: number; lazy: boolean }
  /** The one group whose text is the token. */
  | { type: "group"; part: Pattern };

/** Whether it can match without taking a character. */
export function canBeEmpty(pattern: Pattern): boolean {
  switch (pattern.type) {
    case "character":
      return false;
    case "place":
      return true;
    case "sequence":
      return pattern.parts.every(canBeEmpty);
    case "choice":
      return pattern.options.some(canBeEmpty);
    case "repeat":
      return pattern.least === 0 || canBeEmpty(pattern.part);
    case "group":
      return canBeEmpty(pattern.part);
  }
}
