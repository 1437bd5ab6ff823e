import type { Language } from "./delivery.ts";
import { offersInDutch } from "./offers-nl.ts";
import { offersInEnglish } from "./offers-en.ts";

/**
 * The sentences around a menu. None of them names a product, a place or a way of delivery. What a
 * sentence promises, and the app it names, stand behind it as `<claim>` (data/claims/README.md) and
 * are taken out when the ad is written; so it is in all sentences of an ad.
 */
export interface OfferWording {
  greeting: string[];
  heading: string[];
  stock: string[];
  promise: string[];
  hours: string[];
  payment: string[];
  minimum: string[];
  apps: string[];
  contact: string[];
  closing: string[];
  /** Words that make an offer wholesale. */
  wholesale: string[];
  /** A menu that names nothing: `drugsad` without a product. */
  menuOnly: string[];
  /** `{denied}` is a product that is not on offer. */
  deniedProduct: string[];
}

export const OFFERS: Record<Language, OfferWording> = { nl: offersInDutch, en: offersInEnglish };

/** Parts of invented names of shops and accounts; no places, so that none is read as an area. */
export const SHOP_NAMES = {
  first: [
    ...["Wolk", "Nacht", "Blauwe", "Groene", "Gouden", "Snelle", "Stille", "Vrolijke", "Dikke"],
    ...["Rode", "Zwarte", "Witte", "Wilde", "Oude", "Kleine", "Grote", "Nette", "Zachte", "Verse"],
    ...["Cloud", "Night", "Happy", "Golden", "Green", "Lucky", "Silent", "Easy", "Royal", "Prime"],
    ...["Magic", "Cosmic", "Velvet", "Polar", "Lunar", "Neon", "Turbo", "Pixel", "Echo", "Candy"],
  ],
  second: [
    ...[
      "Uil",
      "Vos",
      "Kat",
      "Beer",
      "Draak",
      "Haan",
      "Panter",
      "Tijger",
      "Wolf",
      "Zwaan",
      "Reiger",
    ],
    ...["Winkel", "Express", "Service", "Brigade", "Club", "Collectief", "Crew", "Team", "Shop"],
    ...[
      "Store",
      "Garden",
      "Lab",
      "Market",
      "Corner",
      "Kitchen",
      "Planet",
      "House",
      "Line",
      "Squad",
    ],
    ...[
      "Tuin",
      "Keuken",
      "Molen",
      "Lijn",
      "Ster",
      "Maan",
      "Bakker",
      "Kruidenier",
      "Ridder",
      "Hoek",
    ],
  ],
};

export const HEADING_EMOJI = [
  "🔥",
  "⭐",
  "💎",
  "🚀",
  "⚡",
  "🌙",
  "👑",
  "✨",
  "🎉",
  "🔝",
  "🦊",
  "🐺",
  "🌟",
  "❇️",
  "🟢",
  "💥",
];
