import { describe, expect, it } from "vitest";
import { learnVocabulary, SPECIAL } from "../../../loaders/labels/subword/vocabulary.ts";

const options = { joined: 1000, minimumPairs: 2, minimumCharacters: 1 };

describe("learnVocabulary", () => {
  it("begins with the special pieces, every letter and every digit, alone and within a word", () => {
    const vocabulary = learnVocabulary([], [], options);
    expect(vocabulary.slice(0, 4)).toEqual([...SPECIAL]);
    for (const letter of "az09")
      expect(vocabulary).toEqual(expect.arrayContaining([letter, `##${letter}`]));
    expect(vocabulary).toHaveLength(4 + 2 * 36);
  });

  it("joins the most frequent pair first", () => {
    const learnt = learnVocabulary(["aap aap aap noot noot"], [], options).slice(4 + 72);
    expect(learnt).toEqual(["##ap", "aap", "##oo", "##oot", "noot"]);
  });

  it("takes given words whole, and characters that occur often enough", () => {
    const vocabulary = learnVocabulary(["💊 💊 ❄"], ["ketamine"], {
      ...options,
      minimumCharacters: 2,
    });
    expect(vocabulary).toContain("ketamine");
    expect(vocabulary).toContain("💊");
    expect(vocabulary).not.toContain("❄");
  });

  it("grows no larger than asked, and does not depend on the order of texts", () => {
    const texts = ["wiet te koop", "wie heeft wiet", "koop wiet"];
    const few = { ...options, joined: 4 };
    const vocabulary = learnVocabulary(texts, ["koop"], few);
    expect(vocabulary).toHaveLength(4 + 72 + 1 + 4);
    expect(learnVocabulary([...texts].reverse(), ["koop"], few)).toEqual(vocabulary);
  });
});
