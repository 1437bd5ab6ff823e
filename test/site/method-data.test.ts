import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { tables } from "../../loaders/publish/tables.ts";
import { tidySvg } from "../../src/components/figure.ts";
import { withCode } from "../../src/components/panels/dictionary.ts";
import { groupName } from "../../src/components/panels/gaps.ts";
import { dictionary } from "../../src/components/strings/nl-dictionary.ts";

describe("the Dutch data dictionary", () => {
  it("describes every published table, and no other", () => {
    expect(Object.keys(dictionary)).toEqual(tables.map(({ name }) => name));
  });

  it.each(tables)("describes every column of $name in order", ({ name, columns }) => {
    expect(Object.keys(dictionary[name]!.columns)).toEqual(columns.map((column) => column.name));
    for (const words of Object.values(dictionary[name]!.columns)) expect(words).not.toBe("");
  });
});

describe("the number of rows on the data page", () => {
  it("is asked for every published table", () => {
    const sql = readFileSync("src/queries/table_rows.sql", "utf8");
    const asked = [...sql.matchAll(/SELECT '(\w+)'.* FROM (\w+)/g)].map(([, name, table]) => {
      expect(name).toBe(table);
      return name;
    });
    expect(asked).toEqual(tables.map(({ name }) => name));
  });
});

describe.each(["methodology", "data"])("the page %s", (page) => {
  const namesIn = (path: string) =>
    [...readFileSync(path, "utf8").matchAll(/\{\{([^?]+?)\}\}/g)].map(([, name]) => name).sort();

  it("names the same numbers and charts in both languages", () => {
    expect(namesIn(`src/nl/${page}.md`)).toEqual(namesIn(`src/${page}.md`));
  });
});

describe("withCode", () => {
  it("sets what stands between backticks as code, and escapes the rest", () => {
    expect(withCode("`all` (a < b) or `any`").source).toBe(
      "<code>all</code> (a &lt; b) or <code>any</code>",
    );
  });
});

describe("groupName", () => {
  it("gives the number of a group without a name in the reader's language", () => {
    expect(groupName({ group_id: 7, name: "Group 7" }, (id) => `Groep ${id}`)).toBe("Groep 7");
  });

  it("keeps a name that the newsroom chose", () => {
    expect(groupName({ group_id: 7, name: "Group 8" }, (id) => `Groep ${id}`)).toBe("Group 8");
  });
});

describe("tidySvg", () => {
  it("shortens long decimals of the drawing and never those of a number in words", () => {
    expect(tidySvg('<text x="12.3456" dy="0.32em">200.000 en 192.300</text>')).toBe(
      '<text x="12.3" dy="0.32em">200.000 en 192.300</text>',
    );
  });
});
