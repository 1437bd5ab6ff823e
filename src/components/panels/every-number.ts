import { html, type Markup } from "../../site/html.ts";
import type { Page } from "../../site/page.ts";
import type { Fact } from "../../site/story.ts";
import { formatValue } from "../format.ts";
import { factText } from "../number.ts";
import { renderSql } from "../provenance.ts";

/** Every number that the pages can name, with what it counts, its bounds and its query. */
export function renderEveryNumber(page: Page): Markup {
  const { story, strings, formats } = page;
  const facts = Object.entries(story.facts);
  return html`<details class="panel every-number">
    <summary>${strings.method.numbers.summary(formats.count(facts.length))}</summary>
    ${facts.map(([name, fact]) => renderOne(name, fact, page))}
  </details>`;
}

function renderOne(name: string, fact: Fact, page: Page): Markup {
  const { strings, formats, language } = page;
  const { low, high, denominator, unit, sql } = fact;
  const amount = (value: number) => formatValue(value, unit, "exact", formats);
  return html`<details>
    <summary>
      <span class="number-title">${fact.title[language]}</span>
      <span class="number-value">${factText(fact, "exact", page)}</span>
    </summary>
    <p>
      <code>${name}</code>${
        low === null || high === null
          ? null
          : html` · ${strings.number.interval}: ${strings.number.range(amount(low), amount(high))}`
      }${
        denominator === null
          ? null
          : html` · ${strings.number.denominator.toLowerCase()} ${formats.count(denominator)}`
      }
    </p>
    ${renderSql(sql, page)}
  </details>`;
}
