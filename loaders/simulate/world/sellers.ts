import type { Delivery } from "../../labels/labels.ts";
import { drawCatalogue, drawTrade, type Offer, type Trade } from "../ads/catalogue.ts";
import { BULLETS, FORMAT_COUNT, type MenuHabit } from "../ads/menu.ts";
import { drawStyle, type Style } from "../ads/style.ts";
import { drawAreaHabit, drawPlace, type AreaHabit } from "../areas.ts";
import type { Language } from "../grammar/delivery.ts";
import { HEADING_EMOJI } from "../grammar/offers.ts";
import { ALSO_WORDS } from "../grammar/regions.ts";
import type { Place } from "../places.ts";
import { createRandom, type Random } from "../random.ts";
import { drawShopName, writeHandle, writeLink } from "./names.ts";

/** How long a seller's ads are: a line, a menu, a block of prose. */
export type Layout = "line" | "menu" | "compact" | "prose";

/** Everything about a seller that stays the same. */
export interface Seller {
  index: number;
  shop: string;
  handle: string;
  link: string;
  emoji: string;
  language: Language;
  /** Writes some ads in the other language. */
  mixes: boolean;
  style: Style;
  menu: MenuHabit;
  layout: Layout;
  trade: Trade;
  catalogue: Offer[];
  /** Offers larger quantities in at least one ad. */
  bulk: boolean;
  ways: Delivery[];
  /** Says that the whole country is served, by post or by courier. */
  countrywide: boolean;
  home: Place;
  area: AreaHabit;
  /** Posts by a clock, at even intervals, instead of when it suits. */
  automatic: boolean;
  /** Ends ads with the products as hashtags. */
  hashtags: boolean;
}

const BULK_SHARE = 0.08;

/** How often a trade uses each way of delivery: medicines by post, the rest rather by courier. */
const WAYS: Record<Trade, Record<Delivery, number>> = {
  full: { bezorging: 0.72, post: 0.38, pickup: 0.2 },
  party: { bezorging: 0.8, post: 0.2, pickup: 0.18 },
  harddrugs: { bezorging: 0.8, post: 0.14, pickup: 0.15 },
  softdrugs: { bezorging: 0.62, post: 0.25, pickup: 0.3 },
  designer: { bezorging: 0.5, post: 0.55, pickup: 0.15 },
  medicijnen: { bezorging: 0.22, post: 0.74, pickup: 0.2 },
};

/** The seller with the given number; the same for a seed whatever else is simulated. */
export function createSeller(seed: number, index: number): Seller {
  const random = createRandom(seed, "seller", index);
  const trade = drawTrade(random);
  const language: Language = random.chance(0.86) ? "nl" : "en";
  const style = drawStyle(random);
  const bulk = random.chance(BULK_SHARE);
  const shop = drawShopName(random);
  const ways = drawWays(random, trade);
  const area = drawAreaHabit(random, style.letters !== "normal");
  if (area.kind === "none" && random.chance(0.2)) area.kind = "city";
  return {
    index,
    shop,
    handle: writeHandle(shop, index),
    link: writeLink(shop, index),
    emoji: random.pick(HEADING_EMOJI),
    language,
    mixes: random.chance(0.1),
    style,
    menu: drawMenuHabit(random, style),
    layout: drawLayout(random),
    trade,
    catalogue: drawCatalogue(random, trade, language, random.chance(0.05)),
    bulk,
    ways,
    countrywide: ways.includes("post") ? random.chance(0.62) : random.chance(0.04),
    home: drawHome(random, area),
    area,
    automatic: random.chance(0.4),
    hashtags: random.chance(0.04),
  };
}

/** Where a seller lives; no place whose name is a word, for those who write without capitals. */
function drawHome(random: Random, { caseless }: AreaHabit): Place {
  let home: Place;
  do home = drawPlace(random);
  while (caseless && ALSO_WORDS.has(home.name));
  return home;
}

function drawWays(random: Random, trade: Trade): Delivery[] {
  const chances = WAYS[trade];
  return (["bezorging", "post", "pickup"] as const).filter((way) => random.chance(chances[way]));
}

function drawLayout(random: Random): Layout {
  const draw = random.next();
  return draw < 0.28 ? "line" : draw < 0.72 ? "menu" : draw < 0.88 ? "compact" : "prose";
}

function drawMenuHabit(random: Random, style: Style): MenuHabit {
  return {
    format: random.below(FORMAT_COUNT),
    unit: random.below(4),
    currency: random.below(6),
    bullet: random.pick(BULLETS),
    priceFactor: 1,
    emoji: style.emoji && random.chance(0.8),
    capitals: random.chance(0.3),
  };
}
