import type { Delivery } from "../../labels/labels.ts";

export type Language = "nl" | "en";

/**
 * Sentences about how an offer reaches the buyer. Each list is labelled by its key alone, so no
 * sentence may hint at another way (the codebook: "meet-up" and "discreet verpakt" are none).
 * `{area}` is a list of places, `{city}` the home town, `{country}` the whole country.
 */
export interface DeliveryWording {
  /** Names an area without saying how it gets there. */
  area: string[];
  /** Sentences with `{area}`. */
  inArea: Record<"bezorging" | "pickup", string[]>;
  /** Sentences that name no place. */
  anywhere: Record<Delivery, string[]>;
  /** Sentences with `{country}`. */
  inCountry: Record<"post" | "bezorging", string[]>;
  /** What is not done; carries no label. */
  denied: Record<Delivery, string[]>;
}

const nl: DeliveryWording = {
  area: [
    "📍 {area}",
    "📍{area}",
    "Regio {area}",
    "regio: {area}",
    "{area} en omgeving",
    "{area} e.o.",
    "Voor {area}",
    "Actief in {area}",
    "Meeten in {area}",
    "Meet up in {area}",
    "{area} 📍",
    "Locatie {area}",
  ],
  inArea: {
    bezorging: [
      "Wij leveren in {area}",
      "Bezorging in {area}",
      "Bezorgen in {area}",
      "We rijden in {area}",
      "Rijden nu in {area}",
      "🚗 {area}, binnen {20-50} min aan de deur",
      "Koerier beschikbaar in {area}",
      "Binnen {20-55} minuten bij je in {area}",
      "Levering aan huis: {area}",
      "Wij komen naar je toe in {area}",
      "Wij brengen het langs in {area}",
      "Bezorgservice {area}",
      "Thuisbezorgd in {area}",
      "Onze chauffeurs rijden in {area}",
      "Bezorging: {area} 🚚",
      "🛵 bezorgen {area}",
      "Wij rijden {area} [en alles daartussen]",
      "{area}: wij bezorgen aan de deur",
      "Gratis bezorgd in {area}, daarbuiten {5-15} euro<discount>",
      "Vanaf {30-80} euro gratis bezorgd in {area}<discount>",
      "🚙💨 {area} 24/7 onderweg",
      "tot {1-5} uur op de weg in {area}, wij komen bij je aan huis",
      "Bezorgkosten {area} {5-10} euro",
    ],
    pickup: [
      "Afhalen in {area}",
      "Ophalen kan in {area}",
      "Op te halen in {area}",
      "Kom langs in {area}",
      "Afhaal {area}",
      "Zelf ophalen in {area}, deur is open tot {9-12}",
      "Je kan komen halen in {area}",
      "🏠 ophalen {area}",
      "Afhaalpunt {area}",
    ],
  },
  anywhere: {
    bezorging: [
      "Bezorging aan huis",
      "Bezorgen kan",
      "Koerier binnen {20-60} min bij je",
      "Discrete koeriers, je buren merken niks<discreet>",
      "Wij rijden elke dag tot {1-5} uur",
      "Gratis bezorging vanaf {30-80} euro<discount>",
      "Wij komen naar je toe 🚗",
      "Bezorgkosten {5-10} euro",
      "🚗 binnen {20-45} min bij jou voor de deur",
      "Wij leveren aan huis",
      "Levering aan de deur",
      "chauffeur komt naar je toe",
      "thuisbezorgd door een nette koerier",
      "wij brengen het",
    ],
    post: [
      "Verzenden kan ook",
      "Verzending met PostNL",
      "Verzending met track & trace",
      "Brievenbuspost, {4-8} euro",
      "Voor 17:00 besteld, morgen in de brievenbus 📬",
      "Versturen doen we {elke werkdag|dagelijks|maandag t/m vrijdag}",
      "📮 discreet per post<discreet>",
      "Per post, geurdicht verpakt<discreet>",
      "Verzendkosten {4-9} euro",
      "PostNL met code",
      "Gewone envelop, past door de bus 📭<discreet>",
      "Track en trace bij elke bestelling",
      "Ook per brievenbuspakje",
      "Vandaag op de post = morgen in huis via PostNL",
    ],
    pickup: [
      "Afhalen mogelijk",
      "Ophalen kan ook",
      "Kom langs, deur is open",
      "Zelf ophalen na {14-19}:00",
      "Afhaal elke dag",
      "komen halen kan altijd",
      "🏠 ophalen op afspraak",
    ],
  },
  inCountry: {
    bezorging: [
      "Wij bezorgen door {country}",
      "Bezorging {country}",
      "Koeriers door {country}",
      "Wij rijden {country}",
      "Levering aan huis door {country}",
      "Bezorging door {country} binnen een dag",
    ],
    post: [
      "Verzending door {country}",
      "Verzenden {country} met track & trace",
      "PostNL door {country}",
      "Wij versturen door {country} 📦",
      "Per post {country}",
      "Brievenbuspost door {country}",
      "Verzendkosten {country}: {4-9} euro",
      "Vandaag verzonden, morgen binnen, {country}",
      "📬 {country} per post",
      "Versturen gaat met PostNL, {country}",
    ],
  },
  denied: {
    bezorging: ["geen bezorging", "Bezorgen doen we niet", "wij rijden niet", "geen delivery"],
    post: ["geen post", "Versturen doen we niet", "Geen verzending", "geen PostNL"],
    pickup: ["Afhalen kan niet", "geen afhaal", "Ophalen niet mogelijk", "geen pick up"],
  },
};

const en: DeliveryWording = {
  area: [
    "📍 {area}",
    "Area: {area}",
    "{area} and around",
    "{area} area",
    "Meet up in {area}",
    "Serving {area}",
    "meets in {area}",
  ],
  inArea: {
    bezorging: [
      "Delivery in {area}",
      "We deliver in {area}",
      "Fast delivery {area}",
      "Home delivery in {area}",
      "Driver on the road in {area}",
      "At your door in {20-50} min in {area}",
      "Courier in {area}",
      "🚗 delivery {area}",
      "Free delivery in {area} from {40-80} euro<discount>",
      "We bring it to you in {area}",
      "Delivering till {1-5} am in {area}",
    ],
    pickup: [
      "Pickup in {area}",
      "You can collect in {area}",
      "Come by in {area}",
      "Collect from {area}",
      "🏠 pickup {area}",
    ],
  },
  anywhere: {
    bezorging: [
      "Delivery available",
      "Fast delivery 🚗",
      "Home delivery",
      "Our driver comes to your door",
      "Free delivery from {40-80} euro<discount>",
      "Delivered within {30-60} min",
      "we bring it to you",
      "Discreet couriers<discreet>",
      "Same day delivery to your door",
    ],
    post: [
      "Shipping available",
      "Tracked shipping",
      "Shipping with PostNL",
      "Stealth shipping 📦<discreet>",
      "Ships same day with tracking number",
      "Sent by mail, letterbox size",
      "📬 shipping every working day",
      "Worldwide shipping with tracking",
      "We ship in plain envelopes<discreet>",
    ],
    pickup: [
      "Pickup possible",
      "You can come collect",
      "Pickup by appointment",
      "🏠 collect at ours",
    ],
  },
  inCountry: {
    bezorging: [
      "Delivery to {country}",
      "We drive to {country}",
      "Courier delivery, {country}",
      "Door to door delivery, {country}",
    ],
    post: [
      "Shipping to {country}",
      "Tracked shipping to {country}",
      "We ship to {country} 📦",
      "Mail order, {country}, next day",
      "Sent with PostNL to {country}",
      "📦 shipping {country}",
    ],
  },
  denied: {
    bezorging: ["no delivery", "we don't deliver", "No delivery sorry"],
    post: ["no shipping", "No mail orders", "we don't ship"],
    pickup: ["no pickup", "No pick up"],
  },
};

export const DELIVERY: Record<Language, DeliveryWording> = { nl, en };
