import type { Claim } from "../../claims/claims.ts";
import { AD_LABELS } from "../../labels/labels.ts";
import { normalise } from "../../texts/normalise.ts";
import { createRandom } from "../random.ts";
import type { Seller } from "../world/sellers.ts";
import { draftAd, type Draft } from "./draft.ts";
import { renderAd } from "./render.ts";
import { varyAd } from "./vary.ts";

/** The distinct ads of the simulation, by ad number. */
export interface UniqueAds {
  texts: string[];
  /** Seller (index) whose ad it is. */
  owner: Int32Array;
  /** Ad number of the text that it varies; its own where it is the first. */
  family: Int32Array;
  /** Bit i: `AD_LABELS[i]`. */
  labels: Uint8Array;
  places: string[][];
  claims: Claim[][];
  /** Every ad's text, normalised. */
  normalised: Set<string>;
}

/** Writes `counts[i]` ads for seller i, each a distinct text after `normalise`. */
export function createUniqueAds(seed: number, sellers: Seller[], counts: Int32Array): UniqueAds {
  const total = counts.reduce((sum, count) => sum + count, 0);
  const ads: UniqueAds = {
    texts: [],
    owner: new Int32Array(total),
    family: new Int32Array(total),
    labels: new Uint8Array(total),
    places: [],
    claims: [],
    normalised: new Set(),
  };
  for (const seller of sellers) writeAdsOf(seed, seller, counts[seller.index]!, ads);
  return ads;
}

function writeAdsOf(seed: number, seller: Seller, count: number, ads: UniqueAds): void {
  const random = createRandom(seed, "ads", seller.index);
  let base: Draft | undefined;
  let family = 0;
  for (let written = 0; written < count; written++) {
    for (let attempt = 0; ; attempt++) {
      // A terse seller may have said it all: then another layout, and at last a longer line.
      const anew = base === undefined || attempt > 6 || random.chance(0.38);
      const bulk = seller.bulk && (written === 0 || random.chance(0.5));
      const draft: Draft = anew ? draftAd(random, seller, bulk) : varyAd(random, base!);
      if (attempt > 20) draft.tail = `${draft.tail} ${random.between(2, 999)}x ✅`.trim();
      const { text, labels, places, claims } = renderAd(draft);
      const key = normalise(text);
      if (ads.normalised.has(key)) continue;
      const ad = ads.texts.length;
      if (anew) {
        base = draft;
        family = ad;
      }
      ads.normalised.add(key);
      ads.texts.push(text);
      ads.owner[ad] = seller.index;
      ads.family[ad] = family;
      ads.labels[ad] = AD_LABELS.reduce(
        (bits, label, i) => bits | (labels.has(label) ? 1 << i : 0),
        0,
      );
      ads.places.push(places);
      ads.claims.push(claims);
      break;
    }
  }
}
