import fc from "fast-check";
import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { spread } from "../../src/components/charts/spread.ts";
import { html } from "../../src/site/html.ts";
import { inLanguage, LANGUAGES, languageOf } from "../../src/site/languages.ts";
import { editDistance, nearestName } from "../../src/site/nearest.ts";
import { findTypedFigure } from "../../src/site/typed-figures.ts";

describe("html", () => {
  it("escapes text, keeps markup, joins lists and drops what is not there", () => {
    const bold = html`<b>${"a < b"}</b>`;
    expect(html`${bold}${[1, "&"]}${null}${false}${undefined}`.source).toBe(
      "<b>a &lt; b</b>1&amp;",
    );
  });

  it("gives any text back unchanged, in an element and in an attribute", () => {
    const { document } = new JSDOM("").window;
    fc.assert(
      // A parser folds carriage returns and drops NUL, whatever is written.
      fc.property(fc.string({ unit: "grapheme" }), (given) => {
        const text = given.replace(/[\r\0]/g, "");
        document.body.innerHTML = html`<p title="${text}">${text}</p>`.source;
        const paragraph = document.body.firstElementChild!;
        expect(paragraph.textContent).toBe(text);
        expect(paragraph.getAttribute("title")).toBe(text);
        expect(document.body.children).toHaveLength(1);
      }),
    );
  });
});

describe("languages", () => {
  it("finds a page's language by its folder, not by a name that begins alike", () => {
    expect(languageOf("/nl/who")).toBe("nl");
    expect(languageOf("/nlp")).toBe("en");
    expect(languageOf("/index")).toBe("en");
  });

  it("comes back to the same page from every language", () => {
    for (const path of ["/index", "/where", "/where/den-haag"]) {
      for (const language of LANGUAGES) {
        expect(languageOf(inLanguage(path, language))).toBe(language);
        expect(inLanguage(inLanguage(path, language), "en")).toBe(path);
      }
    }
  });
});

describe("nearestName", () => {
  const names = ["ads", "ads_year", "sellers_year", "share_ads_year"];

  it.each([
    ["ad_year", "ads_year"],
    ["selers_year", "sellers_year"],
    ["asd", "ads"],
  ])("finds what was meant by %s", (wanted, meant) => {
    expect(nearestName(wanted, names)).toBe(meant);
  });

  it("suggests nothing where nothing is near", () => {
    expect(nearestName("weather", names)).toBeNull();
  });

  it("counts a swap of neighbours as one edit", () => {
    expect(editDistance("sellres", "sellers")).toBe(1);
  });

  it("is the same in both directions, and nothing only between equals", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (a, b) => {
        expect(editDistance(a, b)).toBe(editDistance(b, a));
        expect(editDistance(a, b) === 0).toBe(a === b);
        expect(editDistance(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length));
      }),
    );
  });
});

describe("findTypedFigure", () => {
  it.each([
    ["In 2023 it rose", "2023"],
    ["some 71,204 messages.", "71,204"],
    ["a third, or 33%, of all", "33%"],
    ["between 10–20 sellers", "10–20"],
    ["½ of them", "½"],
  ])("finds the figure in “%s”", (text, figure) => {
    expect(findTypedFigure(text)).toBe(figure);
  });

  it.each([
    "3-MMC, 2C-B, 4-FA and H1 are names",
    "a page at https://example.org/2024/01",
    "no figure at all",
  ])("finds none in “%s”", (text) => {
    expect(findTypedFigure(text)).toBeNull();
  });
});

describe("spread", () => {
  it("leaves labels alone that have room", () => {
    expect(spread([10, 50, 90], 15, 0, 100)).toEqual([10, 50, 90]);
  });

  it("keeps the gap, the order and the frame where all of them fit", () => {
    const positions = fc.array(fc.double({ min: 0, max: 100, noNaN: true }), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(positions, (given) => {
        const placed = spread(given, 15, 0, 100);
        const sorted = [...placed].sort((a, b) => a - b);
        for (let i = 1; i < sorted.length; i++) {
          expect(sorted[i]! - sorted[i - 1]!).toBeGreaterThanOrEqual(15 - 1e-9);
        }
        expect(sorted[0]).toBeGreaterThanOrEqual(-1e-9);
        expect(sorted.at(-1)).toBeLessThanOrEqual(100 + 1e-9);
      }),
    );
  });
});
