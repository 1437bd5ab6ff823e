import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { annotate, bare, cardsOf, splitNumbers } from "../../src/site/annotated.ts";
import { html, withNumbers } from "../../src/site/html.ts";

const said = `${annotate("66%", "range-one")} of sellers, or ${annotate("1,290", "fact-one")}`;

describe("a number annotated in text", () => {
  it("is a button that opens its card where the text becomes HTML", () => {
    expect(withNumbers(said).source).toBe(
      '<button type="button" class="number" popovertarget="range-one">66%</button> of sellers, or ' +
        '<button type="button" class="number" popovertarget="fact-one">1,290</button>',
    );
  });

  it("is bare in attributes, and wherever text is escaped", () => {
    expect(html`<p title="${said}">${said}</p>`.source).toBe(
      '<p title="66% of sellers, or 1,290">66% of sellers, or 1,290</p>',
    );
  });

  it("survives what sentences do to text", () => {
    const list = new Intl.ListFormat("en").format([said, annotate("3", "c")]);
    expect(cardsOf(list)).toEqual(["range-one", "fact-one", "c"]);
    expect(bare(list)).toBe("66% of sellers, or 1,290 and 3");
  });

  it("leaves any text around it as it was, escaped", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, after) => {
        const text = before.replace(/[\uFFF9-\uFFFB]/g, "");
        const rest = after.replace(/[\uFFF9-\uFFFB]/g, "");
        const whole = text + annotate("7", "seven") + rest;
        expect(bare(whole)).toBe(`${text}7${rest}`);
        expect(splitNumbers(whole).filter((part) => part !== "")).toEqual(
          [text, { text: "7", card: "seven" }, rest].filter((part) => part !== ""),
        );
      }),
    );
  });

  it("cannot be forged into markup by text from the data", () => {
    expect(withNumbers(annotate("<b>", 'x" onclick="y')).source).not.toContain("<b>");
    expect(withNumbers(annotate("1", 'x" onclick="y')).source).not.toContain('onclick="');
  });
});
