import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { DELIVERIES, type Delivery } from "../../loaders/labels/labels.ts";
import { BUYERS } from "../../loaders/simulate/grammar/buyers.ts";
import { DELIVERY } from "../../loaders/simulate/grammar/delivery.ts";
import { LEFT_OVER, LINES, RECRUITING, STORIES } from "../../loaders/simulate/grammar/lines.ts";
import { OFFERS } from "../../loaders/simulate/grammar/offers.ts";
import { PLACES } from "../../loaders/simulate/grammar/places.ts";
import { PROVINCES, REGIONS } from "../../loaders/simulate/grammar/regions.ts";

/** How the codebook tells each way of delivery. */
const WAYS: Record<Delivery, RegExp> = {
  bezorging:
    /bezorg|lever|koerier|\brijd|chauffeur|aan (?:huis|de deur)|voor de deur|deliver|driver|(?:your|to) door|we drive|breng|naar je toe|bij je\b|bring|courier|onderweg/i,
  post: /post|verz[eo]nd|verst(?:uu|u)r|track|brievenbus|envelop|\bbus\b|ship|\bmail/i,
  pickup: /afha|opha|op te halen|komen halen|pick ?-?up|collect|kom langs|come by/i,
};
const BULK = /groothandel|bulk|resell|kilo|wholesale|doorverko|wederverko/i;
const languages = ["nl", "en"] as const;

function waysIn(sentence: string): Delivery[] {
  return DELIVERIES.filter((way) => WAYS[way].test(sentence));
}

describe.each(languages)("the grammar of ads in %s", (language) => {
  const delivery = DELIVERY[language];
  const offers = OFFERS[language];

  it.each(DELIVERIES)("says %s, and no other way, where it is labelled so", (way) => {
    const sentences = [
      ...delivery.anywhere[way],
      ...(way === "post" ? [] : delivery.inArea[way]),
      ...(way === "pickup" ? [] : delivery.inCountry[way]),
    ];
    for (const sentence of sentences) expect(waysIn(sentence), sentence).toEqual([way]);
  });

  it("names an area without a way of delivery where there is no label", () => {
    for (const sentence of delivery.area) expect(waysIn(sentence), sentence).toEqual([]);
  });

  it("denies the way that it says it denies", () => {
    for (const way of DELIVERIES) {
      for (const sentence of delivery.denied[way])
        expect(waysIn(sentence), sentence).toEqual([way]);
    }
  });

  it("hints at no way of delivery and no quantity in anything else", () => {
    const { wholesale, ...rest } = offers;
    const neutral = [
      ...Object.values(rest).flat(),
      ...[LINES, STORIES, LEFT_OVER, RECRUITING].flatMap((lists) => lists[language]),
    ];
    for (const sentence of neutral) {
      expect(waysIn(sentence), sentence).toEqual([]);
      expect(sentence).not.toMatch(BULK);
    }
    for (const sentence of wholesale) {
      expect(sentence).toMatch(BULK);
      expect(waysIn(sentence), sentence).toEqual([]);
    }
  });

  it("lets buyers ask without offering: no price list, no words for stock", () => {
    for (const sentence of BUYERS[language]) {
      for (const words of offers.stock) expect(sentence).not.toContain(`{drug} ${words}`);
    }
  });
});

describe("the places of the simulation", () => {
  it("are all in the gazetteer, in the same province", async () => {
    const { places } = JSON.parse(await readFile("data/geo/gazetteer.json", "utf8")) as {
      places: { name: string; level: string; province: string | null }[];
    };
    const known = new Map(places.map((place) => [place.name, place]));
    for (const { name, province } of PLACES) {
      expect(known.has(name), name).toBe(true);
      if (known.get(name)!.level === "place") {
        expect(known.get(name)!.province, name).toBe(province);
      }
    }
    for (const name of [...REGIONS.map((region) => region.name), ...Object.keys(PROVINCES)]) {
      expect(known.has(name), name).toBe(true);
    }
  });

  it("lie in the Netherlands and are each there once", () => {
    for (const { latitude, longitude, name } of PLACES) {
      expect(latitude > 50.7 && latitude < 53.6 && longitude > 3.3 && longitude < 7.3, name).toBe(
        true,
      );
    }
    expect(new Set(PLACES.map(({ name }) => name)).size).toBe(PLACES.length);
  });
});
