import type { Atlas } from "./atlas.ts";
import { bySellers, sellersOf, type Filter, type Place } from "./places.js";
import type { Writing } from "./answer.ts";

/** A line of the list beside the map. */
export interface Ranked {
  name: string;
  sellers: number;
  /** Its sellers as a share of the first one's. */
  share: number;
}

const LINES = 10;
const AREAS = 6;

/** The towns that most sellers name, at most ten. */
export function ranking({ towns }: Atlas, filter: Filter): Ranked[] {
  const sorted = [...towns].sort(bySellers(filter)).slice(0, LINES);
  const most = sorted[0] ? sellersOf(sorted[0], filter) : 0;
  return sorted
    .map((town) => ({ name: town.name, sellers: sellersOf(town, filter) }))
    .filter(({ sellers }) => sellers > 0)
    .map((line) => ({ ...line, share: line.sellers / most }));
}

/** Names the provinces and regions that most sellers name as such; empty where there are none. */
export function areasSentence(
  { areas }: Atlas,
  filter: Filter,
  { strings, formats, write }: Writing,
): string {
  const named: Place[] = areas
    .filter((area) => sellersOf(area, filter) > 0)
    .sort(bySellers(filter))
    .slice(0, AREAS);
  if (named.length === 0) return "";
  const list = named.map((area) => {
    const count = formats.count(sellersOf(area, filter));
    return strings.topPlace(
      area.name,
      write(count, { measure: "sellers", place: area.name, filter }),
    );
  });
  return strings.areas(formats.list(list));
}
