import { createWeighted, type Random } from "../random.ts";

/** Messages by hour of the day, from midnight: late on weekends, quiet towards the morning. */
const WORKDAY = [
  ...[34, 20, 11, 6, 4, 4, 7, 14, 22, 27, 31, 36, 42, 42, 44, 48, 55, 62, 66, 72, 78, 80, 72, 54],
];
const WEEKEND = [
  ...[62, 48, 33, 21, 12, 8, 6, 8, 13, 20, 29, 38, 46, 50, 52, 56, 61, 66, 70, 76, 84, 90, 92, 84],
];

const drawHour = [WORKDAY, WORKDAY, WORKDAY, WORKDAY, WEEKEND, WEEKEND, WORKDAY].map((hours) =>
  createWeighted(hours),
);

/** A second of the day for a message, by day of the week (Monday 0). */
export function drawSecond(random: Random, weekday: number): number {
  return drawHour[weekday]!(random) * 3600 + random.below(3600);
}
