import { KEPT_APART } from "../../../loaders/labels/evaluate/kept-apart.ts";
import type { method as english } from "./en-method.ts";

/** What an evaluation says, in English, of how its messages were kept out of the training. */
const keptApart: Record<string, string> = {
  [KEPT_APART.folds]:
    "vijf delen, met elke schrijver heel in één deel; berichten die sterk lijken op die van de toets deden in de training niet mee; de drempels zijn op de andere delen gekozen",
  [KEPT_APART.elsewhere]: "het model is elders getraind, op geen van deze berichten",
};

/** The words of the method and data pages' charts and lists, in Dutch. */
export const method: typeof english = {
  flow: {
    title: (counts) =>
      counts === null
        ? "Van berichten naar unieke advertenties"
        : `Achter ${counts.ads} advertenties zitten ${counts.texts} teksten en ${counts.sellers} accounts`,
    subtitle:
      "Van de berichten in de dump naar unieke advertenties, en vandaar naar hun berichten en verkopers, over de hele periode. Alle balken staan op één schaal.",
    caption:
      "Wat een model beslist, heeft een interval: een dunne lijn waar het breed genoeg is om te zien.",
    describe: (steps) => `Stroomschema van gelezen berichten naar verkopers: ${steps}.`,
    step: "Stap",
    number: "Aantal",
    steps: {
      read: "berichten gelezen",
      kept: "berichten over",
      texts: "verschillende teksten",
      ad_texts: "unieke advertenties",
      ad_families: "families advertenties",
      ad_messages: "advertenties geplaatst",
      sellers: "verkopers",
    },
    then: {
      read: "",
      kept: "↓ zelfde woorden, één tekst",
      texts: "",
      ad_texts: "↓ bijna gelijk, één familie",
      ad_families: "↓ alle berichten ermee",
      ad_messages: "↓ per account",
      sellers: "",
    },
    reasons: {
      service: "servicemeldingen",
      empty: "zonder tekst",
      outside_period: "buiten de periode",
      duplicate: "dubbel aanwezig",
      not_utf8: "in een onbekende codering",
      unreadable: "onleesbaar",
      oversized: "te lang om te lezen",
      unsupported: "van onbekende soort",
      no_group: "zonder groep",
      no_id: "zonder nummer",
      no_date: "zonder datum",
      no_ad: "geen advertentie",
    },
    lost: (count, reason) => `− ${count} ${reason}`,
    lostRow: (reason) => `afgevallen: ${reason}`,
  },
  scores: {
    title: (ad) =>
      ad === null
        ? "Hoe vaak de modellen gelijk hebben"
        : `Het model vindt ${ad.found} van de advertenties; van wat het een advertentie noemt, is ${ad.right} er een`,
    subtitle:
      "Precisie en vangst (recall) van elk label, op berichten waarop de modellen niet zijn getraind. De banden zijn 95%-intervallen.",
    caption: (messages, split) =>
      `${messages} gelabelde berichten; zo zijn ze buiten de training gehouden: ${keptApart[split] ?? split}.`,
    describe: (parts) => `Scores van de twee modellen: ${parts}.`,
    label: "Label",
    model: "Model",
    models: { ad: "Advertentie of niet", labels: "De tien labels" },
    precision: "Precisie",
    recall: "Vangst",
    f1: "F1",
    meaning: {
      precision: "van wat het model zo noemt, klopt",
      recall: "van wat met de hand zo heet, gevonden",
      f1: "harmonisch gemiddelde van precisie en vangst",
    },
  },
  downloads: {
    rows: (count, one) => `${count} ${one ? "rij" : "rijen"}`,
    columns: (count, one) => `${count} ${one ? "kolom" : "kolommen"}`,
    details: "Kolommen en controlegetal",
    columnsOf: (table) => `Kolommen van ${table}`,
    column: "Kolom",
    type: "Soort",
    meaning: "Betekenis",
    types: {
      string: "tekst",
      boolean: "waar of onwaar",
      integer: "geheel getal",
      number: "getal",
      date: "datum",
    },
    others: {
      "datapackage.json":
        "De beschrijving van alle tabellen volgens Frictionless, in het Engels: kolommen, soorten, omvang, controlegetallen en licentie.",
      "facts.json":
        "Elk getal van het verhaal: waarde, interval, totaal waarvan het een deel is, titel in beide talen en query.",
    },
  },
  gaps: {
    title: "Wat de dump van elke groep bevat",
    subtitle:
      "Groepen zijn genummerd naar grootte, weken staan er met hun maandag. Er ontbreken berichtnummers die tussen het eerste en het laatste van een groep liggen en niet in de dump zitten.",
    caption:
      "Servicemeldingen zijn mededelingen als ‘is nu lid van de groep’, als aandeel van alles wat is gelezen. Dubbel zijn berichten in meer dan één export, die één keer tellen. Stil is het langste aantal dagen achtereen zonder bericht dat bij het eigen ritme van de groep niet aannemelijk is.",
    group: "Groep, eerste en laatste week",
    unnamed: (id) => `Groep ${id}`,
    messages: "Berichten",
    missing: "Ontbreken",
    service: "Service",
    twice: "Dubbel",
    silent: "Dagen stil",
  },
  numbers: {
    summary: (count) => `Alle ${count} getallen, elk met zijn query`,
  },
  dump: {
    simulated:
      "Deze dump is gesimuleerd: een programma heeft de groepen, verkopers en berichten verzonnen, zodat de hele weg van dump naar pagina te laten zien en te controleren is zonder berichten van wie dan ook. Omdat het programma weet welke berichten advertenties zijn, kunnen de tellingen naast de waarheid worden gelegd. Over de echte handel zeggen ze niets.",
    real: "De redactie heeft deze groepen zelf geëxporteerd. De verantwoording per bestand, met controlegetal en met wat er van elk bericht is geworden, blijft bij de redactie.",
    citation:
      "Deze cijfers zijn gesimuleerd: gebruik ze om de methode te proberen en haal ze niet aan als bevinding.",
  },
};
