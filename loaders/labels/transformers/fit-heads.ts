import { OUTPUTS } from "../subword/network.ts";
import type { LabelledMessage } from "../train/data.ts";
import { fitLogistic, type Matrix, probabilityOf } from "../train/logistic.ts";
import { HEADS } from "../model-file.ts";
import type { Fit } from "../train/out-of-fold.ts";

/** Inverse penalty: vectors are of unit length, so weights have to be large to say much. */
const C = 30;

/** Fits a head for every output: ad or not on all messages, the labels of an ad on ads alone. */
export function fitHeads(
  messages: readonly LabelledMessage[],
  vectorOf: (message: LabelledMessage) => Float32Array,
): number[][] {
  const ads = messages.filter(({ labels }) => labels.has("drugsad"));
  const [ofAll, ofAds] = [messages, ads].map((some) => denseMatrix(some.map(vectorOf)));
  return OUTPUTS.map((label, output) => {
    const among = output === 0 ? messages : ads;
    const targets = Uint8Array.from(among, ({ labels }) => Number(labels.has(label)));
    return [...fitLogistic(output === 0 ? ofAll! : ofAds!, targets, { c: C })];
  });
}

/** The heads as something to train again and again, on vectors that were made before. */
export function headsFit(vectors: ReadonlyMap<string, Float32Array>): Fit {
  return (messages) => {
    const rows = fitHeads(messages, ({ normalised }) => vectors.get(normalised)!);
    return (texts) =>
      texts.map((text) => {
        const vector = vectors.get(text)!;
        const probabilities = rows.map((row) => {
          let sum = row[vector.length]!;
          for (let d = 0; d < vector.length; d += 1) sum += row[d]! * vector[d]!;
          return probabilityOf(sum);
        });
        return Float64Array.from(
          HEADS,
          (head) => probabilities[OUTPUTS.indexOf(head === "ad" ? "drugsad" : head)]!,
        );
      });
  };
}

/** Vectors as the rows that the trainer takes. */
function denseMatrix(vectors: readonly Float32Array[]): Matrix {
  const columns = vectors[0]?.length ?? 0;
  const values = new Float64Array(vectors.length * columns);
  vectors.forEach((vector, row) => values.set(vector, row * columns));
  return {
    columns,
    starts: Int32Array.from({ length: vectors.length + 1 }, (_, row) => row * columns),
    indices: Int32Array.from(values, (_, i) => i % columns),
    values,
  };
}
