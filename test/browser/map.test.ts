import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { rowsFor, sampleRows } from "../site/map-fixture.ts";
import { serveMap, type MapPage } from "./map-page.ts";

const HOSTILE = `<img src=x onerror="document.title='hit'">`;
let map: MapPage;

beforeAll(async () => {
  const rows = [
    ...sampleRows,
    ...rowsFor({ place: HOSTILE, province: HOSTILE, at: [5.9, 51.9], cells: { "any/any": 15 } }),
  ];
  map = await serveMap(rows, [
    ["Den Haag", 4.3, 52.08, "'s-Gravenhage"],
    ["Urk", 5.6, 52.66],
    ["Goes", 3.89, 51.5],
  ]);
});
afterAll(() => map.close());

/** A slow machine may take its time; what is expected comes or does not. */
const eventually = <T>(value: () => T | Promise<T>) => expect.poll(value, { timeout: 10_000 });
const answerOf = (page: Page) => page.locator(".map-answer").innerText();
const shown = (page: Page) =>
  page.$$eval(".map-places circle[role=option]", (circles) =>
    circles.map((circle) => (circle as SVGElement).dataset["place"]),
  );
const lookUp = async (page: Page, typed: string) => {
  await page.fill("[role=combobox]", typed);
  await page.press("[role=combobox]", "Enter");
};

describe("the map's filters", () => {
  it("show only what is published for a product and a way of delivery, and keep it in the address", async () => {
    const page = await map.open("/where.html");
    await page.getByLabel("Designer drugs").check({ force: true });
    await eventually(() => shown(page)).toEqual(["Utrecht", "Assen"]);
    expect(await page.locator(".map-note").innerText()).toContain("For 2 more the number");
    await page.getByLabel("Delivered").check({ force: true });
    await eventually(() => shown(page)).toEqual(["Utrecht"]);
    expect(new URL(page.url()).hash).toBe("#product=designer&delivery=bezorging");
    expect(await page.locator(".map-top li").allInnerTexts()).toEqual(["Utrecht\n100"]);
    expect(await page.evaluate(() => history.length)).toBe(2);
  });

  it("are worked by arrow keys, as radio buttons are", async () => {
    const page = await map.open("/where.html");
    await page.getByLabel("All drugs").focus();
    await page.keyboard.press("ArrowRight");
    await eventually(() => shown(page)).toEqual(["Utrecht", "Assen", "Goes"]);
    expect(new URL(page.url()).hash).toBe("#product=harddrugs");
  });

  it("draw hexagons that say that they hold at least so many", async () => {
    const page = await map.open("/where.html");
    await page.getByLabel("Hexagons").check({ force: true });
    const hexagons = page.locator(".map-hexagons path[role=option]");
    await eventually(() => hexagons.count()).toBe(4);
    expect(await hexagons.first().getAttribute("aria-label")).toMatch(/: at least \d+ sellers$/);
    expect(await page.locator(".map-note").innerText()).toContain("towns cannot be added up");
  });
});

describe("the provinces", () => {
  const onLand = async (page: Page, name: string) => {
    const path = page.locator(`.map-land [data-province=${name}]`);
    await path.scrollIntoViewIfNeeded();
    const box = (await path.boundingBox())!;
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  };
  /** Their names in the order of the drawing. */
  const options = (page: Page) =>
    page.$$eval(".map-land [role=option]", (all) => all.map((one) => one.ariaLabel));

  it("are shaded by their sellers for every 100,000 inhabitants, with a legend in figures", async () => {
    const page = await map.open("/where.html");
    await page.getByRole("radio", { name: "Provinces" }).check({ force: true });
    await eventually(() => options(page)).toEqual([
      "Drenthe: not published",
      "Utrecht: 210 sellers, 15 per 100,000 inhabitants",
      "Zeeland: 40 sellers, 10 per 100,000 inhabitants",
    ]);
    expect(await shown(page)).toEqual([]);
    expect(new URL(page.url()).hash).toBe("#view=provinces");
    const fill = (name: string) =>
      page
        .locator(`.map-land [data-province=${name}]`)
        .evaluate((path) => getComputedStyle(path).fill);
    expect(await fill("Utrecht")).not.toBe(await fill("Zeeland"));
    expect(await fill("Drenthe")).toBe(await fill("Limburg"));
    const note = page.locator(".map-note");
    expect(await note.innerText()).toContain("For 1 province the number with this choice");
    expect(await note.locator(".map-shades").innerText()).toMatch(
      /below 5 per 100,000 inhabitants[\s\S]*not published/,
    );
    expect(await page.locator(".chart-subtitle:visible").innerText()).toContain("100,000");
    expect(await page.locator(".map-top li").allInnerTexts()).toEqual([
      "Utrecht\n15",
      "Zeeland\n10",
    ]);
  });

  it("follow the filters, and go back to circles without a trace", async () => {
    const page = await map.open("/where.html#view=provinces");
    await page.getByLabel("Hard drugs").check({ force: true });
    await eventually(() => options(page)).toEqual([
      "Drenthe: not published",
      "Utrecht: 160 sellers, 11 per 100,000 inhabitants",
      "Zeeland: 24 sellers, 6 per 100,000 inhabitants",
    ]);
    await page.getByRole("radio", { name: "Towns" }).check({ force: true });
    await eventually(() => shown(page)).toEqual(["Utrecht", "Assen", "Goes"]);
    expect(await options(page)).toEqual([]);
    expect(await page.locator(".map-land [class], .map-land [tabindex]").count()).toBe(0);
  });

  it("are one tab stop, and arrow keys go to the province in that direction", async () => {
    const page = await map.open("/where.html#view=provinces");
    await eventually(() => options(page)).toHaveLength(3);
    await page.locator("[name=map-view]:checked").focus();
    await page.keyboard.press("Tab");
    const focused = () => page.evaluate(() => document.activeElement?.ariaLabel?.split(":")[0]);
    expect(await focused()).toBe("Utrecht");
    expect(await page.locator(".map-card").innerText()).toContain("15 per 100,000 inhabitants");
    expect(await page.locator(".map-pointed").count()).toBe(1);
    await page.keyboard.press("End");
    expect(await focused()).toBe("Drenthe");
    expect(await page.locator(".map-card").innerText()).toContain("not published");
    await page.keyboard.press("Home");
    await page.keyboard.press("Enter");
    await eventually(() => answerOf(page)).toContain("210 sellers name the province of Utrecht");
    expect(new URL(page.url()).hash).toBe("#place=Utrecht&view=provinces");
    await page.getByRole("radio", { name: "Towns" }).check({ force: true });
    await eventually(() => answerOf(page)).toContain("203 sellers name Utrecht as a place");
  });

  it("show a card to the mouse and answer to a finger", async () => {
    const page = await map.open("/where.html#view=provinces");
    await eventually(() => options(page)).toHaveLength(3);
    const drenthe = await onLand(page, "Drenthe");
    await page.mouse.move(drenthe.x, drenthe.y);
    await eventually(() => page.locator(".map-card").innerText()).toContain("Drenthe");
    await page.mouse.move(5, 5);
    await eventually(() => page.locator(".map-card").isVisible()).toBe(false);
    const phone = await map.open("/nl/where.html#view=provinces", {
      ...{ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
    });
    await eventually(() => options(phone)).toHaveLength(3);
    const utrecht = await onLand(phone, "Utrecht");
    await phone.touchscreen.tap(utrecht.x, utrecht.y);
    await eventually(() => answerOf(phone)).toContain("210 verkopers noemen de provincie Utrecht");
    expect(await phone.locator(".map-chosen path").count()).toBe(2);
  });
});

describe("the search", () => {
  it("answers for a published town", async () => {
    const page = await map.open("/where.html");
    await lookUp(page, "goes");
    await eventually(() => answerOf(page)).toContain("27 sellers name Goes");
    expect(await page.locator(".map-chosen").count()).toBe(1);
    expect(new URL(page.url()).hash).toBe("#place=Goes");
  });

  it("suggests by another spelling and is worked by keyboard", async () => {
    const page = await map.open("/where.html");
    await page.locator("[role=combobox]").pressSequentially("S GRAV");
    await page.waitForSelector(".map-combobox [role=option]");
    await page.keyboard.press("ArrowDown");
    const active = await page.getAttribute("[role=combobox]", "aria-activedescendant");
    expect(await page.locator(`#${active}`).innerText()).toMatch(/^'s-Gravenhage.+Den Haag$/);
    await page.keyboard.press("Enter");
    await eventually(() => answerOf(page)).toContain("For Den Haag there is no published number");
    expect(await page.getAttribute("[role=combobox]", "aria-expanded")).toBe("false");
  });

  it("tells a suppressed place from one without a number and from one that it does not know", async () => {
    const page = await map.open("/where.html");
    await lookUp(page, "Kloetinge");
    await eventually(() => answerOf(page)).toContain("Kloetinge is named, but its number is not");
    await lookUp(page, "Urk");
    await eventually(() => answerOf(page)).toContain("For Urk there is no published number");
    await lookUp(page, "Gooes");
    await eventually(() => answerOf(page)).toContain("“Gooes” is not in the list");
    await page.getByRole("button", { name: "Did you mean Goes?" }).click();
    await eventually(() => answerOf(page)).toContain("27 sellers name Goes");
    await page.getByRole("button", { name: "Clear" }).click();
    await eventually(() => answerOf(page)).toBe("");
    expect(page.url()).not.toContain("#");
  });

  it("shows hostile names, in the table and in the address, as text", async () => {
    const page = await map.open(`/where.html#place=${encodeURIComponent(HOSTILE)}`);
    await eventually(() => page.locator(".map-answer-name").textContent()).toBe(HOSTILE);
    await page.locator(`.map-places circle`).last().focus();
    await lookUp(page, "<img src=y onerror=document.title='hit'>");
    await eventually(() => answerOf(page)).toContain("is not in the list");
    expect(await page.locator("figure img").count()).toBe(0);
    expect(await page.title()).toBe("Map");
  });
});

describe("the marks", () => {
  it("are one tab stop, and arrow keys go to the nearest in a direction", async () => {
    const page = await map.open("/where.html");
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute("aria-label"));
    await page.locator("[name=map-view]:checked").focus();
    await page.keyboard.press("Tab");
    expect(await focused()).toBe("Utrecht: 203 sellers");
    await page.keyboard.press("ArrowUp");
    expect(await focused()).toBe("Assen: 31 sellers");
    await page.keyboard.press("Home");
    await page.keyboard.press("PageDown");
    expect(await focused()).toBe("Assen: 31 sellers");
    expect(await page.locator(".map-card").innerText()).toContain("5 per 10,000 inhabitants");
    await page.keyboard.press("Enter");
    await eventually(() => answerOf(page)).toContain("31 sellers name Assen");
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.getAttribute("role"))).toBe(
      "combobox",
    );
  });

  it("show a card to the mouse", async () => {
    const page = await map.open("/where.html");
    await page.locator("[data-place=Goes]").scrollIntoViewIfNeeded();
    const box = (await page.locator("[data-place=Goes]").boundingBox())!;
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await eventually(() => page.locator(".map-card").innerText()).toContain("27 sellers");
    await page.mouse.move(5, 5);
    await eventually(() => page.locator(".map-card").isVisible()).toBe(false);
  });

  it("are found by a finger that lands beside them", async () => {
    const options = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
    const page = await map.open("/where.html", options);
    await page.locator("[data-place=Goes]").scrollIntoViewIfNeeded();
    const box = (await page.locator("[data-place=Goes]").boundingBox())!;
    await page.touchscreen.tap(box.x + box.width + 8, box.y + box.height / 2);
    await eventually(() => answerOf(page)).toContain("27 sellers name Goes");
    expect(await page.locator(".map-card").innerText()).toContain("54 unique ads");
  });
});

describe("the page with the map", () => {
  it("opens in the state of its address", async () => {
    const page = await map.open("/nl/where.html#place=Assen&product=designer&view=hexagons");
    await eventually(() => answerOf(page)).toContain("31 verkopers noemen Assen");
    expect(await page.getByLabel("Designerdrugs").isChecked()).toBe(true);
    expect(await page.getByLabel("Zeshoeken").isChecked()).toBe(true);
  });

  it("has its drawing and its numbers without a script, and no control that does nothing", async () => {
    const page = await map.open("/where.html", { javaScriptEnabled: false });
    expect(await page.locator(".map-places circle").count()).toBe(4);
    expect(await page.locator(".map-controls").isVisible()).toBe(false);
    await page.locator(".map-table summary").click();
    const numbers = page.locator(".map-table tbody tr");
    expect(await numbers.count()).toBe(9);
    expect(await numbers.nth(5).innerText()).toMatch(/^Zeeland\s+40\s+24/);
  });

  it("says so when the numbers cannot be fetched, and can try again", async () => {
    const page = await map.open("/where.html", {}, (opened) =>
      opened.route("**/places.parquet", (route) => route.abort(), { times: 1 }),
    );
    await eventually(() => page.locator(".map-note").innerText()).toContain("could not be fetched");
    await page.getByLabel("Designer drugs").check({ force: true });
    await eventually(() => shown(page)).toEqual(["Utrecht", "Assen"]);
  });

  it("never scrolls sideways, down to the narrowest phone", async () => {
    for (const width of [320, 390, 768, 1280]) {
      const page = await map.open("/where.html#place=Utrecht", {
        viewport: { width, height: 800 },
      });
      expect([width, await page.evaluate(() => document.documentElement.scrollWidth)]).toEqual([
        width,
        width,
      ]);
    }
  });

  it("gives axe nothing to find, in both modes and views", async () => {
    const axe = await readFile("node_modules/axe-core/axe.min.js", "utf8");
    for (const colorScheme of ["light", "dark"] as const) {
      for (const view of [
        ...["", "#view=hexagons&product=harddrugs&place=Goes", "#view=provinces&place=Zeeland"],
      ]) {
        const page = await map.open(`/where.html${view}`, { colorScheme });
        await page.locator("details").evaluateAll((all) => {
          for (const one of all) (one as HTMLDetailsElement).open = true;
        });
        await page.evaluate(axe);
        const violations = await page.evaluate(async () => {
          const found = await (
            window as unknown as { axe: { run(): Promise<{ violations: { id: string }[] }> } }
          ).axe.run();
          return found.violations.map((violation) => JSON.stringify(violation).slice(0, 600));
        });
        expect(violations).toEqual([]);
      }
    }
  });
});
