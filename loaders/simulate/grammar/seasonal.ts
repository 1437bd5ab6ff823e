import type { Language } from "./delivery.ts";

/** What is only said at some time of the year, or in some year. */
export interface Season {
  /** Months (January 1) and years in which it is said; every year without `years`. */
  months: number[];
  years?: number[];
  chatter: Record<Language, string[]>;
  trade?: Record<Language, string[]>;
}

const ALL_YEAR = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

export const SEASONS: Season[] = [
  {
    months: [6, 7, 8],
    chatter: {
      nl: [
        "{27-36} graden in {place}, ik smelt",
        "Strand {morgen|zaterdag|zondag}? Wie gaat er mee",
        "ventilator uitverkocht bij {shop}, hoe dan",
        "vakantie begonnen 🎉 {2-3} weken niks",
        "file van {place} naar zee, {30-120} minuten",
        "muggen in {place} zijn dit jaar niet normaal",
        "kan niet slapen met deze hitte",
        "wie is er op {festival}, wij staan bij de ingang",
        "Zwemwater bij {place} is dicht, blauwalg",
        "Vierdaagse weer, {place} loopt vol",
      ],
      en: [
        "{27-35} degrees and no airco, send help",
        "beach {tomorrow|this weekend}? who's in",
        "anyone at {festival} right now, we are near the gate",
        "mosquitoes in {place} are evil this year",
      ],
    },
    trade: {
      nl: [
        "Airco mobiel {150-350}, {place}, weg is weg",
        "Opblaaszwembad {20-60} euro, pomp erbij, {place}",
        "Campingplek voor {festival} over, {40-120} euro",
      ],
      en: ["Portable airco {150-300}, {place}", "Camping ticket {festival} {60-140}"],
    },
  },
  {
    months: [12, 1, 2],
    chatter: {
      nl: [
        "Sneeuw in {place} ❄️ kinderen helemaal gek",
        "kan je al schaatsen ergens rond {place}?",
        "ijs krabben om {6-7} uur, gezellig",
        "auto start niet, accu dood door de kou",
        "-{2-9} vannacht in {place}",
        "glad!! twee fietsers onderuit bij {place}",
        "verwarming op {17-19} en een dekentje",
        "gasrekening {150-480} per maand, hoe dan",
      ],
      en: [
        "is it snowing where you are?",
        "roads are ice in {place}, be careful",
        "why is it dark at half past four",
      ],
    },
  },
  {
    months: [10, 11, 12],
    chatter: {
      nl: [
        "wie heeft er nu al vuurwerk, {place} is oorlogsgebied",
        "hond durft niet meer naar buiten door die knallen",
        "pepernoten lagen in september al bij {shop}",
        "sinterklaasgedicht nodig, wie helpt",
        "herfst, bladeren, vertraging op het spoor",
        "klok een uur terug, lekker slapen",
      ],
      en: ["fireworks already, my dog hates it here", "pepernoten season 🙌"],
    },
    trade: {
      nl: [
        "🎆 vuurwerk nog beschikbaar: {fireworks}. Ophalen {place}, 18+ id laten zien",
        "{fireworks} {10-60} euro, wie eerst komt",
        "Vuurwerklijst is binnen mensen, {fireworks} en meer. Stuur pb voor menu",
        "Cobra's weg = weg, laatste {5-30} stuks, {place}",
        "🎆 VUURWERK 🎆\n\ncobra 6 ........ {8-12}\ncobra 8 ........ {15-25}\nnitraat 20 st ........ {25-45}\nsingle shots ........ {10-20}\nflowerbed 100s ........ {60-110}\n\nmin. {50-150} euro, ophalen {place}",
        "💥 lijst vuurwerk 💥\n{fireworks} {10-40}\n{fireworks} {15-60}\n{fireworks} {5-30}\nAlleen 18+, {place} ophalen of wij rijden vanaf {200-400} euro",
        "Belgisch vuurwerk, {fireworks} en {fireworks}, prijzen in pb",
      ],
      en: ["Fireworks: {fireworks} {15-60}, {fireworks} {10-40}, {place} pick up"],
    },
  },
  {
    months: [12],
    chatter: {
      nl: [
        "fijne feestdagen allemaal 🎄",
        "wat doen jullie met oud en nieuw?",
        "kerst bij de schoonfamilie, bid voor me",
        "oliebollen van {place} zijn de beste en daar valt niet over te praten",
      ],
      en: ["merry christmas everyone 🎄", "any plans for new year's eve in {place}?"],
    },
  },
  {
    months: [1],
    chatter: {
      nl: [
        "gelukkig nieuwjaar allemaal!",
        "beste wensen iedereen 🎆",
        "goede voornemens: weg uit deze groep haha",
        "dry january, dag {2-20}",
      ],
      en: ["Happy new year everyone 🎆", "dry january day {2-20}, send help"],
    },
  },
  {
    months: [4],
    chatter: {
      nl: [
        "koningsdag {place}, wie gaat er?",
        "vrijmarkt was al om 7 uur vol",
        "oranje boven 🧡",
        "heb {10-60} euro verdiend met oude knuffels op de vrijmarkt",
      ],
      en: ["kingsday in {place} is chaos and I love it", "where to go for kingsnight?"],
    },
  },
  {
    months: ALL_YEAR,
    years: [2021],
    chatter: {
      nl: [
        "avondklok is echt onzin",
        "mondkapje weer verplicht in de bus lees ik",
        "prik gehad, arm doet pijn",
        "persconferentie om 19 uur, wedden dat alles dicht blijft",
        "testen voor toegang, wie bedenkt dit",
        "zit in quarantaine, stuur memes",
        "kappers weer open!!",
        "thuisonderwijs dag {20-60}, ik ben een wrak",
      ],
      en: [
        "curfew again, great",
        "got my second shot, feeling {feel}",
        "when do the bars open again",
        "quarantine day {2-9}, entertain me",
      ],
    },
  },
  {
    months: ALL_YEAR,
    years: [2022, 2023],
    chatter: {
      nl: [
        "energietoeslag aangevraagd, {6-14} weken wachten",
        "alles wordt duurder, {3-7} euro voor kaas bij {shop}",
        "prijsplafond of niet, ik douche koud",
        "boodschappen {60-140} euro voor niks",
      ],
      en: ["groceries are {60-120} euro now for nothing", "energy bill doubled, cool cool cool"],
    },
  },
  {
    months: [11, 12],
    years: [2022],
    chatter: {
      nl: [
        "oranje kijken in de winter, went nooit",
        "{0-2}-{0-2} tegen {Argentinië|Amerika|Qatar}, zenuwslopend",
        "wk zonder bier in het stadion haha",
      ],
      en: ["world cup in november feels wrong", "penalties again, my heart"],
    },
  },
];
