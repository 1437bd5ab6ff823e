import { annotate } from "../../site/annotated.ts";
import type { Page } from "../../site/page.ts";
import { addCard } from "../provenance.ts";
import { sellersOf, type Filter, type Place } from "./places.ts";
import {
  countsSellers,
  keyOf,
  queryOf,
  sellerBounds,
  tableOf,
  titleOf,
  type PlaceBounds,
  type PlaceFigure,
  type WriteFigure,
} from "./place-figures.ts";
import { sellersInProvince, type Province } from "./provinces.ts";
import { mapStrings } from "./strings.ts";
import { atlasOf } from "./story-atlas.ts";

/** Writes numbers about places so that they open on the page; see `WriteFigure`. */
export function figureWriter(page: Page): WriteFigure {
  return (text, figure) => annotate(text, addPlaceCard(text, figure, page));
}

/** The sellers that name a place, as a number that opens. */
export function sellersText(place: Place, filter: Filter, page: Page): string {
  const figure: PlaceFigure = { measure: "sellers", place: place.name, filter };
  return figureWriter(page)(page.formats.count(sellersOf(place, filter)), figure);
}

/** The sellers that name a province or a place in it, as a number that opens. */
export function inProvinceText(province: Province, filter: Filter, page: Page): string | null {
  const sellers = sellersInProvince(province, filter);
  return sellers === null
    ? null
    : figureWriter(page)(page.formats.count(sellers), {
        ...{ measure: "inProvince", place: province.name, filter },
      });
}

/** What the bounds of numbers of sellers are made from; null for a story without them. */
export function placeBounds({ story }: Page): PlaceBounds | null {
  const row = story.queries["place_bounds"]?.rows[0];
  return row ? (row as unknown as PlaceBounds) : null;
}

/** The macros before a query about sellers of a place, which a reader needs to run it. */
export function placeMacros({ story }: Page): string {
  const { sql } = story.queries["place_bounds"] ?? { sql: "" };
  return sql.slice(0, sql.lastIndexOf("-- What the bounds"));
}

function addPlaceCard(text: string, figure: PlaceFigure, page: Page): string {
  const { card, query } = keyOf(figure);
  const sql = queryOf(figure);
  const table = tableOf(figure);
  const own = { sql, tables: [table] };
  const shared = {
    sql: `${placeMacros(page)}${sql}`,
    tables: [table, "sellers", "scores"],
    shared: query,
  };
  const ofSellers = countsSellers(figure);
  return addCard(
    {
      ...{ id: card, title: titleOf(figure, mapStrings(page.language)), value: text },
      unit: ofSellers ? page.strings.units.sellers : "",
      interval: ofSellers ? intervalOf(figure, page) : null,
      denominator: null,
      classifier: true,
      query: ofSellers ? shared : own,
    },
    page,
  );
}

function intervalOf(
  { measure, place, filter }: PlaceFigure & { measure: "sellers" | "inProvince" },
  page: Page,
) {
  const bounds = placeBounds(page);
  const { byName, provinces } = atlasOf(page.story);
  const town = byName.get(place);
  const province = provinces.find(({ name }) => name === place);
  const sellers =
    measure === "sellers"
      ? town && sellersOf(town, filter)
      : province && sellersInProvince(province, filter);
  if (!bounds || sellers === undefined || sellers === null) return null;
  const [low, high] = sellerBounds(sellers, bounds);
  return page.strings.number.range(page.formats.count(low), page.formats.count(high));
}
