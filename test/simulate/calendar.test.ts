import { describe, expect, it } from "vitest";
import { createCalendar } from "../../loaders/simulate/calendar.ts";

const calendar = createCalendar({ from: "2021-01-01", to: "2023-12-31" });

/** The same moment as the platform's own time zone database writes it. */
const dutch = new Intl.DateTimeFormat("sv-SE", {
  timeZone: "Europe/Amsterdam",
  dateStyle: "short",
  timeStyle: "medium",
});

describe("createCalendar(period)", () => {
  it("counts both ends of the period", () => {
    expect(calendar.days).toBe(1095);
    expect(createCalendar({ from: "2024-02-28", to: "2024-03-01" }).days).toBe(3);
  });

  it("writes local times as the time zone database does, through both changes of the clock", () => {
    for (let unix = 1609455600; unix < 1704063600; unix += 86_400 / 3 - 17) {
      expect(calendar.local(unix)).toBe(dutch.format(unix * 1000).replace(" ", "T"));
    }
  });

  it("gives the moment of a local day and second", () => {
    for (const [day, second] of [
      [0, 0],
      [100, 3600 * 12],
      [200, 86_399],
      [1094, 86_399],
    ] as const) {
      const local = calendar.local(calendar.moment(day, second));
      const expected = new Date(Date.UTC(2021, 0, 1 + day) + second * 1000).toISOString();
      expect(`${local}.000Z`).toBe(expected);
    }
  });

  it("knows the day of the week", () => {
    expect(calendar.weekday[0]).toBe(4);
    expect(calendar.weekday[3]).toBe(0);
  });

  it("is busier towards the end, at weekends and on the eve of King's Day", () => {
    const { busy } = calendar;
    const saturday = calendar.weekday.indexOf(5, 500);
    expect(busy[saturday]!).toBeGreaterThan(busy[saturday + 2]!);
    expect(busy[1000]!).toBeGreaterThan(3 * busy[0]!);
    const kingsNight = 365 + 31 + 28 + 31 + 25;
    expect(busy[kingsNight]!).toBeGreaterThan(busy[kingsNight - 7]!);
  });
});
