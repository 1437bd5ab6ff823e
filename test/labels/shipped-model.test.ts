import { readFileSync } from "node:fs";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { AD_LABELS, type Label, LABELS } from "../../loaders/labels/labels.ts";
import {
  type Classification,
  createModel,
  loadModelData,
  type Model,
} from "../../loaders/labels/model.ts";
import { readLabelledMessages } from "../../loaders/labels/train/data.ts";
import { normalise } from "../../loaders/texts/normalise.ts";

/** Sentences of data/labels/CODEBOOK.md, or as plain as its rules, with their labels. */
const codebook = JSON.parse(
  readFileSync(new URL("fixtures/codebook.json", import.meta.url), "utf8"),
) as [text: string, labels: Label[]][];

let model: Model;
const classify = (text: string): Classification => model.classify(normalise(text));

beforeAll(async () => {
  model = createModel(await loadModelData("models/tfidf"));
});

function expectSound({ ad, labels, probabilities }: Classification): void {
  expect(labels.includes("drugsad")).toBe(ad);
  expect(labels.includes("geendrugsad")).toBe(!ad);
  if (!ad) expect(labels).toEqual(["geendrugsad"]);
  expect(labels).toEqual(LABELS.filter((label) => labels.includes(label)));
  for (const label of LABELS) {
    expect(probabilities[label]).toBeGreaterThanOrEqual(0);
    expect(probabilities[label]).toBeLessThanOrEqual(1);
  }
  expect(probabilities.drugsad + probabilities.geendrugsad).toBeCloseTo(1, 12);
}

describe("the shipped model", () => {
  it.each(codebook)("labels %j as the codebook does", (text, labels) => {
    expect(classify(text).labels).toEqual(labels);
  });

  it("says exactly one of drugsad and geendrugsad, and labels only ads, whatever the text", () => {
    const words = fc.constantFrom(
      ..."wiet coke keta 3mmc te koop iemand geen 50 euro ? ! menu bezorging post de fiets ❄ 💊 k".split(
        " ",
      ),
    );
    const text = fc.oneof(
      fc.string({ unit: "binary", maxLength: 80 }),
      fc.array(words, { maxLength: 20 }).map((list) => list.join(" ")),
    );
    fc.assert(
      fc.property(text, (written) => expectSound(classify(written))),
      { numRuns: 500 },
    );
  });

  it("says the same of a text whatever it read before", () => {
    const texts = codebook.map(([text]) => text);
    const forwards = texts.map(classify);
    const backwards = [...texts].reverse().map(classify).reverse();
    expect(backwards).toEqual(forwards);
  });

  it("is right about most of what it learnt from", async () => {
    const messages = await readLabelledMessages("data/labels");
    const right = messages.filter(({ normalised, labels }) => {
      return model.classify(normalised).ad === labels.has("drugsad");
    });
    expect(right.length / messages.length).toBeGreaterThan(0.97);
  });
});

describe("input that is no text", () => {
  it.each([
    ["nothing", ""],
    ["white space", " \n\t\u00a0 "],
    ["emoji alone", "😀🎉🚗"],
    ["punctuation", "?!... ---"],
    ["Russian", "Продам велосипед, почти новый"],
    ["Arabic", "هل لديك سؤال"],
    ["Chinese", "今天天气很好"],
    ["a lone surrogate", "\ud83d hallo \udc00"],
    ["control characters", "\u0000\u0007\u001b[31m"],
    ["one letter a million times", "a".repeat(1_000_000)],
    ["a million digits", "7".repeat(1_000_000)],
    ["half a million single letters", "a ".repeat(500_000)],
    ["half a million digits and letters", "a1".repeat(500_000)],
    ["a million stars", "*".repeat(1_000_000)],
  ])("is no ad: %s", (_, text) => {
    const found = classify(text);
    expectSound(found);
    expect(found.labels).toEqual(["geendrugsad"]);
    expect(AD_LABELS.every((label) => Number.isFinite(found.probabilities[label]))).toBe(true);
  });
});
