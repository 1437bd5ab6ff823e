/** What is sold, `any` for all of it together. */
export const PRODUCTS = ["any", "harddrugs", "designer", "softdrugs", "medicijnen"] as const;
export type Product = (typeof PRODUCTS)[number];

/** How it reaches the buyer, `any` for all ways together. */
export const DELIVERIES = ["any", "bezorging", "post", "pickup"] as const;
export type Delivery = (typeof DELIVERIES)[number];

/** A row of the published table `places`, as both DuckDB and hyparquet read it. */
export interface PlaceRow {
  place: string;
  level: "place" | "region" | "province" | "country";
  province: string | null;
  latitude: number | null;
  longitude: number | null;
  population: number | null;
  product: Product;
  delivery: Delivery;
  sellers: number | bigint | null;
  unique_ads: number | bigint | null;
  suppressed: boolean;
}

export interface Filter {
  product: Product;
  delivery: Delivery;
}

export const EVERYTHING: Filter = { product: "any", delivery: "any" };

/** What is published of a place for one filter. */
export interface Cell {
  sellers: number;
  uniqueAds: number;
}

/** A delivery area with all its cells; a cell is null where it is suppressed. */
export interface Place {
  name: string;
  level: PlaceRow["level"];
  province: string | null;
  latitude: number | null;
  longitude: number | null;
  population: number | null;
  cells: Map<string, Cell | null>;
}

/**
 * The rows of `places` by place: most sellers first, equal ones by name, those without a published
 * total last.
 */
export function groupPlaces(rows: Iterable<PlaceRow>): Place[] {
  const places = new Map<string, Place>();
  for (const row of rows) {
    let place = places.get(row.place);
    if (!place) {
      const { level, province, latitude, longitude, population } = row;
      place = {
        name: row.place,
        level,
        province,
        latitude,
        longitude,
        population,
        cells: new Map(),
      };
      places.set(row.place, place);
    }
    const published = !row.suppressed && row.sellers !== null && row.unique_ads !== null;
    place.cells.set(
      cellKey(row),
      published ? { sellers: Number(row.sellers), uniqueAds: Number(row.unique_ads) } : null,
    );
  }
  return [...places.values()].sort(bySellers(EVERYTHING));
}

/** What is published of a place; null where it is suppressed, undefined where no seller is known. */
export function cellOf(place: Place, filter: Filter): Cell | null | undefined {
  return place.cells.get(cellKey(filter));
}

/** Sellers that name a place; 0 where the number is not published. */
export function sellersOf(place: Place, filter: Filter): number {
  return cellOf(place, filter)?.sellers ?? 0;
}

/** Orders places by sellers, most first, then by name. */
export function bySellers(filter: Filter): (a: Place, b: Place) => number {
  return (a, b) => sellersOf(b, filter) - sellersOf(a, filter) || (a.name < b.name ? -1 : 1);
}

/** A name and where it lies, in the map's user units. */
export interface Located {
  name: string;
  x: number;
  y: number;
}

/** A town or village with a published total: a circle on the map. */
export type Town = Place & Located;

/** Sellers for every 10,000 inhabitants; null where either is not known. */
export function rateOf(place: Place, filter: Filter): number | null {
  const cell = cellOf(place, filter);
  return cell && place.population ? (cell.sellers / place.population) * 10_000 : null;
}

/** The median rate of the published places; null where there is none. */
export function medianRate(places: readonly Place[], filter: Filter): number | null {
  const rates = places
    .filter((place) => place.level === "place")
    .map((place) => rateOf(place, filter))
    .filter((rate) => rate !== null)
    .sort((a, b) => a - b);
  if (rates.length === 0) return null;
  const middle = rates.length >> 1;
  return rates.length % 2 === 1 ? rates[middle]! : (rates[middle - 1]! + rates[middle]!) / 2;
}

/** Names a cell of a place or a province. */
export function cellKey({ product, delivery }: Filter): string {
  return `${product}/${delivery}`;
}
