import { KIND } from "./chunk.ts";
import type { Items } from "./items.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Units } from "./units.ts";

const BEFORE = 2;
const AFTER = 3;

/**
 * Marks the terms that a text denies: a negation at most two items before ("geen wiet", "no more
 * ket"), or a word that it is gone at most three items after ("4-FA is uitverkocht"). A comma, a
 * full stop and the like end a denial; "of" and "or" carry it on.
 */
export function createDenial(lexicon: Lexicon, table: Units): (items: Items) => void {
  const negation = lexicon.cues.indexOf("negation");
  const gone = lexicon.cues.indexOf("gone");
  const has = (items: Items, at: number, cue: number): boolean => {
    const entry = items.entries[at]!;
    return entry >= 0 && lexicon.entries[entry]!.cues.includes(cue);
  };
  const isBoundary = (items: Items, at: number): boolean => {
    const kind = table.list[items.units[items.starts[at]!]!]!.kind;
    return kind >= KIND.question && kind !== KIND.currency;
  };
  const isOr = (items: Items, at: number): boolean => {
    const { text } = table.list[items.units[items.starts[at]!]!]!;
    return text === "of" || text === "or" || text === "en" || text === "and";
  };

  return (items) => {
    for (let at = 0; at < items.size; at += 1) {
      if (items.entries[at]! < 0) continue;
      for (let back = 1; back <= BEFORE && at - back >= 0; back += 1) {
        const before = at - back;
        if (isBoundary(items, before)) break;
        if (has(items, before, negation)) items.denied[at] = 1;
      }
      // "geen wiet of hasj" denies both.
      if (at >= 2 && isOr(items, at - 1) && items.denied[at - 2] === 1) items.denied[at] = 1;
      for (let ahead = 1; ahead <= AFTER && at + ahead < items.size; ahead += 1) {
        if (isBoundary(items, at + ahead)) break;
        if (has(items, at + ahead, gone)) items.denied[at] = 1;
      }
    }
  };
}
