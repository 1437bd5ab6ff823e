import { numbersOf } from "../numpy/elements.ts";
import type { Instance } from "../pickle/values.ts";
import { NdArray } from "../pickle/values.ts";
import { Attributes, unfit } from "./attributes.ts";

/** What a TfidfTransformer does to the counts of a text. */
export interface Weighting {
  /** Takes 1 + ln(count) for the count. */
  sublinear: boolean;
  /** Of each term; null where counts are not weighted so. */
  idf: Float64Array | null;
  norm: "l1" | "l2" | null;
}

/** Reads the weighting of `terms` terms; without a transformer counts stay as they are. */
export function readWeighting(transformer: Instance | null, terms: number): Weighting {
  if (!transformer) return { sublinear: false, idf: null, norm: null };
  const attributes = new Attributes(transformer);
  if (attributes.className !== "TfidfTransformer") {
    throw unfit(`${attributes.className} stands where a TfidfTransformer should`);
  }
  return {
    sublinear: attributes.flag("sublinear_tf"),
    idf: attributes.flag("use_idf") ? idfOf(attributes, terms) : null,
    norm: attributes.choice("norm", ["l1", "l2", null]),
  };
}

/** An array in newer versions of scikit-learn; before, the diagonal of a sparse matrix. */
function idfOf(attributes: Attributes, terms: number): Float64Array {
  if (attributes.has("idf_")) return attributes.numbers("idf_", [terms]);
  const matrix = new Attributes(attributes.instance("_idf_diag"));
  if (matrix.className !== "csr_matrix") throw unfit("_idf_diag is no sparse matrix");
  const shape = matrix.list(matrix.has("_shape") ? "_shape" : "shape");
  if (shape[0] !== terms || shape[1] !== terms) throw unfit(`_idf_diag has not ${terms} terms`);
  const isCounted = (name: string, length: number): boolean => {
    const array = matrix.get(name);
    if (!(array instanceof NdArray) || array.shape.join() !== String(length)) return false;
    return numbersOf(array).every((number, i) => number === i);
  };
  if (!isCounted("indptr", terms + 1) || !isCounted("indices", terms)) {
    throw unfit("_idf_diag is no diagonal");
  }
  return matrix.numbers("data", [terms]);
}
