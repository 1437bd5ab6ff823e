import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openHeadTexts } from "../../loaders/texts/head-texts.ts";

describe("openHeadTexts(path, capacity)", () => {
  let folder: string;
  beforeAll(() => (folder = mkdtempSync(join(tmpdir(), "heads-"))));
  afterAll(() => rmSync(folder, { recursive: true }));

  it("gives back every text, from memory and from the file", () => {
    const well = fc.string({ unit: "grapheme" });
    fc.assert(
      fc.property(fc.array(well, { maxLength: 20 }), fc.boolean(), (some, large) => {
        const texts = large ? some.map((text) => text + "é".repeat(400_000)) : some;
        const file = openHeadTexts(join(folder, "heads"), texts.length);
        texts.forEach((text) => file.add(text));
        texts.forEach((text, at) => expect(file.get(at) === text).toBe(true));
        file.close();
      }),
      { numRuns: 30 },
    );
  });
});
