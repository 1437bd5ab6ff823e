import type { Atlas } from "./atlas.ts";
import type { LabelCandidate } from "./place-labels.ts";
import { sellersOf, type Filter, type Town } from "./places.js";

/** A town as its circle is drawn. */
export interface DrawnTown extends LabelCandidate {
  town: Town;
  sellers: number;
}

/** The circles for a filter, in the order of the atlas; towns without a published number have none. */
export function townsDrawn({ towns, scale }: Atlas, filter: Filter): DrawnTown[] {
  return towns.flatMap((town) => {
    const sellers = sellersOf(town, filter);
    if (sellers === 0) return [];
    const { name, x, y } = town;
    return [{ town, name, x, y, sellers, radius: scale.radius(sellers) }];
  });
}
