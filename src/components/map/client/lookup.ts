import {
  answerFor,
  answerForUnknown,
  answerForUnpublished,
  type Answer,
  type Writing,
} from "../answer.js";
import type { Atlas } from "../atlas.js";
import { answerForProvince } from "../province-answer.js";
import type { Located } from "../places.js";
import { createSearch, type PlaceSearch, type SearchName } from "../search.js";
import type { MapStrings } from "../strings.js";
import type { ListedName } from "./load.js";

/** Everything that can be looked up on a map. */
export interface Lookup {
  search: PlaceSearch;
  /** Where a place lies; null where it is not known. */
  locate(place: string): Located | null;
  /** `asProvince` decides where a name is that of a city and a province: Utrecht, Groningen. */
  answer(place: string, asProvince: boolean): Answer;
}

/** Cities that their province is named after, whether or not an ad names them. */
const TOWNS_TOO: ReadonlySet<string> = new Set(["Utrecht", "Groningen"]);

/** A lookup over the places of the table and the list of names; the list may still be empty. */
export function createLookup(
  atlas: Atlas,
  listed: readonly ListedName[],
  writing: Writing,
): Lookup {
  const { strings } = writing;
  const located = new Map<string, Located>();
  for (const [name, x, y] of listed) located.set(name, { name, x, y });
  for (const town of atlas.towns) located.set(town.name, town);
  const search = createSearch(searchNames(atlas, listed, strings));
  return {
    search,
    locate: (place) => located.get(place) ?? null,
    answer(place, asProvince) {
      const known = atlas.byName.get(place);
      const province = atlas.provinces.find(({ name }) => name === place);
      const isTown = known?.level === "place" || TOWNS_TOO.has(place);
      if (province && (asProvince || !isTown)) return answerForProvince(province, atlas, writing);
      const at = located.get(place) ?? null;
      if (known) return answerFor(known, at, atlas, writing);
      return at
        ? answerForUnpublished(at, atlas, writing)
        : answerForUnknown(place, search.near(place), strings);
    },
  };
}

/** Published places first, then the list as it comes: the most populous first. */
function* searchNames(
  { places }: Atlas,
  listed: readonly ListedName[],
  strings: MapStrings,
): Generator<SearchName> {
  const labelOf = (place: string) => (place === "NL" ? strings.country : place);
  for (const { name, level } of places) {
    yield level === "country"
      ? { written: strings.country, place: name, label: null }
      : { written: name, place: name, label: null };
  }
  for (const [name] of listed) yield { written: name, place: name, label: null };
  for (const [name, , , ...alternates] of listed) {
    for (const written of alternates) yield { written, place: name, label: labelOf(name) };
  }
}
