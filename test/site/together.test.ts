import { describe, expect, it, vi } from "vitest";
import { JSDOM } from "jsdom";
import { keepNodesTogether } from "../../src/components/map/client/together.ts";
import { keepTogether } from "../../src/site/together.ts";

const button = '<button type="button" class="number" data-fact="ads">\n  12\n</button>';

describe("keepTogether", () => {
  it("puts a number and the stop behind it on one line", () => {
    expect(keepTogether(`In all ${button}, or so`)).toBe(
      `In all <span class="together">${button},</span> or so`,
    );
  });

  it("does so for brackets around it", () => {
    expect(keepTogether(`weed (${button}).`)).toBe(
      `weed <span class="together">(${button}).</span>`,
    );
  });

  it("leaves a number between spaces, and buttons that are no number", () => {
    const close = '<button type="button" class="close">×</button>.';
    expect(keepTogether(`a ${button} b ${close}`)).toBe(`a ${button} b ${close}`);
  });
});

describe("keepNodesTogether", () => {
  it("does the same with the nodes that a script makes", () => {
    const { document } = new JSDOM("").window;
    vi.stubGlobal("document", document);
    const button = document.createElement("button");
    button.textContent = "10";
    const place = document.createElement("p");
    place.append(...keepNodesTogether(["Gelderland (", button, "), and more"]));
    expect(place.innerHTML).toBe(
      'Gelderland <span class="together">(<button>10</button>),</span> and more',
    );
    const alone = document.createElement("button");
    expect(keepNodesTogether(["none ", alone, " touches"])).toEqual(["none ", alone, " touches"]);
    vi.unstubAllGlobals();
  });
});
