import { againstHalf } from "../charts/leader.ts";
import { PRODUCTS, type Product } from "../../../loaders/labels/labels.ts";
import { html, type Markup } from "../../site/html.ts";
import type { Page } from "../../site/page.ts";
import type { Fact } from "../../site/story.ts";
import { renderEnd, renderNumber } from "../number.ts";
import { story as en } from "../strings/en-story.ts";
import { story as nl } from "../strings/nl-story.ts";
import type { Sentence } from "./index.ts";

const words = ({ language }: Page): typeof en => ({ en, nl })[language];

type Numeric = Fact & { value: number };

/** A fact whose value is a number; null where the data gave none, and the sentence is not said. */
export function numeric(name: string, { story }: Page): Numeric | null {
  const fact = story.facts[name];
  return fact && typeof fact.value === "number" ? (fact as Numeric) : null;
}

/** Of fewer than so many, a sentence about most of them, or the typical one, says nothing. */
const FEWEST = 10;

/** Whether there are enough of what a fact counts to say something of them in general. */
export function enough(name: string, page: Page): boolean {
  return (numeric(name, page)?.value ?? 0) >= FEWEST;
}

/** In how many groups all this was found. */
const groups: Sentence = (page) => {
  const fact = numeric("groups", page);
  if (!fact) return null;
  const { oneGroup, groups: say } = words(page);
  return fact.value === 1 ? oneGroup() : say(number("groups", page));
};

export const number = (name: string, page: Page): Markup =>
  renderNumber(name, page.story.facts[name]!, "exact", page);

/** The ends of the interval of the year's ads. */
const interval: Sentence = (page) => {
  const fact = numeric("ads_year", page);
  if (!fact || fact.low === null || fact.high === null || fact.low === fact.high) return null;
  return words(page).interval(
    renderEnd("ads_year", fact, "low", page),
    renderEnd("ads_year", fact, "high", page),
  );
};

/** Rise or fall against the year before; silent where the intervals overlap. */
const trend: Sentence = (page) => {
  const direction = change("ads_week_year", "ads_week_before", page);
  if (direction === 0) return null;
  const { storyYear } = page.story;
  const { rise, fall } = words(page);
  return (direction > 0 ? rise : fall)(
    number("ads_week_year", page),
    String(storyYear),
    number("ads_week_before", page),
    String(storyYear - 1),
  );
};

/** The same of the ads' share of all messages, which need not go the way of their number. */
const shareTrend: Sentence = (page) => {
  const direction = change("share_ads_year", "share_ads_before", page);
  if (direction === 0) return null;
  const { shareRose, shareFell } = words(page);
  return (direction > 0 ? shareRose : shareFell)(
    number("share_ads_year", page),
    number("share_ads_before", page),
    direction === change("ads_week_year", "ads_week_before", page),
  );
};

/** 1 where `now` lies wholly above `before`, -1 where wholly below, 0 where nobody can tell. */
function change(now: string, before: string, page: Page): -1 | 0 | 1 {
  const [later, earlier] = [numeric(now, page), numeric(before, page)];
  if (!later || !earlier) return 0;
  if (lowest(later) > highest(earlier)) return 1;
  return highest(later) < lowest(earlier) ? -1 : 0;
}

const lowest = ({ low, value }: Numeric): number => low ?? value;
const highest = ({ high, value }: Numeric): number => high ?? value;

/** The week with most ads. */
const busiest: Sentence = (page) => {
  if (!enough("busiest_week_ads", page) || !page.story.facts["busiest_week"]?.value) return null;
  return words(page).busiest(
    number("busiest_week", page),
    number("busiest_week_ads", page),
    String(page.story.storyYear),
  );
};

/** Facts `prefix_name` that are more than nothing, largest first. */
function ranked<Name extends string>(prefix: string, names: readonly Name[], page: Page) {
  return names
    .flatMap((name) => {
      const fact = numeric(`${prefix}_${name}`, page);
      return fact && fact.value > 0 ? [{ name, fact, id: `${prefix}_${name}` }] : [];
    })
    .sort((a, b) => b.fact.value - a.fact.value);
}

/** What is offered most, by messages. */
const products: Sentence = (page) => {
  const [first, ...rest] = ranked("ads_year", PRODUCTS, page);
  if (!first || !enough("ads_year", page) || !numeric(`share_ads_year_${first.name}`, page))
    return null;
  const { strings } = page;
  const said = words(page).products(
    strings.products[first.name],
    number(first.id, page),
    number(`share_ads_year_${first.name}`, page),
    rest.map(({ name, id }) => words(page).productNumber(strings.products[name], number(id, page))),
  );
  const [second] = rest;
  if (!second || lowest(first.fact) > highest(second.fact)) return said;
  const name = (ranked: { name: Product }) => strings.products[ranked.name];
  return html`${said}${words(page).close(name(first), name(second))}`;
};

/** Whether the order is another where each unique ad counts once. */
const uniqueProducts: Sentence = (page) => {
  const byMessages = ranked("ads_year", PRODUCTS, page);
  const byAds = ranked("unique_ads_year", PRODUCTS, page);
  if (byMessages.length < 2 || byAds.length < 2) return null;
  const name = (product: Product) => page.strings.products[product];
  const [first, second] = [byAds[0]!, byAds[1]!];
  if (byAds.every((ad, index) => ad.name === byMessages[index]?.name)) {
    return words(page).uniqueSameOrder();
  }
  if (first.name !== byMessages[0]!.name) {
    return words(page).uniqueOtherOrder(
      name(first.name),
      number(first.id, page),
      name(second.name),
      number(second.id, page),
    );
  }
  return words(page).uniqueLowerOrder(page.formats.list(byAds.map((ad) => name(ad.name))));
};

/** Specialists against those who offer everything. */
const range: Sentence = (page) => {
  const one = numeric("sellers_one_product_year", page);
  const total = numeric("sellers_year", page);
  const named = ["sellers_all_products_year", "share_sellers_one_product_year"];
  if (!one || !total || !enough("sellers_year", page) || named.some((name) => !numeric(name, page)))
    return null;
  const share = numeric("share_sellers_one_product_year", page);
  const { mostlyOne, mostlyMore, someOne } = words(page);
  return { more: mostlyOne, less: mostlyMore, alike: someOne }[againstHalf(one, total, share)](
    number("sellers_one_product_year", page),
    number("sellers_all_products_year", page),
    number("sellers_year", page),
    number("share_sellers_one_product_year", page),
  );
};

/** How often the typical ad was posted. */
const repeats: Sentence = (page) => {
  const median = numeric("repeats_median", page);
  if (!median || !enough("unique_ads", page) || !numeric("share_ads_once", page)) return null;
  const once = number("share_ads_once", page);
  return median.value <= 1
    ? words(page).repeatsOnce(once)
    : words(page).repeatsMore(number("repeats_median", page), once);
};

/** The ad that was posted most, and how much of the stream the most repeated ones are. */
const tail: Sentence = (page) => {
  const most = numeric("repeats_max", page);
  const share = numeric("share_messages_top_tenth_ads", page);
  if (!most || most.value < 2 || !enough("unique_ads", page)) return null;
  const posts = number("repeats_max", page);
  return share && lowest(share) > 0.5
    ? words(page).tailHeavy(posts, number("share_messages_top_tenth_ads", page))
    : words(page).tail(posts);
};

const WAYS = ["bezorging", "post", "pickup"] as const;

/** How drugs reach the buyer, by sellers. */
const deliveries: Sentence = (page) => {
  const [first, ...rest] = ranked("sellers_year", WAYS, page);
  if (!first || !enough("sellers_year", page) || !numeric(`share_sellers_year_${first.name}`, page))
    return null;
  const { deliveries: say, closeDeliveries, deliveryNumber, deliveryWays } = words(page);
  const said = say(
    deliveryWays[first.name]!,
    number(first.id, page),
    number(`share_sellers_year_${first.name}`, page),
    rest.map(({ name, id }) => deliveryNumber(deliveryWays[name]!, number(id, page))),
  );
  const [second] = rest;
  const isSure = !second || lowest(first.fact) > highest(second.fact);
  return isSure ? said : html`${said}${closeDeliveries()}`;
};

/** Sellers of larger quantities as a part of all. */
const bulk: Sentence = (page) => {
  const named = ["bulk_sellers_year", "sellers_year", "share_bulk_sellers_year"];
  if (named.some((name) => !numeric(name, page)) || !enough("sellers_year", page)) return null;
  return words(page).bulk(
    String(page.story.storyYear),
    number("bulk_sellers_year", page),
    number("sellers_year", page),
    number("share_bulk_sellers_year", page),
  );
};

/** How long accounts last: the typical one, and those that are still there after a year. */
const lives: Sentence = (page) => {
  const median = numeric("seller_weeks_median", page);
  const lasting = numeric("share_sellers_lasting_year", page);
  if (!median || !enough("sellers", page)) return null;
  const { lives: say, briefly, lasting: sayLasting } = words(page);
  const typical =
    median.value < 1 ? briefly() : say(number("seller_weeks_median", page), median.value === 1);
  if (!lasting || lasting.value === 0) return typical;
  return html`${typical} ${sayLasting(number("share_sellers_lasting_year", page))}`;
};

/** What the two columns beside each other do not mean. */
const apart: Sentence = (page) =>
  page.story.simulated ? words(page).apartSimulated() : words(page).apart();

/** Where the messages are. */
const closing: Sentence = (page) =>
  page.story.simulated ? words(page).closingSimulated() : words(page).closing();

/** The sentences of the story, as `{{say:story_…}}`. */
export const storySentences: Record<string, Sentence> = {
  story_groups: groups,
  story_interval: interval,
  story_trend: trend,
  story_share_trend: shareTrend,
  story_busiest: busiest,
  story_products: products,
  story_unique_products: uniqueProducts,
  story_range: range,
  story_repeats: repeats,
  story_tail: tail,
  story_deliveries: deliveries,
  story_bulk: bulk,
  story_lives: lives,
  story_apart: apart,
  story_closing: closing,
};
