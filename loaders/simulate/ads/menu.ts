import type { Language } from "../grammar/delivery.ts";
import type { Offer } from "./catalogue.ts";

/** How a seller sets out a menu; a habit. */
export interface MenuHabit {
  format: number;
  unit: number;
  currency: number;
  bullet: string;
  /** A copied ad differs from another in its prices by this factor. */
  priceFactor: number;
  emoji: boolean;
  capitals: boolean;
}

export const BULLETS = ["- ", "• ", "▪️ ", "👉 ", "✅ ", "", "~ ", "🔸 ", "➡️ ", "* ", "– ", "🔹"];

const GRAMS = [
  (n: number) => `${n}g`,
  (n: number) => `${n} gram`,
  (n: number) => `${n} gr`,
  (n: number) => `${n} g`,
];
const PIECES: Record<Language, ((n: number) => string)[]> = {
  nl: [(n) => `${n}x`, (n) => `${n} st`, (n) => `${n} stuks`, (n) => `${n}`],
  en: [(n) => `${n}x`, (n) => `${n} pcs`, (n) => `${n} pieces`, (n) => `${n}`],
};
const CURRENCIES = [
  (n: number) => `€${n}`,
  (n: number) => `${n}`,
  (n: number) => `${n} euro`,
  (n: number) => `${n},-`,
  (n: number) => `${n}€`,
  (n: number) => `${n} eu`,
];

/** An amount in the seller's own spelling. */
function writeAmount(offer: Offer, amount: number, habit: MenuHabit, language: Language): string {
  const { unit } = offer.drug;
  if (unit === "thing") return "";
  if (unit === "piece") return PIECES[language][habit.unit]!(amount);
  if (unit === "ml") {
    return amount >= 1000
      ? `${amount / 1000} ${language === "nl" ? "liter" : "litre"}`
      : `${amount} ml`;
  }
  if (unit === "strip") {
    if (amount >= 50) return `${amount * 10} ${language === "nl" ? "tabletten" : "tablets"}`;
    return `${amount} ${amount === 1 ? "strip" : "strips"}`;
  }
  if (amount >= 1000) return habit.unit === 1 ? `${amount / 1000} kilo` : `${amount / 1000} kg`;
  return GRAMS[habit.unit]!(amount);
}

/** A price in the seller's own spelling; larger amounts cost less each. */
function writePrice(offer: Offer, amount: number, habit: MenuHabit): string {
  const units = offer.drug.unit === "ml" ? amount / SMALLEST_BOTTLE : amount;
  const exact = offer.price * units ** 0.88 * habit.priceFactor;
  const step = exact > 500 ? 50 : exact > 30 ? 5 : 1;
  return CURRENCIES[habit.currency]!(Math.max(1, Math.round(exact / step) * step));
}

/** The price of the smallest amount. */
export function writeUnitPrice(offer: Offer, habit: MenuHabit): string {
  return writePrice(offer, offer.drug.unit === "ml" ? SMALLEST_BOTTLE : 1, habit);
}

const SMALLEST_BOTTLE = 50;

/** Names of the products in running text, some with a price: "coke, xtc en ket". */
export function writeItems(offers: Offer[], habit: MenuHabit, language: Language): string {
  const names = offers.map((offer) => {
    const name = habit.emoji ? `${offer.name} ${offer.emoji}` : offer.name;
    return habit.format % 4 === 1 ? `${name} ${writeUnitPrice(offer, habit)}` : name;
  });
  const separators = [", ", "/", " + ", ", ", " & ", " | ", ", ", " - "];
  const separator = separators[habit.format % separators.length]!;
  if (separator !== ", " || names.length === 1) return names.join(separator);
  return `${names.slice(0, -1).join(", ")} ${language === "nl" ? "en" : "and"} ${names.at(-1)!}`;
}

/** The lines of a menu. A format gives the whole ladder, its smallest amount, or names alone. */
export function writeMenu(offers: Offer[], habit: MenuHabit, language: Language): string[] {
  return FORMATS[habit.format % FORMATS.length]!(offers, habit, language);
}

/** The formats (indexes) that show every amount of the ladder. */
export const LADDER_FORMATS = [0, 1, 2, 3, 4, 5];

type Format = (offers: Offer[], habit: MenuHabit, language: Language) => string[];

const FORMATS: Format[] = [
  eachOn((offer, habit, language) => `${title(offer, habit)} ${ladder(offer, habit, language)}`),
  inBlocks("", " "),
  inBlocks("", " = "),
  inBlocks(":", " ..... "),
  eachOn((offer, habit, language) => {
    return `${title(offer, habit)} — ${steps(offer, habit, language, "/").join("  ")}`;
  }),
  eachOn((offer, habit, language) => {
    const between = language === "nl" ? " voor " : " for ";
    return `${title(offer, habit)}: ${steps(offer, habit, language, between).join(", ")}`;
  }),
  eachOn((offer, habit) => title(offer, habit)),
  eachOn((offer, habit) => `${title(offer, habit)} ${writeUnitPrice(offer, habit)}`),
  eachOn((offer, habit) => `${title(offer, habit)} ........ ${writeUnitPrice(offer, habit)}`),
  (offers, habit) => offers.map((offer, i) => `${i + 1}. ${bare(offer, habit)}`),
  (offers, habit) => [offers.map((offer) => title(offer, { ...habit, bullet: "" })).join(" ")],
  (offers, habit) => [offers.map((offer) => bare(offer, habit)).join(" | ")],
];

/** A line for each product. */
function eachOn(line: (offer: Offer, habit: MenuHabit, language: Language) => string): Format {
  return (offers, habit, language) => offers.map((offer) => line(offer, habit, language));
}

/** A heading for each product, a line for each amount, and an empty line. */
function inBlocks(after: string, between: string): Format {
  return (offers, habit, language) =>
    offers.flatMap((offer) => [
      title(offer, habit) + after,
      ...steps(offer, habit, language, between),
      "",
    ]);
}

export const FORMAT_COUNT = FORMATS.length;

function bare(offer: Offer, habit: MenuHabit): string {
  return habit.capitals ? offer.name.toUpperCase() : offer.name;
}

function title(offer: Offer, habit: MenuHabit): string {
  const emoji = habit.emoji ? `${offer.emoji} ` : habit.bullet;
  return `${emoji}${bare(offer, habit)}`;
}

function steps(offer: Offer, habit: MenuHabit, language: Language, between: string): string[] {
  return offer.amounts.map((amount) => {
    const written = writeAmount(offer, amount, habit, language);
    const price = writePrice(offer, amount, habit);
    return written ? `${written}${between}${price}` : price;
  });
}

function ladder(offer: Offer, habit: MenuHabit, language: Language): string {
  return steps(offer, habit, language, " ").join(habit.currency % 2 === 0 ? " / " : " · ");
}
