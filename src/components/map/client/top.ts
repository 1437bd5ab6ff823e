import type { Atlas } from "../atlas.js";
import { areasSentence, ranking } from "../ranking.js";
import type { Filter } from "../places.js";
import { rateProvinces } from "../provinces.js";
import type { MapState } from "../state.js";
import { barLine } from "./bars.js";
import { find } from "./elements.js";
import type { Numbers } from "./numbers.js";
import type { Scene } from "./view.js";

/** Writes the list beside the map anew for a state: towns, or provinces where those are drawn. */
export function drawTop(
  scene: Scene,
  atlas: Atlas,
  { filter, view }: Pick<MapState, "filter" | "view">,
  numbers: Numbers,
): void {
  const { figure, strings, formats } = scene;
  const { write, nodes } = numbers;
  const top = find(figure, ".map-top");
  const ofProvinces = view === "provinces";
  find(top, ".map-top-title").textContent = ofProvinces ? strings.provinces.top : strings.top;
  find(top, "ol").replaceChildren(
    ...(ofProvinces
      ? provinceLines(scene, atlas, filter, numbers)
      : ranking(atlas, filter).map(({ name, sellers, share }) =>
          barLine(
            name,
            nodes(write(formats.count(sellers), { measure: "sellers", place: name, filter })),
            share,
          ),
        )),
  );
  find(top, ".map-areas").replaceChildren(
    ...nodes(areasSentence(atlas, filter, { strings, formats, write })),
  );
}

function provinceLines(
  { formats }: Scene,
  { provinces }: Atlas,
  filter: Filter,
  { write, nodes }: Numbers,
): HTMLLIElement[] {
  const rated = rateProvinces(provinces, filter);
  return rated.flatMap(({ province: { name: place }, rate }) => {
    if (rate === null) return [];
    const figure = { measure: "provinceRate", place, filter } as const;
    return [barLine(place, nodes(write(formats.decimal(rate), figure)), rate / rated[0]!.rate!)];
  });
}
