import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { kappa } from "../../../loaders/labels/evaluate/agreement.ts";
import { estimate, share } from "../../../loaders/labels/evaluate/measures.ts";
import { overallMeasures } from "../../../loaders/labels/evaluate/overall.ts";
import { scoresOf } from "../../../loaders/labels/evaluate/scores.ts";
import { apart, judgedOf } from "./helpers.ts";

// Worked out by hand: four ads of which three are found, one false alarm among four others.
const judged = judgedOf([
  { by: ["drugsad", "harddrugs"], said: ["ad", "drugsad", "harddrugs"], p: 0.9 },
  { by: ["drugsad", "harddrugs", "post"], said: ["ad", "drugsad", "harddrugs"], p: 0.8 },
  { by: ["drugsad", "softdrugs"], said: ["ad", "harddrugs"], p: 0.6 },
  { by: ["drugsad"], said: ["drugsad"], p: 0.4 },
  { by: ["geendrugsad"], said: ["ad", "drugsad"], p: 0.7 },
  { by: ["geendrugsad"], said: [], p: 0.1 },
  { by: ["geendrugsad"], said: [], p: 0.2 },
  { by: ["geendrugsad"], said: [], p: 0.3 },
]);
const measured = estimate(overallMeasures(judged), apart(8));

describe("the measures of an engine", () => {
  it("are those of ad or not", () => {
    expect(measured.ad_accuracy.value).toBe(6 / 8);
    expect(measured.ad_precision).toMatchObject({ value: 3 / 4, n: 4 });
    expect(measured.ad_recall).toMatchObject({ value: 3 / 4, n: 4 });
    expect(measured.ad_f1.value).toBe(3 / 4);
    expect(measured.ad_false_alarms).toMatchObject({ value: 1 / 4, n: 4 });
  });

  it("take the mean of the ten labels' F1, one that is never found as 0", () => {
    // drugsad and geendrugsad 3/4, harddrugs 2·2 of 2·2 + 1, softdrugs and post 0, others never there.
    expect(measured.macro_f1.value).toBeCloseTo((3 / 4 + 3 / 4 + 4 / 5) / 10, 12);
  });

  it("pool the ten labels for micro-F1 and Hamming loss", () => {
    // Right: 3 drugsad, 3 geendrugsad, 2 harddrugs. Wrong by the model: 1, 1, 1. Missed: 1, 1, softdrugs, post.
    expect(measured.micro_f1.value).toBeCloseTo(16 / (16 + 3 + 4), 12);
    expect(measured.hamming_loss.value).toBeCloseTo(7 / 80, 12);
  });

  it("count a message as right as a whole only where all labels are", () => {
    expect(measured.exact_match.value).toBe(4 / 8);
  });

  it("are proper scores of the probability", () => {
    const squares = [0.01, 0.04, 0.16, 0.36, 0.49, 0.01, 0.04, 0.09];
    expect(measured.brier.value).toBeCloseTo(squares.reduce((a, b) => a + b) / 8, 12);
    const given = [0.9, 0.8, 0.6, 0.4, 0.3, 0.9, 0.8, 0.7];
    const loss = given.reduce((sum, p) => sum - Math.log(p), 0) / 8;
    expect(measured.log_loss.value).toBeCloseTo(loss, 12);
  });

  it("count by weight where the mix is another", () => {
    const weights = Float64Array.from([1, 1, 1, 1, 3, 3, 3, 3]);
    const other = estimate(overallMeasures(judged, weights), apart(8));
    expect(other.ad_precision.value).toBeCloseTo(3 / (3 + 3), 12);
    expect(other.ad_recall.value).toBeCloseTo(3 / 4, 12);
    expect(other.ad_accuracy.value).toBeCloseTo((3 + 9) / 16, 12);
  });

  it("have intervals that hold the value", () => {
    for (const { value, low, high } of Object.values(measured)) {
      expect(low!).toBeLessThanOrEqual(value!);
      expect(high!).toBeGreaterThanOrEqual(value!);
    }
  });
});

describe("share", () => {
  it("is never surer than Wilson's interval, even where all messages agree", () => {
    const { all } = estimate({ all: share(() => false) }, apart(20));
    expect(all.value).toBe(0);
    expect(all.high!).toBeCloseTo(0.1611, 4);
  });

  it("is not there where nothing is counted", () => {
    const { none } = estimate(
      {
        none: share(
          () => true,
          () => false,
        ),
      },
      apart(5),
    );
    expect(none).toEqual({ value: null, low: null, high: null, n: 0 });
  });
});

describe("kappa", () => {
  const kappaOf = (both: number, first: number, second: number, neither: number) => {
    const a = (i: number) => i < both + first;
    const b = (i: number) => i < both || (i >= both + first && i < both + first + second);
    const n = both + first + second + neither;
    return estimate({ kappa: kappa(a, b) }, apart(n)).kappa.value!;
  };

  it("is that of a worked example", () => {
    // 20 yes-yes, 5 yes-no, 10 no-yes, 15 no-no: agreement 0.7, by chance 0.5.
    expect(kappaOf(20, 5, 10, 15)).toBeCloseTo(0.4, 12);
  });

  it("is 1 where two always agree, and 0 where they agree as chance would have it", () => {
    expect(kappaOf(10, 0, 0, 10)).toBe(1);
    expect(kappaOf(5, 5, 5, 5)).toBe(0);
  });
});

describe("scoresOf", () => {
  it("accounts for every message in every row, and for F1 as precision and recall give it", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.boolean(), fc.boolean()), { minLength: 1 }), (pairs) => {
        const rows = pairs.map(([is, said]) => ({
          by: [is ? ("drugsad" as const) : ("geendrugsad" as const)],
          said: said ? (["ad", "drugsad"] as const).slice() : [],
        }));
        const scores = scoresOf("an engine", judgedOf(rows), apart(rows.length));
        expect(scores).toHaveLength(11);
        for (const score of scores) {
          const { true_positive: right, false_positive, false_negative, true_negative } = score;
          expect(right + false_positive + false_negative + true_negative).toBe(rows.length);
          if (score.f1 === null) continue;
          const [p, r] = [right / (right + false_positive), right / (right + false_negative)];
          const f1 = right === 0 ? 0 : (2 * p * r) / (p + r);
          expect(score.f1).toBeCloseTo(f1, 5);
        }
      }),
      { numRuns: 10 },
    );
  });
});
