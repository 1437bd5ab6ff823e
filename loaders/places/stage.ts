import type { ProgressOutput } from "../io/progress.ts";
import { findInAds } from "../texts/find-in-ads.ts";
import { createPlaceFinder } from "./find.ts";
import { loadGazetteer } from "./gazetteer.ts";

export interface PlaceTextsOptions {
  /** Holds texts.parquet and labels.parquet; places.parquet is written beside them. */
  privateDir: string;
  /** DuckDB's own limit; the found pairs lie in memory beside it until they are written. */
  memoryLimit: string;
  output: ProgressOutput;
}

/**
 * Finds the delivery areas in every text that the ad model calls an ad and writes places.parquet
 * (text_id, place), ordered by text and by appearance in it. Returns how many different places are
 * named (`NL` is one of them) and how many pairs were written.
 */
export async function placeTexts(
  options: PlaceTextsOptions,
): Promise<{ places: number; pairs: number }> {
  const { values, pairs } = await findInAds({
    ...options,
    ...{ title: "finding places", table: "places", column: "place" },
    find: createPlaceFinder(loadGazetteer()),
  });
  return { places: values, pairs };
}
