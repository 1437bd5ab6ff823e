import { describe, expect, it } from "vitest";
import { bestThreshold, confusionOf, f1Of } from "../../../loaders/labels/train/thresholds.ts";

describe("confusionOf", () => {
  it("counts each kind of answer", () => {
    const truth = [true, true, false, false, false];
    const said = [true, false, true, false, false];
    expect(confusionOf(truth, said)).toEqual({
      ...{ true_positive: 1, false_negative: 1, false_positive: 1, true_negative: 2 },
    });
  });
});

describe("f1Of", () => {
  it("is the harmonic mean of precision and recall", () => {
    const counts = { true_positive: 6, false_positive: 2, false_negative: 4, true_negative: 0 };
    const [precision, recall] = [6 / 8, 6 / 10];
    expect(f1Of(counts)).toBeCloseTo((2 * precision * recall) / (precision + recall));
  });

  it("is 0 where nothing is right", () => {
    const counts = { true_positive: 0, false_positive: 0, false_negative: 0, true_negative: 9 };
    expect(f1Of(counts)).toBe(0);
  });
});

describe("bestThreshold", () => {
  const anywhere = [true, true, true, true];

  it("lies between what is and what is not", () => {
    const threshold = bestThreshold([true, true, false, false], [0.7, 0.66, 0.62, 0.1], anywhere);
    expect(threshold).toBe(0.65);
  });

  it("stays at a half where that is as good as any other", () => {
    expect(bestThreshold([true, true, false, false], [0.9, 0.9, 0.1, 0.1], anywhere)).toBe(0.5);
  });

  it("does not mind messages that may not be said yes to", () => {
    const allowed = [true, true, false, true];
    expect(bestThreshold([true, true, false, false], [0.9, 0.3, 0.99, 0.1], allowed)).toBe(0.3);
  });
});
