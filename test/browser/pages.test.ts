import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { createFormats, formatValue, type Style } from "../../src/components/format.ts";
import { inLanguage, languageOf } from "../../src/site/languages.ts";
import { HOSTILE } from "./hostile.ts";
import { addressesOf, openSite, publishedFacts, type Site } from "./site.ts";

const addresses = await addressesOf(inject("site"));
let site: Site;

beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

describe("the site", () => {
  it("has every page in both languages", () => {
    const pages = addresses.filter(
      (address) => address !== "/404.html" && !/\/where\//.test(address),
    );
    const english = pages.filter((address) => languageOf(address) === "en");
    expect(english.length).toBeGreaterThanOrEqual(4);
    for (const address of english) expect(pages).toContain(inLanguage(address, "nl"));
    expect(pages.length).toBe(2 * english.length);
  });

  it("answers a wrong address in both languages, with links that work from there", async () => {
    const { page, strays } = await site.open("/nl/no/such/page");
    expect(await page.locator("h1").innerText()).toBe("There is nothing here");
    expect(await page.locator("section[lang=nl] h2").innerText()).toBe("Hier staat niets");
    await page.getByRole("link", { name: "het verhaal" }).click();
    await page.waitForURL(`${inject("address")}/nl/index.html`);
    expect(strays).toEqual([]);
  });
});

describe.each(addresses)("%s", (address) => {
  it("loads without an error, asks nobody else for anything, and prints the numbers of facts.json", async () => {
    const { page, errors, strays } = await site.open(address, {}, "networkidle");
    expect({ errors, strays }).toEqual({ errors: [], strays: [] });
    expect(await page.locator("h1").count()).toBe(1);
    expect(await page.locator("[data-page-error]").count()).toBe(0);
    expect(await page.getAttribute("html", "lang")).toBe(languageOf(address));
    expect(await page.locator("#observablehq-header .notice").isVisible()).toBe(true);
    await expectNumbers(page, address);
    await expectNamesAsText(page, address);
    await expectPolicy(page);
  });

  it("leads to itself in the other language, and back", async () => {
    const { page } = await site.open(address);
    const other = languageOf(address) === "en" ? "nl" : "en";
    const target = inLanguage(address === "/404.html" ? "/index.html" : address, other);
    await page.locator(".masthead .language a").click();
    await page.waitForURL(inject("address") + target);
    expect(await page.getAttribute("html", "lang")).toBe(other);
    if (address === "/404.html") return;
    await page.locator(".masthead .language a").click();
    await page.waitForURL(inject("address") + address);
  });
});

async function expectNumbers(page: Page, address: string): Promise<void> {
  const { facts } = await publishedFacts();
  const printed = await page.$$eval("button[data-fact]", (buttons) =>
    buttons.map((button) => ({
      name: (button as HTMLElement).dataset["fact"]!,
      style: (button as HTMLElement).dataset["style"] ?? "exact",
      end: ((button as HTMLElement).dataset["end"] ?? "value") as "value" | "low" | "high",
      text: button.textContent.trim(),
    })),
  );
  const formats = createFormats(languageOf(address));
  for (const { name, style, end, text } of printed) {
    const { unit, ...fact } = facts[name]!;
    expect(text, name).toBe(formatValue(fact[end]!, unit, style as Style, formats));
  }
  if (/\/(index|methodology)\.html$/.test(address)) expect(printed.length).toBeGreaterThan(8);
}

async function expectNamesAsText(page: Page, address: string): Promise<void> {
  expect(await page.locator("img[src=x]").count()).toBe(0);
  if (address.endsWith("/methodology.html")) {
    expect(await page.locator("main").textContent()).toContain(HOSTILE);
  }
}

/** Its own files alone, and no script that was not there when the page was built. */
async function expectPolicy(page: Page): Promise<void> {
  const policy = await page.getAttribute("meta[http-equiv=Content-Security-Policy]", "content");
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toMatch(/unsafe|https?:|\*/);
  const ran = await page.evaluate(async () => {
    const image = "<img src='data:,' onerror='window.hit = 1'>";
    document.body.insertAdjacentHTML("beforeend", image);
    await new Promise((resolve) =>
      document.body.lastElementChild!.addEventListener("error", resolve),
    );
    return "hit" in window;
  });
  expect(ran).toBe(false);
}

describe("the map in the other language", () => {
  it("shows the same place with the same choices", async () => {
    const { page } = await site.open("/where.html#place=Utrecht&product=harddrugs");
    await page.locator(".masthead .language a").click();
    await page.waitForURL(`${inject("address")}/nl/where.html#place=Utrecht&product=harddrugs`);
    await expect.poll(() => page.locator(".map-answer").innerText()).toContain("Utrecht");
    expect(await page.getByRole("radio", { name: "Harddrugs" }).isChecked()).toBe(true);
  });
});

describe.each(["/index.html", "/nl/index.html"])("%s without a script", (address) => {
  it("has its numbers, its charts and the map", async () => {
    const { page } = await site.open(address, { javaScriptEnabled: false });
    const { facts } = await publishedFacts();
    const formats = createFormats(languageOf(address));
    const headline = formatValue(facts["ads_year"]!.value!, "messages", "exact", formats);
    expect(await page.locator(".lede").innerText()).toContain(headline);
    const charts = page.locator("figure.chart:not(.map)");
    expect(await charts.count()).toBeGreaterThanOrEqual(6);
    for (const chart of await charts.all()) {
      expect(await chart.locator(".chart-drawing svg.wide[role=img]").isVisible()).toBe(true);
      expect((await chart.locator(".chart-title").innerText()).length).toBeGreaterThan(5);
    }
    expect(await page.locator("figure.map svg").isVisible()).toBe(true);
  });

  it("opens a number, which needs none", async () => {
    const { page } = await site.open(address, { javaScriptEnabled: false });
    await page.locator(".lede button.number").first().click();
    expect(await page.locator("#fact-ads_year").isVisible()).toBe(true);
  });
});
