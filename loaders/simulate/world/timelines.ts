import type { Calendar } from "../calendar.ts";
import { createRandom } from "../random.ts";
import { cumulate, dayAt } from "./days.ts";
import type { Group } from "./groups.ts";
import { drawSecond } from "./hours.ts";
import type { Posts } from "./posts.ts";
import { spread } from "./shares.ts";

/** The messages of one group in order of time: a campaign for an ad, -1 for anything else. */
export interface Timeline {
  /** Unix seconds. */
  times: Uint32Array;
  campaigns: Int32Array;
}

/** Messages that are no ads, for each ad in a group of a character. */
const TALK_PER_AD = { market: 0.75, region: 0.95, trade: 3.2, chat: 9 };

/** How many messages beside ads each group holds: `total` in all, one at least where no ad is. */
export function shareOutTalk(groups: Group[], posts: Posts, total: number): Int32Array {
  const ads = new Int32Array(groups.length);
  for (const group of posts.group) ads[group]! += 1;
  const counts = ads.map((count) => (count === 0 ? 1 : 0));
  const forced = counts.reduce((sum, count) => sum + count, 0);
  const all = ads.reduce((sum, count) => sum + count, 0);
  const weights = Float64Array.from(groups, (group) => {
    return TALK_PER_AD[group.character] * ads[group.index]! + (0.02 * all + 1) * group.size;
  });
  spread(counts, weights, total - forced);
  return counts;
}

/** Puts the ads and the talk of a group in order of time. */
export function createTimeline(
  seed: number,
  group: Group,
  posts: Posts,
  talk: number,
  calendar: Calendar,
): Timeline {
  const random = createRandom(seed, "talk", group.index);
  const busy = cumulate(group.busy);
  const last = calendar.days - 1;
  let count = talk;
  for (const other of posts.group) if (other === group.index) count += 1;

  const times = new Uint32Array(count);
  const campaigns = new Int32Array(count).fill(-1);
  const end = calendar.moment(last, 86_399);
  let at = 0;
  for (; at < talk; at++) {
    if (at > 0 && random.chance(0.45)) {
      // The next line of a conversation.
      const pause = Math.ceil(-80 * Math.log(1 - random.next()));
      times[at] = Math.min(end, times[at - 1]! + pause);
    } else {
      const day = dayAt(busy, 0, last, random.next());
      times[at] = calendar.moment(day, drawSecond(random, calendar.weekday[day]!));
    }
  }
  posts.group.forEach((other, i) => {
    if (other !== group.index) return;
    times[at] = posts.time[i]!;
    campaigns[at] = posts.campaign[i]!;
    at += 1;
  });
  return inOrder(times, campaigns);
}

/** Sorts by time; what is of the same second keeps its order. */
function inOrder(times: Uint32Array, campaigns: Int32Array): Timeline {
  const { length } = times;
  const start = times.reduce((least, time) => Math.min(least, time), 2 ** 32);
  // Time and position in one exact number: seconds of decades times hundreds of millions.
  const keys = Float64Array.from(times, (time, i) => (time - start) * length + i).sort();
  const order = Uint32Array.from(keys, (key) => key % length);
  return {
    times: Uint32Array.from(order, (i) => times[i]!),
    campaigns: Int32Array.from(order, (i) => campaigns[i]!),
  };
}
