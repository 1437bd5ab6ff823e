import type { Claim } from "../../../loaders/claims/claims.ts";
import { html, type Markup } from "../../site/html.ts";
import { joined } from "../sentences/words.ts";

/** The words about promises and other apps, in English. */
export const claims = {
  claim: "What the ad says",
  names: {
    quality: "the drugs are good or pure",
    tested: "the drugs were tested",
    guarantee: "money back, or a new parcel",
    discreet: "discretion",
    trusted: "the seller is reliable",
    discount: "a discount or a gift",
    pay_later: "pay only on delivery",
    signal: "Signal",
    whatsapp: "WhatsApp",
    wickr: "Wickr",
    snapchat: "Snapchat",
    instagram: "Instagram",
    session: "Session",
    threema: "Threema",
    channel: "elsewhere on Telegram",
  } as Record<Claim, string>,
  /** The same in a word or two, in sentences and where there is little room. */
  short: {
    quality: "quality",
    tested: "a test",
    guarantee: "money back",
    discreet: "discretion",
    trusted: "reliability",
    discount: "a discount",
    pay_later: "paying later",
  } as Partial<Record<Claim, string>>,
  heldBack: "held back",
  share: (claim: string, product: string | null) =>
    product === null
      ? `Share of unique ads that say: ${claim}`
      : `Share of unique ads for ${product} that say: ${claim}`,
  caption:
    "Found by a list of terms. Thin lines are 95% intervals: they allow for what the list misses or misreads, and for the errors of the model.",
  describe: (shares: string) => `Bar chart of what unique ads say. ${shares}.`,
  promises: {
    title: (lead: Claim | null) =>
      lead === null ? "What ads promise their buyers" : PROMISED_MOST[lead]!,
    subtitle: (year: number) =>
      `Share of the unique ads of ${year} that make each promise. One ad can make several.`,
  },
  apps: {
    title: (lead: Claim | null): string =>
      lead === null
        ? "Where ads send their buyers"
        : lead === "channel"
          ? "Ads send buyers to other places on Telegram more often than to any other app"
          : `No other app is named as often as ${claims.names[lead]}`,
    subtitle: (year: number) =>
      `Share of the unique ads of ${year} that name another app, or a channel, group or bot elsewhere on Telegram.`,
  },
  byProduct: {
    title: (differ: boolean): string =>
      differ
        ? "What is promised differs from one kind of drug to the next"
        : "What is promised, by kind of drug",
    subtitle: (year: number) =>
      `Share of the unique ads for each kind of drug that make each promise, in ${year}. A dash: too few sellers to publish.`,
  },
  says: {
    promises: (share: Markup, items: Markup[]) =>
      html`Of the unique ads, ${share} promise the buyer something.${items.length === 0 ? null : html` Found most often: ${joined(items, "and")}.`}`,
    item: (name: string, share: Markup) => html`${name} (${share})`,
    unsure:
      "Which promise comes first is not sure: the difference is smaller than the errors could be.",
    apps: (share: Markup, items: Markup[]) =>
      html`Of the unique ads, ${share} name an app other than Telegram.${items.length === 0 ? null : html` Named most often: ${joined(items, "and")}.`}`,
    channel: (share: Markup) =>
      html`Another road leads through Telegram itself: ${share} of the unique ads point to a channel, a group or a bot elsewhere.`,
  },
};

const PROMISED_MOST: Partial<Record<Claim, string>> = {
  quality: "What ads promise most is quality",
  tested: "What ads promise most is that the drugs were tested",
  guarantee: "What ads promise most is to make good what goes wrong",
  discreet: "What ads promise most is discretion",
  trusted: "What ads promise most is that the seller can be relied on",
  discount: "What ads promise most is a discount or a gift",
  pay_later: "What ads promise most is that nothing is to be paid in advance",
};
