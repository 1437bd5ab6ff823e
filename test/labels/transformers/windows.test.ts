import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MOST_WINDOWS, WINDOW, windowsOf } from "../../../loaders/labels/transformers/windows.ts";

describe("windowsOf", () => {
  it("leaves a text as long as a window whole", () => {
    expect(windowsOf("")).toEqual([""]);
    expect(windowsOf("a".repeat(WINDOW))).toEqual(["a".repeat(WINDOW)]);
  });

  it("cuts between words, and shares some of them between neighbours", () => {
    const words = Array.from({ length: 700 }, (_, i) => `woord${i}`).join(" ");
    const [first, second] = windowsOf(words);
    expect(words.startsWith(`${first!} `)).toBe(true);
    expect(first!.length).toBeLessThanOrEqual(WINDOW);
    expect(first).toContain(second!.trim().split(" ")[0]);
  });

  it("misses nothing of a text that fits in all windows", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2000 }), fc.integer({ min: 1, max: 90 }), (n, gap) => {
        // Numbers, so that a window occurs in one place alone.
        const number = (i: number): string => String(i).padStart(4, "0") + (i % gap ? "" : " ");
        const text = Array.from({ length: n }, (_, i) => number(i)).join("");
        let covered = 0;
        for (const window of windowsOf(text)) {
          const at = text.indexOf(window, Math.max(0, covered - WINDOW));
          expect(at).toBeGreaterThanOrEqual(0);
          expect(at).toBeLessThanOrEqual(covered);
          expect(window.length).toBeLessThanOrEqual(WINDOW);
          covered = Math.max(covered, at + window.length);
        }
        expect(covered).toBe(text.length);
      }),
      { numRuns: 200 },
    );
  });

  it("reads no more than so many windows of a text without end", () => {
    expect(windowsOf("la ".repeat(1 << 19))).toHaveLength(MOST_WINDOWS);
    expect(windowsOf("a".repeat(1 << 20))).toHaveLength(MOST_WINDOWS);
  });
});
