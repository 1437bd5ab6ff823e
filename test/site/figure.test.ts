import { readdir } from "node:fs/promises";
import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { charts } from "../../src/components/charts/index.ts";
import { renderChart, type Chart } from "../../src/components/figure.ts";
import { createPage } from "../../src/site/page.ts";
import { fact, story } from "./shell-story.ts";

const { document } = new JSDOM("").window;

const chart = (rows: string[][], counts?: string): Chart => ({
  ...{ queries: ["ads"], title: () => "Ads lead", subtitle: () => "Ads by kind" },
  describe: () => "Bars",
  draw: () => document.createElementNS("http://www.w3.org/2000/svg", "svg"),
  table: () => ({ columns: [{ title: "Kind" }], rows }),
  ...(counts === undefined ? {} : { counts }),
});

function drawn(one: Chart, ads: number): HTMLElement {
  const facts = { ads: fact(ads) };
  const queries = { ads: { sql: "SELECT 1", tables: ["ads"], rows: [] } };
  const page = createPage("/", { ...story, facts, queries }, document);
  return new JSDOM(renderChart("one", one, page).source).window.document.querySelector("figure")!;
}

describe("renderChart(name, chart, page)", () => {
  it("draws, with the numbers as a table", () => {
    const figure = drawn(chart([["soft drugs"]], "ads"), 3);
    expect(figure.querySelectorAll("svg")).toHaveLength(2);
    expect(figure.querySelector(".chart-title")!.textContent).toBe("Ads lead");
    expect(figure.querySelector("table")).not.toBeNull();
  });

  it.each([
    ["what it counts is not in the dump", chart([["soft drugs"]], "ads")],
    ["it has no row", chart([])],
  ])("says that there is nothing to draw, and claims nothing, where %s", (_, one) => {
    const figure = drawn(one, 0);
    expect(figure.querySelector("svg, table, .chart-title")).toBeNull();
    expect(figure.querySelector(".chart-nothing")!.textContent).toBe("There is nothing to draw.");
    expect(figure.querySelector(".chart-subtitle")!.textContent).toBe("Ads by kind");
    expect(figure.querySelector("pre")!.textContent).toContain("SELECT 1");
  });
});

describe("the charts", () => {
  it("name facts that there are", async () => {
    const facts = await readdir("loaders/facts/sql");
    for (const { counts } of Object.values(charts)) {
      if (counts !== undefined) expect(facts).toContain(`${counts}.sql`);
    }
  });
});
