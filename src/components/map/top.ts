import { html, type Markup } from "../../site/html.ts";
import type { Formats } from "../format.ts";
import type { Atlas } from "./atlas.ts";
import { EVERYTHING } from "./places.ts";
import { areasSentence, ranking } from "./ranking.ts";
import type { MapStrings } from "./strings.ts";

/** The list beside the map: the most named towns, and the areas that ads name as such. */
export function renderTop(atlas: Atlas, strings: MapStrings, formats: Formats): Markup {
  const lines = ranking(atlas, EVERYTHING).map(({ name, sellers, share }) => {
    const bar = html`<svg aria-hidden="true" viewBox="0 0 100 10" preserveAspectRatio="none"><rect width="${Math.round(share * 100)}" height="10"/></svg>`;
    return html`<li><span>${name}</span> ${bar}<b>${formats.count(sellers)}</b></li>`;
  });
  return html`<div class="map-top">
    <p class="map-top-title">${strings.top}</p>
    <ol class="map-bars">${lines}</ol>
    <p>${areasSentence(atlas, EVERYTHING, strings, formats)}</p>
  </div>`;
}
