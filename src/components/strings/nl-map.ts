import type { MapStrings } from "../map/strings.ts";

/** The words in and around the map, in Dutch. */
export const map: MapStrings = {
  products: {
    any: "Alle drugs",
    harddrugs: "Harddrugs",
    designer: "Designerdrugs",
    softdrugs: "Softdrugs",
    medicijnen: "Medicijnen",
  },
  deliveries: {
    any: "Alle manieren",
    bezorging: "Bezorgd",
    post: "Per post",
    pickup: "Afgehaald",
  },
  views: { circles: "Plaatsen", hexagons: "Zeshoeken", provinces: "Provincies" },
  levels: { place: "plaats", region: "streek", province: "provincie", country: "land" },
  title: "Waar verkopers zeggen te leveren",
  finding: (places, one, top) =>
    `Verkopers noemen ${places} ${one ? "stad of dorp" : "steden en dorpen"}${top === null ? "" : `, ${top} het vaakst`}`,
  subtitles: {
    circles: (from, to) =>
      `Elke cirkel is een stad of dorp. De oppervlakte toont hoeveel verkopers die plaats in hun advertenties noemden tussen ${from} en ${to}.`,
    hexagons: (from, to) =>
      `Elke zeshoek omvat steden en dorpen die dicht bij elkaar liggen. De tint toont hoeveel verkopers er minstens één van in hun advertenties noemden tussen ${from} en ${to}.`,
    provinces: (from, to) =>
      `De tint van een provincie, en haar getal, tonen hoeveel verkopers op elke 100.000 inwoners die provincie of een plaats daarin in hun advertenties noemden tussen ${from} en ${to}.`,
  },
  description: ({ places, top, country }) =>
    `Kaart van Nederland met een cirkel voor elk van ${places} steden en dorpen, groter naarmate meer verkopers de plaats noemen. Vaakst genoemd: ${top}.${
      country === null ? "" : ` Apart getekend: ${country} zeggen in heel Nederland te leveren.`
    } De tabel eronder bevat alle getallen.`,
  topPlace: (name, sellers) => `${name} (${sellers})`,
  suppressedPlaces: (count, minimum, one) =>
    `Niet op de kaart: ${count} ${one ? "stad of dorp, genoemd" : "steden en dorpen, elk genoemd"} door minder dan ${minimum} verkopers of met een getal dat dat van zo’n plaats zou verraden, zodat geen klein getal naar een persoon kan wijzen.`,
  nothingPublished: (minimum) =>
    `Van geen enkele stad of dorp is een getal te publiceren, want daarvoor moeten ${minimum} verkopers de plaats noemen; er valt dus niets te tekenen.`,
  credit: "Contouren: MapSVG, CC BY 4.0. Ligging en inwoners: GeoNames, CC BY 4.0.",
  download: "Download de tabel (Parquet).",
  water: { northSea: "Noordzee", waddenSea: "Waddenzee", ijsselmeer: "IJsselmeer" },
  country: "Heel Nederland",
  top: "Door de meeste verkopers genoemd",
  areas: (list) => `Provincies en streken die advertenties als zodanig noemen: ${list}.`,
  unit: "verkopers",
  sellers: (count, one) => `${count} ${one ? "verkoper" : "verkopers"}`,
  atLeastSellers: (count, one) => `minstens ${count} ${one ? "verkoper" : "verkopers"}`,
  uniqueAds: (count, one) => `${count} unieke ${one ? "advertentie" : "advertenties"}`,
  rate: (rate) => `${rate} per 10.000 inwoners`,
  hexagon: (name, others, count) =>
    others === 0 ? name : `${name} en ${count} andere ${others === 1 ? "plaats" : "plaatsen"}`,
  hexagonsExplained:
    "Elke zeshoek krijgt het getal van de plaats die er het vaakst wordt genoemd. Het gebied als geheel heeft zoveel verkopers of meer: verkopers noemen meerdere plaatsen, dus plaatsen zijn niet op te tellen.",
  circlesExplained: "Cirkels kunnen overlappen; kleinere liggen bovenop.",
  provinces: {
    rate: (rate) => `${rate} per 100.000 inwoners`,
    below: (rate) => `minder dan ${rate} per 100.000 inwoners`,
    notPublished: "niet gepubliceerd",
    explained: (hidden, one) =>
      `Een verkoper telt in elke provincie één keer, hoeveel plaatsen daarin de advertenties ook noemen. Wie alleen heel Nederland belooft, telt niet mee, en plaatsen over de grens evenmin.${
        hidden === null
          ? ""
          : ` Van ${hidden} ${one ? "provincie" : "provincies"} is het getal bij deze keuze niet gepubliceerd: te weinig verkopers, of het getal zou iets verraden over plaatsen met te weinig.`
      }`,
    credit: "Inwoners van provincies: CBS, 1 januari 2023, voorlopig, CC BY 4.0.",
    top: "Verkopers per 100.000 inwoners",
    download: "Download de tabel van de provincies (Parquet).",
    table: {
      summary:
        "Provincies: verkopers die de provincie of een plaats daarin noemen, elk één keer (‘–’: niet gepubliceerd)",
      inhabitants: "Inwoners",
      rate: "Verkopers per 100.000 inwoners",
    },
  },
  controls: {
    product: "Wat er wordt verkocht",
    delivery: "Hoe het bij de koper komt",
    view: "Teken als",
    search: "Zoek een stad of dorp",
    searchHint: "Elke Nederlandse stad, elk dorp, elke streek of provincie.",
    clear: "Wissen",
    suggestions: (count, formatted) =>
      count === 0 ? "Geen suggesties" : `${formatted} ${count === 1 ? "suggestie" : "suggesties"}`,
    places: "Plaatsen op de kaart",
    failed: "De getallen konden niet worden opgehaald. De tabel hieronder bevat ze allemaal.",
    shown: (places, one, hidden) =>
      `${places} ${one ? "plaats" : "plaatsen"} op de kaart.${
        hidden === null ? "" : ` Van nog ${hidden} is het getal bij deze keuze niet gepubliceerd.`
      }`,
  },
  table: {
    summary: (count) => `De getallen achter de kaart: ${count} plaatsen`,
    caption: (minimum) =>
      `Verkopers die een plaats in hun advertenties noemen. ‘–’: niet gepubliceerd, omdat er minder dan ${minimum} verkopers achter zitten of geen enkele, of omdat het zo’n getal zou verraden. Een verkoper kan meerdere soorten drugs aanbieden en meerdere plaatsen noemen; rijen en kolommen zijn dus niet op te tellen.`,
    place: "Plaats",
    province: "Provincie",
    kind: "Soort",
    sellers: "Verkopers",
    uniqueAds: "Unieke advertenties",
    rate: "Verkopers per 10.000 inwoners",
    unpublished: "–",
    none: "0",
    areas: "Provincies, streken en heel Nederland, waar advertenties die als zodanig noemen",
  },
  range: (low, high) => `${low} tot ${high}`,
  figures: {
    sellers: (place, choice) =>
      `Verkopers die ${place} noemen${choice === "" ? "" : `: ${choice}`}`,
    rate: (place) => `Verkopers die ${place} noemen, op elke 10.000 inwoners`,
    above: (place) => `Plaatsen die door meer verkopers worden genoemd dan ${place}`,
    combinations: (place) => `Soorten drugs maal manieren van leveren, voor ${place}`,
    hidden: (place) => `Waarvan met te weinig verkopers om te publiceren, voor ${place}`,
    reached: (choice) => `Plaatsen met een gepubliceerd aantal verkopers: ${choice}`,
    median: "Mediaan van de verkopers op elke 10.000 inwoners, over alle plaatsen op de kaart",
    towns: "Plaatsen met een gepubliceerd aantal verkopers",
    compared: "Plaatsen die groot genoeg zijn om te vergelijken, en niet heten als hun provincie",
    provinces: "Provincies met een plaats die een advertentie noemt",
    inProvince: (province, choice) =>
      `Verkopers die de provincie ${province} of een plaats daarin noemen${choice === "" ? "" : `: ${choice}`}`,
    provinceRate: (province, choice) =>
      `Verkopers die de provincie ${province} of een plaats daarin noemen, op elke 100.000 inwoners${choice === "" ? "" : `: ${choice}`}`,
    aboveProvince: (province) => `Provincies met meer verkopers per inwoner dan ${province}`,
    ratedProvinces: "Provincies met een gepubliceerd aantal verkopers",
  },
  answer: {
    place: (sellers, one, name) =>
      `${sellers} ${one ? "verkoper noemt" : "verkopers noemen"} ${name} als plaats waar ${one ? "die levert" : "ze leveren"}.`,
    area: (sellers, one, name, level) =>
      `${sellers} ${one ? "verkoper noemt" : "verkopers noemen"} de ${level === "region" ? "streek" : "provincie"} ${name} als zodanig.`,
    wholeCountry: (sellers, one) =>
      `${sellers} ${one ? "verkoper zegt" : "verkopers zeggen"} in heel Nederland te leveren.`,
    rankFirst: (places) =>
      `Geen van de ${places} plaatsen op de kaart wordt door meer verkopers genoemd.`,
    rankBelow: (above, places, one) =>
      `Van de ${places} plaatsen op de kaart ${one ? "wordt" : "worden"} er ${above} door meer verkopers genoemd.`,
    mostProduct: (sellers, product) =>
      `Het vaakst gaat het in die advertenties om ${product}: ${sellers} verkopers.`,
    several: "Een verkoper kan meerdere soorten aanbieden, dus deze getallen overlappen.",
    rate: (rate, median, side) =>
      `Dat zijn er ${rate} op elke 10.000 inwoners, ${
        { above: "boven", below: "onder", near: "dicht bij" }[side]
      } de mediaan van de plaatsen op de kaart: ${median}.`,
    rateAlone: (rate) => `Dat zijn er ${rate} op elke 10.000 inwoners.`,
    ambiguous: (name) =>
      `Advertenties maken geen onderscheid tussen de stad ${name} en de provincie; beide tellen hier mee, dus de vergelijking met de inwoners van de stad valt te hoog uit.`,
    suppressedCells: (minimum, what) =>
      `Niet gepubliceerd, omdat er telkens minder dan ${minimum} verkopers achter zitten of geen enkele, of omdat het zo’n getal zou verraden: ${what}.`,
    combinations: (hidden, all) =>
      `${hidden} van de ${all} combinaties van een soort drugs met een manier van leveren`,
    small: "Zulke kleine getallen zouden naar een persoon kunnen wijzen.",
    country: (sellers, one) =>
      `${sellers} ${one ? "verkoper zegt" : "verkopers zeggen"} in heel Nederland te leveren; een deel van hen kan deze plaats ook apart noemen.`,
    suppressed: (name, minimum) =>
      `${name} wordt genoemd, maar het getal is niet gepubliceerd: minder dan ${minimum} verkopers noemen die naam, of het zou het getal verraden van een plaats die zo weinigen noemen. Zulke kleine getallen zouden naar een persoon kunnen wijzen.`,
    unpublished: (name, minimum) =>
      `Voor ${name} is er geen gepubliceerd getal: minder dan ${minimum} verkopers noemen die naam, of geen enkele.`,
    nearest: (list) => `Dichtstbijzijnde plaatsen met een getal: ${list}.`,
    nearestItem: (name, sellers) => `${name} (${sellers})`,
    unknown: (typed) =>
      `‘${typed}’ staat niet in de lijst van Nederlandse plaatsen die deze kaart kent.`,
    meant: (name) => `Bedoelt u ${name}?`,
    more: (name) => `Meer over ${name}`,
    province: (sellers, one, name) =>
      `${sellers} ${one ? "verkoper noemt" : "verkopers noemen"} de provincie ${name} of een plaats daarin.`,
    provinceRate: (rate) => `Dat zijn er ${rate} op elke 100.000 inwoners.`,
    provinceFirst: (provinces) =>
      `Van de ${provinces} provincies met een getal telt er geen enkele meer.`,
    provinceBelow: (above, provinces, one) =>
      `Van de ${provinces} provincies met een getal ${one ? "telt" : "tellen"} er ${above} meer.`,
    provinceUnpublished: (name) =>
      `Voor de provincie ${name} is er geen gepubliceerd getal: te weinig verkopers noemen haar of een plaats daarin, of het getal zou iets verraden over plaatsen met te weinig.`,
    provinceCountry: (sellers, one) =>
      `${sellers} ${one ? "verkoper zegt" : "verkopers zeggen"} in heel Nederland te leveren; ze tellen hier alleen mee als ze ook een plaats in de provincie noemen.`,
  },
};
