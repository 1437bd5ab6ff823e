import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { loadGazetteer } from "../../loaders/places/gazetteer.ts";

const { places, words } = loadGazetteer();
const byName = new Map(places.map((place) => [place.name, place]));
const provinces = [
  ...["Drenthe", "Flevoland", "Friesland", "Gelderland", "Groningen", "Limburg"],
  ...["Noord-Brabant", "Noord-Holland", "Overijssel", "Utrecht", "Zeeland", "Zuid-Holland"],
];

describe("the gazetteer", () => {
  it("has every name once, in order", () => {
    const names = places.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names).toEqual(names.toSorted((a, b) => (a < b ? -1 : 1)));
  });

  it("gives an alternate to one place only, and to none that has it as its name", () => {
    const spellings = places.flatMap(({ name, alternates }) => [name, ...alternates]);
    const lower = spellings.map((spelling) => spelling.toLowerCase());
    expect(lower.filter((spelling, index) => lower.indexOf(spelling) !== index)).toEqual([]);
  });

  it("lies in the Netherlands", () => {
    const outside = places.filter(
      ({ latitude, longitude }) =>
        !(latitude > 50.74 && latitude < 53.56 && longitude > 3.35 && longitude < 7.23),
    );
    expect(outside).toEqual([]);
  });

  it("knows the twelve provinces; Utrecht and Groningen are one name with the city", () => {
    expect(new Set(places.map(({ province }) => province))).toEqual(new Set([...provinces, null]));
    for (const province of provinces) {
      const level = ["Utrecht", "Groningen"].includes(province) ? "place" : "province";
      expect(byName.get(province)).toMatchObject({ level, province });
    }
    expect(places.filter(({ level }) => level === "province")).toHaveLength(10);
  });

  it("leaves the province open only for the country and for regions in several", () => {
    const open = places.filter(({ province }) => province === null).map(({ name }) => name);
    expect(open).toEqual(["NL", "Randstad", "Waddeneilanden"]);
  });

  it("uses everyday names", () => {
    for (const name of ["Den Haag", "Den Bosch", "Friesland", "Almere", "Katwijk", "Texel"]) {
      expect(byName.has(name), name).toBe(true);
    }
    for (const name of ["The Hague", "'s-Hertogenbosch", "Fryslân", "Almere Stad", "Brabant"]) {
      expect(byName.has(name), name).toBe(false);
    }
  });

  it("keeps villages that are districts of a city under their own name", () => {
    for (const name of ["Rosmalen", "De Meern", "Vleuten", "Ugchelen", "Bavel"]) {
      expect(byName.get(name)?.level, name).toBe("place");
    }
  });

  it("knows the words it needs, in lower case", () => {
    for (const list of [words.ordinary, words.functionWords]) {
      expect(list.filter((word) => word !== word.toLowerCase())).toEqual([]);
    }
  });

  it("stays small", () => {
    const url = new URL("../../data/geo/gazetteer.json", import.meta.url);
    expect(readFileSync(url).length).toBeLessThan(400_000);
  });
});
