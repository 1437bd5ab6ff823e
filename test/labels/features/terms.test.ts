import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readChunk } from "../../../loaders/labels/features/chunk.ts";
import { decode, unmaskings } from "../../../loaders/labels/features/unmask.ts";
import { lexicon, lexiconFile, termsOf, workOf } from "./helpers.ts";

describe("drug terms", () => {
  it.each([
    ["as written", "50 gram ketamine", ["ketamine: harddrugs"]],
    ["in compounds", "cokelijntje", ["cokelijntje: harddrugs"]],
    ["drawn out", "wiiiiet", ["wiiiiet: softdrugs"]],
    ["with digits for letters", "c0ke en w1et", ["coke: harddrugs", "wiet: softdrugs"]],
    ["with symbols for letters", "k€ta en w!et", ["keta: harddrugs", "wiet: softdrugs"]],
    ["with stars for vowels", "h*sj", ["hasj: softdrugs"]],
    ["with stars in short words", "c*ke, w**d", ["coke: harddrugs", "weed: softdrugs"]],
    ["with a star for a consonant", "x*c en 4m*c", ["xtc: harddrugs", "4mmc: designer"]],
    ["spelled apart", "w i e t", ["wiet: softdrugs"]],
    ["spelled with stops", "x.t.c", ["xtc: harddrugs"]],
    [
      "with a number of their own",
      "3-mmc, 4mmc en 2 fa",
      ["3 mmc: designer", "4 mmc: designer", "2 fa: designer"],
    ],
    ["in styled letters", "𝗸𝗲𝘁𝗮𝗺𝗶𝗻𝗲", ["ketamine: harddrugs"]],
    [
      "with Flemish endings",
      "valiumkes en xanaxkes",
      ["valiumkes: medicijnen", "xanaxkes: medicijnen"],
    ],
    ["one letter wrong", "alprozolam", ["alprozolam: medicijnen"]],
  ])("are found %s", (_, text, expected) => {
    expect(termsOf(text)).toEqual(expected);
  });

  it.each([
    ["a letter behind a number", "5 g, 10 x en 12 m"],
    ["a letter of a larger whole", "e-bike, pm5, usb-c"],
    ["a curse with a star", "k*t man, wat een f*cking k*nker weer"],
    ["a letter that nothing supports", "team c wint van team k"],
    ["a name, link or number", "@wietkoning https://ketamine.example 0612345678"],
  ])("are not %s", (_, text) => {
    expect(termsOf(text)).toEqual([]);
  });

  it.each([
    ["geen wiet, alleen ket", ["-wiet: softdrugs", "ket: harddrugs"]],
    ["geen wiet of hasj", ["-wiet: softdrugs", "-hasj: softdrugs"]],
    ["4-FA is uitverkocht", ["-4 fa: designer"]],
    ["no more ket", ["-ket: harddrugs"]],
  ])("are denied in %j", (text, expected) => {
    expect(termsOf(text)).toEqual(expected);
  });
});

describe("decode", () => {
  it.each([
    ["s3tup", "setup"],
    ["k00p", "koop"],
    ["k€et", "keet"],
    ["m1ddleman", "middleman"],
  ])("reads %s as %s", (word, expected) => {
    expect(decode(word)).toBe(expected);
  });

  it.each(["3mmc", "2cb", "50gr", "mp3", "a12b", "x264x265", "wiet", "1234"])(
    "leaves %s alone",
    (word) => {
      expect(decode(word)).toBeNull();
    },
  );
});

describe("the lexicon", () => {
  it("names a label, strengths and groups for every term", () => {
    expect(lexicon.concepts.length).toBeGreaterThan(25);
    for (const { sure, slang, faint } of lexiconFile.concepts) {
      const all = [...sure, ...slang, ...faint];
      expect(new Set(all).size).toBe(all.length);
    }
    const groups = new Set(lexicon.groups);
    expect([...groups].sort()).toEqual(["ask", "form", "offer", "talk", "trade"]);
  });

  it("finds each of its own single-word terms as a drug", () => {
    const lost = lexiconFile.concepts
      .flatMap(({ sure }) => sure)
      .filter((term) => /^[a-z]{3,}\+?$/.test(term))
      .filter((term) => {
        const entry = lexicon.entries[lexicon.ofWord(term.replace("+", ""))];
        return entry === undefined || entry.meaning < 0;
      });
    expect(lost).toEqual([]);
  });
});

describe("reading", () => {
  it("never fails, and makes no more tokens than there are characters", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), (text) => {
        for (const chunk of text.split(/\s+/)) {
          expect(readChunk(chunk, lexicon.unmask).length).toBeLessThanOrEqual(
            Array.from(chunk).length,
          );
        }
      }),
      { numRuns: 1000 },
    );
  });

  it.each(["a", "7", "😀", "*", "!", "@", "€1", "w!", "ض", "-"])(
    "takes work that grows with the length, for %j a million times over",
    (unit) => {
      const repeats = 1_000_000 / unit.length;
      const small = workOf(unit.repeat(repeats / 10));
      const large = workOf(unit.repeat(repeats));
      expect(large.units).toBeLessThanOrEqual(small.units * 10 + 10);
      expect(large.items).toBeLessThanOrEqual(large.units);
    },
  );

  it("tries few spellings of a disguised word, however long", () => {
    for (const word of [
      "c*c*in*".repeat(1000),
      "w!3t".repeat(1000),
      "*".repeat(1e5),
      "a1".repeat(1e5),
    ]) {
      expect([...unmaskings(word)].length).toBeLessThanOrEqual(50);
    }
  });
});
