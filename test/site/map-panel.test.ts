import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import type { PlaceRow } from "../../src/components/map/places.ts";
import { renderMap, renderStillMap } from "../../src/components/map/panel.ts";
import { whereSentences } from "../../src/components/map/sentences.ts";
import { createPage, type Page } from "../../src/site/page.ts";
import { rowsFor, sampleRows, storyOfRows } from "./map-fixture.ts";

const { document } = new JSDOM("").window;

function pageOf(rows: readonly PlaceRow[], path = "/where"): Page {
  return createPage(path, storyOfRows(rows, rows.length === 0 ? [] : undefined), document);
}

const drawn = (page: Page, render = renderMap) =>
  new JSDOM(render(page).source).window.document.querySelector("figure")!;

describe("renderMap(page)", () => {
  const figure = drawn(pageOf(sampleRows));

  it("draws a circle for each published town, largest first, its area by its sellers", () => {
    const circles = [...figure.querySelectorAll<SVGCircleElement>(".map-places circle")];
    expect(circles.map((circle) => circle.dataset["place"])).toEqual(["Utrecht", "Assen", "Goes"]);
    const [utrecht, , goes] = circles.map((circle) => Number(circle.getAttribute("r")));
    expect(utrecht! ** 2 / goes! ** 2).toBeCloseTo(203 / 27, 0);
  });

  it("draws neither areas nor the suppressed, and the country apart on the same scale", () => {
    expect(figure.querySelector("[data-place=Zeeland], [data-place=Kloetinge]")).toBeNull();
    const country = figure.querySelector(".map-country")!;
    expect(country.querySelector("title")?.textContent).toBe("The whole country: 88 sellers");
  });

  it("tells in words what the drawing shows and what it leaves out", () => {
    const svg = figure.querySelector("svg.map-svg")!;
    expect(svg.getAttribute("role")).toBe("img");
    const text = (id: string | null) => figure.querySelector(`#${id}`)?.textContent;
    expect(text(svg.getAttribute("aria-labelledby"))).toBe(
      "Sellers name 4 towns and villages, Utrecht most of all",
    );
    expect(text(svg.getAttribute("aria-describedby"))).toContain(
      "Utrecht (203), Assen (31) and Goes (27)",
    );
    expect(figure.querySelector(".chart-caption")?.textContent).toContain(
      "Not on the map: 1 town or village named by fewer than 10 sellers",
    );
  });

  it("holds every published number in a table", () => {
    const rows = [...figure.querySelectorAll("details table")].map((table) =>
      [...table.querySelectorAll("tbody tr")].map((row) =>
        [...row.children].map((cell) => cell.textContent),
      ),
    );
    expect(rows[0]![2]).toEqual(["Goes", "Zeeland", "27", "20", "–", "–", "–", "54", "10"]);
    expect(rows[1]!.map(([name]) => name)).toEqual(["Utrecht", "Zeeland", "Drenthe"]);
    expect(rows[1]![1]).toEqual(["Zeeland", "40", "24", "–", "–", "–", "400,000", "10"]);
    expect(rows[2]!.map(([name]) => name)).toEqual(["The whole country", "Zeeland"]);
  });

  it("has the same parts in Dutch", () => {
    const dutch = drawn(pageOf(sampleRows, "/nl/where"));
    expect(dutch.querySelector(".chart-title")?.textContent).toBe(
      "Verkopers noemen 4 steden en dorpen, Utrecht het vaakst",
    );
  });

  it("shows a hostile name as the text that it is", () => {
    const hostile = `<img src=x onerror="alert(1)">'"</title><script>alert(2)</script>`;
    const page = pageOf(
      rowsFor({ place: hostile, province: hostile, at: [5.1, 52.1], cells: { "any/any": 99 } }),
    );
    const attacked = drawn(page);
    expect(attacked.querySelector("img, [onerror], script:not([src])")).toBeNull();
    expect(attacked.querySelector<SVGElement>(".map-places circle")?.dataset["place"]).toBe(
      hostile,
    );
    expect(attacked.querySelector("tbody th")?.textContent).toBe(hostile);
    for (const sentence of Object.values(whereSentences)) {
      expect(sentence(page)?.source ?? "").not.toContain("<img");
    }
  });

  it("holds for a table without places", () => {
    const empty = drawn(pageOf([]));
    expect(empty.querySelector(".chart-title")?.textContent).toBe("Where sellers say they deliver");
    expect(empty.querySelector(".chart-caption")?.textContent).toContain("nothing to draw");
    const said = Object.entries(whereSentences).map(([name, say]) => [name, say(pageOf([]))]);
    const words = said.flatMap(([name, markup]) => (markup === null ? [] : [name]));
    expect(words).toEqual(["where_reach", "where_deliveries"]);
    expect(whereSentences["where_reach"]!(pageOf([]))!.source).toContain("Too few places");
  });
});

describe("renderStillMap(page)", () => {
  it("has the drawing and the table, and nothing that needs a script", () => {
    const figure = drawn(pageOf(sampleRows), renderStillMap);
    expect(figure.querySelectorAll(".map-places circle")).toHaveLength(3);
    expect(figure.querySelector("table")).not.toBeNull();
    expect(figure.querySelector("form, script, input")).toBeNull();
  });
});

describe("the sentences about places", () => {
  const say = (name: string, rows = sampleRows) =>
    whereSentences[name]!(pageOf(rows))?.source.replace(/<[^>]*>/g, "") ?? null;

  it("write numbers that open", () => {
    const page = pageOf(sampleRows);
    const said = whereSentences["where_ranking"]!(page)!.source;
    expect(said).toContain('popovertarget="place-sellers-utrecht-any-any">203</button>');
    const card = page.cards.get("place-sellers-utrecht-any-any")!.source;
    expect(card).toContain("Sellers that name Utrecht");
    expect(card).toContain('popovertarget="query-place-utrecht"');
    expect(page.cards.get("query-place-utrecht")!.source).toContain("place = &#39;Utrecht&#39;");
  });

  it("are built from the ranking", () => {
    expect(say("where_ranking")).toBe("Named most often: Utrecht (203), Assen (31) and Goes (27).");
    expect(say("where_reach")).toBe(
      "The places on the map run from Assen (31) in the north to Goes (27) in the south.",
    );
    expect(say("where_by_province")).toBe(
      "Named most often: Utrecht (210). For every hundred thousand inhabitants Utrecht has the most (15) and Zeeland the fewest (10).",
    );
    expect(say("where_provinces")).toBe("They lie in 3 of the twelve provinces.");
    expect(say("where_products")).toBe(
      "Whatever is sold, Utrecht is the place that is named most.",
    );
    expect(say("where_deliveries")).toBe(
      "In 3 places at least 10 sellers offer delivery and in 1 sending by post.",
    );
  });

  it("compare the country with the towns", () => {
    expect(say("where_country")).toBe(
      "1 town is named by more. 70 of these sellers say that they send by post. The map draws them apart, as a circle of their own: spread over the country they would make every place look the same.",
    );
    const alone = sampleRows.filter(({ place }) => place !== "Utrecht");
    expect(say("where_country", alone)).toContain("No town is named by as many.");
  });

  it("are silent where there are too few cities to compare", () => {
    expect(say("where_rates")).toBeNull();
  });
});
