import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createScale, legendValues } from "../../src/components/map/scale.ts";

const sellers = fc.integer({ min: 10, max: 100_000 });

describe("createScale(input)", () => {
  it("makes the area of a circle proportional to its sellers", () => {
    const { radius } = createScale({ places: [400, 100], country: 0, minimum: 10 });
    expect(radius(400) ** 2 / radius(100) ** 2).toBeCloseTo(4);
    expect(radius(0)).toBe(0);
  });

  it("keeps every circle and all of them together within bounds, the country included", () => {
    fc.assert(
      fc.property(fc.array(sellers, { minLength: 1 }), sellers, (places, country) => {
        const { radius } = createScale({ places, country, minimum: 10 });
        const area = places.reduce((sum, one) => sum + Math.PI * radius(one) ** 2, 0);
        expect(radius(Math.max(...places))).toBeLessThanOrEqual(31.001);
        expect(radius(country)).toBeLessThanOrEqual(66.001);
        expect(area).toBeLessThanOrEqual(60_001);
        expect(radius(10)).toBeGreaterThan(0);
      }),
    );
  });

  it("holds where nothing is drawn", () => {
    expect(createScale({ places: [], country: 0, minimum: 10 }).radius(0)).toBe(0);
    expect(createScale({ places: [], country: 50, minimum: 10 }).radius(50)).toBeCloseTo(66);
  });
});

describe("legendValues(most, minimum)", () => {
  it("gives round numbers that are on the map and the smallest that can be, smallest first", () => {
    expect(legendValues(364, 10)).toEqual([10, 50, 200]);
    expect(legendValues(123, 10)).toEqual([10, 20, 100]);
    expect(legendValues(12, 10)).toEqual([10]);
    expect(legendValues(0, 10)).toEqual([]);
  });
});
