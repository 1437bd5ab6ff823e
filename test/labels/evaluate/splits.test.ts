import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dependentGroups } from "../../../loaders/labels/evaluate/groups.ts";
import {
  curveSizes,
  randomFolds,
  withFewerAuthors,
} from "../../../loaders/labels/evaluate/splits.ts";
import { foldsByAuthor } from "../../../loaders/labels/train/folds.ts";
import { findNearDuplicates } from "../../../loaders/labels/train/near-duplicates.ts";
import { message } from "./helpers.ts";

const WORDS = ["fiets", "tafel", "morgen", "ophalen", "zwolle", "vijftig", "euro", "nieuw"];
const texts = fc.array(fc.constantFrom(...WORDS), { minLength: 2, maxLength: 6 });
const corpus = fc
  .array(fc.tuple(fc.constantFrom("a", "b", "c", "d"), texts, fc.boolean()), {
    minLength: 5,
    maxLength: 60,
  })
  .map((rows) =>
    rows.map(([author, words, ad], i) =>
      message(`m${i}`, author, words.join(" "), [ad ? "drugsad" : "geendrugsad"]),
    ),
  );

describe("the grouped folds", () => {
  it("never have an author, a group or a near-duplicate on both sides", () => {
    fc.assert(
      fc.property(corpus, (messages) => {
        const groups = dependentGroups(messages);
        const near = findNearDuplicates(messages.map(({ normalised }) => normalised));
        for (const { train, test } of foldsByAuthor(messages, 5)) {
          const of = <T>(by: (i: number) => T, list: number[]) => new Set(list.map(by));
          const authors = of((i) => messages[i]!.author, test);
          const held = of((i) => groups[i]!, test);
          const tested = new Set(test);
          for (const i of train) {
            expect(authors.has(messages[i]!.author)).toBe(false);
            expect(held.has(groups[i]!)).toBe(false);
            expect(near[i]!.some((j) => tested.has(j))).toBe(false);
          }
        }
      }),
      { numRuns: 50 },
    );
  });
});

describe("dependentGroups", () => {
  it("holds ten neighbouring lines of an author together", () => {
    const messages = Array.from({ length: 25 }, (_, i) =>
      message(`m${i}`, "a", `${"abcdefghijklmnopqrstuvwxyz"[i]!.repeat(8)}`),
    );
    expect(dependentGroups(messages)).toEqual([
      ...Array<number>(10).fill(0),
      ...Array<number>(10).fill(1),
      ...Array<number>(5).fill(2),
    ]);
  });

  it("joins blocks in which an author says nearly the same, and not those of two authors", () => {
    const filler = (author: string, count: number) =>
      Array.from({ length: count }, (_, i) =>
        message("", author, `${author}${String.fromCharCode(99 + i).repeat(9)}`),
      );
    const messages = [
      message("", "a", "te koop: oude fiets, 50 euro"),
      ...filler("a", 9),
      message("", "a", "te koop: oude fiets, 45 euro"),
      message("", "b", "te koop: oude fiets, 55 euro"),
    ];
    const groups = dependentGroups(messages);
    expect(groups[10]).toBe(groups[0]);
    expect(groups[11]).not.toBe(groups[0]);
  });

  it("never joins messages of two authors", () => {
    fc.assert(
      fc.property(corpus, (messages) => {
        const authors = new Map<number, string>();
        dependentGroups(messages).forEach((group, i) => {
          const { author } = messages[i]!;
          expect(authors.get(group) ?? author).toBe(author);
          authors.set(group, author);
        });
      }),
    );
  });
});

describe("randomFolds", () => {
  it("tests every message once", () => {
    fc.assert(
      fc.property(fc.integer({ min: 5, max: 80 }), fc.integer(), (count, seed) => {
        const folds = randomFolds(count, 5, seed);
        const tested = folds.flatMap(({ test }) => test).sort((a, b) => a - b);
        expect(tested).toEqual(Array.from({ length: count }, (_, i) => i));
        for (const { train, test } of folds) expect(train.length + test.length).toBe(count);
      }),
    );
  });
});

describe("withFewerAuthors", () => {
  const messages = ["a", "b", "c", "d", "e", "f"].flatMap((author, a) =>
    Array.from({ length: 3 }, (_, i) =>
      message(`${author}${i}`, author, `${author.repeat(5)} ${i}${i}${i}${i}${i}`, [
        a < 5 && i === 0 ? "drugsad" : "geendrugsad",
      ]),
    ),
  );
  const folds = foldsByAuthor(messages, 3);
  const authorsOf = (train: number[]) => new Set(train.map((i) => messages[i]!.author));

  it("keeps a smaller choice within a larger one, and the test messages as they are", () => {
    const one = withFewerAuthors(messages, folds, 1, 1);
    const two = withFewerAuthors(messages, folds, 2, 1);
    one.forEach(({ train, test }, fold) => {
      expect(test).toEqual(folds[fold]!.test);
      const larger = authorsOf(two[fold]!.train);
      for (const author of authorsOf(train)) expect(larger.has(author)).toBe(true);
    });
  });

  it("is asked for 1, 2, 4 … authors below what there is", () => {
    expect([1, 2, 3, 8, 9].map(curveSizes)).toEqual([[], [1], [1, 2], [1, 2, 4], [1, 2, 4, 8]]);
  });
});
