import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createFormats } from "../../src/components/format.ts";
import { PROVINCES, TIERS } from "../../src/components/map/geometry.ts";
import { shadeOf } from "../../src/components/map/hexagons.ts";
import { EVERYTHING } from "../../src/components/map/places.ts";
import { answerForProvince } from "../../src/components/map/province-answer.ts";
import {
  groupProvinces,
  provinceRate,
  rateProvinces,
  rateSteps,
  sellersInProvince,
  writtenRate,
} from "../../src/components/map/provinces.ts";
import { mapStrings } from "../../src/components/map/strings.ts";
import { mapWords } from "../../src/components/map/words.ts";
import { atlasOfRows, sampleProvinces, sampleRows } from "./map-fixture.ts";

const atlas = atlasOfRows(sampleRows);
const province = (name: string) => atlas.provinces.find((one) => one.name === name)!;

describe("groupProvinces(rows)", () => {
  it("keeps what is published apart from what is not", () => {
    expect(sellersInProvince(province("Zeeland"), EVERYTHING)).toBe(40);
    expect(provinceRate(province("Zeeland"), EVERYTHING)).toBeCloseTo(10);
    expect(sellersInProvince(province("Drenthe"), EVERYTHING)).toBeNull();
    expect(provinceRate(province("Drenthe"), EVERYTHING)).toBeNull();
  });

  it("leaves out a province that the map does not draw", () => {
    const elsewhere = { ...sampleProvinces[0]!, province: "<b>Limburg (BE)</b>" };
    expect(groupProvinces([elsewhere])).toEqual([]);
  });
});

describe("rateProvinces(provinces, filter)", () => {
  it("puts the most sellers for their inhabitants first and those without a number last", () => {
    const rated = rateProvinces(atlas.provinces, EVERYTHING);
    expect(rated.map((one) => one.province.name)).toEqual(["Utrecht", "Zeeland", "Drenthe"]);
  });
});

describe("writtenRate(rate)", () => {
  it("is the number that the page writes", () => {
    for (const rate of [0.04, 0.26, 9.94, 9.96, 14.999999999999998, 19.6]) {
      expect(createFormats("en").decimal(rate)).toBe(String(writtenRate(rate)));
    }
  });
});

describe("rateSteps(rates)", () => {
  it("begins at nothing and goes on by round widths", () => {
    expect(rateSteps([13.6, 15.8, 17.2, 19.1, 20])).toEqual([0, 5, 10, 15, 20]);
    expect(rateSteps([0.3, 0.9, 1.4])).toEqual([0, 0.5, 1]);
    expect(rateSteps([10])).toEqual([0, 5, 10]);
    expect(rateSteps([0.01])).toEqual([0, 1]);
    expect(rateSteps([])).toEqual([]);
    expect(rateSteps([14.999999999999998])).toEqual([0, 5, 10, 15]);
  });

  it("gives every rate a class, five at most", () => {
    const rate = fc.double({ min: 0.05, max: 5000, noNaN: true });
    fc.assert(
      fc.property(fc.array(rate, { minLength: 1, maxLength: 12 }), (rates) => {
        const steps = rateSteps(rates);
        expect(steps.length).toBeGreaterThanOrEqual(2);
        expect(steps.length).toBeLessThanOrEqual(5);
        expect(shadeOf(writtenRate(Math.max(...rates)), steps)).toBe(steps.length - 1);
      }),
    );
  });
});

describe("the names of the provinces", () => {
  const outlines = JSON.parse(
    readFileSync(new URL("../../data/geo/provinces.json", import.meta.url), "utf8"),
  ) as { provinces: { name: string }[] };

  it("are those of the outlines and of the table", () => {
    const named = PROVINCES.map(({ name }) => name).sort();
    expect(named).toEqual(outlines.provinces.map(({ name }) => name).sort());
    const inhabitants = JSON.parse(
      readFileSync(new URL("../../data/geo/inhabitants.json", import.meta.url), "utf8"),
    ) as { inhabitants: Record<string, number> };
    expect(named).toEqual(Object.keys(inhabitants.inhabitants).sort());
  });

  it("stand on the map with their numbers; on the smallest the numbers stand alone", () => {
    const [small, , large] = TIERS;
    const texts = (tier: (typeof TIERS)[number]) =>
      mapWords(
        atlas,
        { filter: EVERYTHING, view: "provinces" },
        tier,
        mapStrings("en"),
        createFormats("en"),
      )
        .filter(({ kind }) => kind === "place" || kind === "value")
        .map(({ text }) => text);
    expect(texts(large!)).toEqual(["Zeeland", "10", "Utrecht", "15", "Drenthe", "–"]);
    expect(texts(small!)).toEqual(["10", "15", "–"]);
  });
});

describe("answerForProvince(province)", () => {
  const answer = (name: string, language: "en" | "nl" = "en") =>
    answerForProvince(province(name), atlas, {
      ...{ strings: mapStrings(language), formats: createFormats(language) },
      write: (text) => text,
    });

  it("counts who names the province or a place in it, and how that compares", () => {
    expect(answer("Zeeland")).toEqual({
      heading: "Zeeland",
      counts: "inProvince",
      paragraphs: [
        "40 sellers name the province of Zeeland or a place in it.",
        "That is 10 for every 100,000 inhabitants. Of the 2 provinces with a number 1 has more.",
        "14 sellers name the province Zeeland as such.",
        "88 sellers say that they deliver in the whole country; they count here only where they name a place of the province as well.",
      ],
      products: [
        { product: "harddrugs", sellers: 24 },
        { product: "designer", sellers: null },
        { product: "softdrugs", sellers: null },
        { product: "medicijnen", sellers: null },
      ],
      instead: null,
    });
  });

  it("does not take a city for its province", () => {
    const { paragraphs } = answer("Utrecht");
    expect(paragraphs[1]).toContain("none has more");
    expect(paragraphs.join(" ")).not.toContain("as such");
  });

  it("says why there is no number, in Dutch as well", () => {
    expect(answer("Drenthe").paragraphs[0]).toContain("no number is published");
    expect(answer("Drenthe", "nl").paragraphs[0]).toContain("is er geen gepubliceerd getal");
    expect(answer("Drenthe").products).toEqual([]);
  });
});
