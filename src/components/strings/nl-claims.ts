import { html } from "../../site/html.ts";
import { joined } from "../sentences/words.ts";
import type { claims as english } from "./en-claims.ts";

/** The words about promises and other apps, in Dutch. */
export const claims: typeof english = {
  claim: "Wat er in de advertentie staat",
  names: {
    quality: "de drugs zijn goed of zuiver",
    tested: "de drugs zijn getest",
    guarantee: "geld terug of een nieuwe zending",
    discreet: "discretie",
    trusted: "de verkoper is betrouwbaar",
    discount: "korting of iets gratis",
    pay_later: "betalen bij levering",
    signal: "Signal",
    whatsapp: "WhatsApp",
    wickr: "Wickr",
    snapchat: "Snapchat",
    instagram: "Instagram",
    session: "Session",
    threema: "Threema",
    channel: "elders op Telegram",
  },
  short: {
    quality: "kwaliteit",
    tested: "een test",
    guarantee: "geld terug",
    discreet: "discretie",
    trusted: "betrouwbaarheid",
    discount: "korting",
    pay_later: "later betalen",
  },
  heldBack: "niet gepubliceerd",
  share: (claim, product) =>
    product === null
      ? `Aandeel van de unieke advertenties waarin staat: ${claim}`
      : `Aandeel van de unieke advertenties voor ${product} waarin staat: ${claim}`,
  caption:
    "Gevonden met een woordenlijst. Dunne lijnen zijn 95%-intervallen: daarin is meegerekend wat de lijst mist of verkeerd leest, en hoe vaak het model zich vergist.",
  describe: (shares) => `Staafdiagram van wat er in unieke advertenties staat. ${shares}.`,
  promises: {
    title: (lead) => (lead === null ? "Wat advertenties de koper beloven" : PROMISED_MOST[lead]!),
    subtitle: (year) =>
      `Aandeel van de unieke advertenties uit ${year} met elke belofte. Eén advertentie kan er meerdere doen.`,
  },
  apps: {
    title: (lead) =>
      lead === null
        ? "Waar advertenties de koper naartoe sturen"
        : lead === "channel"
          ? "Advertenties sturen kopers vaker door naar een andere plek op Telegram dan naar welke andere app ook"
          : `Geen andere app wordt zo vaak genoemd als ${claims.names[lead]}`,
    subtitle: (year) =>
      `Aandeel van de unieke advertenties uit ${year} dat een andere app noemt, of een kanaal, groep of bot elders op Telegram.`,
  },
  byProduct: {
    title: (differ) =>
      differ
        ? "Wat er wordt beloofd, verschilt per soort drugs"
        : "Wat er wordt beloofd, per soort drugs",
    subtitle: (year) =>
      `Aandeel van de unieke advertenties voor elke soort drugs met elke belofte, in ${year}. Een streepje: te weinig verkopers om te publiceren.`,
  },
  says: {
    promises: (share, items) =>
      html`Van de unieke advertenties belooft ${share} de koper iets.${items.length === 0 ? null : html` Het vaakst gevonden: ${joined(items, "en")}.`}`,
    item: (name, share) => html`${name} (${share})`,
    unsure:
      "Welke belofte vooropgaat, is niet zeker: het verschil is kleiner dan de fouten kunnen zijn.",
    apps: (share, items) =>
      html`Van de unieke advertenties noemt ${share} een andere app dan Telegram.${items.length === 0 ? null : html` Het vaakst genoemd: ${joined(items, "en")}.`}`,
    channel: (share) =>
      html`Een andere weg loopt via Telegram zelf: ${share} van de unieke advertenties verwijst naar een kanaal, een groep of een bot elders.`,
  },
};

const PROMISED_MOST: Partial<Record<keyof typeof claims.names, string>> = {
  quality: "Kwaliteit is wat advertenties het vaakst beloven",
  tested: "Dat de drugs zijn getest, is wat advertenties het vaakst beloven",
  guarantee: "Geld terug of een nieuwe zending is wat advertenties het vaakst beloven",
  discreet: "Discretie is wat advertenties het vaakst beloven",
  trusted: "Dat de verkoper te vertrouwen is, is wat advertenties het vaakst beloven",
  discount: "Korting of iets gratis is wat advertenties het vaakst beloven",
  pay_later: "Niet vooraf betalen is wat advertenties het vaakst beloven",
};
