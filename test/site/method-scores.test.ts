import { describe, expect, it } from "vitest";
import { readEvaluation } from "../../loaders/labels/evaluate/file.ts";
import { KEPT_APART } from "../../loaders/labels/evaluate/kept-apart.ts";
import { method as english } from "../../src/components/strings/en-method.ts";
import { method as dutch } from "../../src/components/strings/nl-method.ts";
import { axisStart, pairScores, type ScoreRow } from "../../src/components/charts/scores.ts";

const row = (row: Partial<ScoreRow>): ScoreRow => ({
  model: "labels",
  label: "drugsad",
  split: "by author",
  messages: 10,
  measure: "precision",
  k: 9,
  n: 10,
  value: 0.9,
  low: 0.6,
  high: 0.98,
  ...row,
});

describe("pairScores", () => {
  it("brings precision and recall of a label by a model together", () => {
    const precision = row({ k: 8, value: 0.8 });
    const recall = row({ measure: "recall", k: 7, value: 0.7 });
    expect(pairScores([recall, precision])).toEqual([
      { model: "labels", label: "drugsad", measures: { precision, recall } },
    ]);
  });

  it("begins with the model for ad or not, and then follows the story's order of labels", () => {
    const rows = [
      row({ label: "post" }),
      row({ label: "bulk" }),
      row({ label: "medicijnen" }),
      row({ label: "drugsad" }),
      row({ label: "harddrugs" }),
      row({ model: "ad" }),
    ];
    expect(pairScores(rows).map(({ model, label }) => `${model} ${label}`)).toEqual([
      "ad drugsad",
      "labels drugsad",
      "labels harddrugs",
      "labels medicijnen",
      "labels bulk",
      "labels post",
    ]);
  });
});

describe("axisStart", () => {
  it("begins at the ten of a hundred below the lowest bound", () => {
    expect(axisStart([row({ low: 0.74 }), row({ low: 0.91 })])).toBe(0.7);
  });

  it("leaves a tenth to be seen where all is nearly right", () => {
    expect(axisStart([row({ low: 0.999 }), row({ low: 1 })])).toBe(0.9);
  });

  it("begins at nothing without scores", () => {
    expect(axisStart([row({ low: null })])).toBe(0);
  });
});

describe("the caption of the scores", () => {
  it("says in the page's language how messages were kept out of the training", () => {
    for (const words of Object.values(KEPT_APART)) {
      expect(english.scores.caption("10", words)).toContain(words);
      expect(dutch.scores.caption("10", words)).not.toContain(words);
    }
    expect(dutch.scores.caption("10", KEPT_APART.folds)).toContain("vijf delen");
  });

  it("knows the words of the evaluation that comes with the models", async () => {
    const { split } = await readEvaluation("models/evaluation.json");
    expect(Object.values(KEPT_APART)).toContain(split);
  });
});
