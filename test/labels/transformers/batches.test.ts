import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { batchesByLength } from "../../../loaders/labels/transformers/batches.ts";

describe("batchesByLength", () => {
  it("puts items of like length together, each with its place", () => {
    expect(batchesByLength(["aaa", "b", "cc", "d"], 2, 100)).toEqual([
      { places: [1, 3], items: ["b", "d"] },
      { places: [2, 0], items: ["cc", "aaa"] },
    ]);
  });

  it("holds every item once, and no batch is larger than it may be", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 60 })), (lengths) => {
        const items = lengths.map((length) => ({ length }));
        const batches = batchesByLength(items, 5, 100);
        for (const batch of batches) {
          expect(batch.items.length).toBeLessThanOrEqual(5);
          const padded = batch.items.length * Math.max(...batch.items.map(({ length }) => length));
          expect(batch.items.length === 1 || padded <= 100).toBe(true);
        }
        const places = batches.flatMap((batch) => batch.places);
        expect([...places].sort((a, b) => a - b)).toEqual([...items.keys()]);
      }),
    );
  });
});
