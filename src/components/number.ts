import { html, type Markup } from "../site/html.ts";
import type { Page } from "../site/page.ts";
import type { Fact, QuotedFigure, QuotedSource } from "../site/story.ts";
import { formatValue, type Style } from "./format.ts";

/**
 * A number in prose: a button that opens the card with its provenance (HTML's own popover, so it
 * needs no script). The card is added to the page once, however often the number is named.
 */
export function renderNumber(name: string, fact: Fact, style: Style, page: Page): Markup {
  const text = factText(fact, style, page);
  if (fact.value === null) return html`${text}`;
  const id = `fact-${name}`;
  page.cards.set(id, provenanceCard(id, fact, page));
  return html`<button
    type="button"
    class="number"
    popovertarget="${id}"
    data-fact="${name}"
    data-style="${style}"
  >
    ${text}
  </button>`;
}

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
  const { value, unit } = figure;
  const style = typeof value === "number" && value >= 1e6 ? "round" : "exact";
  return formatValue(value, unit, style, page.formats);
}

function provenanceCard(id: string, fact: Fact, page: Page): Markup {
  const { language, formats, strings } = page;
  const exact = factText(fact, "exact", page);
  const unit = strings.units[fact.unit];
  const amount = (value: number) =>
    fact.unit === "share" ? formats.share(value) : formatValue(value, fact.unit, "exact", formats);
  const interval =
    fact.low === null || fact.high === null
      ? null
      : html`<dt>${strings.number.interval}</dt>
          <dd>${strings.number.range(amount(fact.low), amount(fact.high))}</dd>`;
  const denominator =
    fact.denominator === null
      ? null
      : html`<dt>${strings.number.denominator}</dt>
          <dd>${formats.count(fact.denominator)}</dd>`;
  const tables = fact.tables.map(
    (table, index) =>
      html`${index > 0 ? ", " : ""}<a href="${page.link("/data")}#${table}">${table}</a>`,
  );
  return card(
    id,
    fact.title[language],
    html`<p class="provenance-value">${exact}</p>
      <dl>
        ${
          unit === ""
            ? null
            : html`<dt>${strings.number.counts}</dt>
                <dd>${unit}</dd>`
        }${interval}${denominator}
        <dt>${strings.number.certainty}</dt>
        <dd>${fact.classifier ? strings.number.byModel : strings.number.byCounting}</dd>
        <dt>${strings.number.tables}</dt>
        <dd>${tables}</dd>
      </dl>
      <details>
        <summary>${strings.number.query}</summary>
        <pre tabindex="0"><code class="language-sql">${fact.sql.trim()}</code></pre>
      </details>`,
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
  return card(
    id,
    figure.title[language],
    html`<p class="provenance-value">${text}</p>
      <p>${strings.number.quoted(source.name)}</p>
      <p>${source.citation[language]}, ${formats.day(source.published)}</p>`,
    page,
  );
}

function card(id: string, title: string, body: Markup, page: Page): Markup {
  return html`<div
    id="${id}"
    class="provenance"
    popover
    role="dialog"
    aria-labelledby="${id}-title"
  >
    <p class="provenance-title" id="${id}-title">${title}</p>
    ${body}
    <button
      type="button"
      class="close"
      popovertarget="${id}"
      popovertargetaction="hide"
      aria-label="${page.strings.number.close}"
    >
      ×
    </button>
  </div>`;
}
