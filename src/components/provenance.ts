import { html, type Markup } from "../site/html.ts";
import type { Page } from "../site/page.ts";

/** What the card of a number tells; everything is already written in the page's language. */
export interface Figure {
  /** Names the card on its page. */
  id: string;
  /** What is counted. */
  title: string;
  /** The number as it is, where the page may round it. */
  value: string;
  /** What one of it is; empty for words and dates. */
  unit: string;
  /** Its ends; null where it has none. */
  interval: string | null;
  /** What it is a part of; null where it is a part of nothing. */
  denominator: string | null;
  /** It rests on what a model decided. */
  classifier: boolean;
  /** Its own query, or one that several numbers of the page are read from. */
  query: OwnQuery | SharedQuery;
}

interface OwnQuery {
  sql: string;
  /** Published tables it reads. */
  tables: readonly string[];
}

interface SharedQuery extends OwnQuery {
  /** The card of a shared query is named after it. */
  shared: string;
}

/** Adds the card of a number to the page, once; gives its id. */
export function addCard(figure: Figure, page: Page): string {
  if (!page.cards.has(figure.id)) page.cards.set(figure.id, provenanceCard(figure, page));
  return figure.id;
}

function provenanceCard(figure: Figure, page: Page): Markup {
  const { number } = page.strings;
  const { interval, denominator, unit, query } = figure;
  const line = (
    key: "counts" | "interval" | "denominator" | "certainty" | "tables",
    value: Markup | string | null,
  ) =>
    value === null || value === ""
      ? null
      : html`<dt data-line="${key}">${number[key]}</dt>
          <dd>${value}</dd>`;
  return renderCard(
    figure.id,
    figure.title,
    html`<p class="provenance-value">${figure.value}</p>
      <dl>
        ${line("counts", unit)}${line("interval", interval)}${line("denominator", denominator)}
        ${line("certainty", figure.classifier ? number.byModel : number.byCounting)}
        ${line("tables", renderTables(query.tables, page))}
      </dl>
      ${
        "shared" in query
          ? html`<button type="button" class="opens-query" popovertarget="${addQuery(query, page)}">
              ${number.query}
            </button>`
          : html`<details>
              <summary>${number.query}</summary>
              ${renderSql(query.sql, page)}
            </details>`
      }`,
    page,
  );
}

/** The card of a query that several numbers share; opened from theirs, it leaves them open. */
function addQuery({ shared, sql }: SharedQuery, page: Page): string {
  const id = `query-${shared}`;
  if (!page.cards.has(id)) {
    page.cards.set(id, renderCard(id, page.strings.number.query, renderSql(sql, page), page));
  }
  return id;
}

/** A query that can be selected by a click, and copied where there is a script. */
export function renderSql(sql: string, { strings }: Page): Markup {
  const { copy, copied } = strings.number;
  return html`<div class="sql">
    <pre tabindex="0"><code class="language-sql">${sql.trim()}</code></pre>
    <button type="button" class="copy" data-copied="${copied}">${copy}</button>
  </div>`;
}

/** Digits of a checksum that are enough to tell two files apart at a glance. */
const DIGITS = 12;

/** The tables a number is made from: where each is described, and the beginning of its checksum. */
function renderTables(tables: readonly string[], { story, link }: Page): Markup {
  return html`${tables.map((table) => {
    const resource = story.resources.find(({ name }) => name === table);
    const digest = resource?.hash.replace(/^sha256:/, "").slice(0, DIGITS);
    return html`<span class="dataset"
      ><a href="${link("/data")}#${table}">${table}</a>${digest && html` <code>sha256 ${digest}…</code>`}</span
    >`;
  })}`;
}

/** A popover with a title and a button that closes it: HTML's own, so it needs no script. */
export function renderCard(id: string, title: string, body: Markup, page: Page): Markup {
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
