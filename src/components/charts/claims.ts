import { ANY, APPS, PROMISES, type Claim } from "../../../loaders/claims/claims.ts";
import { PRODUCTS, type Product } from "../../../loaders/labels/labels.ts";
import type { Page } from "../../site/page.ts";
import type { Chart } from "../figure.ts";
import { colour, inkOf } from "./axes.ts";
import { drawPanels, shareOf, type Estimate } from "./bars.ts";
import { drawGrid } from "./grid.ts";
import { compare, leaderOf } from "./leader.ts";
import { chartNumber } from "./number.ts";
import { intervalOf } from "./products.ts";

interface ClaimRow {
  claim: Claim | typeof ANY;
  product: Product | typeof ANY;
  suppressed: boolean;
  found: number | null;
  total: number;
  low: number | null;
  high: number | null;
}

/** A claim with the share of unique ads that make it; no share where too few sellers do. */
interface Claimed {
  claim: Claim;
  share: Estimate | null;
}

const rowsOf = (page: Page) => page.story.queries["claims"]!.rows as unknown as ClaimRow[];

/** The share of a product's unique ads that make a claim; null where it is held back. */
function claimShare(claim: Claim, product: ClaimRow["product"], page: Page): Estimate | null {
  const row = rowsOf(page).find((one) => one.claim === claim && one.product === product);
  if (!row) return { value: 0, low: 0, high: 0 };
  if (row.found === null) return null;
  return shareOf({ ...row, found: row.found }, row.total);
}

/** The claims that ads make, most unique ads first, what is held back last. */
function claimsOf(claims: readonly Claim[], page: Page): Claimed[] {
  return claims
    .map((claim) => ({ claim, share: claimShare(claim, ANY, page) }))
    .filter(({ share }) => share === null || share.value > 0)
    .sort((a, b) => (b.share?.value ?? -1) - (a.share?.value ?? -1));
}

/** Bars of the shares of unique ads that make each of some claims. */
function chartOf(name: "promises" | "apps", claims: readonly Claim[]): Chart {
  return {
    queries: ["claims"],
    title: (page) => {
      const { claims: words } = page.strings;
      const shown = claimsOf(claims, page).flatMap(({ claim, share }) =>
        share ? [{ name: claim as string, ...share }] : [],
      );
      return words[name].title(leaderOf(shown) as Claim | null);
    },
    subtitle: (page) => page.strings.claims[name].subtitle(page.story.storyYear),
    caption: (page) => page.strings.claims.caption,
    describe: (page) => {
      const parts = claimsOf(claims, page).map(
        ({ claim, share }) => `${page.strings.claims.names[claim]}: ${textOf(share, page)}`,
      );
      return page.strings.claims.describe(parts.join("; "));
    },
    draw: (page, size) => {
      const bars = claimsOf(claims, page).map(({ claim, share }) => ({
        ...(share ?? { value: 0, low: 0, high: 0 }),
        label: size.narrow ? shortOf(claim, page) : page.strings.claims.names[claim],
        text: openText(claim, ANY, share, page),
        fill: "var(--mark)",
      }));
      return drawPanels([{ title: "", note: "", bars }], page, size, { wide: 250, narrow: 132 });
    },
    table: (page) => ({
      columns: [
        { title: page.strings.claims.claim },
        { title: page.strings.breakdown.share, numeric: true },
        { title: page.strings.number.interval, numeric: true },
      ],
      rows: claimsOf(claims, page).map(({ claim, share }) => [
        page.strings.claims.names[claim],
        textOf(share, page),
        share ? intervalOf(share, page) : "",
      ]),
    }),
  };
}

/** The share in words, written so that it opens. */
function openText(
  claim: Claim,
  product: ClaimRow["product"],
  share: Estimate | null,
  page: Page,
): string {
  const { strings } = page;
  if (!share) return strings.claims.heldBack;
  const of = rowsOf(page).find((row) => row.product === product)?.total;
  const title = strings.claims.share(
    strings.claims.names[claim],
    product === ANY ? null : strings.products[product],
  );
  const number = { key: `${claim}-${product}`, title, estimate: share, ...(of && { of }) };
  return chartNumber(page.formats.share(share.value), "claims", number, page);
}

/** A claim in a word or two. */
export const shortOf = (claim: Claim, { strings }: Page): string =>
  strings.claims.short[claim] ?? strings.claims.names[claim];

const textOf = (share: Estimate | null, { formats, strings }: Page) =>
  share ? formats.share(share.value) : strings.claims.heldBack;

/** What ads promise their buyer. */
export const promises = chartOf("promises", PROMISES);

/** Where ads send their buyer: other apps, and other corners of Telegram. */
export const apps = chartOf("apps", [...APPS, "channel"]);

/** The same promises, by what is sold. */
export const promisesByProduct: Chart = {
  queries: ["claims"],
  title: (page) => page.strings.claims.byProduct.title(differing(page)),
  subtitle: (page) => page.strings.claims.byProduct.subtitle(page.story.storyYear),
  caption: (page) => page.strings.claims.caption,
  describe: (page) => {
    const { strings } = page;
    const parts = PRODUCTS.map((product) => {
      const shares = claimsOf(PROMISES, page).map(
        ({ claim }) =>
          `${strings.claims.names[claim]} ${textOf(claimShare(claim, product, page), page)}`,
      );
      return `${strings.products[product]}: ${shares.join(", ")}`;
    });
    return strings.claims.describe(parts.join("; "));
  },
  draw: (page, size) => {
    const { strings } = page;
    const columns = PRODUCTS.map((product) => ({
      title: strings.products[product],
      ink: inkOf(product),
      fill: colour(product),
    }));
    const rows = claimsOf(PROMISES, page).map(({ claim }) => ({
      label: shortOf(claim, page),
      cells: PRODUCTS.map((product) => {
        const share = claimShare(claim, product, page);
        return share && { ...share, text: openText(claim, product, share, page) };
      }),
    }));
    const words = { wide: 150, narrow: 108 };
    return drawGrid(columns, [{ title: "", rows }], page, size, { words, none: "–" });
  },
  table: (page) => {
    const { strings } = page;
    return {
      columns: [
        { title: strings.claims.claim },
        ...PRODUCTS.flatMap((product) => [
          { title: strings.products[product], numeric: true },
          { title: strings.number.interval, numeric: true },
        ]),
      ],
      rows: claimsOf(PROMISES, page).map(({ claim }) => [
        strings.claims.names[claim],
        ...PRODUCTS.flatMap((product) => {
          const share = claimShare(claim, product, page);
          return [textOf(share, page), share ? intervalOf(share, page) : ""];
        }),
      ]),
    };
  },
};

/** Whether a promise is surely made more often for one kind of drug than for another. */
function differing(page: Page): boolean {
  return PROMISES.some((claim) => {
    const shares = PRODUCTS.flatMap((product) => claimShare(claim, product, page) ?? []);
    return shares.some((one) => shares.some((other) => compare(one, other) === "more"));
  });
}
