import type { AdLabel, Delivery } from "../../labels/labels.ts";
import { writeArea, type Area } from "../areas.ts";
import { COUNTRY } from "../grammar/regions.ts";
import { DELIVERY, type Language } from "../grammar/delivery.ts";
import { LEFT_OVER, LINES, RECRUITING, STORIES } from "../grammar/lines.ts";
import { OFFERS } from "../grammar/offers.ts";
import { DRUGS } from "../grammar/products.ts";
import { sample, type Random } from "../random.ts";
import type { Layout, Seller } from "../world/sellers.ts";
import { drawAmounts, type Offer } from "./catalogue.ts";
import { FORMAT_COUNT, LADDER_FORMATS, type MenuHabit } from "./menu.ts";
import { phraseOf } from "./phrases.ts";

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
  /** Stands for the menu in lines and prose; {@link ITEMS} marks where the products go. */
  sentence: string;
  /** Labels of the sentence where it names its own product. */
  sentenceLabels: AdLabel[];
  delivery: Clause[];
  extras: Clause[];
  contact: string;
  closing: string;
  tail: string;
}

/** Where {@link Draft.sentence} names the products, one product, and a price. */
export const ITEMS = "\ue000";
export const ITEM = "\ue001";
export const PRICE = "\ue002";

/** Drafts a new ad of a seller; with `bulk` it offers larger quantities. */
export function draftAd(random: Random, seller: Seller, bulk: boolean): Draft {
  const language = seller.mixes && random.chance(0.5) ? other(seller.language) : seller.language;
  const wording = OFFERS[language];
  const layout = random.chance(0.75) ? seller.layout : random.pick(LAYOUTS);
  const offers = chooseOffers(random, seller, bulk);
  const kind = bulk ? "offer" : drawKind(random, offers);
  const phrase = phraseOf(random, seller, language);
  const say = (list: readonly string[], probability: number): string =>
    random.chance(probability) ? phrase(list) : "";

  const extras: Clause[] = [];
  const plain = (text: string): void => {
    if (text) extras.push({ text, labels: [], places: [] });
  };
  if (bulk && random.chance(0.6)) {
    extras.push({ text: phrase(wording.wholesale), labels: ["bulk"], places: [] });
  }
  plain(say(wording.promise, 0.42));
  plain(say(wording.hours, 0.3));
  plain(say(wording.payment, 0.25));
  plain(say(wording.minimum, 0.2));
  plain(say(wording.apps, 0.22));
  if (random.chance(0.07)) plain(denyProduct(random, phrase, language, offers));

  let shown = layout;
  let sentence = "";
  let sentenceLabels: AdLabel[] = [];
  const menu = { ...seller.menu };
  if (random.chance(0.2)) menu.format = random.below(FORMAT_COUNT);
  if (bulk && !extras.some(({ labels }) => labels.includes("bulk"))) {
    menu.format = random.pick(LADDER_FORMATS);
    shown = "menu";
  }
  if (kind === "menu only") {
    shown = random.chance(0.5) ? "line" : "compact";
    sentence = phrase(wording.menuOnly);
  } else if (kind === "left over") {
    shown = "line";
    sentence = phrase(LEFT_OVER[language], offers[0]!.name);
    sentenceLabels = ["medicijnen"];
  } else if (kind === "recruiting") {
    shown = "prose";
    sentence = phrase(RECRUITING[language]);
  } else if (shown === "prose") {
    sentence = phrase(STORIES[language]);
  } else if (shown === "line") {
    sentence = phrase(LINES[language]);
  }
  const short = shown === "line";
  return {
    seller,
    language,
    layout: shown,
    greeting: say(wording.greeting, short ? 0.12 : 0.4),
    heading: short || shown === "prose" ? "" : say(wording.heading, 0.75),
    offers: kind === "menu only" || kind === "left over" ? [] : offers,
    menu,
    sentence,
    sentenceLabels,
    delivery: draftDelivery(random, seller, language, phrase, short),
    extras: short
      ? sample(random, extras, 1).concat(extras.filter(isLabelled)).filter(unique)
      : extras,
    contact: say(wording.contact, short ? 0.45 : 0.75),
    closing: say(wording.closing, short ? 0.1 : 0.3),
    tail: "",
  };
}

const LAYOUTS: Layout[] = ["line", "menu", "compact", "prose"];

type Kind = "offer" | "menu only" | "left over" | "recruiting";

function drawKind(random: Random, offers: Offer[]): Kind {
  const draw = random.next();
  if (draw < 0.045) return "menu only";
  if (draw < 0.06) return "recruiting";
  const onlyMedicines = offers.every(({ drug }) => drug.label === "medicijnen");
  if (onlyMedicines && draw < 0.16) return "left over";
  return "offer";
}

/** The whole range, or a part of it; at least one product with a ladder where it must be bulk. */
function chooseOffers(random: Random, seller: Seller, bulk: boolean): Offer[] {
  const { catalogue } = seller;
  const all = random.chance(0.55);
  const count = all ? catalogue.length : 1 + random.below(catalogue.length);
  const chosen = all ? [...catalogue] : sample(random, catalogue, count);
  if (!bulk) return chosen;
  const large = chosen.map((offer) =>
    offer.drug.unit !== "thing" && random.chance(0.7)
      ? { ...offer, amounts: drawAmounts(random, offer.drug.unit, true) }
      : offer,
  );
  return large;
}

function draftDelivery(
  random: Random,
  seller: Seller,
  language: Language,
  phrase: ReturnType<typeof phraseOf>,
  short: boolean,
): Clause[] {
  const wording = DELIVERY[language];
  const clauses: Clause[] = [];
  const ways = seller.ways.filter(() => random.chance(short ? 0.72 : 0.9));
  const area = random.chance(0.85) ? writeArea(random, seller.home, seller.area) : null;
  let areaLeft: Area | null = area;
  for (const way of ways) {
    const country =
      seller.countrywide && way !== "pickup" && (way === "post" || !ways.includes("post"));
    if (country && random.chance(0.8)) {
      const text = phrase(wording.inCountry[way], random.pick(COUNTRY[language]));
      clauses.push({ text, labels: [way], places: ["NL"] });
    } else if (way === "pickup" && seller.area.kind !== "none" && random.chance(0.7)) {
      const city = seller.home.name;
      clauses.push({ text: phrase(wording.inArea.pickup, city), labels: [way], places: [city] });
    } else if (way === "bezorging" && areaLeft) {
      const { written, places } = areaLeft;
      clauses.push({ text: phrase(wording.inArea.bezorging, written), labels: [way], places });
      areaLeft = null;
    } else {
      clauses.push({ text: phrase(wording.anywhere[way]), labels: [way], places: [] });
    }
  }
  if (areaLeft && !(ways.includes("pickup") && clauses.some(({ places }) => places.length > 0))) {
    const { written, places } = areaLeft;
    clauses.unshift({ text: phrase(wording.area, written), labels: [], places });
  }
  if (random.chance(0.06)) {
    const denied = (["bezorging", "post", "pickup"] as Delivery[]).filter(
      (way) => !seller.ways.includes(way),
    );
    if (denied.length > 0) {
      const way = random.pick(denied);
      clauses.push({ text: phrase(wording.denied[way]), labels: [], places: [] });
    }
  }
  return clauses;
}

function denyProduct(
  random: Random,
  phrase: ReturnType<typeof phraseOf>,
  language: Language,
  offers: Offer[],
): string {
  const drug = random.pick(DRUGS.filter((entry) => !offers.some((offer) => offer.drug === entry)));
  return phrase(OFFERS[language].deniedProduct, random.pick(drug[language]));
}

function other(language: Language): Language {
  return language === "nl" ? "en" : "nl";
}

function isLabelled(clause: Clause): boolean {
  return clause.labels.length > 0;
}

function unique<T>(item: T, index: number, items: T[]): boolean {
  return items.indexOf(item) === index;
}
