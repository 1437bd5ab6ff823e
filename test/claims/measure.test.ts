import { describe, expect, it } from "vitest";
import { createClaimFinder } from "../../loaders/claims/find.ts";
import { measureClaims, readAnnotated } from "../../loaders/claims/measure.ts";
import { loadClaimTerms } from "../../loaders/claims/terms.ts";

const sum = (values: number[]): number => values.reduce((total, value) => total + value, 0);

describe("measureClaims(find, ads)", () => {
  it("counts each way of being right and wrong, claim by claim and for any of a kind", () => {
    const ads = [
      { text: "a", claims: ["signal" as const] },
      { text: "b", claims: [] },
      { text: "c", claims: ["whatsapp" as const] },
    ];
    const scores = measureClaims((text) => (text === "a" || text === "b" ? ["signal"] : []), ads);
    const of = (kind: string, name: string) =>
      scores.find(({ kind: k, claim }) => k === kind && claim === name);
    expect(of("app", "signal")).toMatchObject({ true_positive: 1, false_positive: 1, ads: 3 });
    expect(of("app", "whatsapp")).toMatchObject({ false_negative: 1, true_negative: 2 });
    expect(of("app", "any")).toMatchObject({
      true_positive: 1,
      false_positive: 1,
      false_negative: 1,
    });
    for (const score of scores) {
      const { true_positive, false_positive, false_negative, true_negative } = score;
      expect(true_positive + false_positive + false_negative + true_negative).toBe(3);
    }
  });
});

describe("the terms of data/claims/terms.json", () => {
  it("find what a person read in ads that they were not made from", async () => {
    const ads = await readAnnotated("test");
    expect(ads.length).toBeGreaterThan(150);
    const scores = measureClaims(createClaimFinder(await loadClaimTerms()), ads).filter(
      ({ claim }) => claim !== "any",
    );
    const right = sum(scores.map((score) => score.true_positive));
    const precision = right / (right + sum(scores.map((score) => score.false_positive)));
    const recall = right / (right + sum(scores.map((score) => score.false_negative)));
    expect(precision).toBeGreaterThan(0.85);
    expect(recall).toBeGreaterThan(0.75);
  });

  it("were improved on other ads than they are measured on", async () => {
    const texts = new Set((await readAnnotated("development")).map(({ text }) => text));
    for (const { text } of await readAnnotated("test")) expect(texts.has(text), text).toBe(false);
  });
});
