import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { liftNumbers } from "../../src/components/chart-numbers.ts";
import { WIDE } from "../../src/components/figure.ts";
import { annotate } from "../../src/site/annotated.ts";

const { document } = new JSDOM("").window;

function drawing(inside: string): Element {
  document.body.innerHTML = `<svg viewBox="0 0 768 100" font-size="10">${inside}</svg>`;
  return document.body.firstElementChild!;
}

/** The box of the first button over a drawing. */
function boxOver(svg: Element): Record<string, number> {
  const holder = document.createElement("div");
  holder.innerHTML = liftNumbers(svg, WIDE, "Numbers")!.source;
  const box = holder.querySelector("foreignObject")!;
  return Object.fromEntries(
    ["x", "y", "width", "height"].map((name) => [name, Number(box.getAttribute(name))]),
  );
}

describe("liftNumbers(svg)", () => {
  it("lays a button over a number, named by it, and leaves the drawing its bare text", () => {
    const svg = drawing(`<text x="100" y="50">${annotate("36%", "a")}</text><text>plain</text>`);
    const layer = liftNumbers(svg, WIDE, "Numbers")!.source;
    expect(svg.textContent).toBe("36%plain");
    expect(svg.querySelector(".opens")!.textContent).toBe("36%");
    expect(layer.match(/<button/g)).toHaveLength(1);
    expect(layer).toContain('popovertarget="a" aria-label="36%"');
    expect(layer).toContain('viewBox="0 0 768 100"');
  });

  it("covers the text wherever its anchor, its group and its size put it", () => {
    const text = annotate("36%", "a");
    const start = boxOver(drawing(`<text x="100" y="50">${text}</text>`));
    expect(start["x"]!).toBeLessThan(100);
    expect(start["x"]! + start["width"]!).toBeGreaterThan(115);
    expect(start["y"]!).toBeLessThan(42);
    expect(start["y"]! + start["height"]!).toBeGreaterThan(50);
    const end = boxOver(drawing(`<text x="100" y="50" text-anchor="end">${text}</text>`));
    expect(end["x"]! + end["width"]!).toBeCloseTo(105);
    const moved = boxOver(
      drawing(
        `<g transform="translate(8,-12)"><text transform="translate(92,62)">${text}</text></g>`,
      ),
    );
    expect(moved).toEqual(start);
    const large = boxOver(drawing(`<g font-size="20"><text x="100" y="0.5em">${text}</text></g>`));
    expect(large["width"]!).toBeGreaterThan(start["width"]!);
    expect(large["y"]!).toBeLessThan(10);
  });

  it("gives nothing where a drawing has no numbers", () => {
    expect(liftNumbers(drawing("<text>x</text>"), WIDE, "Numbers")).toBeNull();
  });
});
