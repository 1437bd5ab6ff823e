import type { Calendar } from "../calendar.ts";
import { createRandom, createWeighted, firstAbove, sample, type Random } from "../random.ts";
import type { Campaigns } from "./campaigns.ts";
import { drawSecond } from "./hours.ts";
import type { Group } from "./groups.ts";
import type { Seller } from "./sellers.ts";

/** Every posted ad, in parallel columns, in no particular order. */
export interface Posts {
  group: Uint16Array;
  /** Unix seconds. */
  time: Uint32Array;
  campaign: Uint32Array;
}

/** When and where each seller posts: a life in the groups, then each ad at its moments in it. */
export function planPosts(
  seed: number,
  sellers: Seller[],
  campaigns: Campaigns,
  groups: Group[],
  calendar: Calendar,
): Posts {
  const total = campaigns.posts.reduce((sum, count) => sum + count, 0);
  const posts: Posts = {
    group: new Uint16Array(total),
    time: new Uint32Array(total),
    campaign: new Uint32Array(total),
  };
  const busy = cumulate(calendar.busy);
  const lives = sellers.map((seller) => drawLife(seed, seller, groups, busy));
  let at = 0;
  campaigns.posts.forEach((count, campaign) => {
    const seller = sellers[campaigns.seller[campaign]!]!;
    const life = lives[seller.index]!;
    const random = createRandom(seed, "posts", campaign);
    const [from, to] = drawWindow(random, life, count);
    const rota = random.between(0, 86_399);
    for (let i = 0; i < count; i++, at++) {
      const share = seller.automatic ? (i + random.next()) / count : random.next();
      const day = dayAt(busy, from, to, share);
      const second = seller.automatic
        ? (rota + (i % life.slots) * Math.floor(50_000 / life.slots) + random.below(600)) % 86_400
        : drawSecond(random, calendar.weekday[day]!);
      posts.group[at] = groupOn(random, life, groups, day, i, seller.automatic);
      posts.time[at] = calendar.moment(day, second);
      posts.campaign[at] = campaign;
    }
  });
  fillEmptyGroups(posts, groups.length);
  return posts;
}

/** When a seller is active, and where. */
interface Life {
  first: number;
  last: number;
  groups: number[];
  /** Rounds a day of a seller who posts by the clock. */
  slots: number;
}

function drawLife(seed: number, seller: Seller, groups: Group[], busy: Float64Array): Life {
  const random = createRandom(seed, "life", seller.index);
  const days = busy.length;
  const draw = random.next();
  // Many accounts last days or weeks, some for years.
  const span =
    draw < 0.3
      ? 1 + random.below(14)
      : draw < 0.65
        ? 14 + random.below(90)
        : draw < 0.9
          ? 100 + random.below(300)
          : 400 + random.below(700);
  const moment = firstAbove(busy, random.next() * busy[days - 1]!);
  const first = Math.max(0, moment - random.below(span));
  const last = Math.min(days - 1, first + span - 1);
  const weight = groups.map((group) => {
    const taste = { market: 1, region: 0.8, trade: 0.3, chat: 0.12 }[group.character];
    const near = group.province === "" ? 1 : group.province === seller.home.province ? 3.5 : 0.25;
    return group.size * taste * near * (group.language === seller.language ? 1.3 : 0.8);
  });
  const pick = createWeighted(weight);
  const count = 1 + Math.min(9, Math.floor(-2 * Math.log(1 - random.next())));
  const chosen = new Set<number>();
  for (let i = 0; i < count * 2 && chosen.size < count; i++) chosen.add(pick(random));
  return { first, last, groups: sample(random, [...chosen], count), slots: 1 + random.below(4) };
}

/** The part of a seller's life in which an ad is posted: short for a few posts. */
function drawWindow(random: Random, life: Life, count: number): [from: number, to: number] {
  const days = life.last - life.first + 1;
  const share = count > 60 ? 0.6 + 0.4 * random.next() : random.next() ** (30 / (count + 15));
  const length = Math.max(1, Math.min(days, Math.ceil(days * share)));
  const from = life.first + random.below(days - length + 1);
  return [from, from + length - 1];
}

/** The group of a post: one of the seller's that is awake that day; the main group otherwise. */
function groupOn(
  random: Random,
  life: Life,
  groups: Group[],
  day: number,
  round: number,
  automatic: boolean,
): number {
  for (let attempt = 0; attempt < 6; attempt++) {
    const at = automatic && attempt === 0 ? round : random.below(life.groups.length);
    const group = life.groups[at % life.groups.length]!;
    if (groups[group]!.busy[day]! > 0) return group;
  }
  return 0;
}

/** Moves one post each to groups that got none. */
function fillEmptyGroups(posts: Posts, groups: number): void {
  const counts = new Int32Array(groups);
  for (const group of posts.group) counts[group]! += 1;
  for (let group = 0; group < groups; group++) {
    if (counts[group]! > 0) continue;
    const from = posts.group.findIndex((other) => counts[other]! > 1);
    if (from < 0) return;
    counts[posts.group[from]!]! -= 1;
    posts.group[from] = group;
    counts[group] = 1;
  }
}

/** Running sums. */
export function cumulate(values: Float64Array): Float64Array {
  let sum = 0;
  return values.map((value) => (sum += value));
}

/** The day in [from, to] below which the given share of the activity lies. */
export function dayAt(sums: Float64Array, from: number, to: number, share: number): number {
  const before = from === 0 ? 0 : sums[from - 1]!;
  const day = firstAbove(sums, before + share * (sums[to]! - before));
  return Math.min(to, Math.max(from, day));
}
