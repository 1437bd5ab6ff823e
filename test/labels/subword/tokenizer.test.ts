import { readFileSync } from "node:fs";
import { PreTrainedTokenizer } from "@huggingface/transformers";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createTokenizer } from "../../../loaders/labels/subword/tokenizer.ts";
import { tokenizerFile } from "../../../loaders/labels/subword/tokenizer-file.ts";
import { CLS, learnVocabulary, SEP, UNK } from "../../../loaders/labels/subword/vocabulary.ts";
import { normalise } from "../../../loaders/texts/normalise.ts";
import { messages } from "./messages.ts";

const vocabulary = learnVocabulary(
  messages.map(({ normalised }) => normalised),
  ["pillen"],
  { joined: 80, minimumPairs: 2, minimumCharacters: 1 },
);
const { encode, encodeRest } = createTokenizer(vocabulary);
const pieces = (text: string): string[] =>
  encode(text)
    .slice(1, -1)
    .map((id) => vocabulary[id]!);
const theirs = new PreTrainedTokenizer(JSON.parse(JSON.stringify(tokenizerFile(vocabulary))), {});

describe("encode", () => {
  it("puts a text between its beginning and its end", () => {
    expect(encode("")).toEqual([CLS, SEP]);
  });

  it("takes the longest piece from the left, and letters where there is no longer one", () => {
    expect(pieces("wiet")).toEqual(["wiet"]);
    expect(pieces("pillen")).toEqual(["pillen"]);
    expect(pieces("w1et")[0]).toBe("w");
    expect(pieces("w1et")).not.toContain("[UNK]");
  });

  it("keeps a mark, an emoji and a number apart from words", () => {
    expect(pieces("xtc💊?")).toEqual(["xtc", "💊", "?"]);
  });

  it("takes a letter of another script for one sign, and leaves the rest of the word legible", () => {
    expect(pieces("wжiet")).toEqual(["w", "[UNK]", ...pieces("iet")]);
  });

  it("takes a word without end for unknown, so that its length costs nothing", () => {
    expect(encode("a".repeat(1 << 20))).toEqual([CLS, UNK, SEP]);
  });

  it("reads the rest of a word as its continuation", () => {
    for (const id of encodeRest("iet")) expect(vocabulary[id]).toMatch(/^##/);
  });
});

describe("tokenizer.json", () => {
  it("reads every labelled message as encode does", () => {
    const lines = readFileSync("data/labels/a.jsonl", "utf8").trim().split("\n");
    for (const line of lines) {
      const text = normalise((JSON.parse(line) as { text: string }).text);
      expect(theirs.encode(text)).toEqual(encode(text));
    }
  });

  it("reads any text as encode does", () => {
    const unit = fc.oneof(
      fc.string({ unit: "grapheme", maxLength: 12 }),
      fc.constantFrom(
        "wiet",
        "xtc",
        "💊",
        "€",
        "ß",
        "ÿ",
        "÷",
        "Ω",
        "г",
        "①",
        "👨‍👩‍👧",
        "ﬁ",
        "́",
        "[CLS]",
        " ",
      ),
    );
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 12 }), (parts) => {
        const text = normalise(parts.join(""));
        expect(theirs.encode(text)).toEqual(encode(text));
      }),
      { numRuns: 3000 },
    );
  });
});
