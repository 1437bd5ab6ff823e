import type { Language } from "../grammar/delivery.ts";
import { OFFERS } from "../grammar/offers.ts";
import { DRUGS } from "../grammar/products.ts";
import { sample, type Random } from "../random.ts";
import type { Layout } from "../world/sellers.ts";
import type { Offer } from "./catalogue.ts";
import type { Clause } from "./draft.ts";
import type { Say } from "./phrases.ts";

/** What is said beside the offer: wholesale, promises, hours, payment, apps, what is not sold. */
export function draftExtras(
  random: Random,
  phrase: Say,
  language: Language,
  layout: Layout,
  offers: Offer[],
  wholesale: boolean,
): Clause[] {
  const wording = OFFERS[language];
  const extras: Clause[] = [];
  const maybe = (list: readonly string[], probability: number, about?: string): void => {
    if (random.chance(probability)) {
      extras.push({ text: phrase(list, about), labels: [], places: [] });
    }
  };
  // A story has its own promise.
  if (layout !== "prose") maybe(wording.promise, 0.42);
  maybe(wording.hours, 0.3);
  maybe(wording.payment, 0.25);
  maybe(wording.minimum, 0.2);
  maybe(wording.apps, 0.22);
  const absent = random.pick(DRUGS.filter((drug) => offers.every((offer) => offer.drug !== drug)));
  maybe(wording.deniedProduct, 0.07, random.pick(absent[language]));
  const kept = layout === "line" ? sample(random, extras, 1) : extras;
  if (!wholesale) return kept;
  return [{ text: phrase(wording.wholesale), labels: ["bulk"], places: [] }, ...kept];
}
