import { readFileSync } from "node:fs";
import { html, type Markup } from "../../site/html.ts";
import type { Formats } from "../format.ts";
import type { Atlas } from "./atlas.ts";
import { BOUNDS, COUNTRY, LEGEND, TIERS, VIEW, type Tier } from "./geometry.ts";
import { cellOf, EVERYTHING, type Town } from "./places.ts";
import { seaPath } from "./sea.ts";
import { INITIAL } from "./state.ts";
import type { MapStrings } from "./strings.ts";
import { townsDrawn, type DrawnTown } from "./towns.ts";
import { legendTops, mapWords, type MapText } from "./words.ts";

interface Outlines {
  provinces: { name: string; path: string }[];
}

/** The provinces of data/geo/provinces.json. */
export function readOutlines(): Outlines {
  const url = new URL("../../../data/geo/provinces.json", import.meta.url);
  return JSON.parse(readFileSync(url, "utf8")) as Outlines;
}

/**
 * The map as an SVG that needs no script: sea, provinces, a circle a town with its numbers as a
 * tooltip of the browser's own, the country apart, a legend, and three sets of words of which the
 * style sheet shows the one that fits.
 */
export function drawMap(
  atlas: Atlas,
  strings: MapStrings,
  formats: Formats,
  id: string,
  describe: string,
): Markup {
  const tiers = TIERS.map((tier) =>
    drawWords(mapWords(atlas, INITIAL, tier, strings, formats), tier),
  );
  return html`<svg class="map-svg" viewBox="${VIEW}" role="img" aria-labelledby="${id}-title" aria-describedby="${id}-description">
    <desc id="${id}-description">${describe}</desc>
    <defs>${fade(`${id}-across`, { x2: 1 }, [0, 1, 1, 0])}${fade(`${id}-down`, { y2: 1 }, [0, 1, 1, 1])}</defs>
    <g aria-hidden="true">
      <g mask="url(#${id}-across)"><path class="map-sea" d="${seaPath()}" mask="url(#${id}-down)"/></g>
    </g>
    <g class="map-land" aria-hidden="true">${readOutlines().provinces.map(({ name, path }) => html`<path data-province="${name}" d="${path}"/>`)}</g>
    <g aria-hidden="true">${drawCountry(atlas, strings, formats)}${drawLegend(atlas)}</g>
    <g class="map-hexagons"></g>
    <g class="map-places">${townsDrawn(atlas, EVERYTHING).map((town) => drawTown(town, strings, formats))}</g>
    <g class="map-words" aria-hidden="true">${tiers}</g>
  </svg>`;
}

/** A small map that shows where one town lies; the words beside it say the rest. */
export function drawLocator({ x, y }: Town): Markup {
  const land = readOutlines().provinces.map(({ path }) => path);
  const at = html`cx="${round(x)}" cy="${round(y)}"`;
  return html`<svg class="map-locator" viewBox="${VIEW}" aria-hidden="true"><g class="map-land"><path d="${land.join("")}"/></g><circle ${at} r="14"/><circle class="ring" ${at} r="34"/></svg>`;
}

/** A circle with its number as a tooltip of the browser's own; the script puts a card in its place. */
function drawTown(
  { name, x, y, radius, sellers }: DrawnTown,
  strings: MapStrings,
  formats: Formats,
): Markup {
  const count = strings.sellers(formats.count(sellers), sellers === 1);
  return html`<circle cx="${round(x)}" cy="${round(y)}" r="${round(radius)}" data-place="${name}"><title>${name}: ${count}</title></circle>`;
}

function drawWords(texts: readonly MapText[], { name, fontSize }: Tier): Markup {
  return html`<g class="map-tier ${name}" font-size="${fontSize}">${texts.map(
    ({ text, x, y, anchor, kind }) =>
      html`<text class="${kind}" x="${round(x)}" y="${round(y)}"${anchor === "start" ? null : html` text-anchor="${anchor}"`}>${text}</text>`,
  )}</g>`;
}

/** Where the opacities of a fade stand, as shares of the map's width or height. */
const FADE = [0, 0.14, 0.84, 1];

/** A mask that lets the sea fade into the page towards the edges of the map. */
function fade(id: string, axis: { x2?: number; y2?: number }, opacities: number[]): Markup {
  const { left, top, right, bottom } = BOUNDS;
  const box = html`x="${left}" y="${top}" width="${right - left}" height="${bottom - top}"`;
  const stops = opacities.map(
    (opacity, index) =>
      html`<stop offset="${FADE[index]}" stop-color="#fff" stop-opacity="${opacity}"/>`,
  );
  return html`<linearGradient id="${id}-fade" x2="${axis.x2 ?? 0}" y2="${axis.y2 ?? 0}">${stops}</linearGradient>
    <mask id="${id}" maskUnits="userSpaceOnUse" ${box}><rect ${box} fill="url(#${id}-fade)"/></mask>`;
}

/** The circle for the whole country, on the scale of the others. */
function drawCountry({ country, scale }: Atlas, strings: MapStrings, formats: Formats): Markup {
  const cell = country && cellOf(country, EVERYTHING);
  if (!cell) return html``;
  const count = strings.sellers(formats.count(cell.sellers), cell.sellers === 1);
  return html`<circle class="map-country" cx="${COUNTRY.x}" cy="${COUNTRY.y}" r="${round(scale.radius(cell.sellers))}"><title>${strings.country}: ${count}</title></circle>`;
}

/** Nested circles on one foot, each with a hairline to its number. */
function drawLegend({ scale, towns }: Atlas): Markup {
  if (towns.length === 0) return html``;
  const radii = scale.legend.map(scale.radius);
  const end = LEGEND.x + (radii.at(-1) ?? 0) + 9;
  const circles = radii.map(
    (radius) =>
      html`<circle cx="${LEGEND.x}" cy="${round(LEGEND.y - radius)}" r="${round(radius)}"/>`,
  );
  const hairlines = TIERS.map(({ name, fontSize }) => {
    const lines = legendTops(radii, fontSize).map((top, index) => {
      const circle = LEGEND.y - 2 * radii[index]!;
      return `M${LEGEND.x} ${round(circle)}L${round(end)} ${round(top)}`;
    });
    return html`<path class="map-tier ${name}" d="${lines.join("")}"/>`;
  });
  return html`<g class="map-legend">${circles}${hairlines}</g>`;
}

const round = (value: number) => Math.round(value * 10) / 10;
