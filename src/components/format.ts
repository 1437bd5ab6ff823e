import type { Language } from "../site/languages.ts";
import type { Unit } from "../site/story.ts";

/** How numbers, dates and lists are written in one language. */
export interface Formats {
  language: Language;
  /** 71204 → "71,204". */
  count(value: number): string;
  /** Two significant digits, in words from a million: 71204 → "71,000", 2512345 → "2.5 million". */
  round(value: number): string;
  /** 0.364 → "36%"; one decimal under 10% and from 99%. */
  share(value: number): string;
  /** The same in prose: Dutch writes the word. */
  shareInProse(value: number): string;
  /** A day given as a UTC date or `YYYY-MM-DD`: "4 January 2021". */
  day(value: Date | string): string;
  /** "Jan 2021". */
  month(value: Date): string;
  /** Two decimals: 0.8436 → "0.84". */
  fraction(value: number): string;
  /** A count that is not whole, one decimal where it is under ten. */
  decimal(value: number): string;
  /** "a, b and c". */
  list(items: readonly string[]): string;
  /** Bytes as "12 kB" or "3.4 MB". */
  bytes(value: number): string;
}

const LOCALES: Record<Language, string> = { en: "en-GB", nl: "nl-NL" };
const MILLION: Record<Language, string> = { en: "million", nl: "miljoen" };

/** The formats of a language; numbers and dates by its locale, dates in UTC as the tables hold them. */
export function createFormats(language: Language): Formats {
  const locale = LOCALES[language];
  const number = (options: Intl.NumberFormatOptions) => {
    const format = new Intl.NumberFormat(locale, options);
    return (value: number) => format.format(value);
  };
  const date = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: "UTC" });
    return (value: Date | string) =>
      format.format(typeof value === "string" ? new Date(`${value}T00:00:00Z`) : value);
  };
  const whole = number({ maximumFractionDigits: 0 });
  const oneDecimal = number({ maximumFractionDigits: 1 });
  const significant = number({ maximumSignificantDigits: 2 });
  const percent = (value: number) => {
    const points = value * 100;
    const fine = Math.abs(points) < 10 || (points >= 99 && points < 100);
    return fine ? oneDecimal(points) : whole(points);
  };
  return {
    language,
    count: whole,
    round: (value) =>
      Math.abs(value) >= 995_000
        ? `${significant(value / 1e6)}\u00a0${MILLION[language]}`
        : Math.abs(value) < 100
          ? oneDecimal(value)
          : significant(value),
    share: (value) => `${percent(value)}%`,
    shareInProse: (value) =>
      language === "nl" ? `${percent(value)}\u00a0procent` : `${percent(value)}%`,
    day: date({ day: "numeric", month: "long", year: "numeric" }),
    month: date({ month: "short", year: "numeric" }),
    decimal: (value) => (Math.abs(value) < 10 ? oneDecimal(value) : whole(value)),
    fraction: number({ minimumFractionDigits: 2, maximumFractionDigits: 2 }),
    list: (items) => new Intl.ListFormat(locale, { type: "conjunction" }).format(items),
    bytes: (value) =>
      value < 1e6
        ? `${whole(Math.max(1, value / 1e3))}\u00a0kB`
        : `${oneDecimal(value / 1e6)}\u00a0MB`,
  };
}

/** How a number is printed in prose: as counted, rounded for reading, or as its interval. */
export type Style = "exact" | "round";
export const STYLES: readonly Style[] = ["exact", "round"];

/** A fact's value in words for its unit; dates given as `YYYY-MM-DD` become days. */
export function formatValue(
  value: number | string,
  unit: Unit,
  style: Style,
  formats: Formats,
): string {
  if (typeof value === "string") {
    return /^\d{4}-\d{2}-\d{2}$/.test(value) ? formats.day(value) : value;
  }
  if (unit === "share") return formats.shareInProse(value);
  if (unit === "kappa") return formats.fraction(value);
  if (style === "round") return formats.round(value);
  return Number.isInteger(value) ? formats.count(value) : formats.decimal(value);
}
