import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { expandTerm, loadClaimTerms } from "../../loaders/claims/terms.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "claims-"));
});
afterEach(() => rm(folder, { recursive: true }));

describe("expandTerm(term, sets)", () => {
  it("chooses from every set in turn", () => {
    const sets = { via: ["via", "op"], my: ["mijn", "onze"] };
    expect(expandTerm("{via} {my} bot", sets).map(({ words }) => words.join(" "))).toEqual([
      "via mijn bot",
      "op mijn bot",
      "via onze bot",
      "op onze bot",
    ]);
  });

  it("notes what a term asks for beside its words", () => {
    expect(expandTerm("snap?", {})).toEqual([{ words: ["snap"], weak: true, marked: false }]);
    expect(expandTerm("snap :", {})).toEqual([{ words: ["snap"], weak: false, marked: true }]);
  });

  it("names a set that is not there", () => {
    expect(() => expandTerm("{viaa} snap", {})).toThrow('term "{viaa}": no set of that name');
  });
});

describe("loadClaimTerms(path)", () => {
  it("has terms for every claim, and none twice", async () => {
    for (const { terms } of (await loadClaimTerms()).claims) {
      expect(terms.length).toBeGreaterThan(2);
      expect(new Set(terms).size).toBe(terms.length);
    }
  });

  it("refuses a claim that nobody knows, and a list that lacks one", async () => {
    const path = join(folder, "terms.json");
    const write = (claims: object[]) =>
      writeFile(path, JSON.stringify({ sets: {}, claims, denied: {} }));
    await write([{ claim: "purity", terms: [] }]);
    await expect(loadClaimTerms(path)).rejects.toThrow('no claim "purity"');
    await write([{ claim: "quality", terms: [] }]);
    await expect(loadClaimTerms(path)).rejects.toThrow('no terms for "tested"');
  });
});
