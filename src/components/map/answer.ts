import type { Formats } from "../format.ts";
import type { Atlas } from "./atlas.ts";
import {
  cellOf,
  DELIVERIES,
  EVERYTHING,
  PRODUCTS,
  rateOf,
  sellersOf,
  type Located,
  type Place,
  type Product,
} from "./places.js";
import { sellersIn, type WriteFigure } from "./place-figures.js";
import type { MapStrings } from "./strings.ts";

/** What the map says of a name, in plain text whose numbers are written so that they open. */
export interface Answer {
  /** The name, as a heading. */
  heading: string;
  paragraphs: string[];
  /** What the numbers by product count. */
  counts: "sellers" | "inProvince";
  /** Sellers by product, null where suppressed; empty where nothing is published. */
  products: { product: Product; sellers: number | null }[];
  /** A name to offer instead; null where there is none. */
  instead: string | null;
}

/** What sentences are written with. */
export interface Writing {
  strings: MapStrings;
  formats: Formats;
  write: WriteFigure;
}

/** Rates within a tenth of the median count as close to it. */
const NEAR = 0.1;
const NEIGHBOURS = 3;

/**
 * Says how many sellers name a place, with what, how that compares, and what is left out and why;
 * `at` is where it lies, for naming its neighbours where it has no number of its own.
 */
export function answerFor(
  place: Place,
  at: Located | null,
  atlas: Atlas,
  writing: Writing,
): Answer {
  const { strings, formats } = writing;
  const cell = cellOf(place, EVERYTHING);
  if (!cell) {
    const minimum = formats.count(atlas.minimumSellers);
    return withoutNumbers(
      place.name,
      strings.answer.suppressed(place.name, minimum),
      at,
      atlas,
      writing,
    );
  }
  return {
    heading: place.level === "country" ? strings.country : place.name,
    counts: "sellers",
    paragraphs: [
      countSentences(place, cell.sellers, atlas, writing),
      productSentences(place, writing),
      rateSentences(place, atlas, writing),
      suppressionSentences(place, atlas, writing),
      place.level === "country" ? "" : countrySentence(atlas, writing),
    ].filter((paragraph) => paragraph !== ""),
    products: PRODUCTS.slice(1).flatMap((product) => {
      const found = cellOf(place, { product, delivery: "any" });
      return found === undefined ? [] : [{ product, sellers: found?.sellers ?? null }];
    }),
    instead: null,
  };
}

/** Says that a known place has no published number, and what lies near it. */
export function answerForUnpublished(located: Located, atlas: Atlas, writing: Writing): Answer {
  const { strings, formats } = writing;
  const minimum = formats.count(atlas.minimumSellers);
  const sentence = strings.answer.unpublished(located.name, minimum);
  return withoutNumbers(located.name, sentence, located, atlas, writing);
}

/** Says that nothing of this name is known. */
export function answerForUnknown(typed: string, near: string | null, strings: MapStrings): Answer {
  return {
    heading: typed,
    counts: "sellers",
    paragraphs: [strings.answer.unknown(typed)],
    products: [],
    instead: near,
  };
}

function withoutNumbers(
  heading: string,
  sentence: string,
  at: Located | null,
  atlas: Atlas,
  writing: Writing,
): Answer {
  return {
    heading,
    counts: "sellers",
    paragraphs: [
      sentence,
      nearestSentence(at, atlas, writing),
      countrySentence(atlas, writing),
    ].filter((paragraph) => paragraph !== ""),
    products: [],
    instead: null,
  };
}

function countSentences(
  place: Place,
  sellers: number,
  { towns }: Atlas,
  { strings: { answer }, formats, write }: Writing,
): string {
  const count = write(formats.count(sellers), sellersIn(place));
  const one = sellers === 1;
  if (place.level === "country") return answer.wholeCountry(count, one);
  if (place.level !== "place") return answer.area(count, one, place.name, place.level);
  const above = towns.filter((town) => sellersOf(town, EVERYTHING) > sellers).length;
  const places = write(formats.count(towns.length), { measure: "towns" });
  const more = write(formats.count(above), { measure: "above", place: place.name });
  const rank =
    towns.length < 2
      ? ""
      : above === 0
        ? answer.rankFirst(places)
        : answer.rankBelow(more, places, above === 1);
  return `${answer.place(count, one, place.name)} ${rank}`.trim();
}

function productSentences(place: Place, { strings, formats, write }: Writing): string {
  const counted = PRODUCTS.slice(1)
    .map((product) => ({ product, sellers: sellersOf(place, { product, delivery: "any" }) }))
    .filter(({ sellers }) => sellers > 0)
    .sort((a, b) => b.sellers - a.sellers);
  const [first, second] = counted;
  if (!first) return "";
  const sentences: string[] = [];
  if (!second || first.sellers > second.sellers) {
    const product = strings.products[first.product].toLowerCase();
    const figure = sellersIn(place, { product: first.product, delivery: "any" });
    const count = write(formats.count(first.sellers), figure);
    sentences.push(strings.answer.mostProduct(count, product));
  }
  if (second) sentences.push(strings.answer.several);
  return sentences.join(" ");
}

function rateSentences(
  place: Place,
  { median }: Atlas,
  { strings: { answer }, formats, write }: Writing,
): string {
  const rate = place.level === "place" ? rateOf(place, EVERYTHING) : null;
  if (rate === null) return "";
  const written = write(formats.decimal(rate), { measure: "rate", place: place.name });
  const middle = median === null ? "" : write(formats.decimal(median), { measure: "median" });
  const sentence =
    median === null
      ? answer.rateAlone(written)
      : answer.rate(written, middle, sideOf(rate / median));
  // Utrecht and Groningen: one name for the city and the province around it.
  return place.name === place.province ? `${sentence} ${answer.ambiguous(place.name)}` : sentence;
}

function sideOf(ratio: number): "above" | "below" | "near" {
  if (Math.abs(ratio - 1) <= NEAR) return "near";
  return ratio > 1 ? "above" : "below";
}

/** Names what is suppressed: products, ways of delivery, and how many of their combinations. */
function suppressionSentences(
  place: Place,
  { minimumSellers }: Atlas,
  { strings, formats, write }: Writing,
): string {
  const products = PRODUCTS.slice(1);
  const deliveries = DELIVERIES.slice(1);
  const hidden = [
    ...products
      .filter((product) => cellOf(place, { product, delivery: "any" }) === null)
      .map((product) => strings.products[product].toLowerCase()),
    ...deliveries
      .filter((delivery) => cellOf(place, { product: "any", delivery }) === null)
      .map((delivery) => strings.deliveries[delivery].toLowerCase()),
  ];
  const combinations = products.flatMap((product) =>
    deliveries.map((delivery) => cellOf(place, { product, delivery })),
  );
  const hiddenCombinations = combinations.filter((cell) => cell === null).length;
  if (hiddenCombinations > 0) {
    hidden.push(
      strings.answer.combinations(
        write(formats.count(hiddenCombinations), { measure: "hidden", place: place.name }),
        write(formats.count(combinations.length), { measure: "combinations", place: place.name }),
      ),
    );
  }
  if (hidden.length === 0) return "";
  const { answer } = strings;
  const minimum = formats.count(minimumSellers);
  return `${answer.suppressedCells(minimum, formats.list(hidden))} ${answer.small}`;
}

function countrySentence(
  { country }: Atlas,
  { strings: { answer }, formats, write }: Writing,
): string {
  const sellers = country ? sellersOf(country, EVERYTHING) : 0;
  if (!country || sellers === 0) return "";
  return answer.country(write(formats.count(sellers), sellersIn(country)), sellers === 1);
}

function nearestSentence(
  at: Located | null,
  { towns }: Atlas,
  { strings: { answer }, formats, write }: Writing,
): string {
  if (!at) return "";
  const near = nearestTowns(at, towns, NEIGHBOURS);
  if (near.length === 0) return "";
  return answer.nearest(
    formats.list(
      near.map((town) =>
        answer.nearestItem(
          town.name,
          write(formats.count(sellersOf(town, EVERYTHING)), sellersIn(town)),
        ),
      ),
    ),
  );
}

/** The towns nearest to a position, nearest first, without the place itself. */
export function nearestTowns<T extends Located>(
  at: Located,
  towns: readonly T[],
  limit: number,
): T[] {
  return towns
    .filter((town) => town.name !== at.name)
    .map((town) => ({ town, distance: Math.hypot(town.x - at.x, town.y - at.y) }))
    .sort((a, b) => a.distance - b.distance)
    .slice(0, limit)
    .map(({ town }) => town);
}
