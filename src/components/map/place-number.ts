import { annotate } from "../../site/annotated.ts";
import type { Page } from "../../site/page.ts";
import { addCard } from "../provenance.ts";
import { sellersOf, type Filter, type Place } from "./places.ts";
import {
  keyOf,
  queryOf,
  sellerBounds,
  titleOf,
  type PlaceBounds,
  type PlaceFigure,
  type WriteFigure,
} from "./place-figures.ts";
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
  const own = { sql, tables: ["places"] };
  const shared = {
    sql: `${placeMacros(page)}${sql}`,
    tables: ["places", "sellers", "scores"],
    shared: query,
  };
  const ofSellers = figure.measure === "sellers";
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

function intervalOf({ place, filter }: PlaceFigure & { measure: "sellers" }, page: Page) {
  const bounds = placeBounds(page);
  const found = atlasOf(page.story).byName.get(place);
  if (!bounds || !found) return null;
  const [low, high] = sellerBounds(sellersOf(found, filter), bounds);
  return page.strings.number.range(page.formats.count(low), page.formats.count(high));
}
