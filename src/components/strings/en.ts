import { breakdown } from "./en-breakdown.ts";
import { charts } from "./en-charts.ts";
import { claims } from "./en-claims.ts";
import { gaps } from "./en-gaps.ts";
import { evaluation } from "./en-evaluation.ts";
import { method } from "./en-method.ts";

/** Every word that a component prints, in English; prose lies in the pages. */
export const en = {
  site: {
    name: "In Plain Sight",
    description: "Drug advertisements in public Telegram groups, counted.",
    skip: "Skip to the story",
    pages: {
      "/index": "The story",
      "/where": "Where",
      "/what": "What",
      "/who": "Who",
      "/methodology": "Method",
      "/data": "Data",
    } as Record<string, string>,
    pagesLabel: "Pages",
    simulatedTitle: "Demonstration.",
    simulated:
      "Every figure on this page comes from a simulated dump: the messages, sellers and places in it were invented by a program. Nothing here says anything about the real world, except what is marked as quoted.",
    simulatedCaption: "Simulated data.",
    /** The picture that goes with a shared link. */
    card: {
      counts: (groups: string, year: string) =>
        `drug ads in ${groups} public Telegram groups in ${year}`,
      simulated: "Demonstration: these data are simulated and say nothing about the real world.",
      alt: "The number of drug ads counted, and their course over the weeks.",
    },
    updates: "Updates and corrections",
    feed: "Feed",
    licences:
      "Text and data: CC BY 4.0. Code: MIT. Place names: GeoNames, CC BY 4.0. Province outlines: MapSVG, CC BY 4.0. Inhabitants of provinces: CBS, CC BY 4.0. Type: Newsreader and Libre Franklin, SIL Open Font License.",
    privacy:
      "This site loads nothing from anyone else, sets no cookies and counts no visitors. It names no account, and shows no message from the groups.",
  },
  units: {
    messages: "messages",
    ads: "unique ads",
    sellers: "sellers (accounts)",
    groups: "groups",
    places: "places",
    weeks: "weeks",
    share: "share",
    texts: "distinct texts",
    kappa: "agreement: 0 as by chance, 1 always",
    text: "",
  },
  number: {
    counts: "Counts",
    interval: "95% interval",
    range: (low: string, high: string) => `${low} to ${high}`,
    denominator: "Out of",
    certainty: "Rests on",
    byModel: "a classifier; an interval, where there is one, allows for its errors",
    byCounting: "counting alone",
    tables: "Made from",
    query: "The query",
    copy: "Copy the query",
    copied: "Copied",
    close: "Close",
    quoted: (source: string) =>
      `Quoted from ${source}. Not computed here, and not to be compared with the other numbers without their denominators.`,
  },
  settings: {
    minimum_sellers: "Fewest sellers behind a published number about a place",
  },
  figure: {
    numbers: "Numbers on the chart",
    table: "The numbers as a table",
    query: "The query",
    source: (tables: string) => `Made from ${tables}.`,
    nothing: "There is nothing to draw.",
  },
  products: {
    harddrugs: "hard drugs",
    softdrugs: "soft drugs",
    designer: "designer drugs",
    medicijnen: "medicines",
  },
  deliveries: {
    bezorging: "brought to the buyer",
    post: "by post",
    pickup: "collected",
  },
  labels: {
    drugsad: "drug ad",
    geendrugsad: "not an ad",
    harddrugs: "hard drugs",
    softdrugs: "soft drugs",
    designer: "designer drugs",
    medicijnen: "medicines",
    bulk: "bulk",
    bezorging: "delivery",
    post: "post",
    pickup: "pickup",
  } as Record<string, string>,
  breakdown,
  charts,
  claims,
  gaps,
  evaluation,
  method,
};
