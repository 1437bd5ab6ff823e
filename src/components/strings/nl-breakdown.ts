import type { breakdown as english } from "./en-breakdown.ts";
import { capital } from "../sentences/words.ts";

/** The words of the charts of what is sold and of who sells it, in Dutch. */
export const breakdown: typeof english = {
  product: "Soort drugs",
  share: "Aandeel",
  bounds: "Dunne lijnen zijn 95%-intervallen waarin de fouten van het model zijn meegerekend.",
  sure: "Dunne lijnen lopen van wat getekend is naar wat het zou zijn onder alleen de verkopers van wie de advertenties zeker zijn: twee of meer, waarvan ten minste één waaraan geen van beide modellen twijfelt.",
  products: {
    title: (unique, ads, majority) => {
      if (unique === null)
        return "Welke soort drugs in de meeste unieke advertenties staat, is niet zeker";
      const first = majority
        ? `De meeste unieke advertenties bieden ${unique} aan`
        : `Geen soort staat in zo veel unieke advertenties als ${unique}`;
      return ads === null || ads === unique
        ? first
        : `${first}, maar ${ads} worden het vaakst geplaatst`;
    },
    subtitle: (year) =>
      `Aandeel met elke soort drugs, in ${year}. Een advertentie of verkoper kan meerdere soorten aanbieden; samen zijn de aandelen dus meer dan het geheel.`,
    measures: {
      unique_ads: "Unieke advertenties",
      sellers: "Verkopers",
      ads: "Geplaatste advertenties",
    },
    of: {
      unique_ads: "van alle unieke",
      sellers: "van alle verkopers",
      ads: "van alle, met herhalingen",
    },
    describe: (shares) => `Staafdiagram van soorten drugs. ${shares}.`,
  },
  delivery: {
    title: (way, differ) =>
      way === null
        ? differ
          ? "Hoe drugs bij de koper komen, verschilt per soort"
          : "Hoe drugs bij de koper komen, per soort"
        : `Bij elke soort geldt: meestal wordt er ${way}`,
    verbs: {
      bezorging: "bezorgd",
      post: "per post verstuurd",
      pickup: "afgehaald",
    },
    ways: {
      bezorging: "Bezorgd",
      post: "Per post verstuurd",
      pickup: "Afgehaald",
    },
    share: (product, way) => `${way}: aandeel van de unieke advertenties voor ${product}`,
    subtitle: (year) =>
      `Aandeel van de unieke advertenties voor elke soort drugs dat een manier van leveren noemt, in ${year}.`,
    caption: "Een advertentie kan meerdere manieren noemen, of geen enkele.",
    describe: (shares) => `Staafdiagram van manieren van leveren per soort drugs. ${shares}.`,
  },
  deliveryYears: {
    title: (changed) =>
      changed
        ? "Hoe drugs bij de koper komen, verschoof in de loop van de jaren"
        : "Hoe drugs bij de koper komen, jaar na jaar",
    subtitle:
      "Aandeel van de unieke advertenties voor elke soort drugs dat een manier van leveren noemt, jaar na jaar.",
    way: "Manier van leveren",
    year: "Jaar",
    describe: (shares) => `Kleine staven naar soort drugs, manier en jaar. ${shares}.`,
  },
  groups: {
    title: (number, leaders, sure) =>
      number > 1 && sure && leaders.length > 1
        ? "Wat het meest wordt aangeboden, verschilt van groep tot groep"
        : number > 1 && sure && leaders.length === 1
          ? `In elke groep worden ${leaders[0]!} het meest aangeboden`
          : "Wat er wordt aangeboden, groep voor groep",
    subtitle: (year) =>
      `Aandeel van de advertenties die in ${year} in elke groep zijn geplaatst, herhalingen meegeteld, met elke soort drugs. De drukste groep bovenaan.`,
    caption: "Groepen zijn genummerd naar grootte, behalve waar de redactie er een naam aan gaf.",
    group: "Groep",
    ads: "Geplaatste advertenties",
    numbered: (number) => `Groep ${number}`,
    share: (group, product) => `${group}: aandeel van de geplaatste advertenties met ${product}`,
    describe: (rows) => `Kleine staven naar groep en soort drugs. ${rows}.`,
  },
  groupsDelivery: {
    title: (number, leaders, sure) =>
      number > 1 && sure && leaders.length > 1
        ? "Hoe drugs bij de koper komen, verschilt van groep tot groep"
        : number > 1 && sure && leaders.length === 1
          ? `In elke groep worden drugs het vaakst ${leaders[0]!}`
          : "Hoe drugs bij de koper komen, groep voor groep",
    subtitle: (year) =>
      `Aandeel van de advertenties die in ${year} in elke groep zijn geplaatst, herhalingen meegeteld, dat een manier van leveren noemt. Een advertentie kan meerdere manieren noemen, of geen enkele. De drukste groep bovenaan.`,
    ways: { bezorging: "Bezorgd", post: "Per post", pickup: "Afgehaald" },
    share: (group, way) => `${group}: aandeel van de geplaatste advertenties met ‘${way}’`,
    describe: (rows) => `Kleine staven naar groep en manier van leveren. ${rows}.`,
  },
  combinations: {
    title: (most) =>
      most === null
        ? "Welke soorten verkopers samen aanbieden"
        : `Wie meer dan één soort verkoopt, heeft meestal ${most}`,
    subtitle: (year) =>
      `Verkopers naar de soorten drugs in hun advertenties in ${year}. Elke verkoper staat in één rij.`,
    sellers: (names) => `Verkopers die aanboden: ${names}`,
    several: "Verkopers die meer dan één soort aanboden",
    only: (name) => `alleen ${name}`,
    onlyThis: "alleen deze soort",
    all: "alle vier de soorten",
    none: "geen soort genoemd",
    combination: "Combinatie",
    describe: (rows) => `Verkopers naar combinatie van soorten drugs. ${rows}.`,
  },
  range: {
    title: (shares) =>
      shares === null
        ? "Hoeveel soorten verkopers aanbieden"
        : `${shares.one} van de verkopers biedt één soort aan, ${shares.all} alle vier`,
    subtitle: (year) =>
      `Elke verkoper staat in één rij, naar hoeveel van de vier soorten drugs die in ${year} aanbood: harddrugs, softdrugs, designerdrugs en medicijnen. ‘Hun advertenties’ zijn die van de verkopers van een rij, herhalingen meegeteld.`,
    kinds: ["geen soort", "één soort", "twee soorten", "drie soorten", "alle vier"],
    sellers: "Verkopers",
    ads: "Hun advertenties",
    ofSellers: "van alle verkopers",
    ofAds: "van alle plaatsingen",
    share: (kinds, of) => `${capital(kinds)}: aandeel ${of}`,
    number: "Soorten",
    describe: (rows) => `Staafdiagram van verkopers naar aantal soorten. ${rows}.`,
  },
  repetition: {
    title: (ads) =>
      ads === null
        ? "Hoe vaak dezelfde advertentie terugkomt"
        : `${ads.once} van de unieke advertenties verschijnt maar één keer, de hardnekkigste ${ads.most} keer`,
    subtitle:
      "Unieke advertenties naar het aantal keren dat ze zijn geplaatst, en welk deel van alle plaatsingen dat is, over de hele periode.",
    caption:
      "Advertenties die één teken verschillen, tellen apart. Dunne lijnen omspannen dezelfde aandelen onder alleen de advertenties waarover beide modellen het eens zijn, en alleen de zekerste, waar dat zichtbaar verschil maakt.",
    ads: "Van de unieke",
    messages: "Van de plaatsingen",
    ofAds: "van de unieke advertenties",
    ofMessages: "van de plaatsingen",
    posted: "Geplaatst",
    once: "één keer",
    times: (from, to) => `${from}–${to} keer`,
    share: (of, times) =>
      `${times.charAt(0).toUpperCase()}${times.slice(1)} geplaatst: aandeel ${of}`,
    typical: (times, one) =>
      `De middelste advertentie: ${times} ${one ? "plaatsing" : "plaatsingen"}, elk een stip`,
    persistent: (times) => `De hardnekkigste: ${times} plaatsingen`,
    middle:
      "Hoe vaak de middelste advertentie is geplaatst: hooguit de helft vaker, hooguit de helft minder vaak",
    most: "Hoe vaak de meest herhaalde advertentie is geplaatst",
    describe: (rows) => `Unieke advertenties naar hoe vaak ze zijn geplaatst. ${rows}.`,
  },
  lifespan: {
    title: (weeks, briefly, year) => {
      const half =
        weeks === null
          ? null
          : briefly
            ? "De helft van de accounts stopt binnen een week na de eerste advertentie"
            : `De helft van de accounts is ${weeks} weken na de eerste advertentie gestopt`;
      if (half === null) return "Hoelang accounts blijven adverteren";
      return year === null ? half : `${half}; na een jaar gaat ${year} nog door`;
    },
    subtitle:
      "Aandeel van de verkopers dat nog advertenties plaatst, naar weken sinds de eerste, over de hele periode.",
    caption: (unfinished, sellers) =>
      `Geschat naar Kaplan en Meier: ${unfinished} van de ${sellers} verkopers plaatsten nog iets in de laatste vier weken van de dump, zodat niemand weet hoelang zij het volhouden. Ze tellen mee zolang ze zijn gezien. Verkopers die er bij het begin van de dump al waren, kunnen er langer zijn dan het lijkt. De band loopt naar dezelfde lijn voor alleen de verkopers van wie de advertenties zeker zijn. De lijn stopt waar minder dan tien verkopers over zijn.`,
    weeks: "Weken",
    still: "Nog actief",
    axis: "weken sinds de eerste advertentie",
    after: {
      4: "na een maand",
      13: "na drie maanden",
      26: "na een halfjaar",
      52: "na een jaar",
      104: "na twee jaar",
    },
    median: "Weken waarna de helft van de accounts is gestopt",
    all: "Verkopers, over de hele periode",
    unfinished: "Verkopers die in de laatste vier weken van de dump nog adverteerden",
    shareAfter: (weeks) => `Aandeel van de verkopers dat ${weeks} nog adverteert`,
    moments: {
      4: "na 4 weken",
      13: "na 13 weken",
      26: "na 26 weken",
      52: "na 52 weken",
      104: "na 104 weken",
    },
    describe: (shares) => `Lijn van het aandeel verkopers dat nog actief is. ${shares}.`,
  },
  bulk: {
    title: (differ) =>
      differ === null
        ? "Verkopers van grotere hoeveelheden"
        : differ === ""
          ? "Groothandelaren gedragen zich vrijwel als andere verkopers"
          : `Vergeleken met andere verkopers ${differ}`,
    subtitle:
      "Welk deel wat doet, van de verkopers met ten minste één advertentie voor grotere hoeveelheden en van de andere verkopers, over de hele periode.",
    caption:
      "Dunne lijnen zijn 95%-intervallen: ze houden rekening met toeval, en met verkopers die het model in de verkeerde groep heeft gezet.",
    who: (bulk) => (bulk ? "Groothandelaren" : "Andere verkopers"),
    of: (sellers) => `van ${sellers}`,
    trait: "Wat voor hen geldt",
    traits: {
      often: "tien of meer advertenties",
      several_groups: "in meer dan één groep",
      named_place: "noemt een bezorggebied",
      over_month: "langer dan een maand actief",
    },
    differ: {
      often: {
        more: "plaatsen groothandelaren vaker",
        less: "plaatsen groothandelaren minder vaak",
      },
      several_groups: {
        more: "bereiken groothandelaren meer groepen",
        less: "bereiken groothandelaren minder groepen",
      },
      named_place: {
        more: "noemen groothandelaren vaker een plaats",
        less: "noemen groothandelaren minder vaak een plaats",
      },
      over_month: {
        more: "houden groothandelaren het langer vol",
        less: "houden groothandelaren het minder lang vol",
      },
    },
    describe: (rows) => `Staafdiagram van groothandelaren naast andere verkopers. ${rows}.`,
  },
};
