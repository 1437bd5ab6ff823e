import { FIRST_NAMES, NICKNAMES } from "../grammar/names.ts";
import { SHOP_NAMES } from "../grammar/offers.ts";
import type { Random } from "../random.ts";

/** The name that an ordinary account shows: a first name, an initial, a nickname. */
export function drawDisplayName(random: Random): string {
  const draw = random.next();
  const first = random.pick(FIRST_NAMES);
  if (draw < 0.4) return first;
  if (draw < 0.5) return `${first} ${String.fromCharCode(65 + random.below(26))}.`;
  if (draw < 0.58) return first.toLowerCase();
  if (draw < 0.63) return `${String.fromCharCode(65 + random.below(26))}.`;
  if (draw < 0.7)
    return `${first} ${random.pick(["🇳🇱", "🌸", "⚽", "🔥", "🌙", "🐸", "💫", "☀️"])}`;
  if (draw < 0.92) return random.pick(NICKNAMES);
  return `${random.pick(NICKNAMES)}${random.between(1, 99)}`;
}

/** The invented name of a shop: "Blauwe Uil". */
export function drawShopName(random: Random): string {
  const name = `${random.pick(SHOP_NAMES.first)} ${random.pick(SHOP_NAMES.second)}`;
  const draw = random.next();
  if (draw < 0.12) return name.toUpperCase();
  if (draw < 0.2) return name.replace(" ", "");
  if (draw < 0.26) return `${name} 24/7`;
  return name;
}

/** A handle that anyone can see is invented. */
export function writeHandle(shop: string, index: number): string {
  const word = shop
    .toLowerCase()
    .replace(/[^a-z]/g, "")
    .slice(0, 12);
  return `@voorbeeld_${word}${index % 97}`;
}

/** An address in a domain that is kept for examples (RFC 2606). */
export function writeLink(shop: string, index: number): string {
  const word = shop
    .toLowerCase()
    .replace(/[^a-z]/g, "")
    .slice(0, 12);
  return `example.com/${word}${index % 97}`;
}
