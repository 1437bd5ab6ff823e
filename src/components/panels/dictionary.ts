import { html, type Markup } from "../../site/html.ts";
import type { Page } from "../../site/page.ts";
import type { Resource } from "../../site/story.ts";
import { dictionary as dutch } from "../strings/nl-dictionary.ts";
import { renderTable } from "../table.ts";

/** What a table holds, in words; the data package has them in English. */
export interface TableWords {
  description: string;
  /** By name of the column. */
  columns: Record<string, string>;
}

/** A published table in the words of a language. */
export function wordsOf(resource: Resource, language: Page["language"]): TableWords {
  const translated = language === "nl" ? dutch[resource.name] : undefined;
  return (
    translated ?? {
      description: resource.description,
      columns: Object.fromEntries(
        resource.schema.fields.map(({ name, description }) => [name, description]),
      ),
    }
  );
}

/** The columns of a published table: name, type and meaning. */
export function renderColumns(resource: Resource, page: Page): Markup {
  const words = page.strings.method.downloads;
  const { columns } = wordsOf(resource, page.language);
  return renderTable(
    {
      columns: [{ title: words.column }, { title: words.type }, { title: words.meaning }],
      rows: resource.schema.fields.map(({ name, type, description }) => [
        html`<code>${name}</code>`,
        words.types[type] ?? type,
        withCode(columns[name] ?? description),
      ]),
    },
    words.columnsOf(resource.name),
  );
}

/** Text in which what stands between backticks is code. */
export function withCode(text: string): Markup {
  return html`${text.split("`").map((part, index) => (index % 2 === 1 ? html`<code>${part}</code>` : part))}`;
}
