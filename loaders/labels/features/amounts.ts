import { KIND } from "./chunk.ts";
import type { Items } from "./items.ts";
import type { Units } from "./units.ts";

/** The largest amounts that a text names, and how often it names numbers and prices. */
export interface Amounts {
  grams: number;
  pieces: number;
  litres: number;
  /** The largest number without a unit. */
  bare: number;
  numbers: number;
  prices: number;
}

const GRAMS = new Map([
  ["g", 1],
  ["gr", 1],
  ["gram", 1],
  ["grams", 1],
  ["grammen", 1],
  ["kg", 1000],
  ["kgs", 1000],
  ["kilo", 1000],
  ["kilos", 1000],
  ["kilogram", 1000],
  ["ons", 100],
]);
const LITRES = new Map([
  ["l", 1],
  ["ltr", 1],
  ["liter", 1],
  ["liters", 1],
  ["litre", 1],
  ["litres", 1],
  ["ml", 0.001],
  ["cl", 0.01],
]);
const PIECES = new Set(
  "st stuks stk stks pcs pc pieces x pillen pilletjes pills pil tabs tabletten tablets zegels stekken stekkies stekjes caps capsules bars strips plants".split(
    " ",
  ),
);
const CURRENCIES = new Set([
  "euro",
  "euros",
  "eur",
  "eu",
  "e",
  "eurie",
  "piek",
  "eutjes",
  "euries",
]);

/** Reads the amounts of a text; "halve kilo" is 500 grams, "1k stuks" a thousand pieces. */
export function readAmounts(items: Items, table: Units, amounts: Amounts): void {
  amounts.grams = amounts.pieces = amounts.litres = amounts.bare = 0;
  amounts.numbers = amounts.prices = 0;
  const { units, unitCount } = items;
  for (let at = 0; at < unitCount; at += 1) {
    const unit = table.list[units[at]!]!;
    const next = at + 1 < unitCount ? table.list[units[at + 1]!]! : undefined;
    if (unit.kind === KIND.currency) amounts.prices += 1;
    if (unit.kind === KIND.number) {
      amounts.numbers += 1;
      let value = unit.value;
      let measure = next?.text ?? "";
      if (measure === "k" && at + 2 < unitCount) {
        value *= 1000;
        measure = table.list[units[at + 2]!]!.text;
        if (!PIECES.has(measure)) value = unit.value;
      } else if ((measure === "+" || measure === ",") && at + 2 < unitCount) {
        measure = table.list[units[at + 2]!]!.text;
      }
      if (GRAMS.has(measure)) amounts.grams = Math.max(amounts.grams, value * GRAMS.get(measure)!);
      else if (LITRES.has(measure)) {
        amounts.litres = Math.max(amounts.litres, value * LITRES.get(measure)!);
      } else if (PIECES.has(measure)) amounts.pieces = Math.max(amounts.pieces, value);
      else if (CURRENCIES.has(measure)) amounts.prices += 1;
      else amounts.bare = Math.max(amounts.bare, value);
    } else if (next !== undefined && GRAMS.get(next.text) === 1000) {
      if (unit.text.startsWith("halve") || unit.text === "half") {
        amounts.grams = Math.max(amounts.grams, 500);
      } else amounts.grams = Math.max(amounts.grams, 1000);
    }
  }
}
