import { createRandom, type Random } from "../random.ts";
import type { Life } from "./lives.ts";
import { spread } from "./shares.ts";

/** Who posts which ad how often, in parallel columns; one row a seller and an ad. */
export interface Campaigns {
  seller: Int32Array;
  ad: Int32Array;
  posts: Int32Array;
}

/** How many distinct ads each seller has written: one or two for most, dozens for some. */
export function shareOutAds(seed: number, sellers: number, uniqueAds: number): Int32Array {
  const counts = new Int32Array(sellers);
  const random = createRandom(seed, "ads of sellers");
  const weights = Float64Array.from(counts, () => pareto(random, 0.95, 60));
  // With fewer ads than sellers the last sellers have none of their own and post another's.
  for (let i = 0; i < Math.min(sellers, uniqueAds); i++) counts[i] = 1;
  spread(counts, weights, uniqueAds - Math.min(sellers, uniqueAds));
  return counts;
}

/** Every ad is posted by its owner, every seller posts; `posts` in all, most of them repeats. */
export function planCampaigns(
  seed: number,
  lives: Life[],
  owner: Int32Array,
  posts: number,
): Campaigns {
  const random = createRandom(seed, "campaigns");
  const sellers = lives.length;
  const owners = new Set(owner);
  const seller = [...owner];
  const ad = Array.from(owner, (_, i) => i);
  for (let i = 0; i < sellers; i++) {
    if (owners.has(i)) continue;
    seller.push(i);
    ad.push(random.below(owner.length));
  }
  // A few ads are copied by a second account, as far as there are messages for it.
  const copies = Math.min(Math.floor(owner.length * 0.03), posts - seller.length);
  for (let i = 0; i < copies; i++) {
    const copied = random.below(owner.length);
    const by = random.below(sellers);
    if (by === owner[copied]) continue;
    seller.push(by);
    ad.push(copied);
  }
  const counts = new Int32Array(seller.length).fill(1);
  const zeal = lives.map(
    ({ first, last }) => Math.exp(0.8 * random.normal()) * (last - first + 8) ** 0.4,
  );
  const weights = Float64Array.from(seller, (by) =>
    random.chance(0.3) ? 0 : pareto(random, 0.9, 2000) * zeal[by]!,
  );
  cap(weights, Math.min(MOST_REPEATS, Math.max(20, posts * 0.012)) / posts);
  spread(counts, weights, posts - seller.length);
  return { seller: Int32Array.from(seller), ad: Int32Array.from(ad), posts: counts };
}

/** NOS found ads that were repeated up to thousands of times. */
const MOST_REPEATS = 7000;

/** Lowers the largest weights until none is more than about the given share of them all. */
function cap(weights: Float64Array, share: number): void {
  for (let i = 0; i < 4; i++) {
    const most = share * weights.reduce((sum, weight) => sum + weight, 0);
    weights.forEach((weight, at) => (weights[at] = Math.min(weight, most)));
  }
}

/** A draw from a Pareto distribution that begins at 1, cut off at `most`. */
function pareto(random: Random, exponent: number, most: number): number {
  return Math.min(most, (1 - random.next()) ** (-1 / exponent));
}
