import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { InvestigationError } from "../../loaders/io/errors.ts";
import { readSafetensors, writeSafetensors } from "../../loaders/labels/safetensors.ts";

const tensors = {
  one: { shape: [3], data: Float32Array.of(1, -2.5, 3e-20) },
  two: { shape: [2, 2], data: Float32Array.of(0, 1, 2, 3) },
};

describe("writeSafetensors", () => {
  it("writes what it reads back", () => {
    expect(readSafetensors(writeSafetensors(tensors, { format: "test" }))).toEqual(tensors);
  });

  it("lays the file out as the format says", () => {
    const bytes = writeSafetensors({ one: tensors.one }, { format: "test" });
    const view = new DataView(bytes.buffer);
    const length = Number(view.getBigUint64(0, true));
    expect((8 + length) % 8).toBe(0);
    const header: unknown = JSON.parse(new TextDecoder().decode(bytes.subarray(8, 8 + length)));
    expect(header).toEqual({
      __metadata__: { format: "test" },
      one: { dtype: "F32", shape: [3], data_offsets: [0, 12] },
    });
    expect(view.getFloat32(8 + length + 4, true)).toBe(-2.5);
    expect(bytes.length).toBe(8 + length + 12);
  });
});

describe("readSafetensors", () => {
  it("refuses a file that is cut off or says of itself what is not so", () => {
    const bytes = writeSafetensors(tensors);
    expect(() => readSafetensors(bytes.subarray(0, 5))).toThrow("need 8 bytes, have 5");
    expect(() => readSafetensors(bytes.subarray(0, 40))).toThrow("a header of");
    expect(() => readSafetensors(bytes.subarray(0, bytes.length - 1))).toThrow("two has 16 bytes");
  });

  it("never fails otherwise than by saying so, whatever is changed", () => {
    const bytes = writeSafetensors(tensors);
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.nat(255), (at, value) => {
        const changed = bytes.slice();
        changed[at] = value;
        try {
          readSafetensors(changed);
        } catch (error) {
          expect(error).toBeInstanceOf(InvestigationError);
        }
      }),
      { numRuns: 500 },
    );
  });
});
