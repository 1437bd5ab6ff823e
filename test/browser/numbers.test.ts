import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openSite, publishedFacts, type Site } from "./site.ts";

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const number = (page: Page) => page.locator(".lede button[data-fact=ads_year]");
const card = (page: Page) => page.locator("#fact-ads_year");

describe("a number on a chart", () => {
  it("opens at a click beside itself, and shows the chart's query without closing", async () => {
    const { page } = await site.open("/index.html");
    const label = page.locator("#chart-products .chart-numbers.wide button").nth(4);
    await label.scrollIntoViewIfNeeded();
    await label.click();
    const open = page.locator(".provenance:popover-open");
    expect(await open.locator(".provenance-value").innerText()).toMatch(/%$/);
    const [number, box] = [(await label.boundingBox())!, (await open.boundingBox())!];
    expect(Math.abs(box.x - number.x)).toBeLessThan(500);
    await open.locator(".opens-query").click();
    expect(await page.locator(".provenance:popover-open").count()).toBe(2);
    expect(await page.locator("#query-products").isVisible()).toBe(true);
  });

  it("is one stop for Tab with arrow keys between, and opens by Enter", async () => {
    const { page } = await site.open("/index.html");
    const buttons = page.locator("#chart-products .chart-numbers.wide button");
    expect(
      await buttons.evaluateAll(
        (all) => all.filter((one) => (one as HTMLElement).tabIndex === 0).length,
      ),
    ).toBe(1);
    await buttons.first().focus();
    await page.keyboard.press("ArrowRight");
    expect(await buttons.nth(1).evaluate((one) => one === document.activeElement)).toBe(true);
    await page.keyboard.press("Enter");
    expect(await page.locator(".provenance:popover-open").count()).toBe(1);
  });

  it("opens without a script as well", async () => {
    const { page } = await site.open("/index.html", { javaScriptEnabled: false });
    const label = page.locator("#chart-products .chart-numbers.wide button").first();
    await label.scrollIntoViewIfNeeded();
    await label.click();
    expect(
      await page.locator(".provenance:popover-open, .provenance:not([hidden]):visible").count(),
    ).toBe(1);
  });
});

describe("a number of the map's answer", () => {
  it("opens to what it counts and to a query about that place", async () => {
    const { page } = await site.open("/where.html#place=Utrecht");
    const number = page.locator(".map-answer button.number").first();
    await number.click();
    const card = page.locator("#map-number");
    expect(await card.locator(".provenance-title").innerText()).toContain("Utrecht");
    expect(await card.locator("pre").textContent()).toContain("place = 'Utrecht'");
    expect(await card.locator(".dataset:visible").allInnerTexts()).toEqual([
      expect.stringMatching(/^places sha256/),
    ]);
  });

  it("opens to the table of provinces where the map shows those", async () => {
    const { page } = await site.open("/where.html#view=provinces&place=Utrecht");
    await page.locator(".map-answer button.number").first().click();
    const card = page.locator("#map-number");
    expect(await card.locator(".provenance-title").innerText()).toContain("province of Utrecht");
    expect(await card.locator("pre").textContent()).toContain("FROM provinces");
    expect(await card.locator(".dataset:visible").allInnerTexts()).toEqual([
      expect.stringMatching(/^provinces sha256/),
    ]);
  });
});

describe("a query", () => {
  it("is copied whole at a press", async () => {
    const { page } = await site.open("/index.html", {
      permissions: ["clipboard-read", "clipboard-write"],
    });
    await number(page).click();
    await card(page).locator("summary").click();
    await card(page).locator("button.copy").click();
    const { facts } = await publishedFacts();
    await expect
      .poll(() => page.evaluate(() => navigator.clipboard.readText()))
      .toBe(facts["ads_year"]!.sql.trim());
    expect(await card(page).locator("button.copy").innerText()).toBe("Copied");
  });
});

describe.each(["/index.html", "/nl/index.html"])("a number on %s", (address) => {
  it("opens at a click and closes by Escape, with the focus where it was", async () => {
    const { page } = await site.open(address);
    expect(await card(page).isVisible()).toBe(false);
    await number(page).click();
    expect(await card(page).isVisible()).toBe(true);
    await page.keyboard.press("Escape");
    expect(await card(page).isVisible()).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.getAttribute("data-fact"))).toBe(
      "ads_year",
    );
  });

  it("opens by keyboard, and leads to its query and its table", async () => {
    const { page } = await site.open(address);
    await number(page).focus();
    await page.keyboard.press("Enter");
    expect(await card(page).isVisible()).toBe(true);
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.closest("[popover]")?.id)).toBe(
      "fact-ads_year",
    );
    await card(page).locator("summary").click();
    const { facts } = await publishedFacts();
    expect(await card(page).locator("pre").innerText()).toBe(facts["ads_year"]!.sql.trim());
    await card(page).getByRole("link", { name: "weeks", exact: true }).click();
    await page.waitForURL(/\/data\.html#weeks$/);
    expect(await page.locator("#weeks").isVisible()).toBe(true);
  });

  it("opens at a tap on a phone, inside the screen, and closes by its button", async () => {
    const { page } = await site.open(address, {
      ...{ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
    });
    await number(page).tap();
    const box = (await card(page).boundingBox())!;
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(390);
    expect(box.y + box.height).toBeLessThanOrEqual(845);
    await card(page).locator("button.close").tap();
    expect(await card(page).isVisible()).toBe(false);
  });

  it("that someone else published is marked as theirs", async () => {
    const { page } = await site.open(address);
    const quoted = page.locator("button[data-quoted=ads_2023]");
    expect(await quoted.innerText()).toMatch(/2[.,]5.(million|miljoen)\s*NOS/);
    await quoted.click();
    expect(await page.locator("#quoted-nos-ads_2023").innerText()).toContain("NOS");
  });
});
