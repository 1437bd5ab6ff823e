import type { Product } from "../../labels/labels.ts";
import type { Language } from "../grammar/delivery.ts";
import { DRUGS, type Drug, type Unit } from "../grammar/products.ts";
import { createWeighted, type Random } from "../random.ts";

/** One line of what a seller offers, as that seller writes it. */
export interface Offer {
  drug: Drug;
  name: string;
  emoji: string;
  /** Amounts of the price ladder, ascending, in the drug's unit (strips of ten tablets). */
  amounts: number[];
  /** Invented euros for one unit. */
  price: number;
}

/** What kind of trade a seller is in; the chance of each is that of NOS's findings. */
export type Trade = "full" | "party" | Product;

const TRADES: [Trade, number][] = [
  ["full", 17],
  ["party", 19],
  ["harddrugs", 29],
  ["designer", 11],
  ["softdrugs", 15],
  ["medicijnen", 9],
];
const drawTradeIndex = createWeighted(TRADES.map(([, weight]) => weight));

/** Draws what a seller deals in, by the weights of {@link Trade}. */
export function drawTrade(random: Random): Trade {
  return TRADES[drawTradeIndex(random)]![0];
}

/** How many products of each label a trade holds, at least and at most. */
const RANGES: Record<Trade, Partial<Record<Product, [least: number, most: number]>>> = {
  full: { harddrugs: [1, 8], designer: [1, 4], softdrugs: [1, 4], medicijnen: [1, 4] },
  party: { harddrugs: [1, 7], designer: [0, 3] },
  harddrugs: { harddrugs: [1, 5] },
  softdrugs: { softdrugs: [1, 7] },
  designer: { designer: [1, 7] },
  medicijnen: { medicijnen: [1, 9] },
};

const drawDrugOf = Object.fromEntries(
  (["harddrugs", "softdrugs", "designer", "medicijnen"] as const).map((label) => {
    const drugs = DRUGS.filter((drug) => drug.label === label);
    const draw = createWeighted(drugs.map((drug) => drug.weight));
    return [label, (random: Random) => drugs[draw(random)]!];
  }),
) as Record<Product, (random: Random) => Drug>;

/** The range of a seller: distinct drugs, named and priced once and for all. */
export function drawCatalogue(
  random: Random,
  trade: Trade,
  language: Language,
  obfuscates: boolean,
): Offer[] {
  const drugs = new Set<Drug>();
  for (const [label, [least, most]] of Object.entries(RANGES[trade])) {
    // Large ranges are rarer than small ones.
    const count = least + Math.floor((most - least + 1) * random.next() ** 1.6);
    for (let i = 0; i < count; i++) drugs.add(drawDrugOf[label as Product](random));
  }
  return [...drugs].map((drug) => {
    const name = random.pick(drug[language]);
    return {
      drug,
      name: obfuscates ? obfuscate(random, name) : name,
      emoji: random.pick(drug.emoji),
      amounts: drawAmounts(random, drug.unit, false),
      price: Math.max(1, Math.round(drug.price * (0.75 + 0.5 * random.next()))),
    };
  });
}

/** Amounts of a user; half a kilo, 500 pieces or a litre would make the offer bulk. */
const SMALL: Record<Unit, number[][]> = {
  gram: [
    [1, 2, 5],
    [1, 3, 5, 10],
    [1, 5, 10],
    [2, 5, 10, 25],
    [5, 10, 25, 50],
    [1, 2, 3],
    [1],
    [5, 10, 20, 50, 100],
  ],
  piece: [[1, 5, 10], [5, 10, 20], [3, 10, 25], [10, 25, 50, 100], [4, 12], [1]],
  ml: [[50, 100], [100, 250], [50, 100, 250, 500], [100]],
  strip: [[1, 3, 5], [1, 2, 5, 10], [1], [1, 3]],
  thing: [[1]],
};
/** Amounts that the codebook counts as bulk (50 strips are 500 tablets). */
const LARGE: Record<Unit, number[][]> = {
  gram: [
    [10, 100, 500],
    [100, 500, 1000],
    [50, 250, 500, 1000],
    [500, 1000],
    [5, 25, 100, 500],
  ],
  piece: [
    [100, 500, 1000],
    [50, 100, 500],
    [500, 1000],
    [25, 100, 1000],
  ],
  ml: [
    [250, 500, 1000],
    [100, 1000],
    [1000, 5000],
  ],
  strip: [
    [10, 50],
    [5, 10, 50, 100],
  ],
  thing: [[1]],
};

/** Draws the amounts of a price ladder, in the unit of the product. */
export function drawAmounts(random: Random, unit: Unit, bulk: boolean): number[] {
  return random.pick(bulk ? LARGE[unit] : SMALL[unit]);
}

/** Whether a price ladder reaches an amount that counts as bulk. */
export function isBulk(unit: Unit, amounts: readonly number[]): boolean {
  const most = amounts.at(-1)!;
  switch (unit) {
    case "gram":
    case "piece":
      return most >= 500;
    case "ml":
      return most >= 1000;
    case "strip":
      return most >= 50;
    case "thing":
      return false;
  }
}

/** Writes a name so that a word filter misses it: a digit for a letter, or letters apart. */
function obfuscate(random: Random, name: string): string {
  if (name.length <= 4 && random.chance(0.3)) return [...name].join(random.pick([" ", "."]));
  const swaps: Record<string, string> = { o: "0", e: "3", i: "1", a: "4" };
  const letters = [...name];
  const places = letters.flatMap((letter, i) => (letter in swaps ? [i] : []));
  if (places.length === 0) return name;
  const at = random.pick(places);
  letters[at] = swaps[letters[at]!]!;
  return letters.join("");
}
