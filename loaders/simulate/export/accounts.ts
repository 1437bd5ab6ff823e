import { createRandom } from "../random.ts";
import type { Seller } from "../world/sellers.ts";
import { drawDisplayName } from "../world/names.ts";

/** An account as an export shows it. */
export interface Account {
  /** `user900000000123`, or `channel…` for those who post as a channel. */
  id: string;
  /** Null where the account has been deleted since. */
  name: string | null;
}

/** Numbers of simulated accounts begin here: Telegram has given out none near it. */
const FIRST_ACCOUNT_ID = 900_000_000_000;

/** The number of an account; neighbours in the simulation are far apart. */
function accountNumber(index: number): number {
  return FIRST_ACCOUNT_ID + (((index + 1) * 456_791) % 99_999_989);
}

/** The account of someone in the crowd, numbered after the sellers. */
export function crowdAccount(seed: number, index: number): Account {
  const random = createRandom(seed, "account", index);
  const deleted = random.chance(0.04);
  return {
    id: `user${accountNumber(index)}`,
    name: deleted ? null : drawDisplayName(random),
  };
}

/** Those who keep order in a group: the founder, a helper, a bot. */
export function adminAccounts(group: number): Account[] {
  return ["Beheer", "Mod", "GroupGuard"].map((name, i) => ({
    id: `user${accountNumber(ADMIN_NUMBERS + 3 * group + i)}`,
    name,
  }));
}

/** Numbers of admins come after those of everyone else. */
const ADMIN_NUMBERS = 90_000_000;

export interface SellerAccount extends Account {
  /** Name of the channel whose posts it passes on; empty for those who write in the group. */
  channel: string;
}

/** The account of a seller as exports show it; the same for the same seed. */
export function sellerAccount(seed: number, seller: Seller): SellerAccount {
  const random = createRandom(seed, "seller account", seller.index);
  const asChannel = random.chance(0.02);
  const deleted = !asChannel && random.chance(0.08);
  const personal = random.chance(0.35);
  const name = personal ? drawDisplayName(random) : seller.shop;
  return {
    id: `${asChannel ? "channel" : "user"}${accountNumber(seller.index)}`,
    name: deleted ? null : name,
    channel: !asChannel && random.chance(0.06) ? seller.shop : "",
  };
}
