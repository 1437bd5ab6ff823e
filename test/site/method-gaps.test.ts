import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { gaps, stripsOf } from "../../src/components/charts/gaps.ts";
import { NARROW, WIDE } from "../../src/components/figure.ts";
import { createFormats } from "../../src/components/format.ts";
import { stringsIn } from "../../src/components/strings/index.ts";
import { LANGUAGES, type Language } from "../../src/site/languages.ts";
import type { Page } from "../../src/site/page.ts";
import { story } from "./shell-story.ts";

const day = (text: string) => new Date(`${text}T00:00:00Z`);

const group = (group_id: number, rest: object = {}) => ({
  ...{ group_id, name: `Group ${group_id}`, messages: 100, missing_ids: 3, share_service: 0.1 },
  ...{ first_week: day("2023-01-02"), last_week: day("2023-01-30") },
  ...{ silences: 0, longest_silence: 0, held_twice: 0, ...rest },
});
const weeks = ["2023-01-02", "2023-01-09", "2023-01-30"].map((week, index) => ({
  ...{ group_id: 1, week: day(week), messages: [40, 8, 1][index]! },
}));
const silence = {
  ...{ group_id: 1, first_day: day("2023-01-12"), last_day: day("2023-01-29"), days: 18 },
};

function pageOf(language: Language, groups: object[], silences: object[]): Page {
  const query = (rows: object[]) => ({ sql: "", tables: [], rows }) as never;
  const queries = { gaps: query(groups), group_weeks: query(weeks), silences: query(silences) };
  return {
    ...{ language, strings: stringsIn(language), formats: createFormats(language) },
    ...{ story: { ...story, queries }, document: new JSDOM().window.document },
  } as unknown as Page;
}

const one = group(1, { silences: 1, longest_silence: 18, name: "<b>Markt</b> & meer" });

describe.each(LANGUAGES)("the chart of groups and weeks in %s", (language) => {
  const page = pageOf(language, [one, group(2)], [silence]);

  it("says how many groups are silent, and for how long", () => {
    expect(gaps.title(page)).toMatch(/^1 .*2 .* 18 /);
    expect(gaps.title(pageOf(language, [group(1), group(2)], []))).not.toMatch(/\d/);
    expect(gaps.describe(page)).toMatch(/Markt.*12 .* 2023 .* 29 .* 2023 \(18 /);
  });

  it("draws a cell for each stretch of weeks and a frame around the days of a silence", () => {
    for (const size of [WIDE, NARROW]) {
      const svg = gaps.draw(page, size);
      const cells = [...svg.querySelectorAll("path[fill-opacity]")].map((path) => {
        return (path.getAttribute("d")!.match(/M/g) ?? []).length;
      });
      expect(cells).toEqual([2, 0, 0, 1]);
      expect(svg.querySelectorAll("rect")).toHaveLength(1);
      expect(svg.outerHTML).toContain("&lt;b&gt;Markt&lt;/b&gt; &amp; meer");
    }
  });

  it("gives the same as a table", () => {
    const { rows } = gaps.table(page);
    expect(rows.map(([, some, without]) => [some, without])).toEqual([
      ["3", "2"],
      ["0", "5"],
    ]);
    expect(rows[1]![3]).toBe("–");
  });
});

describe("stripsOf", () => {
  it("gives each group its own weeks and silences", () => {
    const strips = stripsOf(pageOf("nl", [one, group(2)], [silence]));
    expect(strips.map((strip) => [strip.name, strip.weeks.length, strip.silences.length])).toEqual([
      ["<b>Markt</b> & meer", 3, 1],
      ["Groep 2", 0, 0],
    ]);
  });
});
