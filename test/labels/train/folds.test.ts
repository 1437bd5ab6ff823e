import { describe, expect, it } from "vitest";
import type { LabelledMessage } from "../../../loaders/labels/train/data.ts";
import { readLabelledMessages } from "../../../loaders/labels/train/data.ts";
import { foldsByAuthor } from "../../../loaders/labels/train/folds.ts";
import { findNearDuplicates } from "../../../loaders/labels/train/near-duplicates.ts";

const message = (author: string, text: string): LabelledMessage => ({
  ...{ id: "", author, text, normalised: text, labels: new Set(["geendrugsad" as const]) },
});

describe("foldsByAuthor", () => {
  it("tests every message once, and never on its author", () => {
    const messages = ["a", "a", "b", "c", "c"].map((author, i) =>
      message(author, `${i}${author.repeat(9)} bericht ${i}`),
    );
    const folds = foldsByAuthor(messages, 2);
    expect(folds.flatMap(({ test }) => test).sort()).toEqual([0, 1, 2, 3, 4]);
    for (const { train, test } of folds) {
      const authors = new Set(test.map((i) => messages[i]!.author));
      expect(train.some((i) => authors.has(messages[i]!.author))).toBe(false);
    }
  });

  it("leaves out of training what is nearly the same as a message it is tested on", () => {
    const messages = [
      message("a", "te koop: oude fiets, 50 euro, ophalen in zwolle"),
      message("b", "te koop: oude fiets, 45 euro, ophalen in zwolle"),
      message("b", "wie gaat er mee naar de wedstrijd"),
    ];
    expect(foldsByAuthor(messages, 2)[0]).toEqual({ test: [0], train: [2] });
  });

  it("keeps near-duplicates apart in the project's own labelled messages", async () => {
    const messages = await readLabelledMessages("data/labels");
    const near = findNearDuplicates(messages.map(({ normalised }) => normalised));
    for (const { train, test } of foldsByAuthor(messages, 5)) {
      const held = new Set(test);
      const leaks = train.filter((i) => near[i]!.some((j) => held.has(j)));
      expect(leaks).toEqual([]);
    }
  }, 120_000);
});

describe("the labelled messages", () => {
  it("have an id each, and labels that the codebook allows", async () => {
    const messages = await readLabelledMessages("data/labels");
    expect(new Set(messages.map(({ id }) => id)).size).toBe(messages.length);
    expect(messages.length).toBeGreaterThan(3000);
  });
});
