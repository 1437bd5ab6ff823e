import { html, type Markup } from "../../site/html.ts";
import type { Page } from "../../site/page.ts";
import { renderSql } from "../provenance.ts";

export interface MistakeRow {
  kind: "false_alarm" | "missed";
  rank: number;
  id: string;
  author: string;
  text: string | null;
  by_hand: string;
  by_model: string;
  probability: number;
}

/** More of a message than this is cut off. */
const LONGEST = 180;

/** The labelled messages on which the engine was surest and wrong: two short lists. */
export function renderMistakes(page: Page): Markup {
  const { story, strings } = page;
  const words = strings.evaluation.mistakes;
  const { rows, sql } = story.queries["mistakes"]!;
  const mistakes = rows as unknown as MistakeRow[];
  return html`<figure class="chart panel mistakes">
    <figcaption>
      <p class="chart-title">${words.title}</p>
      <p class="chart-subtitle">${words.subtitle}</p>
    </figcaption>
    <div class="mistake-lists">
      ${(["false_alarm", "missed"] as const).map(
        (kind) =>
          html`<section>
            <h3>${words.kinds[kind]!}</h3>
            <ol>
              ${mistakes.filter((row) => row.kind === kind).map((row) => mistake(row, page))}
            </ol>
          </section>`,
      )}
    </div>
    <details>
      <summary>${strings.figure.query}</summary>
      ${renderSql(sql, page)}
    </details>
  </figure>`;
}

function mistake({ id, text, probability }: MistakeRow, page: Page): Markup {
  const { strings, formats } = page;
  const words = strings.evaluation.mistakes;
  return html`<li>
    <q class="mistake-text">${text === null ? words.hidden : shortened(text)}</q>
    <span class="mistake-note">${id} · ${words.probability(formats.share(probability))}</span>
  </li>`;
}

/** The beginning of a text on one line, cut between words. */
export function shortened(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  if (line.length <= LONGEST) return line;
  const cut = line.lastIndexOf(" ", LONGEST);
  return `${line.slice(0, cut > LONGEST / 2 ? cut : LONGEST)} …`;
}
