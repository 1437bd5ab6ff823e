import { describe, expect, it } from "vitest";
import { dotDomain } from "../../src/components/charts/dots.ts";
import type { MeasuredRow } from "../../src/components/charts/measured.ts";
import { worstMixUp } from "../../src/components/charts/taken-for.ts";
import { shortened } from "../../src/components/panels/mistakes.ts";

const row = (row: Partial<MeasuredRow>): MeasuredRow => ({
  ...{ part: "", item: "", value: 0.9, low: 0.8, high: 0.95, n: 10, x: null },
  ...row,
});

describe("dotDomain", () => {
  it("begins at the tenth below the lowest interval, and ends at the one above the highest", () => {
    const [start, end] = dotDomain([row({ low: 0.74, high: 0.88 })], false);
    expect([start, end].map((end) => end.toFixed(2))).toEqual(["0.70", "0.90"]);
  });

  it("begins at nought where it is asked to, in finer steps for small numbers", () => {
    const [start, end] = dotDomain([row({ value: 0.01, low: 0, high: 0.045 })], true);
    expect([start, end].map((end) => end.toFixed(2))).toEqual(["0.00", "0.06"]);
  });

  it("never goes above the whole", () => {
    expect(dotDomain([row({ low: 0.97, high: 1 })], false)).toEqual([0.9, 1]);
  });
});

describe("worstMixUp", () => {
  it("finds the kind that is most often taken for another, and not what is missed or right", () => {
    const rows = [
      row({ part: "designer", item: "designer", value: 0.8 }),
      row({ part: "designer", item: "none", value: 0.5 }),
      row({ part: "none", item: "softdrugs", value: 0.4 }),
      row({ part: "designer", item: "harddrugs", value: 0.06 }),
      row({ part: "softdrugs", item: "harddrugs", value: 0.05 }),
    ];
    expect(worstMixUp(rows)).toMatchObject({ part: "designer", item: "harddrugs" });
  });

  it("finds none where no kind is taken for another", () => {
    expect(worstMixUp([row({ part: "designer", item: "harddrugs", value: 0 })])).toBeNull();
  });
});

describe("shortened", () => {
  it("puts a text on one line, and cuts a long one between words", () => {
    expect(shortened("twee\n\nregels ")).toBe("twee regels");
    const long = shortened("woord ".repeat(60));
    expect(long.length).toBeLessThan(190);
    expect(long.endsWith("woord …")).toBe(true);
  });
});
