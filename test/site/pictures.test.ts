import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { drawCard } from "../../src/site/card.ts";
import { createPage } from "../../src/site/page.ts";
import { renderPng } from "../../tools/site/pictures.ts";
import { fact, story } from "./shell-story.ts";

const { document } = new JSDOM("").window;
const facts = { ads_year: fact(71_204), groups: fact(21, { unit: "groups" }) };
const weeks = ["2023-01-02", "2023-01-09"].map((week, index) => ({
  ...{ week: new Date(`${week}T00:00:00Z`), product: "harddrugs", messages: index * 40 },
}));
const told = {
  ...{ ...story, facts },
  queries: { weeks: { sql: "", tables: ["weeks"], rows: weeks } },
};

describe("drawCard(page)", () => {
  it("shows the number of the headline in the page's language", () => {
    const card = drawCard(createPage("/nl/index", told, document))!.source;
    expect(card).toContain(">71.204</text>");
    expect(card).toContain("drugsadvertenties in 21 openbare Telegramgroepen in 2023");
  });

  it("says itself that its data are simulated, and only then", () => {
    const card = (simulated: boolean) =>
      drawCard(createPage("/index", { ...told, simulated }, document))!.source;
    expect(card(true)).toContain("these data are simulated");
    expect(card(false)).not.toContain("simulated");
  });

  it("is no picture without a number", () => {
    const empty = { ...told, facts: { ...facts, ads_year: fact(null) } };
    expect(drawCard(createPage("/index", empty, document))).toBeNull();
  });
});

describe("renderPng(svg, width)", () => {
  const sizeOf = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20)];
  const text = (words: string) =>
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 63"><text y="40" font-size="30">${words}</text></svg>`;

  it("gives a PNG of the width that was asked for, the same bytes each time", async () => {
    const png = await renderPng(text("71,204"), 1200);
    expect(png.subarray(1, 4).toString()).toBe("PNG");
    expect(sizeOf(png)).toEqual([1200, 630]);
    expect(await renderPng(text("71,204"), 1200)).toEqual(png);
  });

  it("sets text, with no font of the machine's", async () => {
    const [some, none] = [await renderPng(text("71,204"), 120), await renderPng(text(""), 120)];
    expect(some.length).toBeGreaterThan(none.length);
  });
});
