import { html, type Markup } from "../../site/html.ts";
import { capital, joined } from "../sentences/words.ts";

/** The sentences of the story, in English; numbers come as parts that open. */
export const story = {
  oneGroup: () => html`one public Telegram group`,
  groups: (number: Markup) => html`${number} public Telegram groups`,
  interval: (low: Markup, high: Markup) =>
    html`A computer model decided which messages are ads, and it makes mistakes. Allowing for them, the number of ads lies between ${low} and ${high}.`,
  rise: (now: Markup, year: string, before: Markup, yearBefore: string) =>
    html`The number rose: a typical week in ${yearBefore} had ${before} ads, one in ${year} had ${now}.`,
  fall: (now: Markup, year: string, before: Markup, yearBefore: string) =>
    html`The number fell: a typical week in ${yearBefore} had ${before} ads, one in ${year} had ${now}.`,
  shareRose: (now: Markup, before: Markup, also: boolean) =>
    html`The share of ads in all messages rose${also ? " as well" : null}, from ${before} to ${now}.`,
  shareFell: (now: Markup, before: Markup, also: boolean) =>
    html`The share of ads in all messages fell${also ? " as well" : null}, from ${before} to ${now}.`,
  busiest: (day: Markup, ads: Markup, year: string) =>
    html`The busiest week of ${year}, with ${ads} ads, began on ${day}.`,
  products: (first: string, number: Markup, share: Markup, rest: Markup[]) =>
    html`${capital(first)} are offered most: in ${number} ads, ${share} of all.${rest.length === 0 ? null : html` Then come ${joined(rest, "and")}.`}`,
  productNumber: (name: string, number: Markup) => html`${name} (${number})`,
  uniqueSameOrder: () =>
    html`Count every unique ad once, however often it was posted, and the order stays the same.`,
  uniqueOtherOrder: (first: string, number: Markup, second: string, secondNumber: Markup) =>
    html`Count every unique ad once, however often it was posted, and the order changes: ${first} come first (${number} unique ads), ahead of ${second} (${secondNumber}). What fills the screen is not what most ads offer.`,
  uniqueLowerOrder: (list: string) =>
    html`Count every unique ad once, however often it was posted, and the order below the first changes: ${list}.`,
  mostlyOne: (one: Markup, all: Markup, total: Markup, share: Markup) =>
    html`Most sellers keep to one kind: ${one} of ${total}, or ${share}. At the other end, ${all} offered all four.`,
  mostlyMore: (one: Markup, all: Markup, total: Markup, share: Markup) =>
    html`Most sellers offer more than one kind. Only ${one} of ${total} kept to one, or ${share}; ${all} offered all four.`,
  someOne: (one: Markup, all: Markup, total: Markup, share: Markup) =>
    html`Of the ${total} sellers, ${one} kept to one kind, or ${share}. At the other end, ${all} offered all four.`,
  repeatsOnce: (share: Markup) =>
    html`The typical ad was posted once, and so were ${share} of all unique ads.`,
  repeatsMore: (median: Markup, share: Markup) =>
    html`At least half of all unique ads were posted ${median} times or fewer; ${share} appeared only once.`,
  tail: (most: Markup) => html`But the most persistent one was posted ${most} times.`,
  tailHeavy: (most: Markup, share: Markup) =>
    html`But the most persistent one was posted ${most} times, and the most repeated tenth of the ads makes up ${share} of all ads posted. An ad that scrolls by is more often than not one of these.`,
  deliveries: (first: string, number: Markup, share: Markup, rest: Markup[]) =>
    html`Most often the drugs are ${first}: ${number} sellers say so, ${share} of all.${rest.length === 0 ? null : html` They can also be ${joined(rest, "or")}.`}`,
  closeDeliveries: () =>
    html` Which way comes first is not sure: the difference is smaller than the model’s errors could be.`,
  deliveryNumber: (way: string, number: Markup) => html`${way} (${number} sellers)`,
  deliveryWays: {
    bezorging: "brought to the buyer",
    post: "sent by post",
    pickup: "collected",
  } as Record<string, string>,
  close: (first: string, second: string) =>
    html` Which of ${first} and ${second} comes first is not sure: the difference is smaller than the model’s errors could be.`,
  bulk: (year: string, number: Markup, total: Markup, share: Markup) =>
    html`In ${year}, ${number} of the ${total} sellers, ${share}, offered clearly more than one user needs: wholesale, price lists by the kilo, “resellers welcome”.`,
  lives: (median: Markup, one: boolean) =>
    html`The typical account’s first and last ad lie ${median} ${one ? "week" : "weeks"} apart.`,
  briefly: () => html`The typical account posts all its ads within one week.`,
  lasting: (share: Markup) =>
    html`But ${share} of accounts still post a year after their first ad, in the open.`,
  apartSimulated: () =>
    html`The messages behind this page were made by a program, so no resemblance between the columns means anything; they stand side by side to show what can be compared, and how.`,
  apart: () =>
    html`The columns count different messages by different definitions. Neither is a check on the other.`,
  closingSimulated: () =>
    html`The dump was simulated: a program invented its messages, so that everyone can see how the method works without a single real ad being spread further.`,
  closing: () => html`The messages stay with the newsroom and are not published.`,
};
