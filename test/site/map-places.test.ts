import { describe, expect, it } from "vitest";
import { createAtlas } from "../../src/components/map/atlas.ts";
import {
  cellOf,
  EVERYTHING,
  groupPlaces,
  medianRate,
  rateOf,
  sellersOf,
  type PlaceRow,
} from "../../src/components/map/places.ts";

const row = (change: Partial<PlaceRow>): PlaceRow => ({
  place: "Goes",
  level: "place",
  province: "Zeeland",
  latitude: 51.5,
  longitude: 3.9,
  population: 27_000,
  product: "any",
  delivery: "any",
  sellers: 27,
  unique_ads: 40,
  suppressed: false,
  ...change,
});

describe("groupPlaces(rows)", () => {
  it("gathers the cells of a place and tells suppressed from absent", () => {
    const [goes] = groupPlaces([
      row({}),
      row({ product: "designer", sellers: null, unique_ads: null, suppressed: true }),
    ]);
    expect(cellOf(goes!, EVERYTHING)).toEqual({ sellers: 27, uniqueAds: 40 });
    expect(cellOf(goes!, { product: "designer", delivery: "any" })).toBeNull();
    expect(cellOf(goes!, { product: "softdrugs", delivery: "any" })).toBeUndefined();
    expect(sellersOf(goes!, { product: "designer", delivery: "any" })).toBe(0);
  });

  it("orders places by sellers, then by name, whatever the order of the rows", () => {
    const rows = [
      row({ place: "Best", sellers: 12 }),
      row({ place: "Made", suppressed: true, sellers: null }),
      row({ place: "Assen", sellers: 12 }),
      row({}),
    ];
    const names = ["Goes", "Assen", "Best", "Made"];
    expect(groupPlaces(rows).map(({ name }) => name)).toEqual(names);
    expect(groupPlaces(rows.reverse()).map(({ name }) => name)).toEqual(names);
  });

  it("takes counts as numbers however the reader of the file gives them", () => {
    expect(sellersOf(groupPlaces([row({ sellers: 27n })])[0]!, EVERYTHING)).toBe(27);
  });
});

describe("rateOf(place, filter) and medianRate(places, filter)", () => {
  it("count sellers for every 10,000 inhabitants", () => {
    expect(rateOf(groupPlaces([row({})])[0]!, EVERYTHING)).toBe(10);
  });

  it("say nothing where inhabitants or sellers are not known", () => {
    expect(rateOf(groupPlaces([row({ population: null })])[0]!, EVERYTHING)).toBeNull();
    expect(
      rateOf(groupPlaces([row({ sellers: null, suppressed: true })])[0]!, EVERYTHING),
    ).toBeNull();
    expect(medianRate([], EVERYTHING)).toBeNull();
  });

  it("take the middle of towns and villages alone", () => {
    const places = groupPlaces([
      row({}),
      row({ place: "Best", sellers: 54 }),
      row({ place: "Made", sellers: 81 }),
      row({ place: "Zeeland", level: "province", sellers: 2700 }),
    ]);
    expect(medianRate(places, EVERYTHING)).toBe(20);
  });
});

describe("createAtlas(rows, minimumSellers, locate)", () => {
  const rows = [
    row({}),
    row({ place: "Made", suppressed: true, sellers: null }),
    row({ place: "Zeeland", level: "province", sellers: 15 }),
    row({ place: "Twente", level: "region", sellers: null, suppressed: true }),
    row({ place: "NL", level: "country", latitude: null, longitude: null, sellers: 90 }),
  ];
  const atlas = createAtlas(rows, 10, () => [100, 200]);

  it("draws towns with a published number and nothing else", () => {
    expect(atlas.towns.map(({ name, x, y }) => [name, x, y])).toEqual([["Goes", 100, 200]]);
  });

  it("keeps areas, the country and the suppressed apart", () => {
    expect(atlas.areas.map(({ name }) => name)).toEqual(["Zeeland"]);
    expect(atlas.country?.name).toBe("NL");
    expect(atlas.suppressedTowns).toBe(1);
  });

  it("leaves out a town that has no position", () => {
    expect(createAtlas(rows, 10, () => null).towns).toEqual([]);
  });

  it("holds for an empty table", () => {
    const empty = createAtlas([], 10, () => null);
    expect(empty.towns).toEqual([]);
    expect(empty.median).toBeNull();
    expect(empty.scale.legend).toEqual([]);
  });
});
