import type { Delivery } from "../../../loaders/labels/labels.ts";
import type { Trait } from "../charts/bulk.ts";
import type { MOMENTS } from "../charts/lifespan.ts";
import type { Measure } from "../charts/products.ts";
import { capital } from "../sentences/words.ts";

type Moment = (typeof MOMENTS)[number];

/** The words of the charts of what is sold and of who sells it, in English. */
export const breakdown = {
  product: "Kind of drug",
  share: "Share",
  bounds: "Thin lines are 95% intervals that include the errors of the model.",
  sure: "Thin lines run from what is drawn to what it would be among only the sellers whose ads are sure: two or more, at least one of them beyond doubt for both models.",
  products: {
    title: (unique: string | null, ads: string | null, majority: boolean) => {
      if (unique === null) return "Which kind of drug most unique ads offer is too close to call";
      const first = majority
        ? `Most unique ads offer ${unique}`
        : `More unique ads offer ${unique} than any other kind`;
      return ads === null || ads === unique ? first : `${first}, but ${ads} are posted most`;
    },
    subtitle: (year: number) =>
      `Share that offers each kind of drug, in ${year}. An ad or a seller can offer several, so the shares add up to more than the whole.`,
    measures: {
      unique_ads: "Unique ads",
      sellers: "Sellers",
      ads: "Ads posted",
    } as Record<Measure, string>,
    of: {
      unique_ads: "of all unique ads",
      sellers: "of all sellers",
      ads: "of all posted, repeats included",
    } as Record<Measure, string>,
    describe: (shares: string) => `Bar chart of kinds of drugs. ${shares}.`,
  },
  delivery: {
    title: (way: string | null, differ: boolean): string =>
      way === null
        ? differ
          ? "How drugs reach the buyer differs by kind"
          : "How drugs reach the buyer, kind by kind"
        : `Whatever the kind, most often it is ${way}`,
    verbs: {
      bezorging: "brought to the buyer",
      post: "sent by post",
      pickup: "collected by the buyer",
    } as Record<Delivery, string>,
    ways: {
      bezorging: "Brought to the buyer",
      post: "Sent by post",
      pickup: "Collected",
    } as Record<Delivery, string>,
    share: (product: string, way: string) => `${way}: share of the unique ads for ${product}`,
    subtitle: (year: number) =>
      `Share of the unique ads for each kind of drug that name a way of delivery, in ${year}.`,
    caption: "An ad can name several ways, or none.",
    describe: (shares: string) => `Bar chart of ways of delivery by kind of drug. ${shares}.`,
  },
  deliveryYears: {
    title: (changed: boolean): string =>
      changed
        ? "How drugs reach the buyer shifted over the years"
        : "How drugs reach the buyer, year by year",
    subtitle:
      "Share of the unique ads for each kind of drug that name a way of delivery, year by year.",
    way: "Way of delivery",
    year: "Year",
    describe: (shares: string) => `Small bars by kind of drug, way and year. ${shares}.`,
  },
  groups: {
    title: (number: number, leaders: string[], sure: boolean) =>
      number > 1 && sure && leaders.length > 1
        ? "What is offered most differs from group to group"
        : number > 1 && sure && leaders.length === 1
          ? `In every group, ${leaders[0]!} are offered most`
          : "What is offered, group by group",
    subtitle: (year: number) =>
      `Share of the ads posted in each group in ${year}, repeats included, that offer each kind of drug. Busiest group first.`,
    caption: "Groups are numbered by size, except where the newsroom gave one a name.",
    group: "Group",
    ads: "Ads posted",
    numbered: (number: string) => `Group ${number}`,
    share: (group: string, product: string) => `${group}: share of ads posted with ${product}`,
    describe: (rows: string) => `Small bars by group and kind of drug. ${rows}.`,
  },
  groupsDelivery: {
    title: (number: number, leaders: string[], sure: boolean) =>
      number > 1 && sure && leaders.length > 1
        ? "How drugs reach the buyer differs from group to group"
        : number > 1 && sure && leaders.length === 1
          ? `In every group, drugs are most often ${leaders[0]!}`
          : "How drugs reach the buyer, group by group",
    subtitle: (year: number) =>
      `Share of the ads posted in each group in ${year}, repeats included, that name a way of delivery. An ad can name several, or none. Busiest group first.`,
    ways: { bezorging: "Delivered", post: "By post", pickup: "Collected" } as Record<
      Delivery,
      string
    >,
    share: (group: string, way: string) => `${group}: share of ads posted with “${way}”`,
    describe: (rows: string) => `Small bars by group and way of delivery. ${rows}.`,
  },
  combinations: {
    title: (most: string | null) =>
      most === null
        ? "Which kinds sellers offer together"
        : `Sellers with more than one kind most often have ${most}`,
    subtitle: (year: number) =>
      `Sellers by the kinds of drugs that their ads offered in ${year}. Every seller is in one row.`,
    sellers: (names: string) => `Sellers that offered: ${names}`,
    several: "Sellers that offered more than one kind",
    only: (name: string) => `only ${name}`,
    onlyThis: "only this kind",
    all: "all four kinds",
    none: "no kind named",
    combination: "Combination",
    describe: (rows: string) => `Sellers by combination of kinds of drugs. ${rows}.`,
  },
  range: {
    title: (shares: { one: string; all: string } | null) =>
      shares === null
        ? "How many kinds sellers offer"
        : `${shares.one} of sellers offer a single kind, ${shares.all} offer all four`,
    subtitle: (year: number) =>
      `Each seller is in one row, by how many of the four kinds of drugs they offered in ${year}: hard, soft and designer drugs and medicines. “Their ads” are those that the sellers of a row posted, repeats included.`,
    kinds: ["no kind named", "one kind", "two kinds", "three kinds", "all four"],
    sellers: "Sellers",
    ads: "Their ads",
    ofSellers: "of all sellers",
    ofAds: "of all ads posted",
    share: (kinds: string, of: string) => `${capital(kinds)}: share ${of}`,
    number: "Kinds",
    describe: (rows: string) => `Bar chart of sellers by number of kinds. ${rows}.`,
  },
  repetition: {
    title: (ads: { once: string; most: string } | null) =>
      ads === null
        ? "How often the same ad returns"
        : `${ads.once} of unique ads appear once; the most persistent appears ${ads.most} times`,
    subtitle:
      "Unique ads by the number of times they were posted, and the share of all posted ads that those are, over the whole period.",
    caption:
      "Ads that differ in a single sign count apart. Thin lines span the same shares over only the ads on which both models agree, and only the surest, where that makes a visible difference.",
    ads: "Of unique ads",
    messages: "Of ads posted",
    ofAds: "of unique ads",
    ofMessages: "of ads posted",
    posted: "Posted",
    once: "once",
    times: (from: string, to: string) => `${from}–${to} times`,
    share: (of: string, times: string) => `Posted ${times}: share ${of}`,
    typical: (times: string, one: boolean) =>
      `The ad in the middle: ${times} ${one ? "post" : "posts"}, a dot for each`,
    persistent: (times: string) => `The most persistent ad: ${times} posts`,
    middle:
      "How often the ad in the middle was posted: at most half of the ads more often, at most half less",
    most: "How often the most repeated ad was posted",
    describe: (rows: string) => `Unique ads by how often they were posted. ${rows}.`,
  },
  lifespan: {
    title: (weeks: string | null, briefly: boolean, year: string | null) => {
      const half =
        weeks === null
          ? null
          : briefly
            ? "Half of accounts stop within a week of their first ad"
            : `Half of accounts have stopped ${weeks} weeks after their first ad`;
      if (half === null) return "How long accounts keep posting";
      return year === null ? half : `${half}; after a year, ${year} still post`;
    },
    subtitle:
      "Share of sellers still posting ads, by weeks since their first ad, over the whole period.",
    caption: (unfinished: string, sellers: string) =>
      `Estimated after Kaplan and Meier: ${unfinished} of ${sellers} sellers posted in the last four weeks of the dump, so that nobody knows yet how long they last. They count for as long as they were seen. Sellers already there when the dump begins may be older than they seem. The band runs to the same curve for only the sellers whose ads are sure. The curve ends where fewer than ten sellers are left.`,
    weeks: "Weeks",
    still: "Still posting",
    axis: "weeks since the first ad",
    after: {
      4: "after a month",
      13: "after three months",
      26: "after half a year",
      52: "after a year",
      104: "after two years",
    } as Record<Moment, string>,
    median: "Weeks after which half of accounts have stopped",
    all: "Sellers, over the whole period",
    unfinished: "Sellers that posted in the last four weeks of the dump",
    shareAfter: (weeks: string) => `Share of sellers that still post ${weeks}`,
    moments: {
      4: "after 4 weeks",
      13: "after 13 weeks",
      26: "after 26 weeks",
      52: "after 52 weeks",
      104: "after 104 weeks",
    } as Record<Moment, string>,
    describe: (shares: string) => `Curve of the share of sellers still posting. ${shares}.`,
  },
  bulk: {
    title: (differ: string | null) =>
      differ === null
        ? "Sellers of larger quantities"
        : differ === ""
          ? "Sellers of larger quantities behave much like the others"
          : `Compared with the others, bulk sellers ${differ}`,
    subtitle:
      "What share does what, of the sellers with at least one ad for larger quantities and of the other sellers, over the whole period.",
    caption:
      "Thin lines are 95% intervals: they allow for chance, and for sellers that the model put in the wrong group.",
    who: (bulk: boolean): string => (bulk ? "Bulk sellers" : "Other sellers"),
    of: (sellers: string) => `of ${sellers}`,
    trait: "What holds of them",
    traits: {
      often: "posted ten ads or more",
      several_groups: "posted in several groups",
      named_place: "named a delivery area",
      over_month: "active for over a month",
    } as Record<Trait, string>,
    differ: {
      often: { more: "post more often", less: "post less often" },
      several_groups: { more: "reach more groups", less: "reach fewer groups" },
      named_place: { more: "name a place more often", less: "name a place less often" },
      over_month: { more: "last longer", less: "last less long" },
    } as Record<Trait, Record<"more" | "less", string>>,
    describe: (rows: string) => `Bar chart of bulk sellers beside other sellers. ${rows}.`,
  },
};
