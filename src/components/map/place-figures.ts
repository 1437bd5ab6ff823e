import { fold } from "./fold.js";
import { DELIVERIES, EVERYTHING, PRODUCTS, type Filter } from "./places.js";
import type { MapStrings } from "./strings.ts";

/** A number about places that a sentence or a table writes, and that opens. */
export type PlaceFigure =
  | { measure: "sellers"; place: string; filter: Filter }
  /** Sellers that name a province or a place in it. */
  | { measure: "inProvince"; place: string; filter: Filter }
  /** Those for every 100,000 inhabitants. */
  | { measure: "provinceRate"; place: string; filter: Filter }
  /** Provinces with a number, all of them or those that have more for their inhabitants. */
  | { measure: "ratedProvinces" }
  | { measure: "aboveProvince"; place: string }
  /** Sellers for every 10,000 inhabitants of a town. */
  | { measure: "rate"; place: string }
  /** The median of those. */
  | { measure: "median" }
  /** Towns and villages on the map. */
  | { measure: "towns" }
  /** Of those, the ones that more sellers name. */
  | { measure: "above"; place: string }
  /** Those with so many inhabitants, which can be compared. */
  | { measure: "compared"; inhabitants: number }
  /** Towns with a published number for a way of delivery. */
  | { measure: "reached"; filter: Filter }
  /** Provinces in which a town is named. */
  | { measure: "provinces" }
  /** Combinations of a product with a way of delivery, all of a place's or those not published. */
  | { measure: "combinations" | "hidden"; place: string };

/** Writes a number so that it opens; the page and the map's script have one each. */
export type WriteFigure = (text: string, figure: PlaceFigure) => string;

/** What the bounds of a number of sellers are made from; see `place_bounds.sql`. */
export interface PlaceBounds {
  sure_share: number;
  sensitivity: number;
  /** All sellers of the dump. */
  sellers: number;
}

/** The figure of a place's sellers, all of them or those of a choice. */
export const sellersIn = ({ name }: { name: string }, filter = EVERYTHING): PlaceFigure => ({
  measure: "sellers",
  place: name,
  filter,
});

/** The ends of a number of sellers that name a place, as the queries of the facts compute them. */
export function sellerBounds(sellers: number, bounds: PlaceBounds): [low: number, high: number] {
  return [
    Math.min(sellers, Math.round(sellers * bounds.sure_share)),
    Math.min(bounds.sellers, Math.round(sellers / bounds.sensitivity)),
  ];
}

/** Whether a figure is a number of sellers, which has bounds. */
export function countsSellers(
  figure: PlaceFigure,
): figure is PlaceFigure & { measure: "sellers" | "inProvince" } {
  return figure.measure === "sellers" || figure.measure === "inProvince";
}

const OF_PROVINCES: ReadonlySet<PlaceFigure["measure"]> = new Set([
  ...(["inProvince", "provinceRate", "ratedProvinces", "aboveProvince"] as const),
]);

/** The published table that a figure is read from. */
export function tableOf({ measure }: PlaceFigure): "places" | "provinces" {
  return OF_PROVINCES.has(measure) ? "provinces" : "places";
}

/** A name for the card of a figure, and for its query, which all cells of a place share. */
export function keyOf(figure: PlaceFigure): { card: string; query: string } {
  const { measure } = figure;
  const of = "place" in figure ? `-${fold(figure.place).replace(/\W+/g, "-")}` : "";
  const by = "filter" in figure ? `-${figure.filter.product}-${figure.filter.delivery}` : "";
  return {
    card: `place-${measure}${of}${by}`,
    query: countsSellers(figure)
      ? `${measure === "sellers" ? "place" : "province"}${of}`
      : `place-${measure}${of}${by}`,
  };
}

/** What is counted, in words. */
export function titleOf(figure: PlaceFigure, strings: MapStrings): string {
  const { figures } = strings;
  switch (figure.measure) {
    case "sellers":
      return figures.sellers(nameOf(figure.place, strings), choiceOf(figure.filter, strings));
    case "inProvince":
    case "provinceRate":
      return figures[figure.measure](figure.place, choiceOf(figure.filter, strings));
    case "reached":
      return figures.reached(choiceOf(figure.filter, strings));
    case "rate":
    case "above":
    case "aboveProvince":
    case "combinations":
    case "hidden":
      return figures[figure.measure](nameOf(figure.place, strings));
    default:
      return figures[figure.measure];
  }
}

const nameOf = (place: string, strings: MapStrings) => (place === "NL" ? strings.country : place);

/** "hard drugs, delivered"; empty for everything. */
function choiceOf({ product, delivery }: Filter, strings: MapStrings): string {
  return [
    ...(product === PRODUCTS[0] ? [] : [strings.products[product].toLowerCase()]),
    ...(delivery === DELIVERIES[0] ? [] : [strings.deliveries[delivery].toLowerCase()]),
  ].join(", ");
}

const TOTALS = "product = 'any' AND delivery = 'any'";
const TOWNS = `level = 'place' AND ${TOTALS} AND NOT suppressed`;

/**
 * The query that gives a figure, for a reader to run. It is written here and not in a file, because
 * the map's script makes it for any place that is looked up.
 */
export function queryOf(figure: PlaceFigure): string {
  switch (figure.measure) {
    case "sellers":
      return sellersWhere(`FROM places
WHERE place = ${literal(figure.place)}`);
    case "inProvince":
      return sellersWhere(`FROM provinces
WHERE province = ${literal(figure.place)}`);
    case "provinceRate":
      return `SELECT sellers / population * 100000 AS value
FROM provinces
WHERE province = ${literal(figure.place)}
  AND product = '${figure.filter.product}' AND delivery = '${figure.filter.delivery}'`;
    case "ratedProvinces":
      return `SELECT count(*) AS value
FROM provinces
WHERE ${TOTALS} AND NOT suppressed`;
    case "aboveProvince":
      return `SELECT count(*) AS value
FROM provinces
WHERE ${TOTALS} AND sellers / population >
  (SELECT sellers / population FROM provinces WHERE province = ${literal(figure.place)} AND ${TOTALS})`;
    case "rate":
      return `SELECT sellers / population * 10000 AS value
FROM places
WHERE place = ${literal(figure.place)} AND ${TOTALS}`;
    case "median":
      return `SELECT median(sellers / population * 10000) AS value
FROM places
WHERE ${TOWNS}`;
    case "towns":
      return count(TOWNS);
    case "above":
      return count(`${TOWNS}
  AND sellers > (SELECT sellers FROM places WHERE place = ${literal(figure.place)} AND ${TOTALS})`);
    case "compared":
      return count(`${TOWNS}
  AND population >= ${figure.inhabitants} AND place IS DISTINCT FROM province`);
    case "reached":
      return count(`level = 'place' AND NOT suppressed
  AND product = '${figure.filter.product}' AND delivery = '${figure.filter.delivery}'`);
    case "provinces":
      return `SELECT count(DISTINCT province) AS value
FROM places
WHERE level = 'place'`;
    case "combinations":
      return count(combinationsOf(figure.place));
    case "hidden":
      return count(`${combinationsOf(figure.place)} AND suppressed`);
  }
}

const sellersWhere = (source: string) => `SELECT
  product, delivery,
  sellers AS value,
  round(sellers * sure_share_of_placed()) AS low,
  label_high(sellers, (SELECT count(*) FROM sellers), 'drugsad') AS high
${source}
ORDER BY product, delivery`;

const count = (condition: string) => `SELECT count(*) AS value
FROM places
WHERE ${condition}`;

const combinationsOf = (place: string) =>
  `place = ${literal(place)} AND product <> 'any' AND delivery <> 'any'`;

const literal = (text: string) => `'${text.replaceAll("'", "''")}'`;
