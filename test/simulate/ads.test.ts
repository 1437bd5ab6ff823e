import { describe, expect, it } from "vitest";
import { CLAIMS } from "../../loaders/claims/claims.ts";
import { AD_LABELS, PRODUCTS } from "../../loaders/labels/labels.ts";
import { isBulk } from "../../loaders/simulate/ads/catalogue.ts";
import { draftAd } from "../../loaders/simulate/ads/draft.ts";
import { renderAd } from "../../loaders/simulate/ads/render.ts";
import { createUniqueAds } from "../../loaders/simulate/ads/unique.ts";
import { varyAd } from "../../loaders/simulate/ads/vary.ts";
import { createRandom } from "../../loaders/simulate/random.ts";
import { createSeller } from "../../loaders/simulate/world/sellers.ts";
import { normalise } from "../../loaders/texts/normalise.ts";

const sellers = Array.from({ length: 400 }, (_, index) => createSeller(1, index));
const drafts = sellers.flatMap((seller) => {
  const random = createRandom(1, "drafts", seller.index);
  return [draftAd(random, seller, seller.bulk), draftAd(random, seller, false)];
});

describe("renderAd(draft)", () => {
  it("names every product on offer, and labels those alone", () => {
    for (const draft of drafts) {
      const { text, labels } = renderAd(draft);
      const folded = normalise(text);
      const offered = new Set(draft.offers.map(({ drug }) => drug.label));
      for (const { name } of draft.offers) expect(folded).toContain(normalise(name));
      const products = PRODUCTS.filter((label) => labels.has(label));
      const expected = PRODUCTS.filter(
        (label) => offered.has(label) || draft.sentenceLabels.includes(label),
      );
      expect(products, text).toEqual(expected);
    }
  });

  it("leaves no mark or slot unfilled", () => {
    for (const draft of drafts) expect(renderAd(draft).text).not.toMatch(/[{}[\]\ue000-\ue0ff]/);
  });

  it("knows what the ad promises and which apps it names, and takes the notes of it out", () => {
    const made = drafts.map(renderAd);
    for (const { text, claims } of made) {
      expect(text).not.toMatch(/<\w+>/);
      for (const app of ["signal", "whatsapp", "threema", "snapchat"] as const) {
        const isNamed = normalise(text).replaceAll("1", "i").includes(app);
        if (claims.includes(app)) expect(isNamed, text).toBe(true);
        else if (isNamed) expect(text).toMatch(/geen|no/i);
      }
    }
    const counted = new Set(made.flatMap(({ claims }) => claims));
    expect(counted.size).toBe(CLAIMS.length);
  });

  it("labels as bulk from half a kilo, 500 pieces or a litre, or where it says wholesale", () => {
    const large = /(?<!\d)(?:500|1000)(?!\d)|\d (?:kilo|kg|liter|litre)\b/i;
    const words = /groothandel|bulk|resell|kilo|wholesale|doorverko|wederverko/i;
    for (const draft of drafts) {
      const { text, labels } = renderAd(draft);
      if (labels.has("bulk")) expect(large.test(text) || words.test(text), text).toBe(true);
      else expect(text).not.toMatch(words);
    }
  });
});

describe("isBulk(unit, amounts)", () => {
  it("draws the codebook's line", () => {
    expect(isBulk("gram", [5, 100, 500])).toBe(true);
    expect(isBulk("gram", [5, 100, 250])).toBe(false);
    expect(isBulk("piece", [500])).toBe(true);
    expect(isBulk("ml", [500])).toBe(false);
    expect(isBulk("ml", [1000])).toBe(true);
    expect(isBulk("strip", [10])).toBe(false);
    expect(isBulk("thing", [1])).toBe(false);
  });
});

describe("varyAd(random, draft)", () => {
  it("changes the text a little, and nothing of what the ad is", () => {
    const random = createRandom(1, "vary");
    let changed = 0;
    for (const draft of drafts) {
      const [base, variant] = [renderAd(draft), renderAd(varyAd(random, draft))];
      expect(variant.labels).toEqual(base.labels);
      expect(variant.places).toEqual(base.places);
      if (variant.text !== base.text) changed += 1;
    }
    expect(changed).toBeGreaterThan(0.8 * drafts.length);
  });
});

describe("createUniqueAds(seed, sellers, counts)", () => {
  const counts = new Int32Array(sellers.length).map((_, i) => i % 5);
  const ads = createUniqueAds(1, sellers, counts);

  it("writes as many distinct texts for each seller as asked", () => {
    const written = new Int32Array(sellers.length);
    for (const owner of ads.owner) written[owner]! += 1;
    expect(written).toEqual(counts);
    expect(new Set(ads.texts.map(normalise)).size).toBe(ads.texts.length);
  });

  it("makes families of a seller's own ads, each headed by its first", () => {
    ads.family.forEach((head, ad) => {
      expect(head).toBeLessThanOrEqual(ad);
      expect(ads.family[head]).toBe(head);
      expect(ads.owner[head]).toBe(ads.owner[ad]);
    });
  });

  it("gives every bulk seller an ad in bulk, and nobody else", () => {
    const bit = 1 << AD_LABELS.indexOf("bulk");
    const inBulk = new Set<number>();
    ads.labels.forEach((bits, ad) => {
      if (bits & bit) inBulk.add(ads.owner[ad]!);
    });
    const expected = sellers.filter(({ bulk, index }) => bulk && counts[index]! > 0);
    expect([...inBulk].sort((a, b) => a - b)).toEqual(expected.map(({ index }) => index));
  });

  it("finds enough to say even for a seller of one product with hundreds of ads", () => {
    const terse = sellers.find(({ catalogue }) => catalogue.length === 1)!;
    const many = new Int32Array(terse.index + 1);
    many[terse.index] = 600;
    const { texts } = createUniqueAds(1, sellers.slice(0, terse.index + 1), many);
    expect(new Set(texts.map(normalise)).size).toBe(600);
  });
});
