import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  binHexagons,
  hexagonPath,
  shadeOf,
  shadeSteps,
} from "../../src/components/map/hexagons.ts";

const dots = fc.array(
  fc.record({
    name: fc.string(),
    x: fc.double({ min: 0, max: 600, noNaN: true }),
    y: fc.double({ min: 0, max: 700, noNaN: true }),
    sellers: fc.integer({ min: 10, max: 5000 }),
  }),
  { maxLength: 80 },
);

describe("binHexagons(dots, radius)", () => {
  it("puts every dot into exactly one hexagon, near its middle", () => {
    fc.assert(
      fc.property(dots, fc.double({ min: 5, max: 60, noNaN: true }), (all, radius) => {
        const hexagons = binHexagons(all, radius);
        expect(hexagons.flatMap((hexagon) => hexagon.dots)).toHaveLength(all.length);
        for (const { x, y, dots: inside } of hexagons) {
          for (const dot of inside) {
            expect(Math.hypot(dot.x - x, dot.y - y)).toBeLessThanOrEqual(radius + 1e-6);
          }
        }
      }),
    );
  });

  it("takes the number of the most named place and never a sum", () => {
    fc.assert(
      fc.property(dots, (all) => {
        for (const { sellers, dots: inside } of binHexagons(all, 20)) {
          expect(sellers).toBe(Math.max(...inside.map((dot) => dot.sellers)));
          expect(inside[0]!.sellers).toBe(sellers);
        }
      }),
    );
  });
});

describe("shadeSteps(smallest, most) and shadeOf(sellers, steps)", () => {
  it("begin at the smallest published number and end below the largest", () => {
    expect(shadeSteps(10, 364)).toEqual([10, 25, 50, 100, 200]);
    expect(shadeSteps(10, 20)).toEqual([10]);
  });

  it("put a number into the class that it reaches", () => {
    expect([10, 24, 25, 199, 5000].map((n) => shadeOf(n, [10, 25, 50, 100, 200]))).toEqual([
      0, 0, 1, 3, 4,
    ]);
  });
});

describe("hexagonPath(x, y, radius)", () => {
  it("draws six corners, the first at the top", () => {
    expect(hexagonPath(10, 20, 10)).toBe(
      "M10.0 10.0L18.7 15.0L18.7 25.0L10.0 30.0L1.3 25.0L1.3 15.0Z",
    );
  });
});
