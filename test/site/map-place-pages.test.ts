import { JSDOM } from "jsdom";
import MarkdownIt from "markdown-it";
import { describe, expect, it } from "vitest";
import { placePaths, townOfPath } from "../../src/components/map/place-pages.ts";
import { renderPlace } from "../../src/components/map/place-panel.ts";
import { createPage } from "../../src/site/page.ts";
import { storyPlugin } from "../../src/site/plugin.ts";
import { rowsFor, sampleRows, storyOfRows } from "./map-fixture.ts";

const { document } = new JSDOM("").window;
const story = storyOfRows([
  ...sampleRows,
  ...rowsFor({
    place: "'s-Hertogenbosch",
    at: [5.3, 51.7],
    population: 155_000,
    cells: { "any/any": 44 },
  }),
]);

describe("placePaths(story)", () => {
  it("lists published towns of some size, in every language, by an address that can be typed", () => {
    expect(placePaths(story)).toEqual([
      "/where/utrecht",
      "/where/s-hertogenbosch",
      "/where/assen",
      "/nl/where/utrecht",
      "/nl/where/s-hertogenbosch",
      "/nl/where/assen",
    ]);
  });
});

describe("townOfPath(path, story)", () => {
  it("finds the town of each of those, and none elsewhere", () => {
    for (const path of placePaths(story)) expect(townOfPath(path, story)).not.toBeNull();
    expect(townOfPath("/where/goes", story)).toBeNull();
    expect(townOfPath("/where/[place]", story)).toBeNull();
  });
});

describe("renderPlace(page)", () => {
  const rendered = (path: string, of = story) =>
    new JSDOM(renderPlace(createPage(path, of, document)).source).window.document;

  it("says of the town what the map would answer, with every cell and the nearest places", () => {
    const page = rendered("/where/assen");
    expect(page.querySelector(".place-page p")?.textContent).toContain("31 sellers name Assen");
    const cells = [...page.querySelectorAll("tbody tr")].map((row) =>
      [...row.children].map((cell) => cell.textContent),
    );
    expect(cells[0]).toEqual(["All drugs", "31", "30", "–", "–"]);
    expect(page.querySelector("li")?.textContent).toBe("Utrecht: 203 sellers");
    expect(page.querySelector("li a")?.getAttribute("href")).toBe("/where/utrecht");
  });

  it("is in the language of its path, and links within it", () => {
    const page = rendered("/nl/where/assen");
    expect(page.querySelector(".place-page p")?.textContent).toContain("31 verkopers noemen Assen");
    expect(page.querySelector("li a")?.getAttribute("href")).toBe("/nl/where/utrecht");
    expect(page.querySelector("p > a[href*='#place=']")?.getAttribute("href")).toBe(
      "/nl/where#place=Assen",
    );
  });

  it("shows a hostile name as text", () => {
    const hostile = "Aa<img src=x onerror=alert(1)>";
    const page = rendered(
      "/where/aa-img-src-x-onerror-alert-1",
      storyOfRows(
        rowsFor({ place: hostile, at: [5, 52], population: 90_000, cells: { "any/any": 20 } }),
      ),
    );
    expect(page.querySelector("img")).toBeNull();
    expect(page.querySelector(".place-page p")?.textContent).toContain(hostile);
  });

  it("is empty where the path names no town", () => {
    expect(renderPlace(createPage("/where/[place]", story, document)).source).toBe("");
  });
});

describe("a town's heading", () => {
  it("is words by the time that Framework looks for a title, and says what is simulated", () => {
    const md = storyPlugin(story, document)(new MarkdownIt({ html: true }));
    const tokens = md.parse("# {{say:place_title}}", { path: "/where/assen" });
    expect(tokens[1]!.children!.map(({ type, content }) => [type, content])).toEqual([
      ["text", "Assen (simulated): 31 sellers say they deliver here"],
    ]);
  });

  it("is escaped like any other text", () => {
    const hostile = storyOfRows(
      rowsFor({ place: "A<b>a</b>", at: [5, 52], population: 90_000, cells: { "any/any": 20 } }),
    );
    const md = storyPlugin(hostile, document)(new MarkdownIt({ html: true }));
    expect(md.render("# {{say:place_title}}", { path: "/where/a-b-a-b" })).toContain("A&lt;b&gt;a");
  });
});
