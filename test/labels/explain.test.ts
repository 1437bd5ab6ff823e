import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createExplainer, summarise } from "../../loaders/labels/explain.ts";
import { loadModelData } from "../../loaders/labels/model.ts";
import { HEADS } from "../../loaders/labels/model-file.ts";
import { createScorer } from "../../loaders/labels/score.ts";
import { readLabelledMessages } from "../../loaders/labels/train/data.ts";

const data = await loadModelData("models/tfidf");
const explain = createExplainer(data);
const score = createScorer(data);

describe("createExplainer", () => {
  it("gives terms that add up to the decision, for every head and any text", async () => {
    const texts = (await readLabelledMessages("data/labels"))
      .filter((_, i) => i % 50 === 0)
      .map(({ normalised }) => normalised);
    for (const text of [...texts, "", "🍁🍁", "ж".repeat(2000)]) {
      const scores = score(text).slice();
      HEADS.forEach((head, h) => {
        const { logOdds, intercept, terms } = explain(text, head);
        expect(intercept + terms.reduce((sum, { adds }) => sum + adds, 0)).toBeCloseTo(logOdds, 9);
        expect(logOdds).toBeCloseTo(scores[h]!, 6);
      });
    }
  });

  it("adds up for texts of any words", () => {
    const words = ["wiet", "te", "koop", "3-mmc", "gram", "geen", "?", "€10", "@jan", "c0ke"];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 30 }), (chosen) => {
        const text = chosen.join(" ");
        const { logOdds } = explain(text);
        expect(logOdds).toBeCloseTo(score(text)[0]!, 6);
      }),
    );
  });

  it("names what speaks for an ad, and what speaks against one", () => {
    const offer = explain("wiet te koop, 10 per gram, app maar");
    const question = explain("iemand die weet waar je wiet kan kopen?");
    expect(offer.logOdds).toBeGreaterThan(question.logOdds);
    expect(offer.terms.some(({ term, kind }) => term === "wiet" && kind === "word")).toBe(true);
    const against = question.terms.filter(({ adds }) => adds < 0);
    expect(against.some(({ kind }) => kind === "evidence")).toBe(true);
  });
});

describe("summarise", () => {
  it("keeps the largest of both ways, and adds the others up", () => {
    const term = (name: string, adds: number) => ({ term: name, kind: "word" as const, adds });
    const terms = [term("a", 3), term("b", -2), term("c", 1), term("d", -0.5), term("e", 0.25)];
    const why = summarise({ logOdds: 2.75, intercept: 1, terms }, 0.5, 1);
    expect(why).toEqual({
      ...{ log_odds: 2.75, needed: 0, intercept: 1 },
      ...{ for: [term("a", 3)], against: [term("b", -2)], rest: 0.75 },
    });
  });
});
