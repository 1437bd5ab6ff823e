import { html, type Markup } from "../../site/html.ts";
import type { Page } from "../../site/page.ts";
import type { Formats } from "../format.ts";
import { renderTable, type TextTable } from "../table.ts";
import type { Atlas } from "./atlas.ts";
import { linkTown } from "./place-pages.ts";
import { cellOf, EVERYTHING, PRODUCTS, rateOf, type Place } from "./places.ts";
import { rateProvinces, sellersInProvince } from "./provinces.ts";
import type { MapStrings } from "./strings.ts";

/** The numbers behind the map: the towns, and apart the areas that ads name as such. */
export function renderMapTables(atlas: Atlas, strings: MapStrings, page: Page): Markup {
  const { formats } = page;
  const { table } = strings;
  const summary = table.summary(formats.count(atlas.towns.length));
  const areas = [...(atlas.country ? [atlas.country] : []), ...atlas.areas];
  return html`<details class="map-table">
    <summary>${summary}</summary>
    <p>${table.caption(formats.count(atlas.minimumSellers))}</p>
    ${renderTable(townTable(atlas, strings, page), summary)}
    ${atlas.provinces.length === 0 ? null : html`<p>${strings.provinces.table.summary}</p>${renderTable(provinceTable(atlas, strings, formats), strings.provinces.table.summary)}`}
    ${areas.length === 0 ? null : html`<p>${table.areas}</p>${renderTable(areaTable(areas, strings, formats), table.areas)}`}
  </details>`;
}

function townTable(atlas: Atlas, strings: MapStrings, page: Page): TextTable {
  const { formats } = page;
  const { table } = strings;
  return {
    columns: [
      { title: table.place },
      { title: table.province },
      ...sellerColumns(strings),
      { title: table.rate, numeric: true },
    ],
    rows: atlas.towns.map((town) => {
      const rate = rateOf(town, EVERYTHING);
      return [
        linkTown(page, town),
        town.province ?? "",
        ...sellerCells(town, strings, formats),
        rate === null ? "–" : formats.decimal(rate),
      ];
    }),
  };
}

function provinceTable(atlas: Atlas, strings: MapStrings, formats: Formats): TextTable {
  const { table } = strings.provinces;
  const { unpublished } = strings.table;
  const numeric = (title: string) => ({ title, numeric: true });
  return {
    columns: [
      { title: strings.table.province },
      numeric(strings.table.sellers),
      ...PRODUCTS.slice(1).map((product) => numeric(strings.products[product])),
      numeric(table.inhabitants),
      numeric(table.rate),
    ],
    rows: rateProvinces(atlas.provinces, EVERYTHING).map(({ province, rate }) => [
      province.name,
      ...PRODUCTS.map((product) => {
        const sellers = sellersInProvince(province, { product, delivery: "any" });
        return sellers === null ? unpublished : formats.count(sellers);
      }),
      formats.count(province.population),
      rate === null ? unpublished : formats.decimal(rate),
    ]),
  };
}

function areaTable(areas: readonly Place[], strings: MapStrings, formats: Formats): TextTable {
  const { table, levels } = strings;
  return {
    columns: [{ title: table.place }, { title: table.kind }, ...sellerColumns(strings)],
    rows: areas.map((area) => [
      area.level === "country" ? strings.country : area.name,
      levels[area.level],
      ...sellerCells(area, strings, formats),
    ]),
  };
}

function sellerColumns({ table, products }: MapStrings) {
  const numeric = (title: string) => ({ title, numeric: true });
  return [
    numeric(table.sellers),
    ...PRODUCTS.slice(1).map((product) => numeric(products[product])),
    numeric(table.uniqueAds),
  ];
}

function sellerCells(place: Place, { table }: MapStrings, formats: Formats): string[] {
  const sellers = PRODUCTS.map((product) => {
    const cell = cellOf(place, { product, delivery: "any" });
    if (cell === undefined) return table.none;
    return cell === null ? table.unpublished : formats.count(cell.sellers);
  });
  const total = cellOf(place, EVERYTHING);
  return [...sellers, total ? formats.count(total.uniqueAds) : table.unpublished];
}
