import { expect, it } from "vitest";
import { project } from "../../loaders/places/projection.ts";

it("project(longitude, latitude) puts Amsterdam where the drawing has it", () => {
  const [x, y] = project(4.88969, 52.37403);
  expect(x).toBeCloseTo(242.45, 1);
  expect(y).toBeCloseTo(311.19, 2);
});

it("project(longitude, latitude) runs east and north: x grows, y falls", () => {
  const [west, south] = project(3.4, 50.8);
  const [east, north] = project(7.2, 53.5);
  expect(east).toBeGreaterThan(west);
  expect(north).toBeLessThan(south);
});
