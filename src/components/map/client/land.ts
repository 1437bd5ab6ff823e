import type { Atlas } from "../atlas.js";
import { shadeOf } from "../hexagons.js";
import { rateProvinces, rateSteps, writtenRate } from "../provinces.js";
import type { MapState } from "../state.js";
import { svgElement } from "./elements.js";
import type { Mark } from "./marks.js";

/** Shades the provinces by their rates, the highest first; takes the shades away for another view. */
export function drawProvinces(
  map: SVGSVGElement,
  atlas: Atlas,
  { filter, view }: MapState,
): Mark[] {
  const land = new Map<string, SVGPathElement>();
  for (const path of map.querySelectorAll<SVGPathElement>(".map-land path")) {
    path.removeAttribute("class");
    land.set(path.dataset["province"]!, path);
  }
  if (view !== "provinces") return [];
  const rated = rateProvinces(atlas.provinces, filter);
  const steps = rateSteps(rated.flatMap(({ rate }) => rate ?? []));
  return rated.flatMap(({ province: { name, x, y }, sellers, rate }): Mark[] => {
    const element = land.get(name);
    if (!element) return [];
    if (rate !== null) element.classList.add(`shade-${shadeOf(writtenRate(rate), steps)}`);
    return [
      { element, place: name, x, y, ...{ radius: 0, sellers: sellers ?? 0, others: 0, rate } },
    ];
  });
}

/** Draws the outline of a province above its neighbours, which would cover half of it; none for null. */
export function outlineProvince(map: SVGSVGElement, kind: string, path: Element | null): void {
  map.querySelector(`.${kind}`)?.remove();
  if (!path) return;
  const d = path.getAttribute("d")!;
  const outline = svgElement("g", { class: kind, "aria-hidden": "true" });
  for (const layer of ["under", "over"]) outline.append(svgElement("path", { class: layer, d }));
  map.insertBefore(outline, map.querySelector(".map-words"));
}
