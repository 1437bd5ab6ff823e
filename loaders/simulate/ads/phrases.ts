import { OFFERS } from "../grammar/offers.ts";
import type { Language } from "../grammar/delivery.ts";
import type { Random } from "../random.ts";
import { createCompiler, type Phrase, type Slots } from "../template.ts";
import type { Seller } from "../world/sellers.ts";

/** Where a sentence names the products, one of them, and a price: filled when it is written out. */
export const ITEMS = "\ue000";
export const ITEM = "\ue001";
export const PRICE = "\ue002";

/** What an ad's sentences may name. */
interface AdContext {
  seller: Seller;
  /** The area, city, country, medicine or denied product that the sentence is about. */
  about: string;
}

const about: Phrase<AdContext> = (_random, context) => context.about;

function slots(language: Language): Slots<AdContext> {
  return {
    shop: (_random, { seller }) => seller.shop,
    handle: (_random, { seller }) => seller.handle,
    link: (_random, { seller }) => seller.link,
    emoji: (_random, { seller }) => seller.emoji,
    area: about,
    country: about,
    medicine: about,
    denied: about,
    items: () => ITEMS,
    item: () => ITEM,
    price: () => PRICE,
    stock: OFFERS[language].stock,
    promise: OFFERS[language].promise,
  };
}

const compilers = {
  nl: createCompiler(slots("nl")),
  en: createCompiler(slots("en")),
};
const compiled = new Map<readonly string[], Phrase<AdContext>>();

/** Picks and fills a sentence from a list; `about` is what the list's slot names. */
export type Say = (list: readonly string[], about?: string) => string;

/** What a seller says, in a language. */
export function phraseOf(random: Random, seller: Seller, language: Language): Say {
  return (list, about = "") => {
    let phrase = compiled.get(list);
    if (!phrase) {
      phrase = compilers[language](list);
      compiled.set(list, phrase);
    }
    return phrase(random, { seller, about });
  };
}
