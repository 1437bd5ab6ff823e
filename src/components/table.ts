import { html, type Markup } from "../site/html.ts";

/** A table as text: what a chart shows, for those who read or copy instead of look. */
export interface TextTable {
  columns: { title: string; numeric?: boolean }[];
  rows: (string | Markup)[][];
}

/** An HTML table that can be scrolled by keyboard where it is large. */
export function renderTable(table: TextTable, label: string): Markup {
  const numeric = (index: number) => (table.columns[index]?.numeric ? "numeric" : "");
  return html`<div class="table-scroll" tabindex="0" role="region" aria-label="${label}">
    <table>
      <thead>
        <tr>
          ${table.columns.map((column, index) => html`<th scope="col" class="${numeric(index)}">${column.title}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${table.rows.map(
          (row) =>
            html`<tr>
              ${row.map((cell, index) => (index === 0 ? html`<th scope="row" class="${numeric(index)}">${cell}</th>` : html`<td class="${numeric(index)}">${cell}</td>`))}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
