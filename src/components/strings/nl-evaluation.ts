import type { evaluation as english } from "./en-evaluation.ts";

/** The words about how good the models are, in Dutch. */
export const evaluation: typeof english = {
  group: "Van",
  item: "Bij",
  share: "Aandeel",
  names: { tfidf: "Woorden en letters", subword: "Netwerk" },
  none: "geen",
  heldOut: {
    title: (numbers) =>
      numbers === null
        ? "Hoe vaak het model gelijk heeft bij auteurs die het nooit las"
        : `Willekeurig verdeeld lijkt het model bij ${numbers.random} van de berichten gelijk te hebben; bij auteurs die het nooit las is dat ${numbers.grouped}`,
    subtitle: "Elk bericht wordt beoordeeld door een model dat er niet van leerde.",
    caption:
      "Wie berichten willekeurig verdeelt, laat het model leren van andere berichten van dezelfde auteur, en van berichten die als tegenhanger van het getoetste zijn geschreven. Alleen hele auteurs erbuiten houden zegt iets over mensen die het nooit heeft gelezen.",
    describe: (parts) => `Drie manieren om het model te toetsen: ${parts}.`,
    measures: {
      ad_accuracy: "Gelijk over wel of geen advertentie",
      exact_match: "Precies de juiste labels",
      macro_f1: "Gemiddelde F1 van de tien labels",
    },
    splits: {
      grouped: "hele auteurs erbuiten",
      random: "willekeurig verdeeld",
      mix: "in de mix van een dump",
    },
  },
  calibration: {
    title: (share) =>
      share === null
        ? "Wat een kans waard is"
        : `Van de berichten in het hoogste tiende van de kansen is ${share} een advertentie`,
    subtitle:
      "Berichten naar de kans op een advertentie die het model gaf, en het deel dat er een was. Op de lijn klopt een kans precies.",
    caption:
      "Dicht: de gelabelde berichten, met 95%-intervallen. Open: dezelfde, gewogen naar de mix van advertenties, look-alikes en gewone berichten die een dump kan hebben.",
    describe: (parts) => `Gegeven kans en deel advertenties, per tiende van de schaal: ${parts}.`,
    point: (given, share) => `${given} gegeven, ${share} advertenties`,
    mean: "Gemiddelde kans",
    split: "Berichten",
    splits: { grouped: "zoals gelabeld", mix: "in de mix van een dump" },
    x: "gegeven kans",
    y: "deel dat een advertentie was",
    range: "Kans",
    ads: "Advertenties",
    top: "Advertenties onder de berichten in het hoogste tiende van de kansen",
  },
  learning: {
    title: (numbers) =>
      numbers === null
        ? "Wat meer gelabelde berichten opleveren"
        : `Na ${numbers.few} berichten heeft het model bij ${numbers.low} gelijk, na ${numbers.many} bij ${numbers.high}`,
    subtitle:
      "Scores op auteurs die erbuiten bleven, naar het aantal berichten om van te leren, met steeds meer auteurs. De banden zijn 95%-intervallen.",
    caption: "Waar de lijnen nog stijgen, zouden meer gelabelde berichten nog helpen.",
    describe: (parts) => `Scores naar het aantal berichten om van te leren: ${parts}.`,
    axis: "berichten om van te leren",
    authors: "Auteurs met advertenties",
    messages: "Berichten om van te leren",
    measures: {
      ad_accuracy: "gelijk over wel of geen advertentie",
      macro_f1: "gemiddelde F1 van tien labels",
    },
    learnt: "Berichten om van te leren, gemiddeld over de delen",
  },
  byAuthor: {
    title: (numbers) =>
      numbers === null
        ? "Hoe het model het per auteur doet"
        : `Gelijk bij ${numbers.low} van de berichten van de lastigste auteur, bij ${numbers.high} van de makkelijkste`,
    subtitle:
      "Wel of geen advertentie, voor elke auteur van gelabelde berichten, beoordeeld door een model dat van geen ervan leerde. De banden zijn 95%-intervallen.",
    caption:
      "Sommige auteurs schreven advertenties en look-alikes, andere alleen gewone berichten.",
    describe: (parts) => `Deel waarbij het model gelijk heeft, per auteur: ${parts}.`,
    author: (letter) => `auteur ${letter}`,
    count: (messages) => `Berichten waarbij het model gelijk heeft, van ${messages}`,
  },
  byLength: {
    title: (numbers) =>
      numbers === null
        ? "Hoe het model het doet naar lengte"
        : `Van de kortste advertenties vindt het model ${numbers.short}, van de langste ${numbers.long}`,
    subtitle:
      "Wel of geen advertentie, naar het aantal woorden van een bericht. De banden zijn 95%-intervallen.",
    caption:
      "Weinig woorden geven weinig houvast: ‘wit, app’ is een advertentie en ‘wit of grijs?’ niet.",
    describe: (parts) => `Scores naar het aantal woorden: ${parts}.`,
    measures: {
      ad_recall: "Advertenties die worden gevonden",
      ad_precision: "Terecht een advertentie genoemd",
      ad_false_alarms: "Andere berichten die zo worden genoemd",
    },
    words: (range) => `${range} woorden`,
    more: (from) => `${from} woorden of meer`,
  },
  falseAlarms: {
    title: (worst) =>
      worst === null
        ? "Gewone berichten die een advertentie worden genoemd"
        : `Van gewone berichten wordt in geen verzameling meer dan ${worst} een advertentie genoemd`,
    subtitle:
      "Verzamelingen berichten zonder één advertentie, en het deel dat het model er een noemt. De banden zijn 95%-intervallen.",
    caption:
      "De eigen berichten bleven om beurten buiten de training. De andere zijn echte teksten van elders, alleen voor deze toets gebruikt; geen tekst ervan is bewaard.",
    describe: (parts) => `Deel dat een advertentie wordt genoemd, per verzameling: ${parts}.`,
    splits: {
      grouped: "Geschreven voor dit project",
      background: "Echte teksten van elders",
    },
    collections: {
      "nl-marketplace": "Nederlandse marktplaats",
      "nl-tweets": "Nederlandse tweets",
      "en-group-chat": "Engelse groepschat",
    },
    count: (name) => `Berichten die een advertentie worden genoemd: ${name}`,
  },
  takenFor: {
    title: (worst) =>
      worst === null
        ? "Welke soort voor welke wordt aangezien"
        : `De meest voorkomende verwisseling: ${worst.share} van de advertenties voor ${worst.kind} wordt aangezien voor ${worst.other}`,
    subtitle:
      "Een rij voor de advertenties die één soort aanbieden, en voor berichten die geen advertentie zijn; een kolom voor wat het model zegt dat ze aanbieden. Dat kunnen er meerdere zijn.",
    caption:
      "Bij ‘niets’ tellen ook berichten mee die het model niet voor een advertentie aanziet.",
    describe: (parts) => `Waarvoor advertenties voor één soort worden aangezien: ${parts}.`,
    by: "Met de hand",
    none: "niets",
    notAd: "geen advertentie",
    says: "Het model zegt",
    pair: (kind, other) => `Van ${kind} met de hand, volgens het model ${other}`,
  },
  engines: {
    title: (both) =>
      both === null
        ? "Hoe de modellen zich verhouden"
        : `Bij ${both} van de berichten hebben beide modellen gelijk over wel of geen advertentie`,
    subtitle:
      "Twee modellen van een verschillende familie, elk getoetst op auteurs die erbuiten bleven. De banden zijn 95%-intervallen.",
    caption: (kappa) =>
      kappa === null
        ? "Waar er maar één gelijk heeft, helpt een tweede oordeel."
        : `Waar er maar één gelijk heeft, helpt een tweede oordeel. Hun overeenstemming boven het toeval, Cohens κ, is ${kappa}.`,
    describe: (parts) => `De modellen vergeleken: ${parts}.`,
    right: "Gelijk over wel of geen advertentie",
    together: "De twee samen",
    measures: {
      both_right: "beide gelijk",
      only_first_right: "alleen woorden en letters gelijk",
      only_second_right: "alleen het netwerk gelijk",
      both_wrong: "beide mis",
    },
    kappa: "Overeenstemming boven het toeval (Cohens κ) over wel of geen advertentie",
  },
  mistakes: {
    title: "Waar het model het zekerst was, en zich vergiste",
    subtitle:
      "De gelabelde berichten met de slechtste antwoorden op wel of geen advertentie, door een model dat niet van hun auteur leerde. Ze zijn allemaal verzonnen; gebruikersnamen en links zijn weggelaten.",
    kinds: {
      false_alarm: "Geen advertentie, maar wel zo genoemd",
      missed: "Een advertentie, maar niet gevonden",
    },
    probability: (share) => `kans op een advertentie: ${share}`,
    hidden: "niet getoond",
  },
};
