import { describe, expect, it } from "vitest";
import { normalQuantile, normalShare, wilson } from "../../../loaders/labels/evaluate/normal.ts";

describe("normalShare", () => {
  it("gives the tabled shares of the normal distribution", () => {
    expect(normalShare(0)).toBe(0.5);
    expect(normalShare(1)).toBeCloseTo(0.8413447460685429, 12);
    expect(normalShare(-1.959963984540054)).toBeCloseTo(0.025, 12);
    expect([normalShare(-40), normalShare(40)]).toEqual([0, 1]);
  });

  it("is undone by normalQuantile", () => {
    for (const share of [0.001, 0.025, 0.3, 0.5, 0.84, 0.999]) {
      expect(normalShare(normalQuantile(share))).toBeCloseTo(share, 12);
    }
  });
});

describe("wilson", () => {
  it("gives Wilson's interval of a share", () => {
    // Newcombe (1998), Statistics in Medicine 17, 857-872, table I: 81 of 263 and 0 of 20.
    const many = wilson(81, 263)!;
    expect([many.low, many.high].map((end) => end.toFixed(4))).toEqual(["0.2553", "0.3662"]);
    const none = wilson(0, 20)!;
    expect([none.low, none.high].map((end) => end.toFixed(4))).toEqual(["0.0000", "0.1611"]);
  });

  it("has none without messages", () => {
    expect(wilson(0, 0)).toBeNull();
  });
});
