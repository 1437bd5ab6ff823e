import { describe, expect, it } from "vitest";
import { project } from "../../loaders/places/projection.ts";
import { createFormats } from "../../src/components/format.ts";
import {
  answerFor,
  answerForUnknown,
  answerForUnpublished,
  nearestTowns,
} from "../../src/components/map/answer.ts";
import { mapStrings } from "../../src/components/map/strings.ts";
import type { Language } from "../../src/site/languages.ts";
import { atlasOfRows, rowsFor, sampleRows } from "./map-fixture.ts";

const atlas = atlasOfRows(sampleRows);
const writing = (language: Language) => ({
  strings: mapStrings(language),
  formats: createFormats(language),
  write: (text: string) => text,
});

function answer(name: string, language: Language = "en") {
  const place = atlas.byName.get(name)!;
  const at = place.longitude === null ? null : project(place.longitude, place.latitude!);
  const located = at && { name, x: at[0], y: at[1] };
  return answerFor(place, located, atlas, writing(language));
}

describe("answerFor(place)", () => {
  it("says how many sellers name a town, with what, compared, and what is left out and why", () => {
    expect(answer("Goes")).toEqual({
      heading: "Goes",
      counts: "sellers",
      paragraphs: [
        "27 sellers name Goes as a place where they deliver. Of the 3 places on the map 2 are named by more sellers.",
        "Most often the ads are for hard drugs: 20 sellers.",
        "That is 10 sellers for every 10,000 inhabitants, above the median of the places on the map: 5.6.",
        "Not published, because fewer than 10 sellers are behind each, or none, or because it would give such a number away: designer drugs, soft drugs, medicines, by post, collected and 11 of the 12 combinations of a kind of drug with a way of delivery. Numbers that small could point to a person.",
        "88 sellers say that they deliver in the whole country; some of them may name this place as well.",
      ],
      products: [
        { product: "harddrugs", sellers: 20 },
        { product: "designer", sellers: null },
        { product: "softdrugs", sellers: null },
        { product: "medicijnen", sellers: null },
      ],
      instead: null,
    });
  });

  it("says the same in Dutch, with Dutch numbers", () => {
    const { paragraphs } = answer("Goes", "nl");
    expect(paragraphs[0]).toBe(
      "27 verkopers noemen Goes als plaats waar ze leveren. Van de 3 plaatsen op de kaart worden er 2 door meer verkopers genoemd.",
    );
    expect(paragraphs[2]).toBe(
      "Dat zijn er 10 op elke 10.000 inwoners, boven de mediaan van de plaatsen op de kaart: 5,6.",
    );
  });

  it("says of the first that none is named by more, and warns where a name is also a province", () => {
    const { paragraphs } = answer("Utrecht");
    expect(paragraphs[0]).toContain("None of the 3 places on the map is named by more.");
    expect(paragraphs[1]).toContain("A seller can offer several kinds");
    expect(paragraphs[2]).toContain("close to the median");
    expect(paragraphs[2]).toContain("do not tell the city of Utrecht from the province");
  });

  it("gives a suppressed place no number but its neighbours'", () => {
    const { paragraphs, products } = answer("Kloetinge");
    expect(products).toEqual([]);
    expect(paragraphs[0]).toBe(
      "Kloetinge is named, but its number is not published: fewer than 10 sellers name it, or it would give away the number of a place that so few name. Numbers that small could point to a person.",
    );
    expect(paragraphs[1]).toBe(
      "Nearest places with a number: Goes (27), Utrecht (203) and Assen (31).",
    );
  });

  it("speaks of a province as an area and of the country as the whole", () => {
    expect(answer("Zeeland").paragraphs[0]).toBe("14 sellers name the province Zeeland as such.");
    expect(answer("NL").heading).toBe("The whole country");
    expect(answer("NL").paragraphs.join(" ")).not.toContain("some of them may name this place");
  });

  it("names no product as the first where two are equal", () => {
    const equal = atlasOfRows(
      rowsFor({
        place: "Made",
        cells: { "any/any": 30, "harddrugs/any": 20, "designer/any": 20 },
        at: [5, 52],
      }),
    );
    const made = answerFor(equal.byName.get("Made")!, null, equal, writing("en"));
    expect(made.paragraphs.join(" ")).not.toContain("Most often");
  });
});

describe("answerForUnpublished(located)", () => {
  it("does not tell a place that few name from one that nobody names", () => {
    const [x, y] = project(5.6, 52.66);
    const { paragraphs } = answerForUnpublished({ name: "Urk", x, y }, atlas, writing("en"));
    expect(paragraphs[0]).toBe(
      "For Urk there is no published number: fewer than 10 sellers name it, or none at all.",
    );
  });
});

describe("answerForUnknown(typed, near)", () => {
  it("says that the name is not known and offers the nearest", () => {
    expect(answerForUnknown("Harlem", "Haarlem", mapStrings("en"))).toMatchObject({
      heading: "Harlem",
      paragraphs: ["“Harlem” is not in the list of Dutch places that this map knows."],
      instead: "Haarlem",
    });
  });
});

describe("nearestTowns(at, towns, limit)", () => {
  it("gives the nearest first and never the place itself", () => {
    const goes = atlas.towns.find(({ name }) => name === "Goes")!;
    expect(nearestTowns(goes, atlas.towns, 2).map(({ name }) => name)).toEqual([
      "Utrecht",
      "Assen",
    ]);
  });
});
