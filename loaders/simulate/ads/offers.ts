import { sample, type Random } from "../random.ts";
import type { Seller } from "../world/sellers.ts";
import { drawAmounts, type Offer } from "./catalogue.ts";

/** The seller's whole range or a part of it; with `bulk` most price ladders reach higher. */
export function chooseOffers(random: Random, seller: Seller, bulk: boolean): Offer[] {
  const { catalogue } = seller;
  const chosen = random.chance(0.55)
    ? [...catalogue]
    : sample(random, catalogue, 1 + random.below(catalogue.length));
  if (!bulk) return chosen;
  return chosen.map((offer) =>
    random.chance(0.7) ? { ...offer, amounts: drawAmounts(random, offer.drug.unit, true) } : offer,
  );
}
