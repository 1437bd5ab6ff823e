import type { AdLabel } from "../../labels/labels.ts";
import type { Language } from "../grammar/delivery.ts";
import { OFFERS } from "../grammar/offers.ts";
import type { Random } from "../random.ts";
import type { Layout, Seller } from "../world/sellers.ts";
import { isBulk, type Offer } from "./catalogue.ts";
import { draftDelivery } from "./delivery.ts";
import { draftExtras } from "./extras.ts";
import { FORMAT_COUNT, LADDER_FORMATS, type MenuHabit } from "./menu.ts";
import { chooseOffers } from "./offers.ts";
import { phraseOf } from "./phrases.ts";
import { draftSentence } from "./sentence.ts";

/** A sentence with what it makes of the ad. */
export interface Clause {
  text: string;
  labels: AdLabel[];
  places: string[];
}

/** An ad before it is written out: copies and variants are made from it. */
export interface Draft {
  seller: Seller;
  language: Language;
  layout: Layout;
  greeting: string;
  heading: string;
  offers: Offer[];
  menu: MenuHabit;
  /** Stands for the menu in lines and prose; it has marks where the products go. */
  sentence: string;
  /** Labels of a sentence that names its product itself. */
  sentenceLabels: AdLabel[];
  delivery: Clause[];
  extras: Clause[];
  contact: string;
  closing: string;
  tail: string;
}

const LAYOUTS: Layout[] = ["line", "menu", "compact", "prose"];

/** Drafts a new ad of a seller; with `bulk` it offers larger quantities. */
export function draftAd(random: Random, seller: Seller, bulk: boolean): Draft {
  const language = seller.mixes && random.chance(0.5) ? other(seller.language) : seller.language;
  const wording = OFFERS[language];
  const phrase = phraseOf(random, seller, language);
  const say = (list: readonly string[], probability: number): string =>
    random.chance(probability) ? phrase(list) : "";

  const chosen = chooseOffers(random, seller, bulk);
  const menu = { ...seller.menu };
  if (random.chance(0.2)) menu.format = random.below(FORMAT_COUNT);
  let layout = random.chance(0.75) ? seller.layout : random.pick(LAYOUTS);
  // Larger quantities show in a price ladder, or else in words.
  const inLadder =
    bulk && random.chance(0.4) && chosen.some(({ drug, amounts }) => isBulk(drug.unit, amounts));
  if (inLadder) {
    layout = "menu";
    menu.format = random.pick(LADDER_FORMATS);
  }
  const sentence = draftSentence(random, phrase, language, layout, chosen, bulk);
  const { layout: shown, offers } = sentence;
  const short = shown === "line";
  return {
    seller,
    language,
    layout: shown,
    greeting: say(wording.greeting, short ? 0.12 : 0.4),
    heading: short || shown === "prose" ? "" : say(wording.heading, 0.75),
    offers,
    menu,
    sentence: sentence.text,
    sentenceLabels: sentence.labels,
    delivery: draftDelivery(random, seller, language, phrase, short),
    extras: draftExtras(random, phrase, language, shown, chosen, bulk && !inLadder),
    contact: say(wording.contact, short ? 0.45 : 0.75),
    closing: [say(wording.closing, short ? 0.1 : 0.3), seller.hashtags ? hashtagsOf(offers) : ""]
      .filter(Boolean)
      .join(" "),
    tail: "",
  };
}

/** The products as hashtags, where their names can be. */
function hashtagsOf(offers: Offer[]): string {
  const words = offers.map(({ name }) => name.toLowerCase().replaceAll("-", ""));
  return words
    .filter((word) => /^[a-z0-9]*[a-z][a-z0-9]*$/.test(word))
    .slice(0, 5)
    .map((word) => `#${word}`)
    .join(" ");
}

function other(language: Language): Language {
  return language === "nl" ? "en" : "nl";
}
