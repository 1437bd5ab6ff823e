import type { Atlas } from "../atlas.js";
import { areasSentence, ranking } from "../ranking.js";
import type { Filter } from "../places.js";
import { barLine } from "./bars.js";
import { find } from "./elements.js";
import type { Numbers } from "./numbers.js";
import type { Scene } from "./view.js";

/** Writes the list beside the map anew for a filter. */
export function drawTop(
  { figure, strings, formats }: Scene,
  atlas: Atlas,
  filter: Filter,
  { write, nodes }: Numbers,
): void {
  const top = find(figure, ".map-top");
  find(top, "ol").replaceChildren(
    ...ranking(atlas, filter).map(({ name, sellers, share }) =>
      barLine(
        name,
        nodes(write(formats.count(sellers), { measure: "sellers", place: name, filter })),
        share,
      ),
    ),
  );
  find(top, ".map-areas").replaceChildren(
    ...nodes(areasSentence(atlas, filter, { strings, formats, write })),
  );
}
