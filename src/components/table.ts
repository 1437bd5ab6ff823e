import { html, type Markup } from "../site/html.ts";

/** A table as text: what a chart shows, for those who read or copy instead of look. */
export interface TextTable {
  columns: { title: string; numeric?: boolean }[];
  rows: (string | Markup)[][];
  /** On a phone each row becomes a block of its own, its cells under their titles. */
  stacked?: true;
}

/** An HTML table that can be scrolled by keyboard where it is large. */
export function renderTable(table: TextTable, label: string): Markup {
  const numeric = (index: number) => (table.columns[index]?.numeric ? "numeric" : "");
  // A style sheet that stacks cells would take away what they are, so that is said aloud.
  const role = (name: string) => (table.stacked ? html` role="${name}"` : null);
  const title = (index: number) =>
    table.stacked ? html` data-title="${table.columns[index]?.title}"` : null;
  return html`<div class="table-scroll" tabindex="0" role="region" aria-label="${label}">
    <table${table.stacked ? html` class="stacked"` : null}${role("table")}>
      <thead${role("rowgroup")}>
        <tr${role("row")}>
          ${table.columns.map((column, index) => html`<th scope="col"${role("columnheader")} class="${numeric(index)}">${column.title}</th>`)}
        </tr>
      </thead>
      <tbody${role("rowgroup")}>
        ${table.rows.map(
          (row) =>
            html`<tr${role("row")}>
              ${row.map((cell, index) => (index === 0 ? html`<th scope="row"${role("rowheader")} class="${numeric(index)}">${cell}</th>` : html`<td${role("cell")}${title(index)} class="${numeric(index)}">${cell}</td>`))}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
