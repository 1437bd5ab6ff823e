import { PRODUCTS, type Product } from "../../../loaders/labels/labels.ts";
import { html, type Markup, withNumbers } from "../../site/html.ts";
import type { Page } from "../../site/page.ts";
import type { Estimate } from "../charts/bars.ts";
import { firstWay, wayShare, wayText } from "../charts/delivery.ts";
import { combinationRows, combinationsOf } from "../charts/kinds.ts";
import { namesOf, sellersText, severalText } from "../charts/combinations.ts";
import { againstHalf, compare, estimateOf, leaderOf } from "../charts/leader.ts";
import { sayings as en } from "../strings/en-sayings.ts";
import { sayings as nl } from "../strings/nl-sayings.ts";
import type { Sentence } from "./index.ts";
import { enough, number, numeric } from "./story.ts";

const words = ({ language }: Page): typeof en => ({ en, nl })[language];

/** Facts of every product that are more than nothing, most first. */
function ranked(prefix: string, page: Page) {
  return PRODUCTS.flatMap((product) => {
    const id = `${prefix}_${product}`;
    const bounds = boundsOf(id, page);
    return bounds && bounds.value > 0 ? [{ product, id, ...bounds }] : [];
  }).sort((a, b) => b.value - a.value);
}

/** The products by unique ads; two whose intervals meet are said to be close. */
const ranking: Sentence = (page) => {
  const order = ranked("unique_ads_year", page);
  if (order.length < 2) return null;
  const name = (product: Product) => page.strings.products[product];
  const items = order.map(({ product, id }) =>
    words(page).numbered(name(product), number(id, page)),
  );
  const close = order.flatMap((one, index) => {
    const next = order[index + 1];
    return next && compare(one, next) === "alike"
      ? [[name(one.product), name(next.product)] as const]
      : [];
  });
  const every = close.length === order.length - 1;
  return html`${words(page).ranking(items)}${close.length > 0 && html` ${words(page).close(close, every)}`}`;
};

/** The product that is repeated most: whose share of messages is furthest above that of unique ads. */
const repeated: Sentence = (page) => {
  if (!enough("unique_ads_year", page)) return null;
  const unique = leaderOf(
    ranked("unique_ads_year", page).map((one) => ({ ...one, name: one.product })),
  );
  const posted = leaderOf(ranked("ads_year", page).map((one) => ({ ...one, name: one.product })));
  if (unique === null || posted === null) return null;
  const { strings } = page;
  if (unique === posted) return words(page).sameByMessages(strings.products[unique as Product]);
  return words(page).otherByMessages(
    strings.products[posted as Product],
    number(`ads_year_${posted}`, page),
    number("ads_year", page),
  );
};

/** Products whose share of ads surely differs from the year before; silent where none does. */
const trend: Sentence = (page) => {
  const before = String(page.story.storyYear - 1);
  const said = PRODUCTS.flatMap((product) => {
    const ids = [`share_ads_before_${product}`, `share_ads_year_${product}`] as const;
    const [earlier, later] = ids.map((id) => boundsOf(id, page));
    if (!earlier || !later) return [];
    const [from, to] = ids.map((id) => number(id, page)) as [Markup, Markup];
    const text = words(page).change(page.strings.products[product], from, to);
    return [{ relation: compare(later, earlier), text }];
  });
  const texts = (relation: "more" | "less") =>
    said.filter((one) => one.relation === relation).map(({ text }) => text);
  const [rose, fell] = [texts("more"), texts("less")];
  if (rose.length + fell.length === 0) return null;
  return html`${rose.length > 0 && words(page).rose(before, rose)}
${fell.length > 0 && words(page).fell(before, fell, rose.length > 0)}`;
};

function boundsOf(id: string, page: Page): Estimate | null {
  const fact = numeric(id, page);
  return fact && estimateOf(fact);
}

/** Who offers one kind against who offers all. */
const range: Sentence = (page) => {
  const [one, all, total] = [
    numeric("sellers_one_product_year", page),
    numeric("sellers_all_products_year", page),
    numeric("sellers_year", page),
  ];
  if (!one || !all || !total || !enough("sellers_year", page)) return null;
  const say = {
    more: words(page).mostSpecialise,
    less: words(page).fewSpecialise,
    alike: words(page).someSpecialise,
  }[againstHalf(one, total, numeric("share_sellers_one_product_year", page))];
  return say(
    number("sellers_one_product_year", page),
    number("sellers_year", page),
    number("sellers_all_products_year", page),
  );
};

/** The pairs and more that sellers have most. */
const combined: Sentence = (page) => {
  const rows = combinationsOf(combinationRows(page));
  const several = rows.filter(({ kinds }) => kinds.length > 1);
  const [first, second] = several;
  if (!first || !second || first.count === second.count) return null;
  return withNumbers(
    words(page).combined(
      namesOf(first, page),
      sellersText(first, page),
      namesOf(second, page),
      sellersText(second, page),
      severalText(several, page),
    ),
  );
};

/** The way of delivery that leads for every product, or for which it does not. */
const delivery: Sentence = (page) => {
  const ways = PRODUCTS.map((product) => ({ product, way: firstWay(product, page) }));
  const lead = ways[0]!.way;
  if (lead === null || ways.some(({ way }) => way !== lead)) return null;
  const shares = ways
    .map(({ product }) => ({ product, ...wayShare(product, lead, page) }))
    .sort((a, b) => b.value - a.value);
  const [most, least] = [shares[0]!, shares.at(-1)!];
  const share = (product: Product) => wayText(product, lead, page, page.formats.shareInProse);
  const { deliveryVerbs, deliverySame, deliveryFrom } = words(page);
  const name = (product: Product) => page.strings.products[product];
  return withNumbers(
    [
      deliverySame(deliveryVerbs[lead]),
      ...(compare(most, least) === "more"
        ? [
            deliveryFrom(
              ...([name(most.product), share(most.product)] as const),
              ...([name(least.product), share(least.product)] as const),
            ),
          ]
        : []),
    ].join(" "),
  );
};

/** The products whose ads surely name the post, or collecting, more often than all others. */
const exceptions: Sentence = (page) => {
  const said = (["post", "pickup"] as const).flatMap((way) => {
    const shares = PRODUCTS.map((product) => ({ name: product, ...wayShare(product, way, page) }));
    const lead = leaderOf(shares) as Product | null;
    if (lead === null) return [];
    const share = wayText(lead, way, page, page.formats.shareInProse);
    return [words(page).stands[way](page.strings.products[lead], share)];
  });
  return said.length === 0 ? null : withNumbers(said.join(" "));
};

/** Sellers in one group, and the widest reach. */
const groups: Sentence = (page) => {
  const [one, total, widest] = [
    numeric("sellers_one_group", page),
    numeric("sellers", page),
    numeric("groups_seller_max", page),
  ];
  if (!one || !total || !enough("sellers", page) || !widest) return null;
  const parts: Markup[] = [
    words(page).oneGroup(
      number("sellers_one_group", page),
      number("sellers", page),
      againstHalf(one, total, null),
    ),
  ];
  if (widest.value > 1) parts.push(words(page).widest(number("groups_seller_max", page)));
  return html`${parts[0]}${parts[1] && html` ${parts[1]}`}`;
};

/** The few ads that fill much of the groups. */
const thousands: Sentence = (page) => {
  const ads = numeric("ads_posted_thousand_times", page);
  const share = numeric("share_messages_thousand_times", page);
  if (!ads || !share || ads.value === 0) return null;
  return words(page).thousands(
    number("ads_posted_thousand_times", page),
    number("share_messages_thousand_times", page),
    ads.value === 1,
  );
};

/** What the most repeated tenth of the unique ads makes up. */
const tenth: Sentence = (page) =>
  numeric("share_messages_top_tenth_ads", page)
    ? words(page).tenth(number("share_messages_top_tenth_ads", page))
    : null;

/** How many are still there after a month, half a year and a year. */
const lasting: Sentence = (page) => {
  const names = ["month", "half_year", "year"].map((time) => `share_sellers_lasting_${time}`);
  if (names.some((name) => numeric(name, page) === null) || !enough("sellers", page)) return null;
  const [month, half, year] = names.map((name) => number(name, page)) as [Markup, Markup, Markup];
  return words(page).lasting(month, half, year);
};

/** Bulk sellers as a part of all. */
const bulk: Sentence = (page) => {
  if (
    !enough("sellers_year", page) ||
    !numeric("bulk_sellers_year", page) ||
    !numeric("share_bulk_sellers_year", page)
  )
    return null;
  return words(page).bulk(
    number("bulk_sellers_year", page),
    number("sellers_year", page),
    number("share_bulk_sellers_year", page),
  );
};

/** What it means that figures of NOS stand beside these. */
const beside: Sentence = (page) =>
  html`${page.story.simulated ? words(page).besideSimulated : words(page).besideReal}`;

/** The sentences about what is sold and who sells it. */
export const breakdownSentences: Record<string, Sentence> = {
  what_ranking: ranking,
  what_repeated: repeated,
  what_trend: trend,
  what_range: range,
  what_combined: combined,
  what_delivery: delivery,
  what_exceptions: exceptions,
  who_groups: groups,
  who_thousands: thousands,
  who_tenth: tenth,
  who_lasting: lasting,
  who_bulk: bulk,
  beside_nos: beside,
};
