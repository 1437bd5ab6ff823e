import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { charts } from "../../src/components/charts/index.ts";
import { examplesOf } from "../../src/components/panels/examples.ts";
import { panels } from "../../src/components/panels/index.ts";
import { sentences } from "../../src/components/sentences/index.ts";
import { html } from "../../src/site/html.ts";
import type { Page } from "../../src/site/page.ts";

const guide = readFileSync("docs/editing.md", "utf8");
const { figures } = JSON.parse(readFileSync("data/quoted/nos.json", "utf8")) as {
  figures: Record<string, unknown>;
};
const settings = readFileSync("src/queries/settings.sql", "utf8");

const known: Record<string, (name: string) => boolean> = {
  say: (name) => name in sentences,
  chart: (name) => name in charts,
  show: (name) => name in panels,
  nos: (name) => name in figures,
  day: (name) => /^\d{4}-\d{2}-\d{2}$/.test(name),
  number: (name) =>
    existsSync(`loaders/facts/sql/${name}.sql`) || new RegExp(`\\b${name}\\b`).test(settings),
};

describe("the guide for editors", () => {
  const examples = [...guide.matchAll(/\{\{(?:(\w+):)?([\w-]+)(?: [^}]*)?\}\}/g)];

  it("has examples of every kind", () => {
    const kinds = new Set(examples.map(([, kind = "number"]) => kind));
    expect([...kinds].sort()).toEqual(Object.keys(known).sort());
  });

  it.each(examples.map(([source, kind = "number", name]) => ({ source, kind, name: name! })))(
    "names what exists: $source",
    ({ kind, name }) => {
      expect(known[kind]!(name)).toBe(true);
    },
  );

  it("lists every chart", () => {
    for (const name of Object.keys(charts)) expect(guide).toContain(`| \`${name}\``);
  });
});

describe("the page of examples", () => {
  const pages = ["src/examples.md", "src/nl/examples.md"].map((path) => readFileSync(path, "utf8"));
  const directives = (source: string) =>
    new Set([...source.matchAll(/\{\{(\w+):\w+\}\}/g)].map(([, kind]) => kind));

  it("is never published, in either language", () => {
    for (const page of pages) expect(page).toMatch(/^---\n[\s\S]*?\ndraft: true\n[\s\S]*?---/);
  });

  it("has a live example of everything that the guide names", () => {
    // The lists of sentences, charts and panels are made from those that pages choose from.
    const listed = ["show:examples_say", "show:examples_chart", "show:examples_show"];
    const placed = ["show:map", "show:map_still"];
    for (const page of pages) {
      for (const name of [...listed, ...placed]) {
        expect(page).toMatch(new RegExp(`^\\{\\{${name}\\}\\}$`, "m"));
      }
      for (const kind of directives(guide)) {
        expect([...directives(page), "say", "chart"]).toContain(kind);
      }
      for (const name of settings.match(/\w+(?=,?\n)/g) ?? []) {
        if (guide.includes(`{{${name}}}`)) expect(page).toContain(`{{${name}}}`);
      }
    }
  });

  it("lists every panel by itself, except those of other pages and its own", () => {
    const part = () => html`<p>live</p>`;
    const { examples_show } = examplesOf({ map: part, place: part, new_list: part });
    const shown = examples_show!({} as Page).source;
    expect(shown).toContain("<code>{{show:new_list}}</code>");
    expect(shown.match(/live/g)).toHaveLength(1);
  });

  it("is linked from the guide", () => {
    expect(guide).toContain("http://127.0.0.1:3000/examples");
  });
});
