import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { addressesOf, openSite, type Site } from "./site.ts";

interface Violation {
  id: string;
  impact: string;
  nodes: { html: string; failureSummary?: string }[];
}

const axe = await readFile("node_modules/axe-core/axe.min.js", "utf8");
const addresses = await addressesOf(inject("site"));
let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

describe.each(addresses)("%s", (address) => {
  it.each(["light", "dark"] as const)(
    "gives axe nothing grave to find, %s",
    async (colorScheme) => {
      // The policy of the page would keep axe out.
      const { page } = await site.open(address, { colorScheme, bypassCSP: true });
      await page.locator("details").evaluateAll((all) => {
        for (const one of all) (one as HTMLDetailsElement).open = true;
      });
      await page.evaluate(axe);
      const violations = await page.evaluate(async () => {
        const { axe } = window as unknown as {
          axe: { run(): Promise<{ violations: Violation[] }> };
        };
        return (await axe.run()).violations;
      });
      const grave = violations
        .filter(({ impact }) => ["serious", "critical"].includes(impact))
        .map(
          ({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)} ${nodes[0]?.failureSummary}`,
        );
      expect(grave).toEqual([]);
    },
  );

  it.each([320, 390, 1280])("does not scroll sideways at %i px", async (width) => {
    const { page } = await site.open(address, { viewport: { width, height: 800 } });
    await page.locator("details").evaluateAll((all) => {
      for (const one of all) (one as HTMLDetailsElement).open = true;
    });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  });
});

describe("the pages by keyboard", () => {
  it("let the header be skipped", async () => {
    const { page } = await site.open("/index.html");
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.className)).toBe("skip");
    await page.keyboard.press("Enter");
    expect(new URL(page.url()).hash).toBe("#observablehq-main");
    expect(await page.locator("#observablehq-main").count()).toBe(1);
  });
});
