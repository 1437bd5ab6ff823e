import { html, type Markup, withNumbers } from "../../site/html.ts";
import type { Page } from "../../site/page.ts";
import { renderTable } from "../table.ts";
import { answerFor, nearestTowns } from "./answer.ts";
import { drawLocator } from "./draw.ts";
import { renderSource } from "./panel.ts";
import { figureWriter, sellersText } from "./place-number.ts";
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
  const writing = { strings: mapStrings(language), formats, write: figureWriter(page) };
  const { paragraphs } = answerFor(town, town, atlas, writing);
  return html`<div class="place-page">
    <figure class="place-locator">${drawLocator(town)}</figure>
    <div>${paragraphs.map((paragraph) => html`<p>${withNumbers(paragraph)}</p>`)}</div>
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
  const count = mapStrings(page.language).sellers(
    sellersText(near, EVERYTHING, page),
    sellers === 1,
  );
  return html`<li>${linkTown(page, near)}: ${withNumbers(count)}</li>`;
}

/** Sellers by product and way of delivery. */
function renderCells(page: Page, town: Town): Markup {
  const strings = mapStrings(page.language);
  const rows = PRODUCTS.map((product) => [
    strings.products[product],
    ...DELIVERIES.map((delivery) => {
      const filter = { product, delivery };
      return cellOf(town, filter)
        ? withNumbers(sellersText(town, filter, page))
        : strings.table.unpublished;
    }),
  ]);
  const columns = DELIVERIES.map((delivery) => ({
    title: strings.deliveries[delivery],
    numeric: true,
  }));
  return renderTable({ columns: [{ title: strings.table.kind }, ...columns], rows }, town.name);
}
