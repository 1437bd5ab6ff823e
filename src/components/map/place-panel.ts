import { html, type Markup } from "../../site/html.ts";
import type { Page } from "../../site/page.ts";
import { renderTable } from "../table.ts";
import { answerFor, nearestTowns } from "./answer.ts";
import { drawLocator } from "./draw.ts";
import { renderSource } from "./panel.ts";
import { linkTown, townOfPath } from "./place-pages.ts";
import { cellOf, DELIVERIES, EVERYTHING, PRODUCTS, sellersOf, type Town } from "./places.ts";
import { whereStrings } from "./sentences.ts";
import { atlasOf } from "./story-atlas.ts";
import { mapStrings } from "./strings.ts";

const NEIGHBOURS = 6;

/** The page of one town: where it lies, what is said of it, every cell, its neighbours. */
export function renderPlace(page: Page): Markup {
  const { story, formats, language } = page;
  const town = townOfPath(page.path, story);
  // Framework also makes the page from which the others are made, in the preview of an editor.
  if (!town) return html``;
  const atlas = atlasOf(story);
  const words = whereStrings(page).page;
  const { paragraphs } = answerFor(town, town, atlas, mapStrings(language), formats);
  return html`<div class="place-page">
    <figure class="place-locator">${drawLocator(town)}</figure>
    <div>${paragraphs.map((paragraph) => html`<p>${paragraph}</p>`)}</div>
  </div>
  <h2>${words.cells}</h2>
  ${renderCells(page, town)}
  <p class="chart-caption place-caption">${words.cellsCaption(formats.count(atlas.minimumSellers))} ${renderSource(page)}</p>
  <h2>${words.neighbours}</h2>
  <ul>${nearestTowns(town, atlas.towns, NEIGHBOURS).map((near) => renderNeighbour(page, near))}</ul>
  <p><a href="${page.link("/where")}#place=${encodeURIComponent(town.name)}">${words.onTheMap(town.name)}</a></p>`;
}

function renderNeighbour(page: Page, near: Town): Markup {
  const sellers = sellersOf(near, EVERYTHING);
  const count = mapStrings(page.language).sellers(page.formats.count(sellers), sellers === 1);
  return html`<li>${linkTown(page, near)}: ${count}</li>`;
}

/** Sellers by product and way of delivery. */
function renderCells({ language, formats, story }: Page, town: Town): Markup {
  const strings = mapStrings(language);
  const tooFew = strings.table.tooFew(formats.count(atlasOf(story).minimumSellers));
  const rows = PRODUCTS.map((product) => [
    strings.products[product],
    ...DELIVERIES.map((delivery) => {
      const cell = cellOf(town, { product, delivery });
      return cell ? formats.count(cell.sellers) : tooFew;
    }),
  ]);
  const columns = DELIVERIES.map((delivery) => ({
    title: strings.deliveries[delivery],
    numeric: true,
  }));
  return renderTable({ columns: [{ title: strings.table.kind }, ...columns], rows }, town.name);
}
