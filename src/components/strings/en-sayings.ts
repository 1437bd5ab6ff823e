import type { Delivery } from "../../../loaders/labels/labels.ts";
import { html, type Markup } from "../../site/html.ts";
import type { Relation } from "../charts/leader.ts";
import { joined } from "../sentences/words.ts";
import { createFormats } from "../format.ts";

const { list } = createFormats("en");

/** The sentences about what is sold and who sells it, in English; numbers come as parts that open. */
export const sayings = {
  numbered: (name: string, number: Markup) => html`${name} (${number})`,
  ranking: (items: Markup[]) => html`Counted by unique ads, the order is: ${joined(items, "and")}.`,
  /** `every` where no kind is surely ahead of the next; otherwise the pairs of which that is true. */
  close: (pairs: readonly (readonly [string, string])[], every: boolean) =>
    every && pairs.length > 1
      ? "From each kind to the next, the difference is smaller than the model’s errors could be."
      : `${pairs.length === 1 ? "The difference" : "The differences"} ${list(pairs.map(([first, second]) => `between ${first} and ${second}`))} ${pairs.length === 1 ? "is" : "are"} smaller than the model’s errors could be.`,
  sameByMessages: (name: string) =>
    html`Counted by messages, each repeat included, ${name} come first as well.`,
  otherByMessages: (name: string, number: Markup, total: Markup) =>
    html`Counted by messages, each repeat included, ${name} come first: they are in ${number} of the ${total} ads posted. What comes by most often is not what most ads offer: ads that keep returning make the difference.`,
  change: (name: string, before: Markup, now: Markup) => html`${name} (from ${before} to ${now})`,
  rose: (yearBefore: string, list: Markup[]) =>
    html`Compared with ${yearBefore}, a larger share of the ads posted offered ${joined(list, "and")}.`,
  fell: (yearBefore: string, list: Markup[], also: boolean) =>
    also
      ? html`The share fell for ${joined(list, "and")}.`
      : html`Compared with ${yearBefore}, a smaller share of the ads posted offered ${joined(list, "and")}.`,
  mostSpecialise: (one: Markup, total: Markup, all: Markup) =>
    html`Most sellers are specialists: ${one} of the ${total} offered one kind of drug all year. Against them stand ${all} with the full range: hard, soft and designer drugs and medicines.`,
  fewSpecialise: (one: Markup, total: Markup, all: Markup) =>
    html`Specialists are a minority: ${one} of the ${total} sellers offered one kind of drug all year. Another ${all} had the full range: hard, soft and designer drugs and medicines.`,
  someSpecialise: (one: Markup, total: Markup, all: Markup) =>
    html`Of the ${total} sellers, ${one} offered one kind of drug all year; whether that is more than half, the errors of the model leave open. Against them stand ${all} with the full range: hard, soft and designer drugs and medicines.`,
  combined: (first: string, count: string, second: string, secondCount: string, all: string) =>
    `Of the ${all} sellers with more than one kind, the largest group has ${first}: ${count}. Next come those with ${second}: ${secondCount}.`,
  deliveryVerbs: {
    bezorging: "brings the goods to the buyer",
    post: "sends the goods by post",
    pickup: "has the buyer come and collect",
  } as Record<Delivery, string>,
  deliverySame: (verb: string) =>
    `For every kind of drug, the ad that says how it is delivered most often ${verb}.`,
  deliveryFrom: (most: string, mostShare: string, least: string, leastShare: string) =>
    `The share runs from ${mostShare} of the unique ads for ${most} to ${leastShare} of those for ${least}.`,
  stands: {
    post: (name: string, share: string) =>
      `The post is named most in ads for ${name}: in ${share} of them.`,
    pickup: (name: string, share: string) =>
      `Collecting is named most in ads for ${name}: in ${share} of them.`,
  },
  oneGroup: (one: Markup, total: Markup, half: Relation) =>
    ({
      more: html`Most sellers stay in one group: ${one} of the ${total} accounts of the whole period.`,
      less: html`Most sellers post in several groups; ${one} of the ${total} accounts of the whole period stayed in one.`,
      alike: html`Of the ${total} accounts of the whole period, ${one} were seen in one group alone.`,
    })[half],
  widest: (number: Markup) => html`The widest reach of a single account is ${number} groups.`,
  thousands: (ads: Markup, share: Markup, one: boolean) =>
    one
      ? html`${ads} ad was posted a thousand times or more. By itself it makes up ${share} of all ads posted.`
      : html`${ads} ads were posted a thousand times or more each. Together they make up ${share} of all ads posted.`,
  tenth: (share: Markup) =>
    html`The most repeated tenth of all unique ads makes up ${share} of all ads posted. A group that looks crowded can be a few ads, over and over.`,
  lasting: (month: Markup, half: Markup, year: Markup) =>
    html`Four weeks after their first ad, ${month} of accounts still post. After half a year it is ${half}, after a year ${year}.`,
  bulk: (number: Markup, total: Markup, share: Markup) =>
    html`${number} of the ${total} sellers, ${share}, posted at least one such ad.`,
  besideSimulated:
    "The dump behind this page is simulated, so its figures and those of NOS have nothing to do with each other.",
  besideReal:
    "The messages and the definitions differ, so the two figures cannot be subtracted or divided.",
};
