import {
  cellOf,
  EVERYTHING,
  groupPlaces,
  medianRate,
  sellersOf,
  type Place,
  type PlaceRow,
  type Town,
} from "./places.js";
import { groupProvinces, type Province, type ProvinceRow } from "./provinces.js";
import { createScale, type Scale } from "./scale.js";

/** Everything the map, its table and its answers are made from. */
export interface Atlas {
  /** All places of the table, most sellers first. */
  places: Place[];
  byName: Map<string, Place>;
  /** Towns and villages with a published total: what is drawn. */
  towns: Town[];
  /** Regions and provinces with a published total. */
  areas: Place[];
  /** "Heel Nederland" and its like; null where the table has none. */
  country: Place | null;
  /** Towns and villages that are named, by too few sellers to publish. */
  suppressedTowns: number;
  /** Cells with fewer sellers are not published. */
  minimumSellers: number;
  /** Median of the towns' sellers for every 10,000 inhabitants; null without towns. */
  median: number | null;
  scale: Scale;
  /** All provinces; none for a table without them. */
  provinces: Province[];
}

/**
 * Takes the published tables `places` and `provinces` apart. `locate` gives a town's position in the map's user units,
 * null where it has none and so cannot be drawn.
 */
export function createAtlas(
  rows: Iterable<PlaceRow>,
  minimumSellers: number,
  locate: (place: Place) => readonly [x: number, y: number] | null,
  provinceRows: Iterable<ProvinceRow> = [],
): Atlas {
  const places = groupPlaces(rows);
  const towns = places.flatMap((place): Town[] => {
    if (place.level !== "place" || sellersOf(place, EVERYTHING) === 0) return [];
    const at = locate(place);
    return at ? [{ ...place, x: at[0], y: at[1] }] : [];
  });
  const country = places.find((place) => place.level === "country") ?? null;
  const published = (place: Place) => sellersOf(place, EVERYTHING) > 0;
  return {
    places,
    byName: new Map(places.map((place) => [place.name, place])),
    towns,
    areas: places.filter(
      (place) => (place.level === "region" || place.level === "province") && published(place),
    ),
    country,
    suppressedTowns: places.filter(
      (place) => place.level === "place" && cellOf(place, EVERYTHING) === null,
    ).length,
    minimumSellers,
    median: medianRate(towns, EVERYTHING),
    scale: createScale({
      places: towns.map((town) => sellersOf(town, EVERYTHING)),
      country: country ? sellersOf(country, EVERYTHING) : 0,
      minimum: minimumSellers,
    }),
    provinces: groupProvinces(provinceRows),
  };
}
