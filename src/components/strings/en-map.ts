import type { MapStrings } from "../map/strings.ts";

/** The words in and around the map, in English. */
export const map: MapStrings = {
  products: {
    any: "All drugs",
    harddrugs: "Hard drugs",
    designer: "Designer drugs",
    softdrugs: "Soft drugs",
    medicijnen: "Medicines",
  },
  deliveries: {
    any: "Any way",
    bezorging: "Delivered",
    post: "By post",
    pickup: "Collected",
  },
  views: { circles: "Towns", hexagons: "Hexagons", provinces: "Provinces" },
  levels: { place: "town or village", region: "region", province: "province", country: "country" },
  title: "Where sellers say they deliver",
  finding: (places, one, top) =>
    `Sellers name ${places} ${one ? "town or village" : "towns and villages"}${top === null ? "" : `, ${top} most of all`}`,
  subtitles: {
    circles: (from, to) =>
      `Each circle is a town or village. Its area shows how many sellers named it in their ads between ${from} and ${to}.`,
    hexagons: (from, to) =>
      `Each hexagon holds towns and villages near each other. Its shade shows at least how many sellers named one of them in their ads between ${from} and ${to}.`,
    provinces: (from, to) =>
      `The shade of a province, and its number, show how many sellers for every 100,000 inhabitants named the province or a place in it in their ads between ${from} and ${to}.`,
  },
  description: ({ places, top, country }) =>
    `Map of the Netherlands with a circle for each of ${places} towns and villages, sized by the number of sellers that name it. Most named: ${top}.${
      country === null ? "" : ` Drawn apart: ${country} say that they deliver in the whole country.`
    } The table below holds every number.`,
  topPlace: (name, sellers) => `${name} (${sellers})`,
  suppressedPlaces: (count, minimum, one) =>
    `Not on the map: ${count} ${one ? "town or village" : "towns and villages"} named by fewer than ${minimum} sellers${one ? "" : " each"}, or whose number would give theirs away, so that no small number can point to a person.`,
  nothingPublished: (minimum) =>
    `Of no town or village can a number be published, which takes ${minimum} sellers that name it, so there is nothing to draw.`,
  credit: "Outlines: MapSVG, CC BY 4.0. Positions and inhabitants: GeoNames, CC BY 4.0.",
  download: "Download the table (Parquet).",
  water: { northSea: "North Sea", waddenSea: "Wadden Sea", ijsselmeer: "IJsselmeer" },
  country: "The whole country",
  top: "Named by the most sellers",
  areas: (list) => `Provinces and regions that ads name as such: ${list}.`,
  unit: "sellers",
  sellers: (count, one) => `${count} ${one ? "seller" : "sellers"}`,
  atLeastSellers: (count, one) => `at least ${count} ${one ? "seller" : "sellers"}`,
  uniqueAds: (count, one) => `${count} unique ${one ? "ad" : "ads"}`,
  rate: (rate) => `${rate} per 10,000 inhabitants`,
  hexagon: (name, others, count) =>
    others === 0 ? name : `${name} and ${count} ${others === 1 ? "other place" : "other places"}`,
  hexagonsExplained:
    "Each hexagon takes the number of its most named town. The area as a whole has that many sellers or more: sellers name several towns, so towns cannot be added up.",
  circlesExplained: "Circles can overlap; smaller ones lie on top.",
  provinces: {
    rate: (rate) => `${rate} per 100,000 inhabitants`,
    below: (rate) => `below ${rate} per 100,000 inhabitants`,
    notPublished: "not published",
    explained: (hidden, one) =>
      `A seller counts once in each province, however many of its places their ads name. Sellers who only promise the whole country are not in it, and neither are places across the border.${
        hidden === null
          ? ""
          : ` For ${hidden} ${one ? "province" : "provinces"} the number with this choice is not published: too few sellers, or the number would tell of places with too few.`
      }`,
    credit: "Inhabitants of provinces: CBS, 1 January 2023, provisional, CC BY 4.0.",
    top: "Sellers per 100,000 inhabitants",
    download: "Download the table of provinces (Parquet).",
    table: {
      summary:
        "Provinces: sellers that name the province or a place in it, each once (“–”: not published)",
      inhabitants: "Inhabitants",
      rate: "Sellers per 100,000 inhabitants",
    },
  },
  controls: {
    product: "What is sold",
    delivery: "How it reaches the buyer",
    view: "Draw as",
    search: "Look up a town or village",
    searchHint: "Any Dutch town, village, region or province.",
    clear: "Clear",
    suggestions: (count, formatted) =>
      count === 0 ? "No suggestions" : `${formatted} ${count === 1 ? "suggestion" : "suggestions"}`,
    places: "Places on the map",
    failed: "The numbers could not be fetched. The table below has them all.",
    shown: (places, one, hidden) =>
      `${places} ${one ? "place" : "places"} on the map.${
        hidden === null ? "" : ` For ${hidden} more the number with this choice is not published.`
      }`,
  },
  table: {
    summary: (count) => `The numbers behind the map: ${count} places`,
    caption: (minimum) =>
      `Sellers that name a place in their ads. “–”: not published, because fewer than ${minimum} sellers are behind it or none, or because it would give such a number away. One seller can offer several kinds of drugs and name several places, so neither rows nor columns add up.`,
    place: "Place",
    province: "Province",
    kind: "Kind",
    sellers: "Sellers",
    uniqueAds: "Unique ads",
    rate: "Sellers per 10,000 inhabitants",
    unpublished: "–",
    none: "0",
    areas: "Provinces, regions and the whole country, where ads name them as such",
  },
  range: (low, high) => `${low} to ${high}`,
  figures: {
    sellers: (place, choice) => `Sellers that name ${place}${choice === "" ? "" : `: ${choice}`}`,
    rate: (place) => `Sellers that name ${place}, for every 10,000 inhabitants`,
    above: (place) => `Towns and villages that more sellers name than ${place}`,
    combinations: (place) => `Kinds of drugs by ways of delivery, for ${place}`,
    hidden: (place) => `Of these, the ones with too few sellers to publish, for ${place}`,
    reached: (choice) => `Towns and villages with a published number of sellers: ${choice}`,
    median: "Median of the sellers for every 10,000 inhabitants, over all places on the map",
    towns: "Towns and villages with a published number of sellers",
    compared: "Places large enough to compare, whose name is not also that of their province",
    provinces: "Provinces with a town or village that an ad names",
    inProvince: (province, choice) =>
      `Sellers that name the province of ${province} or a place in it${choice === "" ? "" : `: ${choice}`}`,
    provinceRate: (province, choice) =>
      `Sellers that name the province of ${province} or a place in it, for every 100,000 inhabitants${choice === "" ? "" : `: ${choice}`}`,
    aboveProvince: (province) =>
      `Provinces with more sellers for their inhabitants than ${province}`,
    ratedProvinces: "Provinces with a published number of sellers",
  },
  answer: {
    place: (sellers, one, name) =>
      `${sellers} ${one ? "seller names" : "sellers name"} ${name} as a place where they deliver.`,
    area: (sellers, one, name, level) =>
      `${sellers} ${one ? "seller names" : "sellers name"} the ${level} ${name} as such.`,
    wholeCountry: (sellers, one) =>
      `${sellers} ${one ? "seller says" : "sellers say"} that they deliver in the whole country.`,
    rankFirst: (places) => `None of the ${places} places on the map is named by more.`,
    rankBelow: (above, places, one) =>
      `Of the ${places} places on the map ${above} ${one ? "is" : "are"} named by more sellers.`,
    mostProduct: (sellers, product) => `Most often the ads are for ${product}: ${sellers} sellers.`,
    several: "A seller can offer several kinds, so these overlap.",
    rate: (rate, median, side) =>
      `That is ${rate} sellers for every 10,000 inhabitants, ${
        { above: "above", below: "below", near: "close to" }[side]
      } the median of the places on the map: ${median}.`,
    rateAlone: (rate) => `That is ${rate} sellers for every 10,000 inhabitants.`,
    ambiguous: (name) =>
      `Ads do not tell the city of ${name} from the province; both are counted here, so the comparison with the city’s inhabitants comes out too high.`,
    suppressedCells: (minimum, what) =>
      `Not published, because fewer than ${minimum} sellers are behind each, or none, or because it would give such a number away: ${what}.`,
    combinations: (hidden, all) =>
      `${hidden} of the ${all} combinations of a kind of drug with a way of delivery`,
    small: "Numbers that small could point to a person.",
    country: (sellers, one) =>
      `${sellers} ${one ? "seller says" : "sellers say"} that they deliver in the whole country; some of them may name this place as well.`,
    suppressed: (name, minimum) =>
      `${name} is named, but its number is not published: fewer than ${minimum} sellers name it, or it would give away the number of a place that so few name. Numbers that small could point to a person.`,
    unpublished: (name, minimum) =>
      `For ${name} there is no published number: fewer than ${minimum} sellers name it, or none at all.`,
    nearest: (list) => `Nearest places with a number: ${list}.`,
    nearestItem: (name, sellers) => `${name} (${sellers})`,
    unknown: (typed) => `“${typed}” is not in the list of Dutch places that this map knows.`,
    meant: (name) => `Did you mean ${name}?`,
    more: (name) => `More about ${name}`,
    province: (sellers, one, name) =>
      `${sellers} ${one ? "seller names" : "sellers name"} the province of ${name} or a place in it.`,
    provinceRate: (rate) => `That is ${rate} for every 100,000 inhabitants.`,
    provinceFirst: (provinces) => `Of the ${provinces} provinces with a number none has more.`,
    provinceBelow: (above, provinces, one) =>
      `Of the ${provinces} provinces with a number ${above} ${one ? "has" : "have"} more.`,
    provinceUnpublished: (name) =>
      `For the province of ${name} no number is published: too few sellers name it or a place in it, or the number would tell of places with too few.`,
    provinceCountry: (sellers, one) =>
      `${sellers} ${one ? "seller says" : "sellers say"} that they deliver in the whole country; they count here only where they name a place of the province as well.`,
  },
};
