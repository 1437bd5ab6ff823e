/** Turns dates as exports write them into seconds since 1970, and says which of them count. */
export interface Calendar {
  /** Seconds at a wall-clock time in the zone. */
  secondsAt(local: LocalTime): number;
  /** Whether a moment lies in the investigation's period. */
  counts(seconds: number): boolean;
}

export interface LocalTime {
  year: number;
  /** 1 to 12. */
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
}

const DAY = 86_400;

/**
 * The calendar of `timeZone` with the days `period.from` to `period.to` (both included) counting. An
 * hour that the clock shows twice is taken the first time; one it skips, as if it had not.
 */
export function createCalendar(timeZone: string, period: { from: string; to: string }): Calendar {
  const format = new Intl.DateTimeFormat("en", {
    timeZone,
    hourCycle: "h23",
    ...{ year: "numeric", month: "numeric", day: "numeric" },
    ...{ hour: "numeric", minute: "numeric", second: "numeric" },
  });
  const known = new Map<number, number>();

  /** Seconds the zone is ahead of UTC at a moment; zones change on the quarter of an hour. */
  const offsetAt = (seconds: number): number => {
    const quarter = Math.floor(seconds / 900) * 900;
    let offset = known.get(quarter);
    if (offset === undefined) {
      const parts = format.formatToParts(quarter * 1000);
      const part = (type: string): number =>
        Number(parts.find((each) => each.type === type)?.value);
      const [year, month, day] = [part("year"), part("month"), part("day")];
      const [hour, minute, second] = [part("hour"), part("minute"), part("second")];
      offset = utcSeconds({ year, month, day, hour, minute, second }) - quarter;
      if (known.size > 100_000) known.clear();
      known.set(quarter, offset);
    }
    return offset;
  };

  const secondsAt = (local: LocalTime): number => {
    const wall = utcSeconds(local);
    const before = wall - offsetAt(wall - DAY);
    const after = wall - offsetAt(wall + DAY);
    for (const seconds of [Math.min(before, after), Math.max(before, after)]) {
      if (seconds + offsetAt(seconds) === wall) return seconds;
    }
    return before;
  };

  const midnight = (day: string, later: number): number => {
    const date = new Date(Date.parse(`${day}T00:00:00Z`) + later * DAY * 1000);
    return secondsAt({
      year: date.getUTCFullYear(),
      month: date.getUTCMonth() + 1,
      day: date.getUTCDate(),
      hour: 0,
      minute: 0,
      second: 0,
    });
  };
  const from = midnight(period.from, 0);
  const end = midnight(period.to, 1);
  return { secondsAt, counts: (seconds) => seconds >= from && seconds < end };
}

/** As `+02:00`, `UTC-0330`, or `+00`, which databases write. */
const ZONE = /^(?:UTC)?([+-])(\d{2})(?::?(\d{2}))?$/;

/**
 * Seconds at a date as written: `2023-01-31T12:00:00`, with or without seconds and an offset from
 * UTC. Without an offset `secondsAt` decides. NaN for what is no date.
 */
export function parseDate(text: string, secondsAt: Calendar["secondsAt"]): number {
  const written = text.trim();
  const local: LocalTime = {
    year: 100 * digitsAt(written, 0) + digitsAt(written, 2),
    month: written[4] === "-" ? digitsAt(written, 5) : NaN,
    day: written[7] === "-" ? digitsAt(written, 8) : NaN,
    ...{ hour: 0, minute: 0, second: 0 },
  };
  const end = readTime(written, local);
  if (!isReal(local)) return NaN;
  const zone = written.slice(end).trimStart();
  if (zone === "") return secondsAt(local);
  if (zone === "Z") return utcSeconds(local);
  return ZONE.test(zone) ? utcSeconds(local) - offsetOf(zone) : NaN;
}

/** Reads the time behind a date of ten characters, if one is there, and gives where it ends. */
function readTime(written: string, local: LocalTime): number {
  const minutes = written[13] === ":" && (written[10] === "T" || written[10] === " ");
  if (!minutes) return 10;
  local.hour = digitsAt(written, 11);
  local.minute = digitsAt(written, 14);
  if (written[16] !== ":") return 16;
  local.second = digitsAt(written, 17);
  let end = 19;
  if (written[19] !== "." && written[19] !== ",") return end;
  do end += 1;
  while (isDigit(written.charCodeAt(end)));
  return end > 20 ? end : 19;
}

/** The number of two digits at `at`; NaN where there are none. */
function digitsAt(text: string, at: number): number {
  const [tens, units] = [text.charCodeAt(at), text.charCodeAt(at + 1)];
  return isDigit(tens) && isDigit(units) ? 10 * (tens - 0x30) + units - 0x30 : NaN;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** Seconds as if the wall clock showed UTC. */
export function utcSeconds(local: LocalTime): number {
  const { year, month, day, hour, minute, second } = local;
  return Date.UTC(year, month - 1, day, hour, minute, second) / 1000;
}

/** Seconds ahead of UTC of what {@link ZONE} fits. */
function offsetOf(zone: string): number {
  const [, sign, hours, minutes = "0"] = ZONE.exec(zone)!;
  const seconds = Number(hours) * 3600 + Number(minutes) * 60;
  return sign === "-" ? -seconds : seconds;
}

/** The year 10,000: no clock says so, and tables hold no time far behind it. */
const NEVER = Date.UTC(10_000, 0) / 1000;

/**
 * When a message was edited; null where the time says nothing. Old exports write 1970 for a message
 * that was never edited.
 */
export function editedOf(seconds: number): number | null {
  return seconds > DAY && seconds < NEVER ? seconds : null;
}

/** Refuses what `Date.UTC` would carry over (30 February, 25 o'clock) or take for the 1900s. */
function isReal({ year, month, day, hour, minute, second }: LocalTime): boolean {
  if (!(year >= 100 && month >= 1 && month <= 12 && day >= 1 && hour <= 23)) return false;
  return minute < 60 && second < 61 && (day <= 28 || day <= daysOf(year, month));
}

function daysOf(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
