import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createCalendar, parseDate, utcSeconds } from "../../loaders/messages/dates.ts";

const calendar = createCalendar("Europe/Amsterdam", { from: "2023-01-01", to: "2023-12-31" });
const at = (iso: string): number => Date.parse(iso) / 1000;

describe("createCalendar", () => {
  it("takes an hour that the clock shows twice the first time, and moves one that it skips", () => {
    expect(parseDate("2023-10-29T02:30:00", calendar.secondsAt)).toBe(at("2023-10-29T00:30:00Z"));
    expect(parseDate("2023-10-29T03:30:00", calendar.secondsAt)).toBe(at("2023-10-29T02:30:00Z"));
    expect(parseDate("2023-03-26T02:30:00", calendar.secondsAt)).toBe(at("2023-03-26T01:30:00Z"));
  });

  it("reads every time of the clock as the moment that shows it", () => {
    const clock = new Intl.DateTimeFormat("sv", {
      timeZone: "Europe/Amsterdam",
      dateStyle: "short",
      timeStyle: "medium",
    });
    const [from, to] = [at("2015-01-01T00:00:00Z"), at("2030-01-01T00:00:00Z")];
    fc.assert(
      fc.property(fc.integer({ min: from, max: to }), (seconds) => {
        const shown = clock.format(seconds * 1000);
        const read = parseDate(shown, calendar.secondsAt);
        expect(clock.format(read * 1000)).toBe(shown);
        expect(read === seconds || read === seconds - 3600).toBe(true);
      }),
    );
  });

  it("counts whole days of the zone, both ends included", () => {
    expect(calendar.counts(at("2022-12-31T23:00:00Z"))).toBe(true);
    expect(calendar.counts(at("2022-12-31T22:59:59Z"))).toBe(false);
    expect(calendar.counts(at("2023-12-31T22:59:59Z"))).toBe(true);
    expect(calendar.counts(at("2023-12-31T23:00:00Z"))).toBe(false);
  });
});

describe("parseDate", () => {
  it.each([
    ["2023-03-01T12:00:00Z", "2023-03-01T12:00:00Z"],
    ["2023-03-01 12:00:00+00:00", "2023-03-01T12:00:00Z"],
    ["2023-03-01T12:00:00.123456+01:00", "2023-03-01T11:00:00Z"],
    ["2023-03-01T12:00:00UTC-0330", "2023-03-01T15:30:00Z"],
    ["2023-03-01", "2023-03-01T00:00:00Z"],
    ["2023-03-01 12:00", "2023-03-01T12:00:00Z"],
  ])("reads %s", (text, iso) => {
    expect(parseDate(text, utcSeconds)).toBe(at(iso));
  });

  it.each([
    "",
    "soon",
    "2023-02-30",
    "2023-13-01",
    "2023-03-01T25:00:00",
    "0023-03-01",
    "1 March 2023",
  ])("refuses %j", (text) => {
    expect(parseDate(text, utcSeconds)).toBeNaN();
  });
});
