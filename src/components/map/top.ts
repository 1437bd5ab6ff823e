import { html, type Markup, withNumbers } from "../../site/html.ts";
import type { Page } from "../../site/page.ts";
import type { Atlas } from "./atlas.ts";
import { figureWriter, sellersText } from "./place-number.ts";
import { EVERYTHING } from "./places.ts";
import { areasSentence, ranking } from "./ranking.ts";
import type { MapStrings } from "./strings.ts";

/** The list beside the map: the most named towns, and the areas that ads name as such. */
export function renderTop(atlas: Atlas, strings: MapStrings, page: Page): Markup {
  const writing = { strings, formats: page.formats, write: figureWriter(page) };
  const lines = ranking(atlas, EVERYTHING).map(({ name, share }) => {
    const sellers = sellersText(atlas.byName.get(name)!, EVERYTHING, page);
    const bar = html`<svg aria-hidden="true" viewBox="0 0 100 10" preserveAspectRatio="none"><rect width="${Math.round(share * 100)}" height="10"/></svg>`;
    return html`<li><span>${name}</span> ${bar}<b>${withNumbers(sellers)}</b></li>`;
  });
  return html`<div class="map-top">
    <p class="map-top-title">${strings.top}</p>
    <ol class="map-bars">${lines}</ol>
    <p class="map-areas">${withNumbers(areasSentence(atlas, EVERYTHING, writing))}</p>
  </div>`;
}
