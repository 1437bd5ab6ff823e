import type { Formats } from "../../format.js";
import type { Atlas } from "../atlas.js";
import { COUNTRY } from "../geometry.js";
import { shadeSteps } from "../hexagons.js";
import { cellOf, rateOf, sellersOf, type Located, type Place } from "../places.js";
import type { MapState } from "../state.js";
import type { MapStrings } from "../strings.js";
import { element, find, svgElement } from "./elements.js";
import { drawMarks, type Mark } from "./marks.js";
import { drawWords } from "./words.js";

const RING_GAP = 4;

/** What every part of a map on a page needs. */
export interface Scene {
  figure: HTMLElement;
  map: SVGSVGElement;
  strings: MapStrings;
  formats: Formats;
}

/** Draws a state: marks with names for those who do not see them, words, country, note. */
export function drawState(scene: Scene, atlas: Atlas, state: MapState): Mark[] {
  const { figure, map, strings, formats } = scene;
  figure.dataset["product"] = state.filter.product;
  figure.dataset["view"] = state.view;
  const marks = drawMarks(map, atlas, state);
  nameMarks(scene, marks, state);
  drawWords(map, atlas, state, strings, formats);
  const country = map.querySelector(".map-country");
  if (country && atlas.country) {
    const sellers = sellersOf(atlas.country, state.filter);
    country.setAttribute("r", atlas.scale.radius(sellers).toFixed(1));
  }
  writeNote(scene, atlas, state, marks);
  return marks;
}

/** The group that holds the marks of a view. */
export function groupOf(map: SVGSVGElement, { view }: MapState): SVGGElement {
  return find(map, view === "circles" ? ".map-places" : ".map-hexagons");
}

/** Names the marks for those who do not see them; touches only what is different from before. */
function nameMarks({ map, strings, formats }: Scene, marks: readonly Mark[], state: MapState) {
  const shown = groupOf(map, state);
  for (const group of map.querySelectorAll(".map-places, .map-hexagons")) {
    const here = group === shown && marks.length > 0;
    toggle(group, here, { role: "listbox", "aria-label": strings.controls.places, tabindex: "-1" });
    toggle(group, !here, { "aria-hidden": "true" });
  }
  const named = new Set<Element>(marks.map(({ element }) => element));
  for (const circle of map.querySelectorAll(".map-places circle[role]")) {
    if (named.has(circle)) continue;
    for (const name of ["role", "aria-label", "aria-selected", "tabindex"]) {
      circle.removeAttribute(name);
    }
  }
  for (const mark of marks) {
    const { heading, count } = wordsOf(mark, state, strings, formats);
    toggle(mark.element, true, { role: "option", "aria-label": `${heading}: ${count}` });
  }
}

/** A mark's heading and count, as its card and its name say them. */
export function wordsOf(mark: Mark, { view }: MapState, strings: MapStrings, formats: Formats) {
  const count = formats.count(mark.sellers);
  const one = mark.sellers === 1;
  return view === "hexagons"
    ? {
        heading: strings.hexagon(mark.place, mark.others, formats.count(mark.others)),
        count: strings.atLeastSellers(count, one),
      }
    : { heading: mark.place, count: strings.sellers(count, one) };
}

/** The lines of a mark's card. */
export function cardLines(mark: Mark, atlas: Atlas, state: MapState, scene: Scene): string[] {
  const { strings, formats } = scene;
  const { count } = wordsOf(mark, state, strings, formats);
  const place = atlas.byName.get(mark.place);
  if (state.view === "hexagons" || !place) return [count];
  const cell = cellOf(place, state.filter);
  const rate = rateOf(place, state.filter);
  return [
    count,
    ...(cell ? [strings.uniqueAds(formats.count(cell.uniqueAds), cell.uniqueAds === 1)] : []),
    ...(rate === null ? [] : [strings.rate(formats.decimal(rate))]),
  ];
}

/** A ring around the chosen place, whether or not it has a number; none for null. */
export function ringPlace(
  map: SVGSVGElement,
  at: Located | null,
  atlas: Atlas,
  state: MapState,
): void {
  map.querySelector(".map-chosen")?.remove();
  const place = state.place === null ? undefined : atlas.byName.get(state.place);
  // The country is drawn apart from where it lies, and not at all beside hexagons.
  const middle = place?.level === "country" ? (state.view === "circles" ? COUNTRY : null) : at;
  if (!middle) return;
  const radius =
    place && state.view === "circles" ? atlas.scale.radius(sellersOf(place, state.filter)) : 0;
  const ring = svgElement("g", { class: "map-chosen", "aria-hidden": "true" });
  for (const layer of ["under", "over"]) {
    ring.append(
      svgElement("circle", { class: layer, cx: middle.x, cy: middle.y, r: radius + RING_GAP }),
    );
  }
  map.append(ring);
}

/** From an image with tooltips of the browser's own to a group of marks with a card. */
export function takeOver(map: SVGSVGElement): void {
  map.setAttribute("role", "group");
  for (const title of map.querySelectorAll("title")) title.remove();
}

/** Says under the map how many places it shows, what is left out, and what a hexagon means. */
function writeNote(scene: Scene, atlas: Atlas, state: MapState, marks: readonly Mark[]): void {
  const { figure, strings, formats } = scene;
  const note = find(figure, ".map-note");
  const hidden = (place: Place) => cellOf(place, state.filter) === null;
  const shown = atlas.towns.filter((town) => sellersOf(town, state.filter) > 0).length;
  const left =
    state.filter.product === "any" && state.filter.delivery === "any"
      ? 0
      : atlas.towns.filter(hidden).length;
  const minimum = formats.count(atlas.minimumSellers);
  const children: (Node | string)[] = [
    strings.controls.shown(formats.count(shown), left === 0 ? null : formats.count(left), minimum),
  ];
  if (state.view === "hexagons") {
    children.push(" ", strings.hexagonsExplained);
    if (marks.length > 0) children.push(shadeKey(atlas, marks[0]!.sellers, scene));
  }
  note.replaceChildren(...children);
}

/** The shades of the hexagons with the numbers at which each begins. */
function shadeKey(atlas: Atlas, most: number, { strings, formats }: Scene): HTMLElement {
  const steps = shadeSteps(atlas.minimumSellers, most);
  return element(
    "span",
    { class: "map-shades" },
    ...steps.map((step, index) => {
      const swatch = element("i", { class: `shade-${index}`, "aria-hidden": "true" });
      const words = strings.atLeastSellers(formats.count(step), step === 1);
      return element("span", {}, swatch, index === 0 ? words : formats.count(step));
    }),
  );
}

function toggle(target: Element, on: boolean, attributes: Record<string, string>): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (!on) target.removeAttribute(name);
    else if (target.getAttribute(name) !== value) target.setAttribute(name, value);
  }
}
