import type { Calendar } from "../calendar.ts";
import { createRandom, type Random } from "../random.ts";
import type { Campaigns } from "./campaigns.ts";
import { cumulate, dayAt } from "./days.ts";
import type { Group } from "./groups.ts";
import { drawSecond } from "./hours.ts";
import type { Life } from "./lives.ts";
import type { Seller } from "./sellers.ts";

/** Every posted ad, in parallel columns, in no particular order. */
export interface Posts {
  group: Uint16Array;
  /** Unix seconds. */
  time: Uint32Array;
  campaign: Uint32Array;
}

/** When and where each ad is posted: at its moments in its seller's life, in the seller's groups. */
export function planPosts(
  seed: number,
  sellers: Seller[],
  lives: Life[],
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
  let at = 0;
  campaigns.posts.forEach((count, campaign) => {
    const seller = sellers[campaigns.seller[campaign]!]!;
    const life = lives[seller.index]!;
    const random = createRandom(seed, "posts", campaign);
    const [from, to] = drawWindow(random, life, count);
    const startOfDay = random.below(86_400);
    const rounds = Math.ceil(count / life.groups.length);
    for (let i = 0; i < count; i++, at++) {
      let day: number;
      let second: number;
      if (seller.automatic) {
        // The same ad in every group, one after the other, at set times.
        const round = Math.floor(i / life.groups.length);
        const turn = startOfDay + (round % life.rounds) * Math.floor(43_200 / life.rounds);
        day = dayAt(busy, from, to, (round + 0.5) / rounds);
        second = (turn + (i % life.groups.length) * 45 + random.below(40)) % 86_400;
      } else {
        day = dayAt(busy, from, to, random.next());
        second = drawSecond(random, calendar.weekday[day]!);
      }
      posts.group[at] = groupOn(random, life, groups, day, i, seller.automatic);
      posts.time[at] = calendar.moment(day, second);
      posts.campaign[at] = campaign;
    }
  });
  fillEmptyGroups(posts, groups.length);
  return posts;
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
