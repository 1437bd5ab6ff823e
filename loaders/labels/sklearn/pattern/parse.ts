import { InvestigationError } from "../../../io/errors.ts";
import { isDigit, isSpace, isWord } from "../text/characters.ts";
import { canBeEmpty, type Pattern, type Place } from "./syntax.ts";

type Matches = (point: number) => boolean;

const LONGEST = 500;
const CLASSES: Record<string, Matches> = { w: isWord, s: isSpace, d: isDigit };
const CONTROLS: Record<string, number> = { n: 10, t: 9, r: 13, f: 12, v: 11, a: 7 };
const PLACES: Record<string, Place> = { b: "boundary", B: "no boundary", A: "start", Z: "end" };
const HEX_LENGTHS: Record<string, number> = { x: 2, u: 4, U: 8 };

/**
 * Reads a pattern of Python's re: characters, sets, `\w \d \s` and their opposites, places, choices,
 * repeats, and groups of which one may capture. Throws {@link InvestigationError} for the rest:
 * looking around, back references, flags other than `(?u)`.
 */
export function parsePattern(source: string): Pattern {
  if (source.length > LONGEST) throw refused(`longer than ${LONGEST} characters`);
  const points = Array.from(source.replace(/^\(\?u\)/, ""));
  let at = 0;
  let captures = 0;

  const accept = (text: string): boolean => {
    if (points.slice(at, at + text.length).join("") !== text) return false;
    at += text.length;
    return true;
  };
  const next = (): string => {
    const point = points[at++];
    if (point === undefined) throw refused("it ends too early");
    return point;
  };

  const choice = (): Pattern => {
    const options = [sequence()];
    while (accept("|")) options.push(sequence());
    return options.length === 1 ? options[0]! : { type: "choice", options };
  };

  const sequence = (): Pattern => {
    const parts: Pattern[] = [];
    while (at < points.length && points[at] !== "|" && points[at] !== ")") {
      parts.push(repeated(piece()));
    }
    return parts.length === 1 ? parts[0]! : { type: "sequence", parts };
  };

  const repeated = (part: Pattern): Pattern => {
    const [least, most] = counts() ?? [1, 1, false];
    if (least === 1 && most === 1) return part;
    if (canBeEmpty(part)) throw refused("it repeats what may be empty");
    const lazy = accept("?");
    if (points[at] === "+" || points[at] === "*" || counts() !== null) {
      throw refused("it repeats a repeat");
    }
    return { type: "repeat", part, least, most, lazy };
  };

  /** What a quantifier at this point asks; null where there is none. */
  const counts = (): [number, number] | null => {
    if (accept("*")) return [0, Infinity];
    if (accept("+")) return [1, Infinity];
    if (accept("?")) return [0, 1];
    const braces = /^\{(\d{0,3})(,?)(\d{0,3})\}/.exec(points.slice(at, at + 9).join(""));
    if (!braces || braces[0] === "{}") return null;
    at += braces[0].length;
    const least = Number(braces[1]);
    if (braces[2] === "") return [least, least];
    const most = braces[3] === "" ? Infinity : Number(braces[3]);
    if (most < least) throw refused("it repeats at most fewer times than at least");
    return [least, most];
  };

  const piece = (): Pattern => {
    const point = next();
    switch (point) {
      case "(":
        return group();
      case "[":
        return { type: "character", matches: set() };
      case ".":
        return { type: "character", matches: (code) => code !== 10 };
      case "^":
        return { type: "place", place: "start" };
      case "$":
        return { type: "place", place: "end or last line end" };
      case "\\": {
        const place = Object.hasOwn(PLACES, points[at] ?? "") ? PLACES[next()] : undefined;
        if (place) return { type: "place", place };
        const escaped = escape();
        return {
          type: "character",
          matches: typeof escaped === "number" ? only(escaped) : escaped,
        };
      }
      case "*":
      case "+":
      case "?":
        throw refused("it repeats nothing");
      default:
        return { type: "character", matches: only(point.codePointAt(0)!) };
    }
  };

  const group = (): Pattern => {
    const captures_ = !accept("?");
    if (!captures_ && !accept(":")) throw refused("a group begins with (?");
    if (captures_ && ++captures > 1) throw refused("it has more than one capturing group");
    const part = choice();
    if (!accept(")")) throw refused("a group has no end");
    return captures_ ? { type: "group", part } : part;
  };

  /** What follows a backslash: a character's number, or a class. */
  const escape = (): number | Matches => {
    const letter = next();
    const lower = letter.toLowerCase();
    if (Object.hasOwn(CLASSES, lower)) {
      const matches = CLASSES[lower]!;
      return letter === lower ? matches : (code) => !matches(code);
    }
    if (Object.hasOwn(CONTROLS, letter)) return CONTROLS[letter]!;
    if (Object.hasOwn(HEX_LENGTHS, letter)) {
      const digits = points.slice(at, at + HEX_LENGTHS[letter]!).join("");
      at += HEX_LENGTHS[letter]!;
      const code = Number(`0x${digits}`);
      if (!/^[0-9a-f]+$/i.test(digits) || code > 0x10ffff)
        throw refused(`\\${letter} has no number`);
      return code;
    }
    if (/[a-z0-9]/i.test(letter)) throw refused(`\\${letter} is not read`);
    return letter.codePointAt(0)!;
  };

  const set = (): Matches => {
    const negated = accept("^");
    const members: Matches[] = [];
    for (let first = true; first || points[at] !== "]"; first = false) {
      const low = member();
      if (points[at] === "-" && points[at + 1] !== "]") {
        at += 1;
        const high = member();
        if (typeof low !== "number" || typeof high !== "number" || high < low) {
          throw refused("a set has a range that is none");
        }
        members.push((code) => code >= low && code <= high);
      } else members.push(typeof low === "number" ? only(low) : low);
    }
    at += 1;
    return (code) => members.some((matches) => matches(code)) !== negated;
  };

  const member = (): number | Matches => {
    const point = next();
    if (point !== "\\") return point.codePointAt(0)!;
    if (points[at] === "b") {
      at += 1;
      return 8;
    }
    return escape();
  };

  const pattern = choice();
  if (at < points.length) throw refused("a group has no beginning");
  if (canBeEmpty(pattern)) throw refused("it may match nothing at all");
  return pattern;

  function refused(why: string): InvestigationError {
    return new InvestigationError(`token_pattern ${JSON.stringify(source.slice(0, 80))}: ${why}`);
  }
}

function only(wanted: number): Matches {
  return (code) => code === wanted;
}
