import { type Network, WEIGHT_NAMES, zeroWeights } from "./network.ts";
import type { Gradient } from "./backward.ts";

export interface AdamOptions {
  /** How much of itself a weight loses with each step, times the rate. */
  decay: number;
}

const FIRST = 0.9;
const SECOND = 0.999;
const TINY = 1e-8;

/**
 * Adam with weight decay apart from the gradient (Kingma and Ba, ICLR 2015; Loshchilov and Hutter,
 * ICLR 2019). Vectors of pieces that a batch does not hold rest. Each step clears the gradient.
 */
export function createAdam(
  { shape, classes, weights }: Network,
  { decay }: AdamOptions,
): (gradient: Gradient, rate: number) => void {
  const first = zeroWeights(shape, classes);
  const second = zeroWeights(shape, classes);
  const { dimensions } = shape;
  let steps = 0;
  return (gradient, rate) => {
    steps += 1;
    const scale = (rate * Math.sqrt(1 - SECOND ** steps)) / (1 - FIRST ** steps);
    for (const name of WEIGHT_NAMES) {
      const [w, g, m, v] = [weights[name], gradient.weights[name], first[name], second[name]];
      const shrink = name.endsWith("Bias") ? 1 : 1 - rate * decay;
      const update = (from: number, to: number): void => {
        for (let i = from; i < to; i += 1) {
          const slope = g[i]!;
          m[i] = FIRST * m[i]! + (1 - FIRST) * slope;
          v[i] = SECOND * v[i]! + (1 - SECOND) * slope * slope;
          w[i] = w[i]! * shrink - (scale * m[i]!) / (Math.sqrt(v[i]!) + TINY);
          g[i] = 0;
        }
      };
      if (name === "pieces") {
        for (const piece of gradient.touched) update(piece * dimensions, (piece + 1) * dimensions);
      } else update(0, w.length);
    }
    gradient.touched.clear();
  };
}
