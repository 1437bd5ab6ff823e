import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createRandom, createWeighted, firstAbove, sample } from "../../loaders/simulate/random.ts";

const drawn = (seed: number, use: string, index?: number): number[] => {
  const random = createRandom(seed, use, index);
  return Array.from({ length: 8 }, () => random.next());
};

describe("createRandom(seed, use, index)", () => {
  it("gives the same sequence for the same seed, use and index", () => {
    expect(drawn(7, "seller", 3)).toEqual(drawn(7, "seller", 3));
  });

  it("gives another sequence where one of them differs, even above 32 bits", () => {
    const sequences = [
      drawn(7, "seller", 3),
      drawn(8, "seller", 3),
      drawn(7 + 2 ** 32, "seller", 3),
      drawn(7, "group", 3),
      drawn(7, "seller", 4),
    ];
    expect(new Set(sequences.map(String)).size).toBe(sequences.length);
  });

  it("stays within the bounds that are asked for", () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(50), fc.nat(50), (seed, from, width) => {
        const random = createRandom(seed, "bounds");
        const value = random.between(from, from + width);
        expect(value).toBeGreaterThanOrEqual(from);
        expect(value).toBeLessThanOrEqual(from + width);
        expect(random.below(width + 1)).toBeLessThanOrEqual(width);
      }),
    );
  });

  it("spreads evenly over ten bins", () => {
    const random = createRandom(1, "bins");
    const bins = new Array<number>(10).fill(0);
    for (let i = 0; i < 10_000; i++) bins[random.below(10)]! += 1;
    for (const bin of bins) expect(Math.abs(bin - 1000)).toBeLessThan(150);
  });
});

describe("createWeighted(weights)", () => {
  it("never draws what weighs nothing, and draws the rest in proportion", () => {
    const draw = createWeighted([0, 1, 0, 3]);
    const random = createRandom(1, "weights");
    const counts = [0, 0, 0, 0];
    for (let i = 0; i < 4000; i++) counts[draw(random)]! += 1;
    expect(counts[0]! + counts[2]!).toBe(0);
    expect(Math.abs(counts[3]! - 3000)).toBeLessThan(150);
  });
});

describe("firstAbove(sums, value)", () => {
  it("finds what a search from the front finds", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(9), { minLength: 1 }), fc.nat(60), (steps, value) => {
        let sum = 0;
        const sums = Float64Array.from(steps, (step) => (sum += step));
        const found = sums.findIndex((each) => each > value);
        expect(firstAbove(sums, value)).toBe(found < 0 ? sums.length - 1 : found);
      }),
    );
  });
});

describe("sample(random, items, count)", () => {
  it("takes different items, all of them where there are fewer", () => {
    const items = ["a", "b", "c", "d"];
    expect(new Set(sample(createRandom(1, "sample"), items, 3)).size).toBe(3);
    expect(sample(createRandom(1, "sample"), items, 9).sort()).toEqual(items);
  });
});
