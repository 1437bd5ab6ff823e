import { project } from "../../loaders/places/projection.ts";
import type { Row } from "../../src/site/queries.ts";
import type { Story } from "../../src/site/story.ts";
import { createAtlas, type Atlas } from "../../src/components/map/atlas.ts";
import {
  DELIVERIES,
  PRODUCTS,
  type Delivery,
  type Place,
  type PlaceRow,
  type Product,
} from "../../src/components/map/places.ts";
import type { ProvinceRow } from "../../src/components/map/provinces.ts";

interface Sample {
  place: string;
  level?: PlaceRow["level"];
  province?: string;
  at?: [longitude: number, latitude: number];
  population?: number;
  /** Sellers by `product/delivery`; what is not named is suppressed. */
  cells: Partial<Record<`${Product}/${Delivery}`, number>>;
}

/** The rows that the pipeline publishes for a place: every cell where the total is large enough. */
export function rowsFor(sample: Sample): PlaceRow[] {
  const { place, level = "place", province = null, at, population = null, cells } = sample;
  const total = cells["any/any"];
  return PRODUCTS.flatMap((product) =>
    DELIVERIES.flatMap((delivery) => {
      if (total === undefined && (product !== "any" || delivery !== "any")) return [];
      const sellers = cells[`${product}/${delivery}`] ?? null;
      return [
        {
          ...{ place, level, province, population, product, delivery, sellers },
          longitude: at?.[0] ?? null,
          latitude: at?.[1] ?? null,
          unique_ads: sellers === null ? null : sellers * 2,
          suppressed: sellers === null,
        },
      ];
    }),
  );
}

/** A small country: three towns, one too small to publish, a province, and the whole of it. */
export const sampleRows: PlaceRow[] = [
  {
    place: "Utrecht",
    province: "Utrecht",
    at: [5.12, 52.09] as [number, number],
    population: 361_742,
    cells: {
      "any/any": 203,
      "any/bezorging": 180,
      "any/post": 60,
      "harddrugs/any": 151,
      "harddrugs/bezorging": 140,
      "designer/any": 120,
      "designer/bezorging": 100,
      "softdrugs/any": 98,
      "softdrugs/bezorging": 80,
    },
  },
  {
    place: "Goes",
    province: "Zeeland",
    at: [3.89, 51.5] as [number, number],
    population: 27_000,
    cells: { "any/any": 27, "harddrugs/any": 20, "any/bezorging": 22, "harddrugs/bezorging": 18 },
  },
  {
    place: "Assen",
    province: "Drenthe",
    at: [6.56, 53.0] as [number, number],
    population: 62_000,
    cells: { "any/any": 31, "designer/any": 25, "harddrugs/any": 12, "any/bezorging": 30 },
  },
  { place: "Kloetinge", province: "Zeeland", at: [3.92, 51.49] as [number, number], cells: {} },
  { place: "Zeeland", level: "province" as const, cells: { "any/any": 14 } },
  { place: "NL", level: "country" as const, cells: { "any/any": 88, "any/post": 70 } },
].flatMap(rowsFor);

/** Two provinces with numbers, and one whose number is held back. */
export const sampleProvinces: ProvinceRow[] = [
  { province: "Zeeland", population: 400_000, any: 40, harddrugs: 24 },
  { province: "Utrecht", population: 1_400_000, any: 210, harddrugs: 160 },
  { province: "Drenthe", population: 500_000, any: null, harddrugs: null },
].flatMap(({ province, population, ...sellersOf }) =>
  PRODUCTS.flatMap((product) =>
    DELIVERIES.map((delivery): ProvinceRow => {
      const given = product === "any" || product === "harddrugs" ? sellersOf[product] : null;
      const sellers = delivery === "any" ? given : null;
      return { province, population, product, delivery, sellers, suppressed: sellers === null };
    }),
  ),
);

/** The atlas of rows, towns where the projection puts them. */
export function atlasOfRows(
  rows: readonly PlaceRow[],
  minimumSellers = 10,
  provinces: readonly ProvinceRow[] = sampleProvinces,
): Atlas {
  const locate = ({ longitude, latitude }: Place) =>
    longitude === null || latitude === null ? null : project(longitude, latitude);
  return createAtlas(rows, minimumSellers, locate, provinces);
}

/** A story that holds nothing but the rows of the map. */
export function storyOfRows(
  rows: readonly PlaceRow[],
  provinces: readonly ProvinceRow[] = sampleProvinces,
): Story {
  return {
    simulated: true,
    storyYear: 2023,
    facts: {},
    settings: { minimum_sellers: 10, period_from: "2021-01-01", period_to: "2023-12-31" },
    quoted: {},
    queries: {
      map_places: { sql: "SELECT 1", tables: ["places"], rows: rows as unknown as Row[] },
      map_provinces: {
        ...{ sql: "SELECT 1", tables: ["provinces"] },
        rows: provinces as unknown as Row[],
      },
    },
    resources: [],
  };
}
