import { HEADS, type ModelData, parseModel } from "./model-file.ts";
import { readSafetensors, writeSafetensors } from "./safetensors.ts";

/** The numbers of a linear model as a safetensors file: `idf` by feature, `weights` by feature and head. */
export function modelTensors({ idf, weights }: ModelData): Uint8Array {
  const rows = weights.length / HEADS.length;
  return writeSafetensors(
    {
      idf: { shape: [idf.length], data: idf },
      weights: { shape: [rows, HEADS.length], data: weights },
    },
    { format: "in-plain-sight-tfidf", heads: HEADS.join(",") },
  );
}

/** A linear model from `model.json` and its safetensors file; throws where they do not fit each other. */
export function parseModelTensors(json: string, bytes: Uint8Array): ModelData {
  const { idf, weights } = readSafetensors(bytes);
  const numbers = [...(idf?.data ?? []), ...(weights?.data ?? [])];
  return parseModel(json, new Uint8Array(littleEndian(numbers)));
}

function littleEndian(numbers: readonly number[]): ArrayBuffer {
  const view = new DataView(new ArrayBuffer(4 * numbers.length));
  numbers.forEach((value, i) => view.setFloat32(4 * i, value, true));
  return view.buffer;
}
