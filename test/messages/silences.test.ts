import { readFile } from "node:fs/promises";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openDatabase, rowsOf } from "../../loaders/io/duckdb.ts";

const DAY = 86_400;
/** Noon of 2 January 2023, a Monday, in Amsterdam. */
const START = Date.parse("2023-01-02T11:00:00Z") / 1000;

interface Silence {
  first: string;
  last: string;
  days: number;
}

/** The silences of groups, each given as whether it has messages on each day. */
async function silencesOf(...groups: boolean[][]): Promise<Silence[][]> {
  const { connection, close } = await openDatabase();
  try {
    await connection.run("SET VARIABLE time_zone = 'Europe/Amsterdam'");
    await connection.run("CREATE TABLE placed (chat INTEGER, group_number INTEGER)");
    await connection.run("CREATE TABLE rows (chat INTEGER, posted BIGINT)");
    for (const [group, days] of groups.entries()) {
      const posted = days.flatMap((active, day) => (active ? [START + day * DAY] : []));
      await connection.run(
        `INSERT INTO placed VALUES (${group}, ${group});
         INSERT INTO rows SELECT ${group}, unnest([${posted.join(", ")}]::BIGINT[])`,
      );
    }
    await connection.run(await readFile("loaders/messages/silences.sql", "utf8"));
    const found = await rowsOf<Silence & { group_number: number }>(
      connection,
      `SELECT group_number::INTEGER AS group_number, first_day::VARCHAR AS first,
         last_day::VARCHAR AS last, days::INTEGER AS days
       FROM silences ORDER BY group_number, first_day`,
    );
    return groups.map((_, group) =>
      found
        .filter(({ group_number }) => group_number === group)
        .map(({ first, last, days }) => ({ first, last, days })),
    );
  } finally {
    close();
  }
}

const dateOf = (day: number): string =>
  new Date((START + day * DAY) * 1000).toISOString().slice(0, 10);

describe("silences", () => {
  it("are found to the day in a group that posts every day", async () => {
    const hole = fc.record({
      days: fc.integer({ min: 70, max: 400 }),
      from: fc.integer({ min: 30, max: 39 }),
      length: fc.integer({ min: 7, max: 30 }),
    });
    await fc.assert(
      fc.asyncProperty(hole, async ({ days, from, length }) => {
        const active = Array.from({ length: days }, (_, k) => k < from || k >= from + length);
        expect(await silencesOf(active)).toEqual([
          [{ first: dateOf(from), last: dateOf(from + length - 1), days: length }],
        ]);
      }),
      { numRuns: 30 },
    );
  });

  it("need to be the longer, the oftener a group is silent anyway", async () => {
    const every = (period: number, length: number): boolean[] =>
      Array.from({ length: 400 }, (_, k) => k % period === 0 && (k < 200 || k >= 200 + length));
    const shortest = async (period: number): Promise<number> => {
      const lengths = Array.from({ length: 150 }, (_, k) => k + 1);
      const found = await silencesOf(...lengths.map((length) => every(period, length)));
      return lengths[found.findIndex((silences) => silences.length > 0)]!;
    };
    const [daily, halved, weekly] = [await shortest(1), await shortest(2), await shortest(7)];
    expect(daily).toBeGreaterThan(2);
    expect(daily).toBeLessThan(7);
    expect(halved).toBeGreaterThan(daily);
    expect(weekly).toBeGreaterThan(Math.max(halved, 3 * 7));
  });

  it("are not the free days of a week, nor what chance leaves out", async () => {
    const weekdays = Array.from({ length: 500 }, (_, k) => k % 7 < 5);
    const saturdays = Array.from({ length: 500 }, (_, k) => k % 7 === 5);
    expect(await silencesOf(weekdays, saturdays)).toEqual([[], []]);
    // A group posts on each day by the throw of a die: 200 such groups, 300 days each.
    let state = 1;
    const throwDie = (): number => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
    const groups = Array.from({ length: 200 }, (_, k) =>
      Array.from({ length: 300 }, () => throwDie() < 0.1 + 0.8 * (k / 200)),
    );
    const found = await silencesOf(...groups);
    // By definition about one group in twenty at most.
    expect(found.flat().length).toBeLessThanOrEqual(10);
  });

  it("are never before a group's first message, behind its last, or in one of two messages", async () => {
    const late = Array.from({ length: 300 }, (_, k) => k >= 200 && k < 260);
    const two = Array.from({ length: 300 }, (_, k) => k === 0 || k === 299);
    expect(await silencesOf(late, two, [true], [])).toEqual([[], [], [], []]);
  });
});
