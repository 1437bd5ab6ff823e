import { APPS, PROMISES, type Claim } from "../../../loaders/claims/claims.ts";
import { shortOf } from "../charts/claims.ts";
import { html } from "../../site/html.ts";
import type { Page } from "../../site/page.ts";
import type { Sentence } from "./index.ts";
import { number, numeric } from "./story.ts";

const SHOWN = 3;
const factOf = (claim: string): string => `share_unique_ads_year_${claim}`;

/** The claims that were found most, most unique ads first; none that is held back. */
function ranked(claims: readonly Claim[], page: Page) {
  return claims
    .flatMap((claim) => {
      const fact = numeric(factOf(claim), page);
      return fact && fact.value > 0 ? [{ claim, fact }] : [];
    })
    .sort((a, b) => b.fact.value - a.fact.value)
    .slice(0, SHOWN);
}

const itemsOf = (claims: readonly { claim: Claim }[], page: Page) =>
  claims.map(({ claim }) =>
    page.strings.claims.says.item(shortOf(claim, page), number(factOf(claim), page)),
  );

/** What ads promise most, and whether that order is sure. */
const promises: Sentence = (page) => {
  const any = numeric(factOf("promise"), page);
  if (!any || any.value === 0) return null;
  const { says } = page.strings.claims;
  const order = ranked(PROMISES, page);
  const [first, second] = order;
  const isSure =
    !first || !second || (first.fact.low ?? 0) > (second.fact.high ?? second.fact.value);
  return html`${says.promises(number(factOf("promise"), page), itemsOf(order, page))}${isSure ? null : html` ${says.unsure}`}`;
};

/** Which other apps are named, and how often. */
const apps: Sentence = (page) => {
  const any = numeric(factOf("app"), page);
  if (!any || any.value === 0) return null;
  const { says } = page.strings.claims;
  return says.apps(number(factOf("app"), page), itemsOf(ranked(APPS, page), page));
};

/** How many ads point elsewhere on Telegram. */
const channel: Sentence = (page) => {
  const fact = numeric(factOf("channel"), page);
  if (!fact || fact.value === 0) return null;
  return page.strings.claims.says.channel(number(factOf("channel"), page));
};

/** The sentences about promises and other apps, as `{{say:story_…}}`. */
export const claimSentences: Record<string, Sentence> = {
  story_promises: promises,
  story_apps: apps,
  story_channel: channel,
};
