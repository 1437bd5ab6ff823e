import { map as en } from "../strings/en-map.js";
import { map as nl } from "../strings/nl-map.js";
import type { Language } from "../../site/languages.ts";
import type { Delivery, Product } from "./places.ts";
import type { View } from "./state.ts";

/** Every word of the map; numbers come already written in the language. */
export interface MapStrings {
  products: Record<Product, string>;
  deliveries: Record<Delivery, string>;
  views: Record<View, string>;
  levels: Record<"place" | "region" | "province" | "country", string>;
  title: string;
  /** The title as a finding; `top` is the one place with most sellers. */
  finding(places: string, one: boolean, top: string | null): string;
  /** What is drawn, by view. */
  subtitles: Record<View, (from: string, to: string) => string>;
  /** Alternative text of the drawing. */
  description(parts: { places: string; top: string; country: string | null }): string;
  topPlace(name: string, sellers: string): string;
  suppressedPlaces(count: string, minimum: string, one: boolean): string;
  nothingPublished(minimum: string): string;
  credit: string;
  download: string;
  water: { northSea: string; waddenSea: string; ijsselmeer: string };
  country: string;
  top: string;
  areas(list: string): string;
  /** What the circles count. */
  unit: string;
  sellers(count: string, one: boolean): string;
  atLeastSellers(count: string, one: boolean): string;
  uniqueAds(count: string, one: boolean): string;
  rate(rate: string): string;
  hexagon(name: string, others: number, count: string): string;
  hexagonsExplained: string;
  circlesExplained: string;
  provinces: {
    rate(rate: string): string;
    /** The first class of the shading: below this rate. */
    below(rate: string): string;
    notPublished: string;
    /** Under the map: what is counted, and how many provinces have no number; null for none. */
    explained(hidden: string | null, one: boolean): string;
    credit: string;
    /** The title of the list beside the map. */
    top: string;
    download: string;
    table: { summary: string; inhabitants: string; rate: string };
  };
  controls: {
    product: string;
    delivery: string;
    view: string;
    search: string;
    searchHint: string;
    clear: string;
    suggestions(count: number, formatted: string): string;
    places: string;
    failed: string;
    shown(places: string, one: boolean, hidden: string | null): string;
  };
  table: {
    summary(count: string): string;
    caption(minimum: string): string;
    place: string;
    province: string;
    kind: string;
    sellers: string;
    uniqueAds: string;
    rate: string;
    /** In place of a number that is not published. */
    unpublished: string;
    none: string;
    areas: string;
  };
  range(low: string, high: string): string;
  /** What the numbers about places count, as titles of their cards. */
  figures: {
    /** `choice` is "hard drugs, delivered", or empty. */
    sellers(place: string, choice: string): string;
    rate(place: string): string;
    above(place: string): string;
    combinations(place: string): string;
    hidden(place: string): string;
    reached(choice: string): string;
    median: string;
    towns: string;
    compared: string;
    provinces: string;
    inProvince(province: string, choice: string): string;
    provinceRate(province: string, choice: string): string;
    aboveProvince(province: string): string;
    ratedProvinces: string;
  };
  answer: {
    place(sellers: string, one: boolean, name: string): string;
    area(sellers: string, one: boolean, name: string, level: "region" | "province"): string;
    wholeCountry(sellers: string, one: boolean): string;
    rankFirst(places: string): string;
    rankBelow(above: string, places: string, one: boolean): string;
    mostProduct(sellers: string, product: string): string;
    several: string;
    rate(rate: string, median: string, side: "above" | "below" | "near"): string;
    rateAlone(rate: string): string;
    ambiguous(name: string): string;
    suppressedCells(minimum: string, what: string): string;
    combinations(hidden: string, all: string): string;
    small: string;
    country(sellers: string, one: boolean): string;
    suppressed(name: string, minimum: string): string;
    unpublished(name: string, minimum: string): string;
    nearest(list: string): string;
    nearestItem(name: string, sellers: string): string;
    unknown(typed: string): string;
    meant(name: string): string;
    more(name: string): string;
    province(sellers: string, one: boolean, name: string): string;
    provinceRate(rate: string): string;
    provinceFirst(provinces: string): string;
    provinceBelow(above: string, provinces: string, one: boolean): string;
    provinceUnpublished(name: string): string;
    provinceCountry(sellers: string, one: boolean): string;
  };
}

const STRINGS: Record<Language, MapStrings> = { en, nl };

/** The words of the map in a language. */
export function mapStrings(language: Language): MapStrings {
  return STRINGS[language];
}
