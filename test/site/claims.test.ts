import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { apps, promises, promisesByProduct } from "../../src/components/charts/claims.ts";
import { claimSentences } from "../../src/components/sentences/claims.ts";
import { bare } from "../../src/site/annotated.ts";
import { createPage } from "../../src/site/page.ts";
import type { Fact, Story } from "../../src/site/story.ts";
import { fact, story } from "./shell-story.ts";

const { document } = new JSDOM("").window;
const shares = (values: Record<string, Fact>): Record<string, Fact> =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [`share_unique_ads_year_${name}`, value]),
  );

/** What a sentence says of some facts, as bare text. */
function say(name: string, facts: Record<string, Fact>, path = "/index"): string | null {
  const said = claimSentences[name]!(createPage(path, { ...story, facts }, document));
  if (said === null) return null;
  document.body.innerHTML = said.source;
  return document.body.textContent.replace(/\s+/g, " ").replace(/ (?=[.,;:)])|(?<=\() /g, "");
}

const share = (value: number, low = value, high = value) =>
  fact(value, { unit: "share", low, high });

describe("the sentence on promises", () => {
  it("names what was found most, in the order of the numbers", () => {
    const facts = {
      promise: share(0.4),
      quality: share(0.1),
      tested: share(0.2),
      discount: share(0),
    };
    expect(say("story_promises", shares(facts))).toBe(
      "Of the unique ads, 40% promise the buyer something. Found most often: a test (20%) and quality (10%).",
    );
    const turned = { ...facts, quality: share(0.3) };
    expect(say("story_promises", shares(turned), "/nl/index")).toBe(
      "Van de unieke advertenties belooft 40 procent de koper iets. Het vaakst gevonden: kwaliteit (30 procent) en een test (20 procent).",
    );
  });

  it("says that the first place is not sure where intervals meet", () => {
    const facts = {
      promise: share(0.4),
      quality: share(0.1, 0.05, 0.3),
      tested: share(0.2, 0.1, 0.3),
    };
    expect(say("story_promises", shares(facts))).toContain("Which promise comes first is not sure");
  });

  it("is silent without ads, and where the number is held back", () => {
    expect(say("story_promises", {})).toBeNull();
    expect(say("story_promises", shares({ promise: fact(null) }))).toBeNull();
    expect(say("story_promises", shares({ promise: share(0) }))).toBeNull();
  });

  it("names no promise where all are held back but one of them is made", () => {
    expect(say("story_promises", shares({ promise: share(0.02), quality: fact(null) }))).toBe(
      "Of the unique ads, 2% promise the buyer something.",
    );
  });
});

describe("the sentences on other apps", () => {
  it("name the apps that are named, and where else on Telegram ads lead", () => {
    const facts = shares({
      app: share(0.17),
      signal: share(0.1),
      wickr: share(0.05),
      channel: share(0.04),
    });
    expect(say("story_apps", facts)).toBe(
      "Of the unique ads, 17% name an app other than Telegram. Named most often: Signal (10%) and Wickr (5%).",
    );
    expect(say("story_channel", facts, "/nl/index")).toBe(
      "Een andere weg loopt via Telegram zelf: 4 procent van de unieke advertenties verwijst naar een kanaal, een groep of een bot elders.",
    );
  });

  it("are silent without ads", () => {
    for (const name of ["story_apps", "story_channel"]) {
      expect(say(name, {})).toBeNull();
      expect(say(name, shares({ app: share(0), channel: share(0) }))).toBeNull();
    }
  });
});

const row = (claim: string, found: number | null, product = "any", bounds = {}) => ({
  ...{ kind: claim === "signal" || claim === "wickr" ? "app" : "promise", claim, product },
  ...{ suppressed: found === null, found, total: 100, low: found, high: found, ...bounds },
});
const pageOf = (rows: object[], path = "/index") => {
  const query = {
    sql: "SELECT 1",
    tables: ["claims"],
    rows,
  } as unknown as Story["queries"][string];
  return createPage(path, { ...story, queries: { claims: query } }, document);
};

describe("the charts of promises and apps", () => {
  it("name a leader only where it is sure", () => {
    const sure = pageOf([row("quality", 30), row("tested", 10)]);
    expect(promises.title(sure)).toBe("What ads promise most is quality");
    const unsure = pageOf([row("quality", 30, "any", { low: 5 }), row("tested", 10)], "/nl/index");
    expect(promises.title(unsure)).toBe("Wat advertenties de koper beloven");
    expect(apps.title(pageOf([row("wickr", 4), row("signal", 2)]))).toBe(
      "No other app is named as often as Wickr",
    );
  });

  it("say of what too few sellers make that it is held back, last", () => {
    const page = pageOf([row("quality", null), row("tested", 10)]);
    expect(promises.table(page).rows.map((cells) => cells.slice(0, 2))).toEqual([
      ["the drugs were tested", "10%"],
      ["the drugs are good or pure", "held back"],
    ]);
    expect(bare(promises.draw(page, { width: 360, narrow: true }).textContent)).toContain(
      "held back",
    );
  });

  it("draw nothing, and still have a title, without a single ad", () => {
    for (const chart of [promises, apps, promisesByProduct]) {
      const page = pageOf([]);
      expect(chart.title(page).length).toBeGreaterThan(10);
      expect(chart.table(page).rows).toEqual([]);
      expect(chart.draw(page, { width: 768, narrow: false }).querySelectorAll("rect").length).toBe(
        0,
      );
    }
  });
});
