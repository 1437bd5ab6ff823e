import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readLexicon, withTowns } from "../../../loaders/labels/train/lexicon.ts";
import { loadGazetteer } from "../../../loaders/places/gazetteer.ts";

const gazetteer = loadGazetteer();
const lexicon = {
  about: "",
  concepts: [
    {
      concept: "hashish",
      label: "softdrugs" as const,
      ...{ sure: ["hoogeveen+"], slang: [], faint: [] },
    },
  ],
  cues: [
    { cue: "place", group: "offer" as const, terms: ["amsterdam"] },
    { cue: "stock", group: "offer" as const, terms: ["drachten"] },
  ],
};

describe("the places of a lexicon", () => {
  const [place, stock] = withTowns(lexicon, gazetteer).cues;

  it("have the towns and regions of the gazetteer, each once", () => {
    expect(place!.terms).toContain("wageningen");
    expect(place!.terms).toContain("twente");
    expect(place!.terms.filter((term) => term === "amsterdam")).toHaveLength(1);
  });

  it("leave out names that are words, and what the lexicon knows as something else", () => {
    for (const term of ["best", "een", "axel", "hoogeveen", "drachten"]) {
      expect(place!.terms).not.toContain(term);
    }
    expect(stock).toEqual(lexicon.cues[1]);
  });
});

describe("readLexicon", () => {
  it("names the file that is missing or no JSON", async () => {
    const folder = await mkdtemp(join(tmpdir(), "lexicon-"));
    await expect(readLexicon(folder)).rejects.toThrow(/^no lexicon that can be read in .*lexicon/);
    await writeFile(join(folder, "lexicon.json"), "{");
    await expect(readLexicon(folder)).rejects.toThrow(/^no lexicon that can be read in .*lexicon/);
  });
});
