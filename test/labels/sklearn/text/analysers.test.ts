import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createCharAnalyser } from "../../../../loaders/labels/sklearn/text/char-analyser.ts";
import { createCharWbAnalyser } from "../../../../loaders/labels/sklearn/text/char-wb-analyser.ts";
import { type Analyser, Counts } from "../../../../loaders/labels/sklearn/text/counts.ts";
import { createTermTable } from "../../../../loaders/labels/sklearn/text/term-table.ts";
import { createWordRuns } from "../../../../loaders/labels/sklearn/text/tokens.ts";
import { createWordAnalyser } from "../../../../loaders/labels/sklearn/text/word-analyser.ts";

const preprocess = (text: string): string => text;

/** What an analyser finds in a text, by term. */
function found(analyser: Analyser, terms: string[], text: string): Record<string, number> {
  const counts = new Counts(terms.length);
  analyser(text, counts);
  const touched = Array.from(counts.touched.subarray(0, counts.size));
  return Object.fromEntries(touched.sort().map((term) => [terms[term]!, counts.counts[term]!]));
}

/** scikit-learn's `_char_wb_ngrams`, as it is written there. */
function charWbGrams(text: string, least: number, most: number): string[] {
  return text
    .split(/[ \n]+/)
    .filter((word) => word !== "")
    .flatMap((word) => {
      const points = Array.from(` ${word} `);
      const grams: string[] = [];
      for (let n = least; n <= most; n += 1) {
        let offset = 0;
        grams.push(points.slice(0, n).join(""));
        while (offset + n < points.length) {
          offset += 1;
          grams.push(points.slice(offset, offset + n).join(""));
        }
        if (offset === 0) break;
      }
      return grams;
    });
}

function tally(grams: string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const gram of grams) counts[gram] = (counts[gram] ?? 0) + 1;
  return counts;
}

const letters = fc.string({ unit: fc.constantFrom("a", "b", "é", "😀", " ", "\n"), maxLength: 40 });

describe("stretches within words", () => {
  it("are those of scikit-learn, however long the words and whether met before", () => {
    fc.assert(
      fc.property(
        fc.array(letters, { minLength: 1, maxLength: 5 }),
        fc.integer({ min: 1, max: 3 }),
        fc.integer({ min: 0, max: 3 }),
        (texts, least, more) => {
          const grams = texts.flatMap((text) => charWbGrams(text, least, least + more));
          const terms = [...new Set([...grams, "zz"])];
          const table = createTermTable(terms);
          const ngrams = [least, least + more] as const;
          const analyser = createCharWbAnalyser({ preprocess, ngrams }, table);
          for (const text of [...texts, ...texts]) {
            expect(found(analyser, terms, text)).toEqual(
              tally(charWbGrams(text, least, least + more)),
            );
          }
        },
      ),
    );
  });

  it("are counted in a word of any length, and in more words than are kept", () => {
    const terms = [" a", "aa", "a ", "b1"];
    const analyser = createCharWbAnalyser({ preprocess, ngrams: [2, 2] }, createTermTable(terms));
    expect(found(analyser, terms, "a".repeat(1000))).toEqual({ " a": 1, aa: 999, "a ": 1 });
    const many = Array.from({ length: 70_000 }, (_, i) => `b${i}`).join(" ");
    const ones = Array.from({ length: 70_000 }, (_, i) => `b${i}`).filter((w) => w[1] === "1");
    expect(found(analyser, terms, many)).toEqual({ b1: ones.length });
    expect(found(analyser, terms, "aa b1")).toEqual({ " a": 1, aa: 1, "a ": 1, b1: 1 });
  });
});

describe("stretches of a whole text", () => {
  it("go over spaces, of which two are one", () => {
    const terms = ["a ", " b", "\nc", "b\n"];
    const analyser = createCharAnalyser({ preprocess, ngrams: [1, 2] }, createTermTable(terms));
    expect(found(analyser, terms, "a \t b\nc")).toEqual({ "a ": 1, " b": 1, "b\n": 1, "\nc": 1 });
  });

  it("count characters, not units", () => {
    const terms = ["😀😀", "😀"];
    const analyser = createCharAnalyser({ preprocess, ngrams: [1, 2] }, createTermTable(terms));
    expect(found(analyser, terms, "😀😀😀")).toEqual({ "😀😀": 2, "😀": 3 });
  });
});

describe("words", () => {
  it("make terms with the ones that stop words stood between", () => {
    const terms = ["wit", "wit snuif", "in", "snuif breda"];
    const analyser = createWordAnalyser(
      { preprocess, tokenise: createWordRuns(2), stopWords: ["in", "en"], ngrams: [1, 2] },
      createTermTable(terms),
    );
    expect(found(analyser, terms, "wit en snuif in breda, wit")).toEqual({
      wit: 2,
      "wit snuif": 1,
      "snuif breda": 1,
    });
  });

  it("are found among many, and in a text of a million", () => {
    const terms = Array.from({ length: 5000 }, (_, i) => `w${i}`);
    const analyser = createWordAnalyser(
      { preprocess, tokenise: createWordRuns(2), stopWords: [], ngrams: [1, 1] },
      createTermTable(terms),
    );
    const text = Array.from({ length: 200_000 }, (_, i) => `w${i % 10_000}`).join(" ");
    const counts = found(analyser, terms, text);
    expect(Object.keys(counts)).toHaveLength(5000);
    expect(new Set(Object.values(counts))).toEqual(new Set([20]));
  });
});
