import { html, type Markup } from "../../site/html.ts";
import type { Page } from "../../site/page.ts";
import { renderTable } from "../table.ts";

export interface GapRow {
  group_id: number;
  name: string;
  first_week: Date;
  last_week: Date;
  messages: number;
  missing_ids: number | null;
  share_service: number | null;
  /** Stretches of days without a message, against the group's own rhythm, and the longest in days. */
  silences: number;
  longest_silence: number;
  /** Messages that more than one export held. */
  held_twice: number;
}

/** What the dump holds of each group, and what it does not. */
export function renderGaps(page: Page): Markup {
  const { story, strings, formats } = page;
  const words = strings.method.gaps;
  const rows = story.queries["gaps"]!.rows as unknown as GapRow[];
  const table = renderTable(
    {
      stacked: true,
      columns: [
        { title: words.group },
        { title: words.messages, numeric: true },
        { title: words.missing, numeric: true },
        { title: words.service, numeric: true },
        { title: words.twice, numeric: true },
        { title: words.silent, numeric: true },
      ],
      rows: rows.map((row) => [
        html`${groupName(row, words.unnamed)}
          <span class="gap-weeks"
            ><span>${formats.day(row.first_week)} –</span> <span>${formats.day(row.last_week)}</span></span
          >`,
        formats.count(row.messages),
        row.missing_ids === null ? "–" : formats.count(row.missing_ids),
        row.share_service === null ? "–" : formats.share(row.share_service),
        formats.count(row.held_twice),
        row.silences === 0 ? "–" : formats.count(row.longest_silence),
      ]),
    },
    words.title,
  );
  return html`<figure class="chart panel gaps">
    <figcaption>
      <p class="chart-title">${words.title}</p>
      <p class="chart-subtitle">${words.subtitle}</p>
    </figcaption>
    ${table}
    <p class="chart-caption">
      ${story.simulated ? html`${strings.site.simulatedCaption} ` : null}${words.caption}
    </p>
  </figure>`;
}

/** A name that the newsroom chose; a group without one has its number, in the reader's language. */
export function groupName(
  { group_id, name }: Pick<GapRow, "group_id" | "name">,
  unnamed: (id: number) => string,
): string {
  return name === `Group ${group_id}` ? unnamed(group_id) : name;
}
