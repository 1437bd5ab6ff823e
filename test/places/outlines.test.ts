import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { project, VIEW_BOX } from "../../loaders/places/projection.ts";

interface Outlines {
  viewBox: string;
  attribution: string;
  provinces: { name: string; path: string }[];
}
type Ring = [number, number][];

const json = readFileSync(new URL("../../data/geo/provinces.json", import.meta.url), "utf8");
const outlines = JSON.parse(json) as Outlines;

const capitals: [province: string, longitude: number, latitude: number][] = [
  ["Groningen", 6.567, 53.219],
  ["Friesland", 5.8, 53.201],
  ["Drenthe", 6.562, 52.997],
  ["Overijssel", 6.094, 52.512],
  ["Flevoland", 5.475, 52.508],
  ["Gelderland", 5.911, 51.98],
  ["Utrecht", 5.122, 52.091],
  ["Noord-Holland", 4.637, 52.381],
  ["Zuid-Holland", 4.298, 52.077],
  ["Zeeland", 3.614, 51.5],
  ["Noord-Brabant", 5.303, 51.699],
  ["Limburg", 5.689, 50.848],
];
const islands: [island: string, province: string, longitude: number, latitude: number][] = [
  ["Texel", "Noord-Holland", 4.82, 53.06],
  ["Vlieland", "Friesland", 5.073, 53.298],
  ["Terschelling", "Friesland", 5.3, 53.39],
  ["Ameland", "Friesland", 5.774, 53.449],
  ["Schiermonnikoog", "Friesland", 6.17, 53.485],
  ["Schouwen-Duiveland", "Zeeland", 3.92, 51.67],
  ["Zeeuws-Vlaanderen", "Zeeland", 3.84, 51.32],
];
const waters: [water: string, longitude: number, latitude: number][] = [
  ["IJsselmeer", 5.3, 52.85],
  ["Markermeer", 5.15, 52.55],
  ["Waddenzee", 5.2, 53.2],
  ["Westerschelde", 3.6, 51.42],
  ["Oosterschelde", 3.95, 51.6],
  ["Noordzee", 4, 52.5],
];

describe("the province outlines", () => {
  it("are the twelve provinces in less than 40 kB, with their attribution", () => {
    expect(outlines.provinces.map(({ name }) => name).sort()).toEqual(
      capitals.map(([province]) => province).sort(),
    );
    expect(json.length).toBeLessThan(40_000);
    expect(outlines.attribution).toContain("CC BY 4.0");
  });

  it("stay inside the view box", () => {
    expect(outlines.viewBox).toBe(`0 0 ${VIEW_BOX.width} ${VIEW_BOX.height}`);
    for (const [x, y] of outlines.provinces.flatMap(({ path }) => ringsOf(path)).flat()) {
      expect(x).toBeGreaterThanOrEqual(-1);
      expect(y).toBeGreaterThanOrEqual(-1);
      expect(x).toBeLessThanOrEqual(VIEW_BOX.width + 1);
      expect(y).toBeLessThanOrEqual(VIEW_BOX.height + 1);
    }
  });

  it.each(capitals)("hold the capital of %s in that province alone", (province, ...degrees) => {
    expect(provincesAt(...project(...degrees))).toEqual([province]);
  });

  it.each(islands)("keep %s, part of %s", (_, province, ...degrees) => {
    expect(provincesAt(...project(...degrees))).toEqual([province]);
  });

  it.each(waters)("leave the %s open", (_, ...degrees) => {
    expect(provincesAt(...project(...degrees))).toEqual([]);
  });

  it("share the vertices of common borders", () => {
    const shared = (a: string, b: string): number => {
      const points = new Set(verticesOf(a));
      return verticesOf(b).filter((point) => points.has(point)).length;
    };
    expect(shared("Drenthe", "Groningen")).toBeGreaterThan(25);
    expect(shared("Utrecht", "Gelderland")).toBeGreaterThan(50);
    expect(shared("Noord-Brabant", "Limburg")).toBeGreaterThan(20);
    expect(shared("Zeeland", "Limburg")).toBe(0);
  });
});

function verticesOf(name: string): string[] {
  const { path } = outlines.provinces.find((province) => province.name === name)!;
  return ringsOf(path).flatMap((ring) => ring.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`));
}

function provincesAt(x: number, y: number): string[] {
  return outlines.provinces
    .filter(({ path }) => ringsOf(path).filter((ring) => contains(ring, x, y)).length % 2 === 1)
    .map(({ name }) => name);
}

function ringsOf(path: string): Ring[] {
  return path
    .split("z")
    .filter(Boolean)
    .map((part) => {
      const numbers = (part.match(/-?\d*\.?\d+/g) ?? []).map(Number);
      let [x, y] = [0, 0];
      return Array.from({ length: numbers.length / 2 }, (_, index) => [
        (x += numbers[2 * index]!),
        (y += numbers[2 * index + 1]!),
      ]);
    });
}

function contains(ring: Ring, x: number, y: number): boolean {
  return ring.reduce((inside, [ax, ay], index) => {
    const [bx, by] = ring[(index + 1) % ring.length]!;
    return ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax ? !inside : inside;
  }, false);
}
