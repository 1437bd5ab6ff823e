import type { Random } from "../random.ts";
import type { Group } from "../world/groups.ts";
import type { Seller } from "../world/sellers.ts";
import { crowdAccount, type Account } from "./accounts.ts";

/** Draws an account that talks in a group. */
export type Crowd = (random: Random) => Account;

/** People who are in every group. */
const EVERYWHERE = 400;
/** Room for the crowd of one group in the numbering of accounts. */
const CROWD_NUMBERS = 200_000;

/** A group's own crowd, a few of whom talk far more than most, and people from everywhere. */
export function createCrowd(seed: number, sellers: number, group: Group, messages: number): Crowd {
  const own = Math.min(CROWD_NUMBERS, Math.max(3, Math.ceil(messages * group.crowd)));
  const first = sellers + EVERYWHERE + group.index * CROWD_NUMBERS;
  return (random) => {
    const index = random.chance(0.12)
      ? sellers + random.below(EVERYWHERE)
      : first + Math.floor(own * random.next() ** 2.4);
    return crowdAccount(seed, index);
  };
}

/** Remembers who posted ads lately, for those who warn of them or praise them. */
export interface Recent {
  add(seller: number): void;
  /** A seller's number; -1 where nobody has posted yet. */
  seller(random: Random): number;
  handle(random: Random): string;
}

const MEMORY = 40;

/** Opens the memory of a group; `sellers` by number. */
export function createRecent(sellers: Seller[]): Recent {
  const last: number[] = [];
  let at = 0;
  const seller = (random: Random): number => (last.length > 0 ? random.pick(last) : -1);
  return {
    add(index) {
      last[at] = index;
      at = (at + 1) % MEMORY;
    },
    seller,
    handle(random) {
      const index = seller(random);
      return index >= 0 ? sellers[index]!.handle : `@voorbeeld_beheer${random.below(9)}`;
    },
  };
}
