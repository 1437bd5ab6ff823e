import { createAtlas, type Atlas } from "../atlas.js";
import type { Located, PlaceRow } from "../places.js";
import type { ProvinceRow } from "../provinces.js";

/** A name of the list that the search knows: where it lies, and how else it is written. */
export type ListedName = [name: string, x: number, y: number, ...alternates: string[]];

const COLUMNS = [
  "place",
  "level",
  "province",
  "latitude",
  "longitude",
  "population",
  "product",
  "delivery",
  "sellers",
  "unique_ads",
  "suppressed",
];

/** Reads the published tables `places` and `provinces`; towns lie where the page's own circles are. */
export async function loadAtlas(
  addresses: Record<"places" | "provinces", string>,
  minimumSellers: number,
  positions: ReadonlyMap<string, Located>,
): Promise<Atlas> {
  const [places, provinces] = await Promise.all([
    loadRows<PlaceRow>(addresses.places, COLUMNS),
    loadRows<ProvinceRow>(addresses.provinces),
  ]);
  const locate = ({ name }: { name: string }) => {
    const at = positions.get(name);
    return at ? ([at.x, at.y] as const) : null;
  };
  return createAtlas(places, minimumSellers, locate, provinces);
}

async function loadRows<Row>(address: string, columns?: string[]): Promise<Row[]> {
  const [{ parquetReadObjects }, response] = await Promise.all([
    import("hyparquet"),
    fetchWhole(address),
  ]);
  const file = await response.arrayBuffer();
  return (await parquetReadObjects({ file, ...(columns && { columns }) })) as Row[];
}

/** Reads the list of all Dutch places that can be looked up. */
export async function loadNames(address: string): Promise<ListedName[]> {
  return (await (await fetchWhole(address)).json()) as ListedName[];
}

async function fetchWhole(address: string): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response;
}
