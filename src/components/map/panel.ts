import { html, type Markup, withNumbers } from "../../site/html.ts";
import type { Page } from "../../site/page.ts";
import { renderSql } from "../provenance.ts";
import type { Atlas } from "./atlas.ts";
import { renderControls, renderSearch } from "./controls.ts";
import { drawMap } from "./draw.ts";
import { renderMapTables } from "./map-table.ts";
import { atlasOf } from "./story-atlas.ts";
import { VIEWS } from "./state.ts";
import { renderTop } from "./top.ts";
import { EVERYTHING, sellersOf } from "./places.ts";
import { annotateFact, annotateSetting } from "../number.ts";
import { renderLiveCard } from "./live-card.ts";
import { mapStrings, type MapStrings } from "./strings.ts";

/** Towns that the description of the drawing names. */
const DESCRIBED = 5;

/** The map with filters, search and table, for its own page. */
export function renderMap(page: Page): Markup {
  return render(page, true);
}

/** The drawing with its title and table alone, for a page that tells of something else as well. */
export function renderStillMap(page: Page): Markup {
  return render(page, false);
}

function render(page: Page, interactive: boolean): Markup {
  const { formats, story } = page;
  const strings = mapStrings(page.language);
  const atlas = atlasOf(story);
  const id = "map";
  const live = interactive ? renderLiveParts(atlas, strings, page, id) : null;
  return html`<figure class="chart map${interactive ? " interactive" : ""}" id="${id}" data-view="circles" data-minimum="${atlas.minimumSellers}">
    <figcaption>
      <p class="chart-title" id="${id}-title">${withNumbers(titleOf(page, atlas))}</p>
      ${renderSubtitles(page, id, interactive)}
    </figcaption>
    ${interactive ? renderControls(id, strings) : null}
    <div class="map-body">
      <div class="map-drawing">${drawMap(atlas, strings, formats, id, describe(page, atlas))}</div>
      ${live}
    </div>
    <p class="chart-caption">${story.simulated ? html`${page.strings.site.simulatedCaption} ` : null}${captionOf(page, atlas)} <span data-for="circles hexagons">${renderSource(page)}</span>${interactive ? html`<span data-for="provinces">${renderSource(page, "provinces")}</span>` : null} ${strings.credit} ${atlas.provinces.length === 0 ? null : strings.provinces.credit}</p>
    ${renderMapTables(atlas, strings, page)}${renderQuery(page)}
    ${interactive ? html`${renderLiveCard(page)}${renderSources(strings)}` : null}
  </figure>`;
}

/** What is drawn, by view; the style sheet shows the one that fits. */
function renderSubtitles(page: Page, id: string, interactive: boolean): Markup[] {
  const { subtitles } = mapStrings(page.language);
  const [from, to] = [day(page, "period_from"), day(page, "period_to")];
  return VIEWS.slice(0, interactive ? VIEWS.length : 1).map(
    (view) =>
      html`<p class="chart-subtitle" data-for="${view}" id="${id}-subtitle-${view}">${subtitles[view](from, to)}</p>`,
  );
}

/** What stands under and beside the drawing where a script brings it to life. */
function renderLiveParts(atlas: Atlas, strings: MapStrings, page: Page, id: string): Markup {
  const { formats } = page;
  const { length } = atlas.towns;
  const shown = strings.controls.shown(formats.count(length), length === 1, null);
  return html`<p class="map-note" role="status">${shown}</p>
    <div class="map-side">${renderSearch(id, strings)}${renderTop(atlas, strings, page)}</div>`;
}

/** Where the published tables are: the build puts them beside the pages, a loader serves the preview. */
const TABLES = process.env["STORY_OUTPUT"] === undefined ? "/_file/data" : "/data";

/** The script and the files that it reads when it is needed, as links that the build follows. */
function renderSources(strings: MapStrings): Markup {
  return html`<p class="map-download"><a data-source="places" href="${TABLES}/places.parquet">${strings.download}</a></p>
    <p class="map-download"><a data-source="provinces" href="${TABLES}/provinces.parquet">${strings.provinces.download}</a></p>
    <a data-source="names" href="/data/place-names.json" download hidden></a>
    <script type="module" src="/components/map/client/main.js"></script>`;
}

function captionOf(page: Page, atlas: Atlas): Markup {
  const strings = mapStrings(page.language);
  const { towns, suppressedTowns } = atlas;
  const minimum = annotateSetting("minimum_sellers", page);
  const suppressed = numberOr("places_suppressed", suppressedTowns, page);
  return html`${
    towns.length === 0
      ? html`<span data-for="circles hexagons">${withNumbers(strings.nothingPublished(minimum))}</span>`
      : html`<span data-for="circles">${strings.circlesExplained}</span>`
  } ${
    suppressedTowns === 0
      ? null
      : html`<span data-for="circles hexagons">${withNumbers(strings.suppressedPlaces(suppressed, minimum, suppressedTowns === 1))}</span>`
  }`;
}

/** A table that the map is made from, with the way to its description. */
export function renderSource(
  { strings, link }: Page,
  table: "places" | "provinces" = "places",
): Markup {
  const [before, after] = strings.figure.source("|").split("|") as [string, string];
  return html`${before}<a href="${link("/data")}#${table}">${table}</a>${after}`;
}

function renderQuery(page: Page): Markup {
  const { strings, story } = page;
  const queries = ["map_places", "map_provinces"].map((name) => story.queries[name]!.sql);
  return html`<details>
    <summary>${strings.figure.query}</summary>
    ${queries.map((sql) => renderSql(sql, page))}
  </details>`;
}

/** Counts every place that is named; the caption says how many of them are not drawn. */
function titleOf(page: Page, { towns, suppressedTowns }: Atlas): string {
  const strings = mapStrings(page.language);
  const [first, second] = towns;
  if (!first) return strings.title;
  const alone = !second || sellersOf(first, EVERYTHING) > sellersOf(second, EVERYTHING);
  const named = towns.length + suppressedTowns;
  return strings.finding(
    numberOr("places_named", named, page),
    named === 1,
    alone ? first.name : null,
  );
}

/** A count as the fact that it is, which opens; bare where the facts say otherwise. */
function numberOr(fact: string, count: number, page: Page): string {
  return page.story.facts[fact]?.value === count
    ? annotateFact(fact, page)
    : page.formats.count(count);
}

/** A day of the settings that no line break takes apart. */
const day = ({ story, formats }: Page, name: string) =>
  formats.day(String(story.settings[name])).replaceAll(" ", "\u00a0");

function describe({ language, formats }: Page, { towns, country }: Atlas): string {
  const strings = mapStrings(language);
  const countrySellers = country ? sellersOf(country, EVERYTHING) : 0;
  return strings.description({
    places: formats.count(towns.length),
    top: formats.list(
      towns
        .slice(0, DESCRIBED)
        .map((town) => strings.topPlace(town.name, formats.count(sellersOf(town, EVERYTHING)))),
    ),
    country:
      countrySellers === 0
        ? null
        : strings.sellers(formats.count(countrySellers), countrySellers === 1),
  });
}
