import { describe, expect, it } from "vitest";
import { augmented } from "../../../loaders/labels/subword/augment.ts";
import { createTokenizer } from "../../../loaders/labels/subword/tokenizer.ts";
import { CLS, learnVocabulary, SEP, UNK } from "../../../loaders/labels/subword/vocabulary.ts";
import { createRandom } from "../../../loaders/simulate/random.ts";

const text = "mooie wiet te koop in breda";
const vocabulary = learnVocabulary([text, text], [], {
  ...{ joined: 200, minimumPairs: 2, minimumCharacters: 1 },
});
const tokenizer = createTokenizer(vocabulary);
const none = { disguise: 0, unknown: 0, classOnly: 0, split: 0 };
const change = (options: Partial<typeof none>, seed = 1): number[] =>
  augmented(
    text,
    tokenizer,
    vocabulary.length,
    { ...none, ...options },
    createRandom(seed, "test"),
  );
const written = (pieces: number[]): string =>
  pieces.map((piece) => vocabulary[piece % vocabulary.length]!.replace("##", "")).join("");

describe("augmented", () => {
  it("leaves a text as it is where nothing is to be changed", () => {
    expect(change({})).toEqual(tokenizer.encode(text));
  });

  it("splits words elsewhere without changing a letter", () => {
    const pieces = change({ split: 1 });
    expect(pieces.length).toBeGreaterThan(tokenizer.encode(text).length);
    expect(written(pieces)).toBe(written(tokenizer.encode(text)));
  });

  it("makes pieces unknown, or any of their class, but never the ends", () => {
    const unknown = change({ unknown: 1 });
    expect(new Set(unknown.slice(1, -1))).toEqual(new Set([UNK]));
    const ofClass = change({ classOnly: 1 });
    expect(ofClass.slice(1, -1).every((piece) => piece >= vocabulary.length)).toBe(true);
    for (const pieces of [unknown, ofClass]) {
      expect([pieces[0], pieces.at(-1)]).toEqual([CLS, SEP]);
    }
  });

  it("disguises a word or two, the same for the same seed", () => {
    const changed = [1, 2, 3, 4, 5].map((seed) => written(change({ disguise: 1 }, seed)));
    expect(changed.some((one) => one !== written(tokenizer.encode(text)))).toBe(true);
    expect(written(change({ disguise: 1 }, 2))).toBe(changed[1]);
  });
});
