import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { medianWeeks, shareAfter, survivalCurve } from "../../src/components/charts/survival.ts";

// Ten accounts, worked out by hand. At risk: 10, 7, 4, 2. Ended: 2 of 10, 1 of 7, 2 of 4, 1 of 2.
const lives = [
  { weeks: 0, ended: 2, censored: 1 },
  { weeks: 1, ended: 1, censored: 2 },
  { weeks: 2, ended: 2, censored: 0 },
  { weeks: 4, ended: 1, censored: 1 },
];

describe("survivalCurve(lives)", () => {
  it("estimates the share that lasted, as worked out by hand", () => {
    const curve = survivalCurve(lives);
    expect(curve.map(({ weeks }) => weeks)).toEqual([0, 1, 2, 3, 4]);
    const expected = [1, 8 / 10, (8 / 10) * (6 / 7), (8 / 10) * (6 / 7) * (2 / 4)];
    expected.push(expected[3]!);
    curve.forEach(({ share }, index) => expect(share).toBeCloseTo(expected[index]!, 12));
  });

  it("lets the accounts still active count only for as long as they were seen", () => {
    const naive = 5 / 10;
    expect(shareAfter(survivalCurve(lives), 2)).toBeGreaterThan(naive);
  });

  it("stops where fewer accounts are left than it may rest on", () => {
    expect(survivalCurve(lives, 3).at(-1)!.weeks).toBe(2);
    expect(survivalCurve([])).toEqual([]);
  });

  it("is the plain share where nobody is censored, and never rises", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(20), { minLength: 1, maxLength: 60 }), (durations) => {
        const counted = [...new Set(durations)].map((weeks) => ({
          weeks,
          ended: durations.filter((duration) => duration === weeks).length,
          censored: 0,
        }));
        for (const { weeks, share } of survivalCurve(counted)) {
          const lasted = durations.filter((duration) => duration >= weeks).length;
          expect(share).toBeCloseTo(lasted / durations.length, 9);
        }
      }),
    );
  });
});

describe("medianWeeks(curve)", () => {
  it("is the first week in which no more than half are left", () => {
    expect(medianWeeks(survivalCurve(lives))).toBe(3);
    expect(medianWeeks([{ weeks: 0, share: 1 }])).toBeNull();
  });
});
