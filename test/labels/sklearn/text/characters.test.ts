import { describe, expect, it } from "vitest";
import {
  isDigit,
  isSpace,
  isWord,
  pointAt,
} from "../../../../loaders/labels/sklearn/text/characters.ts";
import { createPreprocessor } from "../../../../loaders/labels/sklearn/text/preprocess.ts";

const codes = (text: string): number[] => Array.from(text, (point) => point.codePointAt(0)!);

describe("characters are sorted as Python sorts them", () => {
  it("letters and all kinds of numbers make words, marks and emoji do not", () => {
    expect(codes("aÅ_9²½Ⅷ٣一ไ𝔴").every(isWord)).toBe(true);
    expect(codes("-'❄\u0301\u093f\u200d\u00ad").some(isWord)).toBe(false);
  });

  it("white space has the separators of files and the next line, not the byte order mark", () => {
    expect(
      codes(" \t\n\v\f\r\x1c\x1d\x1e\x1f\x85\xa0\u1680\u2003\u2028\u3000").every(isSpace),
    ).toBe(true);
    expect(codes("\ufeff\u200b\u180e\u2060").some(isSpace)).toBe(false);
  });

  it("digits are decimal ones, of any script", () => {
    expect(codes("09٣९").every(isDigit)).toBe(true);
    expect(codes("²½Ⅷ").some(isDigit)).toBe(false);
  });

  it("a pair of units is one character, half a pair one of its own", () => {
    const units = Uint16Array.from([0xd83d, 0xde00, 0xd83d, 0x61, 0xde00]);
    expect(pointAt(units, 0, 5)).toBe(0x1f600);
    expect(pointAt(units, 0, 1)).toBe(0xd83d);
    expect(pointAt(units, 2, 5)).toBe(0xd83d);
    expect(pointAt(units, 4, 5)).toBe(0xde00);
  });
});

describe("accents", () => {
  it("are stripped as scikit-learn strips them: all that is not ASCII, or combining marks alone", () => {
    const ascii = createPreprocessor({ lowercase: false, stripAccents: "ascii" });
    const unicode = createPreprocessor({ lowercase: true, stripAccents: "unicode" });
    expect(ascii("Crème ½ ß €")).toBe("Creme 12  ");
    expect(unicode("CRÈME ß a\u0334\u0345\u0303 क्ष")).toBe("creme ß a कष");
  });

  it("stay on marks of combining class 0", () => {
    const unicode = createPreprocessor({ lowercase: false, stripAccents: "unicode" });
    expect(unicode("\u0903\u20dd")).toBe("\u0903\u20dd");
  });
});
