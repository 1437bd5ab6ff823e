const DAY = 86_400;

/** The days of a period and the local times of the moments in them (Europe/Amsterdam). */
export interface Calendar {
  days: number;
  /** Day of the week of each day, Monday 0. */
  weekday: Uint8Array;
  /** How busy each day is, relative to others: growth, week, season, feasts. */
  busy: Float64Array;
  /** Unix seconds of a local day and second of that day. */
  moment(day: number, second: number): number;
  /** Local time as Telegram Desktop writes it, `2023-05-06T21:04:59`. */
  local(unix: number): string;
}

/** Builds the calendar of a period of days (`YYYY-MM-DD`, both included). */
export function createCalendar(period: { from: string; to: string }): Calendar {
  const start = Date.parse(`${period.from}T00:00:00Z`) / 1000;
  const days = Math.round((Date.parse(`${period.to}T00:00:00Z`) / 1000 - start) / DAY) + 1;
  const weekday = new Uint8Array(days);
  const busy = new Float64Array(days);
  const dates: string[] = [];
  for (let day = 0; day < days; day++) {
    const date = new Date((start + day * DAY) * 1000);
    dates.push(date.toISOString().slice(0, 10));
    weekday[day] = (date.getUTCDay() + 6) % 7;
    busy[day] = busyness(day, weekday[day]!, dates[day]!.slice(5));
  }

  const summers = summersBetween(
    Number(period.from.slice(0, 4)) - 1,
    Number(period.to.slice(0, 4)) + 1,
  );
  const offset = (unix: number): number => {
    for (const [begin, end] of summers) if (unix >= begin && unix < end) return 7200;
    return 3600;
  };
  return {
    days,
    weekday,
    busy,
    moment(day, second) {
      const local = start + day * DAY + second;
      return local - offset(local - 3600);
    },
    local(unix) {
      const local = unix + offset(unix) - start;
      const day = Math.floor(local / DAY);
      const second = local - day * DAY;
      const date = dates[day] ?? new Date((start + day * DAY) * 1000).toISOString().slice(0, 10);
      const hours = twoDigits(Math.floor(second / 3600));
      const minutes = twoDigits(Math.floor(second / 60) % 60);
      return `${date}T${hours}:${minutes}:${twoDigits(second % 60)}`;
    },
  };
}

/** Monday to Sunday. */
const WEEK = [0.8, 0.82, 0.92, 1.05, 1.32, 1.36, 0.95];
/** January to December: festivals in summer, the holidays at the end. */
const SEASON = [0.86, 0.9, 0.95, 1.02, 1.06, 1.08, 1.14, 1.12, 1.0, 1.05, 0.96, 1.1];
const FEASTS: Record<string, number> = {
  "04-26": 1.5,
  "04-27": 1.6,
  "10-20": 1.25,
  "12-25": 0.7,
  "12-30": 1.45,
  "12-31": 1.6,
  "01-01": 0.6,
};
/** Groups and ads multiply by about 2.6 a year. */
const GROWTH_PER_DAY = 0.95 / 365.25;

function busyness(day: number, weekday: number, monthDay: string): number {
  const month = Number(monthDay.slice(0, 2)) - 1;
  return Math.exp(GROWTH_PER_DAY * day) * WEEK[weekday]! * SEASON[month]! * (FEASTS[monthDay] ?? 1);
}

/** Begin and end of summer time in the European Union (Directive 2000/84/EC), year by year. */
function summersBetween(first: number, last: number): [begin: number, end: number][] {
  return Array.from({ length: last - first + 1 }, (_, i) => [
    lastSunday(first + i, 2),
    lastSunday(first + i, 9),
  ]);
}

/** 01:00 UTC on the last Sunday of a month of 31 days, in Unix seconds. */
function lastSunday(year: number, month: number): number {
  const last = new Date(Date.UTC(year, month, 31, 1));
  return last.getTime() / 1000 - last.getUTCDay() * DAY;
}

const TWO_DIGITS = Array.from({ length: 100 }, (_, i) => String(i).padStart(2, "0"));

function twoDigits(value: number): string {
  return TWO_DIGITS[value]!;
}
