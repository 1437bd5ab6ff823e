import { PROVINCES } from "./geometry.js";
import { cellKey, type Delivery, type Filter, type Located, type Product } from "./places.js";

/** A row of the published table `provinces`, as both DuckDB and hyparquet read it. */
export interface ProvinceRow {
  province: string;
  population: number;
  product: Product;
  delivery: Delivery;
  sellers: number | bigint | null;
  suppressed: boolean;
}

/** A province with all its cells; `x`, `y` is where its name and number stand. */
export interface Province extends Located {
  population: number;
  /** Sellers that name the province or a place in it, each once; null where that is not published. */
  cells: Map<string, number | null>;
}

/** The rows of `provinces` by province; one that the map does not draw is left out. */
export function groupProvinces(rows: Iterable<ProvinceRow>): Province[] {
  const provinces = new Map<string, Province>();
  for (const row of rows) {
    const { province: name, population, sellers, suppressed } = row;
    const at = PROVINCES.find((known) => known.name === name);
    if (!at) continue;
    const province = provinces.get(name) ?? { ...at, population, cells: new Map() };
    provinces.set(name, province);
    province.cells.set(cellKey(row), suppressed || sellers === null ? null : Number(sellers));
  }
  return [...provinces.values()];
}

/** Sellers that name a province or a place in it; null where the number is not published. */
export function sellersInProvince({ cells }: Province, filter: Filter): number | null {
  return cells.get(cellKey(filter)) ?? null;
}

/** Sellers for every 100,000 inhabitants: provinces have so many more of them than towns. */
export function provinceRate(province: Province, filter: Filter): number | null {
  const sellers = sellersInProvince(province, filter);
  return sellers === null ? null : (sellers / province.population) * 100_000;
}

/** A province with its number for a filter. */
export interface RatedProvince {
  province: Province;
  /** Both are null where the number is not published. */
  sellers: number | null;
  rate: number | null;
}

/** The provinces, most sellers for their inhabitants first; those without a number last, by name. */
export function rateProvinces(provinces: readonly Province[], filter: Filter): RatedProvince[] {
  return provinces
    .map((province) => ({
      province,
      sellers: sellersInProvince(province, filter),
      rate: provinceRate(province, filter),
    }))
    .sort(
      (a, b) => (b.rate ?? -1) - (a.rate ?? -1) || (a.province.name < b.province.name ? -1 : 1),
    );
}

const CLASSES = 5;
/** Classes are as wide as one of these, times a power of ten. */
const WIDTHS = [1, 2, 5, 10];

/** A rate as it is written, so that a number and its shade agree. */
export function writtenRate(rate: number): number {
  return rate < 10 ? Math.round(rate * 10) / 10 : Math.round(rate);
}

/**
 * Where the classes of the shading begin: from nothing up by the same round width, five at most, so that
 * rates that are close look alike. None where there is no rate.
 */
export function rateSteps(rates: readonly number[]): number[] {
  if (rates.length === 0) return [];
  const most = writtenRate(Math.max(...rates));
  const power = 10 ** Math.floor(Math.log10(most / CLASSES || 1));
  const width = WIDTHS.map((lead) => lead * power).find((one) => most / one < CLASSES)!;
  const classes = Math.max(2, Math.floor(most / width) + 1);
  return Array.from({ length: classes }, (_, index) => withoutDust(index * width));
}

/** 0.30000000000000004 → 0.3. */
const withoutDust = (value: number) => Number(value.toPrecision(6));
