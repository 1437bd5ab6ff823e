import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { InvestigationError } from "../../loaders/io/errors.ts";
import { HEADS, parseModel, serialiseModel } from "../../loaders/labels/model-file.ts";

const data = {
  format: "in-plain-sight-tfidf" as const,
  version: 1 as const,
  heads: HEADS,
  intercepts: HEADS.map(() => -1),
  thresholds: HEADS.map(() => 0.5),
  scales: { words: 1, classes: 1, letters: 1, evidence: 1 },
  evidence: ["none", "sure"],
  lexicon: { about: "", concepts: [] } as never,
  features: ["a", "b", "c"],
  idf: Float32Array.from([1, 2, 3]),
  weights: Float32Array.from({ length: 5 * HEADS.length }, (_, i) => i / 8),
};
const { json, bin } = serialiseModel(data);

describe("a model's files", () => {
  it("give the model back", () => {
    expect(parseModel(json, bin)).toEqual(data);
  });

  it("are the same for the same model", () => {
    expect(serialiseModel(parseModel(json, bin))).toEqual({ json, bin });
  });

  it("are refused where numbers are missing, with how many", () => {
    expect(() => parseModel(json, bin.subarray(4))).toThrow(
      `model.bin: need ${bin.length} bytes, have ${bin.length - 4}`,
    );
  });

  it("are refused where a number is none", () => {
    const broken = Uint8Array.from(bin);
    new DataView(broken.buffer).setFloat32(8, NaN, true);
    expect(() => parseModel(json, broken)).toThrow("model.bin: number 2 is not finite");
  });

  it("are read or refused, whatever is changed in them", () => {
    fc.assert(
      fc.property(fc.nat(json.length - 1), fc.string({ maxLength: 3 }), (at, text) => {
        const changed = json.slice(0, at) + text + json.slice(at + text.length);
        try {
          parseModel(changed, bin);
        } catch (error) {
          expect(error).toBeInstanceOf(InvestigationError);
        }
      }),
      { numRuns: 500 },
    );
  });
});
