import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { charts } from "../../src/components/charts/index.ts";
import { panels } from "../../src/components/panels/index.ts";
import { sentences } from "../../src/components/sentences/index.ts";

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
  number: (name) =>
    existsSync(`loaders/facts/sql/${name}.sql`) || new RegExp(`\\b${name}\\b`).test(settings),
};

describe("the guide for editors", () => {
  const examples = [...guide.matchAll(/\{\{(?:(\w+):)?(\w+)(?: [^}]*)?\}\}/g)];

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
