import { describe, expect, it } from "vitest";
import { area, shareVertices, simplify, type Ring } from "../../loaders/places/topology.ts";

const left: Ring = [
  [0, 0],
  [10, 0],
  [10.1, 5],
  [10, 10],
  [0, 10],
];
/** Drawn apart from `left`: its border lies a little off and lacks the vertex halfway. */
const right: Ring = [
  [10.02, 0.01],
  [20, 0],
  [20, 10],
  [10.01, 9.98],
];

describe("shareVertices(shapes, distance)", () => {
  const [[first], [second]] = shareVertices([[left], [right]], 0.2) as [Ring[], Ring[]];

  it("gives neighbours the same point objects along their border", () => {
    const points = new Set(first);
    expect(second!.filter((point) => points.has(point))).toEqual([
      [10, 0],
      [10, 10],
      [10.1, 5],
    ]);
  });

  it("leaves what no neighbour is near to as it was", () => {
    expect(first).toEqual(left);
  });

  it("keeps apart two vertices of one shape, however near", () => {
    const needle: Ring = [
      [0, 0],
      [5, 0.01],
      [5, -0.01],
    ];
    expect(shareVertices([[needle]], 1)).toEqual([[needle]]);
  });
});

describe("simplify(shapes, tolerance, minimumArea)", () => {
  it("simplifies a common border once, for both sides alike", () => {
    const [[first], [second]] = simplify(shareVertices([[left], [right]], 0.2), 0.5, 0) as [
      Ring[],
      Ring[],
    ];
    expect(first).not.toContainEqual([10.1, 5]);
    expect(second).not.toContainEqual([10.1, 5]);
    expect(first).toHaveLength(4);
    expect(second).toHaveLength(4);
  });

  it("keeps what is farther from the line than the tolerance", () => {
    const [[first]] = simplify([[left]], 0.05, 0) as [Ring[]];
    expect(first).toContainEqual([10.1, 5]);
  });

  it("drops rings of less than the smallest area", () => {
    const speck: Ring = [
      [30, 30],
      [30.1, 30],
      [30, 30.1],
    ];
    expect(simplify([[left, speck]], 0.05, 0.5)[0]).toHaveLength(1);
  });
});

describe("area(ring)", () => {
  it("is that of the polygon, whichever way it runs", () => {
    expect(area(right)).toBeCloseTo(99.7, 0);
    expect(area(right.toReversed())).toBeCloseTo(area(right), 9);
  });
});
