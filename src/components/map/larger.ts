import { fold } from "./fold.js";
import type { Place } from "./places.js";

/** Towns with so many inhabitants have a page of their own. */
const INHABITANTS = 50_000;

/** Towns of that size whose number GeoNames gives for another extent (data/geo/README.md). */
const LARGER = new Set(["Hengelo", "Hoofddorp", "Houten", "Venlo"]);

/** Whether a published town has a page of its own. */
export function hasPage({ level, name, population }: Place): boolean {
  return level === "place" && ((population ?? 0) >= INHABITANTS || LARGER.has(name));
}

/** The last part of the address of a town's page: `den-haag`. */
export function slugOf({ name }: Place): string {
  return fold(name).replaceAll(" ", "-");
}
