import { KIND } from "./chunk.ts";
import type { Items } from "./items.ts";
import { STRENGTH, type Lexicon } from "./lexicon.ts";
import type { Unit, Units } from "./units.ts";

/** What stands around a product. */
export interface Surroundings {
  /** A number or a currency at most three items behind, with no other product between. */
  priced: boolean;
  /** A number or a unit right before. */
  measured: boolean;
  /** A question mark right behind. */
  questioned: boolean;
}

const REACH = 3;

/** Looks around the product at an item; the answer is filled anew by each call. */
export function createSurroundings(
  lexicon: Lexicon,
  table: Units,
): (items: Items, at: number) => Surroundings {
  const unitCue = lexicon.cues.indexOf("unit");
  const found: Surroundings = { priced: false, measured: false, questioned: false };
  const unitAt = (items: Items, at: number): Unit => table.list[items.units[items.starts[at]!]!]!;
  const entryAt = (items: Items, at: number) => lexicon.entries[items.entries[at]!];

  const isPriced = (items: Items, at: number): boolean => {
    // An everyday word is priced only by what follows it at once: "plant 5", but not "plant over 5".
    const reach = entryAt(items, at)!.strength === STRENGTH.faint ? 1 : REACH;
    for (let next = at + 1; next <= at + reach && next < items.size; next += 1) {
      const { kind } = unitAt(items, next);
      if (kind === KIND.number || kind === KIND.currency) return true;
      const entry = entryAt(items, next);
      if (entry && entry.meaning >= 0 && entry.strength > STRENGTH.faint) return false;
    }
    return false;
  };

  return (items, at) => {
    found.priced = isPriced(items, at);
    found.measured =
      at > 0 &&
      (unitAt(items, at - 1).kind === KIND.number ||
        entryAt(items, at - 1)?.cues.includes(unitCue) === true);
    found.questioned = at + 1 < items.size && unitAt(items, at + 1).kind === KIND.question;
    return found;
  };
}
