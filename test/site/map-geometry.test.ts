import { describe, expect, it } from "vitest";
import { loadGazetteer } from "../../loaders/places/gazetteer.ts";
import { project } from "../../loaders/places/projection.ts";
import { readOutlines } from "../../src/components/map/draw.ts";
import { BOUNDS, COUNTRY, LEGEND, WATERS } from "../../src/components/map/geometry.ts";

type Point = [x: number, y: number];

/** The rings of a path of moves, relative lines and closings, which is all the outlines use. */
function ringsOf(path: string): Point[][] {
  const rings: Point[][] = [];
  let [x, y] = [0, 0];
  for (const part of path.match(/[Mlz][^Mlz]*/g) ?? []) {
    const numbers = (part.match(/-?\d*\.?\d+/g) ?? []).map(Number);
    if (part[0] === "M") {
      [x, y] = [numbers[0]!, numbers[1]!];
      rings.push([[x, y]]);
    }
    const lines = part[0] === "l" ? numbers : [];
    for (let at = 0; at < lines.length; at += 2) {
      x += lines[at]!;
      y += lines[at + 1]!;
      rings.at(-1)!.push([x, y]);
    }
  }
  return rings;
}

/** Whether a point lies inside an odd number of rings. */
function isInside([x, y]: Point, rings: Point[][]): boolean {
  let inside = false;
  for (const ring of rings) {
    for (let at = 0, before = ring.length - 1; at < ring.length; before = at++) {
      const [x1, y1] = ring[at]!;
      const [x2, y2] = ring[before]!;
      if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside;
    }
  }
  return inside;
}

const outlines = new Map(readOutlines().provinces.map(({ name, path }) => [name, ringsOf(path)]));
const places = loadGazetteer().places;
const provinceAt = (point: Point) =>
  [...outlines].find(([, rings]) => isInside(point, rings))?.[0] ?? "water";
const pointOf = (name: string) => {
  const place = places.find((known) => known.name === name)!;
  return project(place.longitude, place.latitude);
};

describe("the map's geometry", () => {
  it("puts known towns into their own province", () => {
    for (const [name, province] of Object.entries({
      Amsterdam: "Noord-Holland",
      Rotterdam: "Zuid-Holland",
      Utrecht: "Utrecht",
      Groningen: "Groningen",
      Leeuwarden: "Friesland",
      Assen: "Drenthe",
      Zwolle: "Overijssel",
      Lelystad: "Flevoland",
      Arnhem: "Gelderland",
      Eindhoven: "Noord-Brabant",
      Middelburg: "Zeeland",
      Maastricht: "Limburg",
      Terneuzen: "Zeeland",
      Urk: "Flevoland",
    })) {
      expect([name, provinceAt(pointOf(name))]).toEqual([name, province]);
    }
  });

  it("leaves water where there is water", () => {
    for (const { name, x, y } of WATERS)
      expect([name, provinceAt([x, y])]).toEqual([name, "water"]);
    expect(provinceAt([COUNTRY.x, COUNTRY.y])).toBe("water");
    expect(provinceAt([LEGEND.x, LEGEND.y])).toBe("water");
  });

  it("has room for every town", () => {
    for (const { name, level, longitude, latitude } of places) {
      if (level !== "place") continue;
      const [x, y] = project(longitude, latitude);
      const fits = x > BOUNDS.left && x < BOUNDS.right && y > BOUNDS.top && y < BOUNDS.bottom;
      expect([name, fits]).toEqual([name, true]);
    }
  });
});
