import type { Language } from "../grammar/delivery.ts";
import { GROUPS, type GroupCharacter } from "../grammar/groups.ts";
import { createRandom } from "../random.ts";
import type { Calendar } from "../calendar.ts";

/** A public group, with its own size, character and history. */
export interface Group {
  index: number;
  /** Telegram's number of the group; outside the range that Telegram has given out. */
  id: number;
  title: string;
  character: GroupCharacter;
  language: Language;
  /** Province that it is about; empty for the whole country. */
  province: string;
  /** Relative number of messages. */
  size: number;
  /** How busy each day is; 0 before it began and while it is silent. */
  busy: Float64Array;
  /** Accounts that chat in it, as a share of its messages. */
  crowd: number;
}

/** Numbers given to simulated groups and accounts: far above those of real ones. */
const FIRST_GROUP_ID = 900_000_000_001;

/** The groups of the simulation; the first one is there from the first day to the last. */
export function createGroups(seed: number, count: number, calendar: Calendar): Group[] {
  return Array.from({ length: count }, (_, index) => {
    const random = createRandom(seed, "group", index);
    const kind = GROUPS[index % GROUPS.length]!;
    const series = Math.floor(index / GROUPS.length);
    return {
      index,
      id: FIRST_GROUP_ID + index * 7919 + random.below(7919),
      title: series === 0 ? kind.title : `${kind.title} ${series + 1}`,
      character: kind.character,
      language: kind.language ?? "nl",
      province: kind.province ?? "",
      size: (index + 2) ** -0.6 * Math.exp(0.35 * random.normal()),
      busy: drawHistory(random, index, calendar),
      crowd: 0.03 + 0.06 * random.next(),
    };
  });
}

function drawHistory(
  random: ReturnType<typeof createRandom>,
  index: number,
  calendar: Calendar,
): Float64Array {
  const { days } = calendar;
  const begin = index === 0 || random.chance(0.35) ? 0 : Math.floor(days * 0.7 * random.next());
  const peak = begin + (days - begin) * (0.5 + 0.8 * random.next());
  const silent = index > 0 && random.chance(0.15) && days > 60;
  const silence = begin + Math.floor((days - begin) * (0.2 + 0.6 * random.next()));
  const silenceEnd = silence + 9 + random.below(35);
  return calendar.busy.map((busy, day) => {
    if (day < begin || (silent && day >= silence && day < silenceEnd)) return 0;
    const start = 1 - 0.85 * Math.exp(-(day - begin) / 45);
    const decline = day > peak ? Math.exp(-(day - peak) / 260) : 1;
    return busy * start * decline * Math.exp(0.12 * random.normal());
  });
}
