import type { Strings } from "./index.ts";
import { breakdown } from "./nl-breakdown.ts";
import { charts } from "./nl-charts.ts";
import { claims } from "./nl-claims.ts";
import { gaps } from "./nl-gaps.ts";
import { evaluation } from "./nl-evaluation.ts";
import { method } from "./nl-method.ts";

/** Every word that a component prints, in Dutch; prose lies in the pages. */
export const nl: Strings = {
  site: {
    name: "In Plain Sight",
    description: "Drugsadvertenties in openbare Telegramgroepen, geteld.",
    skip: "Naar het verhaal",
    pages: {
      "/index": "Het verhaal",
      "/where": "Waar",
      "/what": "Wat",
      "/who": "Wie",
      "/methodology": "Verantwoording",
      "/data": "Data",
    },
    pagesLabel: "Pagina’s",
    simulatedTitle: "Demonstratie.",
    simulated:
      "Alle cijfers op deze pagina komen uit een gesimuleerde dump: de berichten, verkopers en plaatsen daarin zijn door een programma verzonnen. Ze zeggen niets over de werkelijkheid, behalve waar een cijfer als citaat is gemarkeerd.",
    card: {
      counts: (groups, year) =>
        `drugsadvertenties in ${groups} openbare Telegramgroepen in ${year}`,
      simulated: "Demonstratie: deze data zijn gesimuleerd en zeggen niets over de werkelijkheid.",
      alt: "Het getelde aantal drugsadvertenties, en het verloop over de weken.",
    },
    updates: "Updates en correcties",
    feed: "Feed",
    simulatedCaption: "Gesimuleerde data.",
    licences:
      "Tekst en data: CC BY 4.0. Code: MIT. Plaatsnamen: GeoNames, CC BY 4.0. Provinciegrenzen: MapSVG, CC BY 4.0. Inwoners van provincies: CBS, CC BY 4.0. Letters: Newsreader en Libre Franklin, SIL Open Font License.",
    privacy:
      "Deze site laadt niets van anderen, plaatst geen cookies en telt geen bezoekers. Er staat geen account op, en geen bericht uit de groepen.",
  },
  units: {
    messages: "berichten",
    ads: "unieke advertenties",
    sellers: "verkopers (accounts)",
    groups: "groepen",
    places: "plaatsen",
    weeks: "weken",
    share: "aandeel",
    texts: "verschillende teksten",
    kappa: "overeenstemming: 0 zoals bij toeval, 1 altijd",
    text: "",
  },
  number: {
    counts: "Telt",
    interval: "95%-interval",
    range: (low, high) => `${low} tot ${high}`,
    denominator: "Op een totaal van",
    certainty: "Berust op",
    byModel:
      "een classificatiemodel; een interval, waar dat er is, houdt rekening met de fouten ervan",
    byCounting: "alleen tellen",
    tables: "Gemaakt uit",
    query: "De query",
    copy: "Kopieer de query",
    copied: "Gekopieerd",
    close: "Sluiten",
    quoted: (source) =>
      `Overgenomen van ${source}. Niet hier berekend, en zonder de bijbehorende totalen niet te vergelijken met de andere cijfers.`,
  },
  settings: {
    minimum_sellers: "Kleinste aantal verkopers achter een gepubliceerd getal over een plaats",
  },
  figure: {
    numbers: "Getallen in de grafiek",
    table: "De cijfers als tabel",
    query: "De query",
    source: (tables) => `Gemaakt uit ${tables}.`,
    nothing: "Er valt niets te tekenen.",
  },
  products: {
    harddrugs: "harddrugs",
    softdrugs: "softdrugs",
    designer: "designerdrugs",
    medicijnen: "medicijnen",
  },
  deliveries: {
    bezorging: "bezorgd",
    post: "per post",
    pickup: "afgehaald",
  },
  labels: {
    drugsad: "drugsadvertentie",
    geendrugsad: "geen advertentie",
    harddrugs: "harddrugs",
    softdrugs: "softdrugs",
    designer: "designerdrugs",
    medicijnen: "medicijnen",
    bulk: "bulk",
    bezorging: "bezorging",
    post: "post",
    pickup: "afhalen",
  },
  breakdown,
  charts,
  claims,
  gaps,
  evaluation,
  method,
};
