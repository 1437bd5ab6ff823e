import { createAtlas, type Atlas } from "../atlas.js";
import type { Located, PlaceRow } from "../places.js";

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

/** Reads the published table `places`; towns lie where the page's own circles are. */
export async function loadAtlas(
  address: string,
  minimumSellers: number,
  positions: ReadonlyMap<string, Located>,
): Promise<Atlas> {
  const [{ parquetReadObjects }, response] = await Promise.all([
    import("hyparquet"),
    fetchWhole(address),
  ]);
  const file = await response.arrayBuffer();
  const rows = (await parquetReadObjects({ file, columns: COLUMNS })) as unknown as PlaceRow[];
  return createAtlas(rows, minimumSellers, ({ name }) => {
    const at = positions.get(name);
    return at ? [at.x, at.y] : null;
  });
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
