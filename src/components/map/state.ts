import { DELIVERIES, EVERYTHING, PRODUCTS, type Filter } from "./places.js";

export const VIEWS = ["circles", "hexagons", "provinces"] as const;
export type View = (typeof VIEWS)[number];

/** What the reader has chosen. */
export interface MapState {
  filter: Filter;
  view: View;
  /** The place whose answer is shown; null for none. */
  place: string | null;
}

export const INITIAL: MapState = { filter: EVERYTHING, view: "circles", place: null };

/**
 * The state in an address's hash (`#place=Utrecht&product=designer`); what it does not know it
 * leaves at its beginning. Null where the hash is about something else, such as a heading.
 */
export function readState(hash: string): MapState | null {
  if (!/^#(place|product|delivery|view)=/.test(hash)) return null;
  const values = new URLSearchParams(hash.slice(1));
  const oneOf = <T extends string>(name: string, known: readonly T[]): T =>
    known.find((value) => value === values.get(name)) ?? known[0]!;
  return {
    filter: { product: oneOf("product", PRODUCTS), delivery: oneOf("delivery", DELIVERIES) },
    view: oneOf("view", VIEWS),
    place: values.get("place") || null,
  };
}

/** The hash that {@link readState} reads as this state; empty for the initial one. */
export function writeState({ filter, view, place }: MapState): string {
  const values = new URLSearchParams();
  if (place !== null) values.set("place", place);
  if (filter.product !== "any") values.set("product", filter.product);
  if (filter.delivery !== "any") values.set("delivery", filter.delivery);
  if (view !== "circles") values.set("view", view);
  const text = values.toString();
  return text === "" ? "" : `#${text}`;
}
