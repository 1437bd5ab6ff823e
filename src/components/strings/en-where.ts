import type { WhereStrings } from "../map/sentences.ts";

/** The sentences of the page about places, in English. */
export const where: WhereStrings = {
  provinces: (named, every) =>
    every ? "They lie in every province." : `They lie in ${named} of the twelve provinces.`,
  ranking: (list) => `Named most often: ${list}.`,
  reach: (north, south) =>
    `The places on the map run from ${north} in the north to ${south} in the south.`,
  compared: (places, inhabitants) => `${places} places with ${inhabitants} inhabitants or more`,
  rates: ({ compared, most, mostRate, least, leastRate }) =>
    `Of the ${compared}, ${most} has the most sellers for every ten thousand inhabitants (${mostRate}) and ${least} the fewest (${leastRate}).`,
  ratesDiffer: (largest) =>
    `Measured against the number of inhabitants ${largest} no longer leads.`,
  ratesLeftOut: (list) =>
    `${list} are not in this comparison: ads use the same names for the provinces.`,
  byProvince: ({ most, mostRate, least, leastRate, named }) =>
    `Named most often: ${named}. For every hundred thousand inhabitants ${most} has the most (${mostRate}) and ${least} the fewest (${leastRate}).`,
  countryFirst: "No town is named by as many.",
  countryBelow: (count, one) => `${count} ${one ? "town is" : "towns are"} named by more.`,
  countryPost: (sellers) => `${sellers} of these sellers say that they send by post.`,
  countryApart:
    "The map draws them apart, as a circle of their own: spread over the country they would make every place look the same.",
  tooFewToOrder: (minimum) =>
    `Too few places are named by ${minimum} sellers or more to be put in an order.`,
  noDeliveries: (minimum) =>
    `How it arrives is published for no single place: that takes ${minimum} sellers who say so.`,
  productsSame: (name) => `Whatever is sold, ${name} is the place that is named most.`,
  productsDiffer: (list) => `The most named place differs by what is sold: ${list}.`,
  productItem: (name, list) => `${name} for ${list}`,
  productCount: (product, sellers) => `${product} (${sellers})`,
  areas: (list) =>
    `Others name an area, a province or a region: ${list}. These are not added to the towns that lie in them.`,
  area: (name, sellers) => `${name} (${sellers})`,
  deliveries: (list) => `${list}.`,
  delivery: (way, places, minimum, one) =>
    minimum === null
      ? `in ${places} ${way}`
      : `In ${places} ${one ? "place" : "places"} at least ${minimum} sellers offer ${way}`,
  deliveryWords: { bezorging: "delivery", post: "sending by post", pickup: "collecting" },
  page: {
    title: (name, sellers, simulated) =>
      `${name}${simulated ? " (simulated)" : ""}: ${sellers} sellers say they deliver here`,
    description: (name, sellers, simulated) =>
      `${simulated ? "Simulated data. " : ""}${sellers} sellers of drugs in public Telegram groups name ${name} as a place where they deliver: with what, how, and how that compares.`,
    cells: "What they offer, and how it arrives",
    cellsCaption: (minimum) =>
      `Sellers that name this place in ads of each kind. “–”: not published, because fewer than ${minimum} sellers are behind it or none, or because it would give such a number away. One seller can offer several kinds in several ways, so nothing here adds up.`,
    neighbours: "Nearest places on the map",
    onTheMap: (name) => `${name} on the map`,
  },
};
