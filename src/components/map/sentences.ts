import { group } from "d3";
import { html, withNumbers } from "../../site/html.ts";
import type { Page } from "../../site/page.ts";
import { annotateSetting } from "../number.ts";
import type { Sentence } from "../sentences/index.ts";
import { where as en } from "../strings/en-where.ts";
import { where as nl } from "../strings/nl-where.ts";
import { readOutlines } from "./draw.ts";
import { figureWriter, inProvinceText, sellersText } from "./place-number.ts";
import { townOfPath } from "./place-pages.ts";
import { atlasOf } from "./story-atlas.ts";
import {
  bySellers,
  cellOf,
  DELIVERIES,
  EVERYTHING,
  PRODUCTS,
  rateOf,
  sellersOf,
  type Delivery,
  type Town,
} from "./places.ts";
import { provinceRate, rateProvinces, type Province } from "./provinces.ts";

/** The words of the sentences about places; numbers come written in the language, so that they open. */
export interface WhereStrings {
  provinces(named: string, every: boolean): string;
  ranking(list: string): string;
  reach(north: string, south: string): string;
  /** The places that are compared, by what makes them large enough. */
  compared(places: string, inhabitants: string): string;
  rates(
    comparison: Record<"compared" | "most" | "mostRate" | "least" | "leastRate", string>,
  ): string;
  ratesDiffer(largest: string): string;
  ratesLeftOut(list: string): string;
  /** Provinces with the most and the fewest sellers for their inhabitants, and the most named one. */
  byProvince(parts: Record<"most" | "mostRate" | "least" | "leastRate" | "named", string>): string;
  countryFirst: string;
  countryBelow(count: string, one: boolean): string;
  countryPost(sellers: string): string;
  /** Why the map draws the country apart. */
  countryApart: string;
  /** In place of sentences that have too few places to go by. */
  tooFewToOrder(minimum: string): string;
  noDeliveries(minimum: string): string;
  productsSame(name: string): string;
  productsDiffer(list: string): string;
  productItem(name: string, list: string): string;
  productCount(product: string, sellers: string): string;
  areas(list: string): string;
  area(name: string, sellers: string): string;
  deliveries(list: string): string;
  /** A way of delivery with its places; the first, which gets `minimum`, says what is counted. */
  delivery(way: string, places: string, minimum: string | null, one: boolean): string;
  deliveryWords: Record<Exclude<Delivery, "any">, string>;
  /** The pages of single towns. */
  page: {
    /** These travel without their page, so they say themselves that the data are simulated. */
    title(name: string, sellers: string, simulated: boolean): string;
    description(name: string, sellers: string, simulated: boolean): string;
    cells: string;
    cellsCaption(minimum: string): string;
    neighbours: string;
    onTheMap(name: string): string;
  };
}

const NAMED = 3;
const AREAS = 5;
/** Rates of small places say more about the smallest number that is published than about them. */
const COMPARED_INHABITANTS = 50_000;
const COMPARED_LEAST = 5;

/** The words of the sentences in a page's language. */
export const whereStrings = ({ language }: Pick<Page, "language">): WhereStrings =>
  ({ en, nl })[language];
const words = whereStrings;

/** In how many provinces places are named. */
const provinces: Sentence = (page) => {
  const named = new Set(
    atlasOf(page.story).places.flatMap(({ level, province }) =>
      level === "place" ? [province] : [],
    ),
  );
  named.delete(null);
  return named.size === 0
    ? null
    : withNumbers(
        words(page).provinces(
          figureWriter(page)(String(named.size), { measure: "provinces" }),
          named.size === readOutlines().provinces.length,
        ),
      );
};

/** The most named places with their numbers. */
const rankingSentence: Sentence = (page) => {
  const { towns } = atlasOf(page.story);
  if (towns.length < NAMED) return null;
  const list = towns.slice(0, NAMED).map((town) => namedWithSellers(town, page));
  return withNumbers(words(page).ranking(page.formats.list(list)));
};

/** "Urk (12)". */
const namedWithSellers = (town: Town, page: Page) =>
  `${town.name} (${sellersText(town, EVERYTHING, page)})`;

/** The published places that lie farthest north and south, or why there are none to name. */
const reach: Sentence = (page) => {
  const towns = [...atlasOf(page.story).towns].sort(
    (a, b) => a.y - b.y || (a.name < b.name ? -1 : 1),
  );
  const [north, south] = [towns[0], towns.at(-1)];
  if (!north || !south || north === south) {
    return withNumbers(words(page).tooFewToOrder(annotateSetting("minimum_sellers", page)));
  }
  return withNumbers(
    words(page).reach(namedWithSellers(north, page), namedWithSellers(south, page)),
  );
};

/** Cities compared by sellers for every 10,000 inhabitants. */
const rates: Sentence = (page) => {
  const { formats } = page;
  const { towns } = atlasOf(page.story);
  const large = towns.filter(({ population }) => (population ?? 0) >= COMPARED_INHABITANTS);
  const alsoProvince = large.filter((town) => town.name === town.province);
  const compared = large
    .filter((town) => town.name !== town.province)
    .map((town) => ({ town, rate: rateOf(town, EVERYTHING)! }))
    .sort((a, b) => b.rate - a.rate || (a.town.name < b.town.name ? -1 : 1));
  if (compared.length < COMPARED_LEAST) return null;
  const [most, least] = [compared[0]!, compared.at(-1)!];
  const strings = words(page);
  const named = towns[0]!;
  const write = figureWriter(page);
  const rateOfTown = ({ town, rate }: { town: Town; rate: number }) =>
    write(formats.decimal(rate), { measure: "rate", place: town.name });
  return withNumbers(
    [
      ...(most.town !== named && compared.some(({ town }) => town === named)
        ? [strings.ratesDiffer(named.name)]
        : []),
      strings.rates({
        compared: write(
          strings.compared(formats.count(compared.length), formats.count(COMPARED_INHABITANTS)),
          { measure: "compared", inhabitants: COMPARED_INHABITANTS },
        ),
        most: most.town.name,
        mostRate: rateOfTown(most),
        least: least.town.name,
        leastRate: rateOfTown(least),
      }),
      ...(alsoProvince.length < 2
        ? []
        : [strings.ratesLeftOut(formats.list(alsoProvince.map(({ name }) => name)))]),
    ].join(" "),
  );
};

/** The provinces compared by sellers for every 100,000 inhabitants. */
const byProvince: Sentence = (page) => {
  const rated = rateProvinces(atlasOf(page.story).provinces, EVERYTHING).filter(
    ({ rate }) => rate !== null,
  );
  if (rated.length < 2) return null;
  const [most, least] = [rated[0]!.province, rated.at(-1)!.province];
  const named = rated.reduce((a, b) => (b.sellers! > a.sellers! ? b : a)).province;
  const rateOfProvince = (province: Province) => {
    const figure = { measure: "provinceRate", place: province.name, filter: EVERYTHING } as const;
    return figureWriter(page)(page.formats.decimal(provinceRate(province, EVERYTHING)!), figure);
  };
  return withNumbers(
    words(page).byProvince({
      ...{ most: most.name, mostRate: rateOfProvince(most) },
      ...{ least: least.name, leastRate: rateOfProvince(least) },
      named: `${named.name} (${inProvinceText(named, EVERYTHING, page)})`,
    }),
  );
};

/** The sellers that promise the whole country, beside the most named place. */
const country: Sentence = (page) => {
  const { formats } = page;
  const { country: place, towns } = atlasOf(page.story);
  const sellers = place ? sellersOf(place, EVERYTHING) : 0;
  if (!place || sellers === 0) return null;
  const strings = words(page);
  const above = towns.filter((town) => sellersOf(town, EVERYTHING) > sellers).length;
  const equal = towns.some((town) => sellersOf(town, EVERYTHING) === sellers);
  const byPost = { product: "any", delivery: "post" } as const;
  const post = sellersOf(place, byPost);
  const more = figureWriter(page)(formats.count(above), { measure: "above", place: place.name });
  return withNumbers(
    [
      ...(above > 0
        ? [strings.countryBelow(more, above === 1)]
        : equal
          ? []
          : [strings.countryFirst]),
      ...(post === 0 ? [] : [strings.countryPost(sellersText(place, byPost, page))]),
      strings.countryApart,
    ].join(" "),
  );
};

/** The most named place of each product. */
const products: Sentence = (page) => {
  const { formats, strings } = page;
  const { towns } = atlasOf(page.story);
  const tops = PRODUCTS.flatMap((product) => {
    if (product === "any") return [];
    const filter = { product, delivery: "any" } as const;
    const [town] = [...towns].sort(bySellers(filter));
    const sellers = town ? sellersOf(town, filter) : 0;
    return town && sellers > 0 ? [{ product, town, filter }] : [];
  });
  if (tops.length < 2) return null;
  if (tops.every(({ town }) => town === tops[0]!.town)) {
    return html`${words(page).productsSame(tops[0]!.town.name)}`;
  }
  const byTown = group(tops, ({ town }) => town.name);
  const list = [...byTown].map(([name, led]) => {
    const counts = led.map(({ product, town, filter }) =>
      words(page).productCount(strings.products[product], sellersText(town, filter, page)),
    );
    return words(page).productItem(name, formats.list(counts));
  });
  return withNumbers(words(page).productsDiffer(list.join("; ")));
};

/** For how many places each way of delivery is published, most first, or why it is for none. */
const deliveries: Sentence = (page) => {
  const { formats } = page;
  const { towns } = atlasOf(page.story);
  const strings = words(page);
  const published = (delivery: Delivery) => (town: Town) =>
    Boolean(cellOf(town, { product: "any", delivery }));
  const counted = DELIVERIES.flatMap((delivery) =>
    delivery === "any" ? [] : [{ delivery, places: towns.filter(published(delivery)).length }],
  ).sort((a, b) => b.places - a.places);
  const list = counted
    .filter(({ places }) => places > 0)
    .map(({ delivery, places }, index) => {
      const way = strings.deliveryWords[delivery];
      const minimum = index === 0 ? annotateSetting("minimum_sellers", page) : null;
      const figure = { measure: "reached", filter: { product: "any", delivery } } as const;
      const count = figureWriter(page)(formats.count(places), figure);
      return strings.delivery(way, count, minimum, places === 1);
    });
  return withNumbers(
    list.length === 0
      ? strings.noDeliveries(annotateSetting("minimum_sellers", page))
      : strings.deliveries(formats.list(list)),
  );
};

/** The provinces and regions that ads name as such. */
const areas: Sentence = (page) => {
  const named = atlasOf(page.story)
    .areas.slice(0, AREAS)
    .map((area) => words(page).area(area.name, sellersText(area, EVERYTHING, page)));
  return named.length === 0 ? null : withNumbers(words(page).areas(page.formats.list(named)));
};

/** The heading of a town's page. */
const placeTitle: Sentence = (page) => {
  const town = townOfPath(page.path, page.story);
  return (
    town && html`${words(page).page.title(town.name, sellersIn(page, town), page.story.simulated)}`
  );
};

/** What search engines and link previews say of a town's page. */
const placeDescription: Sentence = (page) => {
  const town = townOfPath(page.path, page.story);
  return (
    town &&
    html`${words(page).page.description(town.name, sellersIn(page, town), page.story.simulated)}`
  );
};

const sellersIn = ({ formats }: Page, town: Town) => formats.count(sellersOf(town, EVERYTHING));

/** The sentences about places, as `{{say:where_…}}`. */
export const whereSentences: Record<string, Sentence> = {
  where_provinces: provinces,
  where_ranking: rankingSentence,
  where_reach: reach,
  where_rates: rates,
  where_by_province: byProvince,
  where_country: country,
  where_products: products,
  where_deliveries: deliveries,
  where_areas: areas,
  place_title: placeTitle,
  place_description: placeDescription,
};
