import type { Formats } from "../../format.js";
import type { Atlas } from "../atlas.js";
import { TIERS } from "../geometry.js";
import type { MapState } from "../state.js";
import type { MapStrings } from "../strings.js";
import { mapWords } from "../words.js";
import { find, svgElement } from "./elements.js";

/** Writes the words of the shown size anew for a state, as the build did for its first one. */
export function drawWords(
  map: SVGSVGElement,
  atlas: Atlas,
  state: MapState,
  strings: MapStrings,
  formats: Formats,
): void {
  for (const tier of TIERS) {
    if (tier.name !== shownTier(map)) continue;
    const group = find<SVGGElement>(map, `.map-words .${tier.name}`);
    const words = mapWords(atlas, state, tier, strings, formats);
    group.replaceChildren(
      ...words.map(({ text, x, y, anchor, kind }) =>
        svgElement(
          "text",
          { class: kind, x: x.toFixed(1), y: y.toFixed(1), "text-anchor": anchor },
          text,
        ),
      ),
    );
  }
}

/** The size of words that the style sheet shows at the map's present width. */
export function shownTier(map: SVGSVGElement): string | undefined {
  return TIERS.find(({ name }) => {
    const group = find<SVGGElement>(map, `.map-words .${name}`);
    return getComputedStyle(group).display !== "none";
  })?.name;
}
