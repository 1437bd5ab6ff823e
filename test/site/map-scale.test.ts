import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createScale, legendValues } from "../../src/components/map/scale.ts";

describe("createScale(mostSellers, countrySellers)", () => {
  it("makes the area of a circle proportional to its sellers", () => {
    const { radius } = createScale(400, 0);
    expect(radius(400) ** 2 / radius(100) ** 2).toBeCloseTo(4);
    expect(radius(0)).toBe(0);
  });

  it("keeps the country, on the same scale, inside the sea that it is drawn in", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1e6 }),
        fc.integer({ min: 0, max: 1e6 }),
        (most, all) => {
          const { radius } = createScale(most, all);
          expect(radius(most)).toBeLessThanOrEqual(31.001);
          expect(radius(all)).toBeLessThanOrEqual(66.001);
        },
      ),
    );
  });
});

describe("legendValues(most)", () => {
  it("gives round numbers that are on the map, smallest first", () => {
    expect(legendValues(364)).toEqual([10, 50, 200]);
    expect(legendValues(1000)).toEqual([50, 200, 1000]);
    expect(legendValues(12)).toEqual([2, 10]);
    expect(legendValues(0)).toEqual([]);
  });
});
