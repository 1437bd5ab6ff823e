import { readFileSync } from "node:fs";

/** A name that ads can give for a delivery area. */
export interface GazetteerPlace {
  /** Everyday Dutch name ("Den Haag", "Friesland"), unique; `NL` for the whole country. */
  name: string;
  /** `region`: part of a province, more than one, or a municipality that no town gives its name to. */
  level: "place" | "region" | "province" | "country";
  /** Null for the country and for regions in more than one province. */
  province: string | null;
  /** Degrees north and east; the middle of an area. */
  latitude: number;
  longitude: number;
  /** Inhabitants, where GeoNames knows them. */
  population: number | null;
  /** Other spellings, slang, area codes, and districts that count as the city. */
  alternates: string[];
}

/** Words that the finder needs to tell names from what only looks like them; lower case. */
export interface GazetteerWords {
  /** Names that are also a word, a surname or part of another name. */
  ordinary: string[];
  /** Short and rare spellings that are no words: names where they stand apart ("hlm", "spangen"). */
  apart: string[];
  /** Names that are words too common for "in …" to be evidence ("een", "best"). */
  functionWords: string[];
  /** Words that are one letter away from a name and no misspelling of it ("worden", "muizen"). */
  near: string[];
  /** Names people misspell though GeoNames does not know how large the place is. */
  large: string[];
  /** Places abroad that ads list beside Dutch ones. */
  abroad: string[];
  /** Places that have a namesake in Belgium. */
  shared: string[];
  /** Those of them of which the Belgian one is the larger by far. */
  belgianFirst: string[];
  /** What stands before a town's name in that of its football club. */
  clubs: string[];
}

export interface Gazetteer {
  places: GazetteerPlace[];
  words: GazetteerWords;
}

/** The names of data/geo/gazetteer.json, in binary order; made by tools/gazetteer.ts. */
export function loadGazetteer(): Gazetteer {
  const url = new URL("../../data/geo/gazetteer.json", import.meta.url);
  return JSON.parse(readFileSync(url, "utf8")) as Gazetteer;
}

/** How many people live in each of the twelve provinces, by data/geo/inhabitants.json. */
export function loadInhabitants(): { province: string; population: number }[] {
  const url = new URL("../../data/geo/inhabitants.json", import.meta.url);
  const { inhabitants } = JSON.parse(readFileSync(url, "utf8")) as {
    inhabitants: Record<string, number>;
  };
  return Object.entries(inhabitants).map(([province, population]) => ({ province, population }));
}
