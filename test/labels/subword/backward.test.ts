import { describe, expect, it } from "vitest";
import { AD_LABELS, type Label } from "../../../loaders/labels/labels.ts";
import { backward, type Gradient } from "../../../loaders/labels/subword/backward.ts";
import { classOnly, forward, type Pass } from "../../../loaders/labels/subword/forward.ts";
import { lossOf } from "../../../loaders/labels/subword/loss.ts";
import {
  createNetwork,
  pooledSize,
  WEIGHT_NAMES,
  zeroWeights,
} from "../../../loaders/labels/subword/network.ts";
import { createRandom } from "../../../loaders/simulate/random.ts";

const shape = { dimensions: 5, widths: [1, 2, 3], filters: 4, hidden: 6 };
const classes = { names: ["a", "b"], of: [[], [], [], [], [0], [1], [0, 1], [], [1], [0]] };
const network = createNetwork(shape, classes, createRandom(3, "gradient check"));
/** Of one piece, with one read by its classes alone, and of an ad and no ad. */
const texts = [[2, 4, 5, 4, 3], [2, classOnly(6, classes.of.length), 7, 8, 9, 3], [5]];
const labels: Set<Label>[] = [
  new Set(["drugsad", AD_LABELS[0]]),
  new Set(["geendrugsad"]),
  new Set(["drugsad", AD_LABELS[3]]),
];
const random = createRandom(4, "dropout");
const kept: Pass["kept"] = {
  pooled: Float64Array.from({ length: 3 * pooledSize(shape) }, () =>
    random.chance(0.3) ? 0 : 1.4,
  ),
  hidden: Float64Array.from({ length: 3 * shape.hidden }, () => (random.chance(0.3) ? 0 : 1.4)),
};
const options = { smoothing: 0.05, labelWeight: 0.7 };

function loss(): { value: number; slopes: Float64Array; pass: Pass } {
  const pass = forward(network, texts, kept);
  const slopes = new Float64Array(pass.logits.length);
  return { value: lossOf(pass.logits, labels, options, slopes), slopes, pass };
}

describe("backward", () => {
  const gradient: Gradient = { weights: zeroWeights(shape, classes), touched: new Set() };
  const { slopes, pass } = loss();
  backward(network, pass, slopes, gradient);

  it.each(WEIGHT_NAMES)("finds the slopes of the loss by the %s, as small steps do", (name) => {
    const STEP = 1e-6;
    const weights = network.weights[name];
    const found = gradient.weights[name];
    // Padding is nothing, whatever its weights.
    const first = name === "pieces" ? shape.dimensions : 0;
    for (let i = first; i < weights.length; i += 1) {
      const before = weights[i]!;
      weights[i] = before + STEP;
      const above = loss().value;
      weights[i] = before - STEP;
      const below = loss().value;
      weights[i] = before;
      expect(found[i]).toBeCloseTo((above - below) / (2 * STEP), 6);
    }
    expect(found.some((slope) => slope !== 0)).toBe(true);
  });

  it("touches the vectors of the pieces it met, and of no other", () => {
    expect([...gradient.touched].sort((a, b) => a - b)).toEqual([2, 3, 4, 5, 7, 8, 9]);
  });
});
