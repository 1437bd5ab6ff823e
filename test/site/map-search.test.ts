import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loadGazetteer } from "../../loaders/places/gazetteer.ts";
import { fold } from "../../src/components/map/fold.ts";
import { createSearch } from "../../src/components/map/search.ts";

const name = (written: string, place = written) => ({
  written,
  place,
  label: written === place ? null : place,
});

describe("fold(name)", () => {
  it("forgets accents, case, apostrophes and hyphens", () => {
    expect(fold("Súdwest-Fryslân")).toBe("sudwest fryslan");
    expect(fold("'s-Gravenzande")).toBe("s gravenzande");
    expect(fold("  OUD   Beijerland ")).toBe("oud beijerland");
    expect(fold("‘t Harde")).toBe(fold("'t Harde"));
  });

  it("changes nothing when done twice", () => {
    const texts = fc.string({ unit: "grapheme" });
    fc.assert(fc.property(texts, (text) => fold(fold(text)) === fold(text)));
  });

  it("keeps every Dutch place apart from the others", () => {
    const places = loadGazetteer().places.map((place) => fold(place.name));
    expect(new Set(places).size).toBe(places.length);
  });
});

describe("createSearch(names)", () => {
  const search = createSearch([
    name("Haarlem"),
    name("Haarlemmermeer"),
    name("Den Haag"),
    name("Nieuw-Haarlem"),
    name("'s-Gravenhage", "Den Haag"),
  ]);

  it("suggests the whole name first, then beginnings, then beginnings of a later word", () => {
    expect(search.suggest("haarlem", 8).map(({ written }) => written)).toEqual([
      "Haarlem",
      "Haarlemmermeer",
      "Nieuw-Haarlem",
    ]);
  });

  it("offers a place once, with the spelling that was typed and what it stands for", () => {
    expect(search.suggest("s grav", 8)).toEqual([name("'s-Gravenhage", "Den Haag")]);
    expect(search.suggest("ha", 2)).toHaveLength(2);
  });

  it("finds a name however it is written", () => {
    expect(search.exact("DEN HAAG")).toBe("Den Haag");
    expect(search.exact("s-gravenhage")).toBe("Den Haag");
    expect(search.exact("haar")).toBeNull();
  });

  it("offers the nearest name for a slip of the pen and none for nonsense", () => {
    expect(search.near("Harlem")).toBe("Haarlem");
    expect(search.near("xqzwvkp")).toBeNull();
    expect(search.near("x")).toBeNull();
  });

  it("suggests nothing for nothing", () => {
    expect(search.suggest("  - ", 8)).toEqual([]);
  });
});
