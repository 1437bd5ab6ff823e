import type { Formats } from "../../format.js";
import type { Atlas } from "../atlas.js";
import { COUNTRY } from "../geometry.js";
import { shadeSteps } from "../hexagons.js";
import { cellOf, rateOf, sellersOf, type Located, type Place } from "../places.js";
import { rateSteps } from "../provinces.js";
import type { MapState } from "../state.js";
import type { MapStrings } from "../strings.js";
import { element, find, svgElement } from "./elements.js";
import { outlineProvince } from "./land.js";
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
  const described = state.view === "circles" ? "description" : `subtitle-${state.view}`;
  map.setAttribute("aria-describedby", `${figure.id}-${described}`);
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

const GROUPS = { circles: ".map-places", hexagons: ".map-hexagons", provinces: ".map-land" };

/** The group that holds the marks of a view. */
export function groupOf(map: SVGSVGElement, { view }: MapState): SVGGElement {
  return find(map, GROUPS[view]);
}

/** Names the marks for those who do not see them; touches only what is different from before. */
function nameMarks({ map, strings, formats }: Scene, marks: readonly Mark[], state: MapState) {
  const shown = groupOf(map, state);
  for (const group of map.querySelectorAll(Object.values(GROUPS).join())) {
    const here = group === shown && marks.length > 0;
    toggle(group, here, { role: "listbox", "aria-label": strings.controls.places, tabindex: "-1" });
    toggle(group, !here, { "aria-hidden": "true" });
  }
  const named = new Set<Element>(marks.map(({ element }) => element));
  for (const kept of map.querySelectorAll(".map-places circle[role], .map-land path[role]")) {
    if (named.has(kept)) continue;
    for (const name of ["role", "aria-label", "aria-selected", "tabindex"]) {
      kept.removeAttribute(name);
    }
  }
  for (const mark of marks) {
    const { heading, lines } = wordsOf(mark, state, strings, formats);
    const label = `${heading}: ${lines.join(", ")}`;
    toggle(mark.element, true, { role: "option", "aria-label": label });
  }
}

/** A mark's heading and what is counted there, as its card and its name say them. */
export function wordsOf(
  mark: Mark,
  { view }: MapState,
  strings: MapStrings,
  formats: Formats,
): { heading: string; lines: string[] } {
  const { place: heading, others, sellers, rate } = mark;
  if (rate === null) return { heading, lines: [strings.provinces.notPublished] };
  const count = formats.count(sellers);
  const one = sellers === 1;
  if (view === "hexagons") {
    return {
      heading: strings.hexagon(heading, others, formats.count(others)),
      lines: [strings.atLeastSellers(count, one)],
    };
  }
  const ofProvince = rate === undefined ? [] : [strings.provinces.rate(formats.decimal(rate))];
  return { heading, lines: [strings.sellers(count, one), ...ofProvince] };
}

/** The lines of a mark's card. */
export function cardLines(mark: Mark, atlas: Atlas, state: MapState, scene: Scene): string[] {
  const { strings, formats } = scene;
  const { lines } = wordsOf(mark, state, strings, formats);
  const place = atlas.byName.get(mark.place);
  if (state.view !== "circles" || !place) return lines;
  const cell = cellOf(place, state.filter);
  const rate = rateOf(place, state.filter);
  return [
    ...lines,
    ...(cell ? [strings.uniqueAds(formats.count(cell.uniqueAds), cell.uniqueAds === 1)] : []),
    ...(rate === null ? [] : [strings.rate(formats.decimal(rate))]),
  ];
}

/**
 * A ring around the chosen place, whether or not it has a number, or the outline of a chosen province; none
 * for null.
 */
export function ringPlace(
  map: SVGSVGElement,
  at: Located | null,
  atlas: Atlas,
  state: MapState,
): void {
  map.querySelector(".map-chosen")?.remove();
  const province = map.querySelector(".map-land [aria-selected=true]");
  if (province) return outlineProvince(map, "map-chosen", province);
  const place = state.place === null ? undefined : atlas.byName.get(state.place);
  // The country is drawn apart from where it lies, and beside circles alone.
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
  if (state.view === "provinces") return note.replaceChildren(...provinceNote(marks, scene));
  const children: (Node | string)[] = [
    strings.controls.shown(
      formats.count(shown),
      shown === 1,
      left === 0 ? null : formats.count(left),
    ),
  ];
  if (state.view === "hexagons") {
    children.push(" ", strings.hexagonsExplained);
    const steps = shadeSteps(atlas.minimumSellers, marks[0]?.sellers ?? 0);
    const first = strings.atLeastSellers(formats.count(steps[0]!), steps[0] === 1);
    if (marks.length > 0) children.push(shadeKey(first, steps.map(formats.count)));
  }
  note.replaceChildren(...children);
}

/** What the shades of the provinces mean, and how many have none. */
function provinceNote(marks: readonly Mark[], { strings, formats }: Scene): (Node | string)[] {
  const { provinces, table } = strings;
  const steps = rateSteps(marks.flatMap(({ rate }) => rate ?? [])).map(formats.decimal);
  const hidden = marks.filter(({ rate }) => rate === null).length;
  return [
    provinces.explained(hidden === 0 ? null : formats.count(hidden), hidden === 1),
    shadeKey(
      steps.length === 0 ? null : provinces.below(steps[1]!),
      steps,
      hidden === 0 ? null : `${table.unpublished} ${provinces.notPublished}`,
    ),
  ];
}

/** Shades with the numbers at which each begins, the first one in words, and what has none. */
function shadeKey(
  first: string | null,
  steps: readonly string[],
  none: string | null = null,
): HTMLElement {
  const shades = steps.map((step, index) => {
    const swatch = element("i", { class: `shade-${index}`, "aria-hidden": "true" });
    return element("span", {}, swatch, index === 0 && first !== null ? first : step);
  });
  const others = none === null ? [] : [element("span", {}, none)];
  return element("span", { class: "map-shades" }, ...shades, ...others);
}

function toggle(target: Element, on: boolean, attributes: Record<string, string>): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (!on) target.removeAttribute(name);
    else if (target.getAttribute(name) !== value) target.setAttribute(name, value);
  }
}
