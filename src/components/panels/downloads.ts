import { html, type Markup } from "../../site/html.ts";
import type { Page } from "../../site/page.ts";
import type { Resource } from "../../site/story.ts";
import { renderColumns, withCode, wordsOf } from "./dictionary.ts";

/** Files beside the tables, with the keys of their descriptions. */
const OTHERS = ["datapackage.json", "facts.json"] as const;

/** Every published table to download, with its size, checksum and columns. */
export function renderDownloads(page: Page): Markup {
  const { story, strings } = page;
  return html`<div class="panel downloads">
    ${story.resources.map((resource) => renderTableFile(resource, page))}
    ${OTHERS.map(
      (file) =>
        html`<section class="download" id="${file.replace(".json", "")}">
          <h3><a href="/data/${file}">${file}</a></h3>
          <p>${strings.method.downloads.others[file]}</p>
        </section>`,
    )}
  </div>`;
}

function renderTableFile(resource: Resource, page: Page): Markup {
  const { strings, formats, language } = page;
  const words = strings.method.downloads;
  const rows = rowsIn(resource.name, page);
  const columns = resource.schema.fields.length;
  const size = [
    ...(rows === null ? [] : [words.rows(formats.count(rows), rows === 1)]),
    words.columns(formats.count(columns), columns === 1),
    formats.bytes(resource.bytes),
  ];
  return html`<section class="download" id="${resource.name}">
    <h3><a href="/data/${resource.path}">${resource.path}</a></h3>
    <p>${withCode(wordsOf(resource, language).description)}</p>
    <p class="download-size">${size.join(" · ")}</p>
    <details>
      <summary>${words.details}</summary>
      <p class="checksum">SHA-256 <code>${resource.hash.replace(/^sha256:/, "")}</code></p>
      ${renderColumns(resource, page)}
    </details>
  </section>`;
}

function rowsIn(table: string, { story }: Page): number | null {
  const row = story.queries["table_rows"]!.rows.find(({ name }) => name === table);
  return row ? Number(row["n"]) : null;
}

/** The statements that give each downloaded table its name, as the queries use it. */
export function renderViews(page: Page): Markup {
  const statements = page.story.resources.map(
    ({ name, path }) => `CREATE VIEW ${name} AS FROM '${path}';`,
  );
  return html`<pre tabindex="0"><code class="language-sql">${statements.join("\n")}</code></pre>`;
}
