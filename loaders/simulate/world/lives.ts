import { createRandom, createWeighted, firstAbove, sample, type Random } from "../random.ts";
import { cumulate } from "./days.ts";
import type { Group } from "./groups.ts";
import type { Seller } from "./sellers.ts";

/** When a seller is active, and where. */
export interface Life {
  first: number;
  last: number;
  /** Groups (numbers) that the seller posts in, in the order of a round. */
  groups: number[];
  /** Rounds a day of a seller who posts by the clock. */
  rounds: number;
}

/** A life for each seller; most begin late, as the groups grow. */
export function drawLives(
  seed: number,
  sellers: Seller[],
  groups: Group[],
  busy: Float64Array,
): Life[] {
  const sums = cumulate(busy);
  return sellers.map((seller) => {
    const random = createRandom(seed, "life", seller.index);
    const span = drawSpan(random);
    // Those who stay for years were there early.
    const moment = random.chance(span > 365 ? 0.6 : 0.15)
      ? random.below(busy.length)
      : firstAbove(sums, random.next() * sums.at(-1)!);
    const first = Math.max(0, moment - random.below(span));
    return {
      first,
      last: Math.min(busy.length - 1, first + span - 1),
      groups: drawGroups(random, seller, groups),
      rounds: random.between(1, 4),
    };
  });
}

/** Days between a seller's first and last ad: days or weeks for many, years for some. */
function drawSpan(random: Random): number {
  const draw = random.next();
  if (draw < 0.22) return random.between(1, 14);
  if (draw < 0.52) return random.between(15, 100);
  if (draw < 0.8) return random.between(100, 420);
  return random.between(420, 1300);
}

function drawGroups(random: Random, seller: Seller, groups: Group[]): number[] {
  const pick = createWeighted(
    groups.map((group) => {
      const taste = { market: 1, region: 1.2, trade: 0.3, chat: 0.12 }[group.character];
      const near = group.province === "" ? 1 : group.province === seller.home.province ? 3.5 : 0.25;
      return group.size * taste * near * (group.language === seller.language ? 1.3 : 0.8);
    }),
  );
  const count = 1 + Math.min(9, Math.floor(-2 * Math.log(1 - random.next())));
  const chosen = new Set<number>();
  for (let i = 0; i < count * 2 && chosen.size < count; i++) chosen.add(pick(random));
  return sample(random, [...chosen], count);
}
