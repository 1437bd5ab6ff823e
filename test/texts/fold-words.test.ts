import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldWords } from "../../loaders/texts/fold-words.ts";
import {
  LOOK_ALIKES,
  MIXED_LOOK_ALIKES,
  MONEY_LOOK_ALIKES,
} from "../../loaders/texts/look-alikes.ts";

const word = (letters: Iterable<string>): fc.Arbitrary<string> =>
  fc.array(fc.constantFrom(...letters), { minLength: 1, maxLength: 12 }).map((all) => all.join(""));

describe("foldWords(text)", () => {
  it("reads a word drawn with look-alikes, wherever they stand in it", () => {
    const pairs = [
      ...LOOK_ALIKES,
      ...[..."abcdefghijklmnopqrstuvwxyz"].map((a) => [a, a] as const),
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pairs), { minLength: 1 }), (drawn) => {
        const latin = drawn.map(([, letter]) => letter).join("");
        expect(foldWords(drawn.map(([character]) => character).join(""))).toBe(latin);
      }),
    );
  });

  it("keeps the case of what it replaces", () => {
    expect(foldWords("ᎪᎷSТᎬRDАМ Сoke")).toBe("AMSTERDAM Coke");
  });

  it.each([
    ["Russian", "авекмнорстухяш", "жы"],
    ["Greek", "αβεικνορτυσλ", "γψ"],
    ["Chinese", "乃千几卩山乙", "好的"],
    ["Inuktitut", "ᑎᑭᑌ", "ᐃᓄᒃ"],
  ])("leaves every %s word alone that has a letter without a look-alike", (_, alike, other) => {
    fc.assert(
      fc.property(word(alike), word(other), word(alike), (...parts) => {
        expect(foldWords(parts.join(""))).toBe(parts.join(""));
      }),
    );
  });

  it("leaves a word alone whose every letter is from a living script that needs Latin beside it", () => {
    fc.assert(
      fc.property(word(MIXED_LOOK_ALIKES.keys()), (text) => {
        expect(foldWords(text)).toBe(text);
      }),
    );
  });

  it("leaves every amount of money alone", () => {
    const signs = [...MONEY_LOOK_ALIKES.keys()].filter((sign) => /\p{Sc}/u.test(sign));
    fc.assert(
      fc.property(
        fc.nat(9999),
        fc.constantFrom(...signs),
        fc.boolean(),
        (amount, sign, isFirst) => {
          const text = isFirst ? `nu ${sign}${amount} per g` : `nu ${amount}${sign} per g`;
          expect(foldWords(text)).toBe(text);
        },
      ),
    );
  });

  it("changes nothing in its own result", () => {
    const all = [LOOK_ALIKES, MIXED_LOOK_ALIKES, MONEY_LOOK_ALIKES].flatMap((map) => [
      ...map.keys(),
    ]);
    fc.assert(
      fc.property(word([...all, ..."aZ1 -好ж"]), (text) => {
        const once = foldWords(foldWords(text));
        expect(foldWords(once)).toBe(once);
      }),
    );
  });
});
