import { extent, line, max, scaleLinear, scaleUtc } from "d3";
import type { WeekRow } from "../components/charts/weeks.ts";
import { factText } from "../components/number.ts";
import { PRODUCTS } from "../../loaders/labels/labels.ts";
import { html, type Markup } from "./html.ts";
import type { Page } from "./page.ts";

/** What networks show of a shared page: 1200 by 630 units. */
export const CARD = { width: 1200, height: 630 };

/** The colours of the light page; a picture has no modes. */
const INK = "#1d1b18";
const SOFT = "#57524a";
const COLOURS: Record<(typeof PRODUCTS)[number], string> = {
  harddrugs: "#b5360f",
  softdrugs: "#0a8468",
  designer: "#a763ac",
  medicijnen: "#1b4b8a",
};
const MARGIN = 72;

/**
 * The picture that goes with a link to the story, as an SVG: the number of the headline, what it
 * counts, and the weeks behind it. It travels without its page, so it says itself when the data are
 * simulated. Null where there is no such number.
 */
export function drawCard(page: Page): Markup | null {
  const { story, strings } = page;
  const { ads_year: ads, groups } = story.facts;
  if (!ads || ads.value === null || !groups) return null;
  const words = strings.site.card;
  const said = words.counts(factText(groups, "exact", page), String(story.storyYear));
  const top = story.simulated ? 64 : 0;
  return html`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${CARD.width} ${CARD.height}">
    <rect width="${CARD.width}" height="${CARD.height}" fill="#fffdf9"/>
    ${story.simulated ? notice(words.simulated) : null}
    <g fill="${INK}">
      <text x="${MARGIN}" y="${top + 86}" font-size="38">${strings.site.name}</text>
      <text x="${MARGIN - 8}" y="${top + 282}" font-size="208" letter-spacing="-5">${factText(ads, "exact", page)}</text>
    </g>
    <text x="${MARGIN}" y="${top + 366}" font-size="45" fill="${SOFT}">${said}</text>
    ${drawWeeks(page)}
  </svg>`;
}

const notice = (words: string): Markup =>
  html`<rect width="${CARD.width}" height="64" fill="#fbedc6"/>
    <text x="${MARGIN}" y="42" font-size="29" fill="#4d3a05">${words}</text>`;

/** The weeks of every kind of drugs, along the foot. */
function drawWeeks({ story }: Page): Markup[] {
  const rows = (story.queries["weeks"]?.rows ?? []) as unknown as WeekRow[];
  const x = scaleUtc(extent(rows, ({ week }) => week) as [Date, Date], [0, CARD.width]);
  const y = scaleLinear([0, max(rows, ({ messages }) => messages) ?? 1], [CARD.height - 10, 478]);
  const path = line<WeekRow>(
    ({ week }) => x(week),
    ({ messages }) => y(messages),
  ).digits(1);
  return PRODUCTS.map((product) => {
    const weeks = path(rows.filter((row) => row.product === product)) ?? "";
    return html`<path d="${weeks}" fill="none" stroke="${COLOURS[product]}" stroke-width="3.5" stroke-linejoin="round"/>`;
  });
}
