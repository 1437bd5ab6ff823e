import { describe, expect, it } from "vitest";
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
