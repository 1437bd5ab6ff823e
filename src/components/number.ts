import { annotate } from "../site/annotated.ts";
import { html, type Markup } from "../site/html.ts";
import type { Page } from "../site/page.ts";
import type { Fact, QuotedFigure, QuotedSource } from "../site/story.ts";
import { formatValue, type Style } from "./format.ts";
import { addCard, renderCard } from "./provenance.ts";

/** An end of a fact's interval. */
export type End = "low" | "high";

/**
 * A number in prose: a button that opens the card with its provenance (HTML's own popover, so it
 * needs no script). The card is added to the page once, however often the number is named.
 */
export function renderNumber(name: string, fact: Fact, style: Style, page: Page): Markup {
  const text = factText(fact, style, page);
  if (fact.value === null) return html`${text}`;
  return html`<button
    type="button"
    class="number"
    popovertarget="${addFact(name, fact, page)}"
    data-fact="${name}"
    data-style="${style}"
  >
    ${text}
  </button>`;
}

/** An end of a number's interval, which opens the number's own card. */
export function renderEnd(name: string, fact: Fact, end: End, page: Page): Markup {
  return html`<button
    type="button"
    class="number"
    popovertarget="${addFact(name, fact, page)}"
    data-fact="${name}"
    data-end="${end}"
  >
    ${formatValue(fact[end]!, fact.unit, "exact", page.formats)}
  </button>`;
}

/** A fact written into plain text, so that it opens; `text` where it is written in another way. */
export function annotateFact(name: string, page: Page, text?: string): string {
  const fact = page.story.facts[name]!;
  return annotate(text ?? factText(fact, "exact", page), addFact(name, fact, page));
}

/** A count that the newsroom set, as a number that opens to the table that holds it. */
export function annotateSetting(name: CountSetting, page: Page): string {
  const text = page.formats.count(Number(page.story.settings[name]));
  const id = addCard(
    {
      ...{ id: `setting-${name}`, title: page.strings.settings[name], value: text, unit: "" },
      ...{ interval: null, denominator: null, classifier: false },
      query: { sql: `SELECT ${name} AS value FROM investigation`, tables: ["investigation"] },
    },
    page,
  );
  return annotate(text, id);
}

/** Settings that count something; the others are years, days and names. */
export const COUNT_SETTINGS = ["minimum_sellers"] as const;
export type CountSetting = (typeof COUNT_SETTINGS)[number];

/** A fact's value as text; a dash where there is none to give. */
export function factText(fact: Fact, style: Style, page: Page): string {
  return fact.value === null ? "–" : formatValue(fact.value, fact.unit, style, page.formats);
}

/** A figure that a source published, marked as the source's own. */
export function renderQuoted(
  name: string,
  figure: QuotedFigure,
  sourceKey: string,
  source: QuotedSource,
  page: Page,
): Markup {
  const id = `quoted-${sourceKey}-${name}`;
  const text = quotedText(figure, page);
  page.cards.set(id, quotedCard(id, text, figure, source, page));
  return html`<button
    type="button"
    class="number quoted"
    popovertarget="${id}"
    data-quoted="${name}"
  >
    ${text}<span class="source-mark">${source.name}</span>
  </button>`;
}

/** A quoted figure as text; sources publish round numbers, so they are written as they were. */
export function quotedText(figure: QuotedFigure, page: Page): string {
  const { value, unit, qualifier } = figure;
  const style = typeof value === "number" && value >= 1e6 ? "round" : "exact";
  const text = formatValue(value, unit, style, page.formats);
  return qualifier ? `${qualifier[page.language]} ${text}` : text;
}

function addFact(name: string, fact: Fact, page: Page): string {
  const { language, formats, strings } = page;
  const { low, high, denominator, unit } = fact;
  const amount = (value: number) =>
    unit === "share" ? formats.share(value) : formatValue(value, unit, "exact", formats);
  return addCard(
    {
      id: `fact-${name}`,
      title: fact.title[language],
      value: factText(fact, "exact", page),
      unit: strings.units[unit],
      interval:
        low === null || high === null ? null : strings.number.range(amount(low), amount(high)),
      denominator: denominator === null ? null : formats.count(denominator),
      classifier: fact.classifier,
      query: { sql: fact.sql, tables: fact.tables },
    },
    page,
  );
}

function quotedCard(
  id: string,
  text: string,
  figure: QuotedFigure,
  source: QuotedSource,
  page: Page,
): Markup {
  const { language, strings, formats } = page;
  return renderCard(
    id,
    figure.title[language],
    html`<p class="provenance-value">${text}</p>
      <p>${strings.number.quoted(source.name)}</p>
      <p>${source.citation[language]}, ${formats.day(source.published)}</p>`,
    page,
  );
}
