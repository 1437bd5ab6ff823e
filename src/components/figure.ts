import { bare } from "../site/annotated.ts";
import { html, Markup, withNumbers } from "../site/html.ts";
import type { Page } from "../site/page.ts";
import { liftNumbers } from "./chart-numbers.ts";
import { renderSql } from "./provenance.ts";
import { renderTable, type TextTable } from "./table.ts";

/** How large a chart is drawn; the narrow drawing is for phones and is a design of its own. */
export interface Size {
  width: number;
  narrow: boolean;
}

export const WIDE: Size = { width: 768, narrow: false };
export const NARROW: Size = { width: 360, narrow: true };

/**
 * A chart as the pages use it. Everything said in words is made from the numbers; those in its title,
 * captions and labels are annotated (charts/number.ts), so that they open.
 */
export interface Chart {
  /** The finding, as a sentence without a full stop. */
  title(page: Page): string;
  /** What is drawn: measure, unit, period. */
  subtitle(page: Page): string;
  /** A remark under the chart. */
  caption?(page: Page): string;
  /** The drawing in words, for those who do not see it. */
  describe(page: Page): string;
  draw(page: Page, size: Size): Element;
  table(page: Page): TextTable;
  /** A fact that counts all that the chart tells of: where it is nought, there is nothing to draw. */
  counts?: string;
  /** Nothing drawn comes from the dump, so that nothing is simulated where the dump is. */
  apartFromDump?: true;
  /** The queries the chart is drawn from, by their names in `src/queries/`. */
  queries: string[];
}

/** A figure with its title, two drawings, caption, table and queries. */
export function renderChart(name: string, chart: Chart, page: Page): Markup {
  const { strings, story } = page;
  const queries = chart.queries.map((query) => story.queries[query]!);
  const tables = [...new Set(queries.flatMap((query) => query.tables))];
  const links = tables.map(
    (table, index) =>
      html`${index > 0 ? ", " : ""}<a href="${page.link("/data")}#${table}">${table}</a>`,
  );
  const [before, after] = strings.figure.source("|").split("|") as [string, string];
  const query = html`<details>
    <summary>${strings.figure.query}</summary>
    ${queries.map(({ sql }) => renderSql(sql, page))}
  </details>`;
  if (isEmpty(chart, page)) {
    return html`<figure class="chart" id="chart-${name}">
      <figcaption><p class="chart-subtitle">${withNumbers(chart.subtitle(page))}</p></figcaption>
      <p class="chart-nothing">${strings.figure.nothing}</p>
      <p class="chart-caption">${before}${links}${after}</p>
      ${query}
    </figure>`;
  }
  const title = chart.title(page);
  return html`<figure class="chart" id="chart-${name}">
    <figcaption>
      <p class="chart-title">${withNumbers(title)}</p>
      <p class="chart-subtitle">${withNumbers(chart.subtitle(page))}</p>
    </figcaption>
    <div class="chart-drawing">
      ${[WIDE, NARROW].map((size) => drawing(chart, page, size))}
    </div>
    <p class="chart-caption">
      ${story.simulated && !chart.apartFromDump ? html`${strings.site.simulatedCaption} ` : null}${chart.caption ? html`${withNumbers(chart.caption(page))} ` : null}${before}${links}${after}
    </p>
    <details>
      <summary>${strings.figure.table}</summary>
      ${renderTable(chart.table(page), bare(title))}
    </details>
    ${query}
  </figure>`;
}

/** Whether the dump holds nothing that a chart could show. */
function isEmpty({ counts, table }: Chart, page: Page): boolean {
  const whole = counts === undefined ? undefined : page.story.facts[counts]?.value;
  return whole === 0 || table(page).rows.length === 0;
}

/** One drawing: an image with words of its own for those who do not see it, and its numbers over it. */
function drawing(chart: Chart, page: Page, size: Size): Markup {
  const svg = chart.draw(page, size);
  const numbers = liftNumbers(svg, size, page.strings.figure.numbers);
  // The drawing is one image with one name; its parts have none.
  for (const part of svg.querySelectorAll("[aria-label]")) part.removeAttribute("aria-label");
  svg.setAttribute("class", size.narrow ? "narrow" : "wide");
  svg.setAttribute("role", "img");
  svg.setAttribute("aria-label", chart.describe(page));
  svg.setAttribute("focusable", "false");
  return html`${new Markup(tidySvg(svg.outerHTML))}${numbers}`;
}

/**
 * Takes out what a page with a strict content policy may not hold (style elements and attributes:
 * they move to the style sheet or to attributes of their own) and digits that no screen shows.
 */
export function tidySvg(source: string): string {
  return source
    .replace(/<style[^>]*>[\s\S]*?<\/style>/g, "")
    .replace(/<\w[^>]* style="([^"]*)"[^>]*>/g, withoutStyle)
    .replace(GEOMETRY, (attribute) =>
      attribute.replace(/(\d+\.\d{2})\d+/g, (_, digits: string) =>
        String(Math.round(Number(digits) * 10) / 10),
      ),
    );
}

/** Attributes that place and size; a number in words may be "200.000", which is no decimal. */
const GEOMETRY =
  / (?:d|points|transform|viewBox|offset|width|height|r[xy]?|[cd]?[xy][12]?)="[^"]*"/g;

/** A tag with its style as attributes, which take the place of attributes of the same name. */
function withoutStyle(tag: string, style: string): string {
  const attributes = attributesOf(style);
  const names = [...attributes.matchAll(/ ([\w-]+)="/g)].map(([, name]) => name!);
  const rest = tag
    .replace(` style="${style}"`, "")
    .replace(/ ([\w-]+)="[^"]*"/g, (attribute, name: string) =>
      names.includes(name) ? "" : attribute,
    );
  return rest.replace(/\/?>$/, (end) => `${attributes}${end}`);
}

/** Custom properties of Plot vanish; the rest is presentation, which SVG takes as attributes. */
function attributesOf(style: string): string {
  return style
    .split(";")
    .map((declaration) => declaration.split(":").map((part) => part.trim()))
    .filter(([property, value]) => property && value && !property.startsWith("--"))
    .map(([property, value]) => ` ${property}="${value}"`)
    .join("");
}
