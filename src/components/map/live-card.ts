import { html, type Markup } from "../../site/html.ts";
import type { Page } from "../../site/page.ts";
import { addCard } from "../provenance.ts";
import { placeBounds, placeMacros } from "./place-number.ts";

/** The card that the map's script fills for whatever number is opened, and where it finds its parts. */
export const LIVE_CARD = "map-number";

/** Adds that card to the page, with what the script needs to fill it as data beside the map. */
export function renderLiveCard(page: Page): Markup {
  addCard(
    {
      ...{ id: LIVE_CARD, title: "–", value: "–", unit: "–", interval: "–", denominator: null },
      classifier: true,
      query: { sql: "–", tables: ["places", "provinces"] },
    },
    page,
  );
  const { sure_share, sensitivity, sellers } = placeBounds(page) ?? {};
  return html`<data
    hidden
    data-macros="${placeMacros(page)}"
    data-sure-share="${sure_share}"
    data-sensitivity="${sensitivity}"
    data-sellers="${sellers}"
  ></data>`;
}
