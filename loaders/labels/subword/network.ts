import type { Random } from "../../simulate/random.ts";
import { AD_LABELS } from "../labels.ts";
import type { PieceClasses } from "./classes.ts";

/** What the network answers, as log-odds: is it an ad, and what would it offer. */
export const OUTPUTS = ["drugsad", ...AD_LABELS] as const;

/** The sizes of a network. */
export interface Shape {
  /** Numbers in the vector of a piece. */
  dimensions: number;
  /** How many pieces each kind of filter looks at. */
  widths: readonly number[];
  /** Filters of each width. */
  filters: number;
  hidden: number;
}

/**
 * A network over the pieces of a text (after Kim, EMNLP 2014): the vectors of the pieces; filters of
 * several widths over neighbouring pieces, of which each keeps its largest answer in the text; beside
 * them the mean vector; a hidden layer; one output per answer.
 */
export interface Network {
  shape: Shape;
  classes: PieceClasses;
  /** Weights by name; see {@link createNetwork} for their layouts. */
  weights: Weights;
}

export interface Weights {
  /** A vector for each piece. */
  pieces: Float64Array;
  /** A vector for each class, added to those of its pieces. */
  classes: Float64Array;
  /** For each width, for each of its positions, for each filter: a vector. */
  filters: Float64Array;
  filterBias: Float64Array;
  /** For each hidden unit: what it takes from the filters and the mean vector. */
  hidden: Float64Array;
  hiddenBias: Float64Array;
  /** For each output: what it takes from the hidden units. */
  output: Float64Array;
  outputBias: Float64Array;
}

export const WEIGHT_NAMES = [
  "pieces",
  "classes",
  "filters",
  "filterBias",
  "hidden",
  "hiddenBias",
  "output",
  "outputBias",
] as const satisfies readonly (keyof Weights)[];

/** Filters times positions: the products of a piece's vector that are needed wherever it stands. */
export function tapsOf({ widths, filters }: Shape): number {
  return filters * widths.reduce((sum, width) => sum + width, 0);
}

/** What goes into the hidden layer: the filters' largest answers, then the mean vector. */
export function pooledSize({ widths, filters, dimensions }: Shape): number {
  return filters * widths.length + dimensions;
}

/** All weights at zero, in the sizes of a network. */
export function zeroWeights(shape: Shape, classes: PieceClasses): Weights {
  const { dimensions, widths, filters, hidden } = shape;
  return {
    pieces: new Float64Array(classes.of.length * dimensions),
    classes: new Float64Array(classes.names.length * dimensions),
    filters: new Float64Array(tapsOf(shape) * dimensions),
    filterBias: new Float64Array(widths.length * filters),
    hidden: new Float64Array(hidden * pooledSize(shape)),
    hiddenBias: new Float64Array(hidden),
    output: new Float64Array(OUTPUTS.length * hidden),
    outputBias: new Float64Array(OUTPUTS.length),
  };
}

/** A network with small random weights (He et al., ICCV 2015, for layers followed by a ramp). */
export function createNetwork(shape: Shape, classes: PieceClasses, random: Random): Network {
  const weights = zeroWeights(shape, classes);
  const fill = (array: Float64Array, deviation: number): void => {
    for (let i = 0; i < array.length; i += 1) array[i] = deviation * random.normal();
  };
  const { dimensions, widths, filters, hidden } = shape;
  fill(weights.pieces, 0.1);
  fill(weights.classes, 0.3);
  // The padding is nothing at all.
  weights.pieces.fill(0, 0, dimensions);
  let at = 0;
  for (const width of widths) {
    const end = at + width * filters * dimensions;
    fill(weights.filters.subarray(at, end), Math.sqrt(2 / (width * dimensions)));
    at = end;
  }
  fill(weights.hidden, Math.sqrt(2 / pooledSize(shape)));
  fill(weights.output, Math.sqrt(1 / hidden));
  return { shape, classes, weights };
}
