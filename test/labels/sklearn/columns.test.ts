import { describe, expect, it } from "vitest";
import type { Label } from "../../../loaders/labels/labels.ts";
import { createLabeller } from "../../../loaders/labels/sklearn/columns.ts";
import type { Output, SklearnModel } from "../../../loaders/labels/sklearn/model/read.ts";

/** Yes or no, as likely as the next decision says. */
function yesOrNo(at: number): Output {
  return {
    classes: [0, 1],
    answer(decisions, probabilities) {
      probabilities[0] = 1 - decisions[at]!;
      probabilities[1] = decisions[at]!;
      return decisions[at]! > 0.5 ? 1 : 0;
    },
  };
}

/** A model whose text is its probabilities. */
function model(outputs: Output[]): SklearnModel {
  return { outputs, isProbability: true, score: (text) => Float64Array.from(JSON.parse(text)) };
}

const ten = model(Array.from({ length: 10 }, (_, at) => yesOrNo(at)));

/** Probabilities in the order of the NOS card, 0 for all that are not given. */
function card(chances: Partial<Record<Label, number>>): string {
  const order =
    "bezorging bulk designer drugsad geendrugsad harddrugs medicijnen pickup post softdrugs";
  return JSON.stringify(order.split(" ").map((label) => chances[label as Label] ?? 0));
}

describe("the columns of a model", () => {
  it("are those of the NOS card unless others are named", () => {
    const answer = createLabeller(ten)(
      card({ drugsad: 0.9, harddrugs: 0.8, post: 0.7, bulk: 0.2 }),
    );
    expect(answer).toMatchObject({ ad: true, adProbability: 0.9, labelsAd: true });
    expect(answer.labels).toEqual(["drugsad", "harddrugs", "post"]);
    expect(answer.probabilities).toMatchObject({ bulk: 0.2, softdrugs: 0 });
  });

  it("can be named in another order", () => {
    const two = model([yesOrNo(0), yesOrNo(1)]);
    const answer = createLabeller(two, ["softdrugs", "drugsad"])("[0.6,0.9]");
    expect(answer.labels).toEqual(["drugsad", "softdrugs"]);
    expect(answer.probabilities).toMatchObject({ drugsad: 0.9, softdrugs: 0.6, harddrugs: 0 });
  });

  it("are known by the names of classes", () => {
    const classes = ["drugsad", "geendrugsad"];
    const named = model([{ ...yesOrNo(0), classes }]);
    expect(createLabeller(named)("[0.1]").labels).toEqual(["drugsad"]);
    expect(createLabeller(named)("[0.8]")).toMatchObject({ ad: false, labels: ["geendrugsad"] });
  });

  it("may be one: yes or no", () => {
    const one = model([yesOrNo(0)]);
    expect(createLabeller(one, ["drugsad"])("[0.7]").labels).toEqual(["drugsad"]);
    expect(createLabeller(one, ["geendrugsad"])("[0.7]")).toMatchObject({
      ad: false,
      labels: ["geendrugsad"],
    });
  });

  it.each([
    [[], 3, "has 3 answers for the 10 labels"],
    [["drugsad", "bulk"], 1, "has yes and no"],
    [["bulk"], 1, "has no column for drugsad or geendrugsad"],
    [["drugsad"], 2, "has 2 answers for the 1 labels"],
  ] as [Label[], number, string][])("that do not fit are refused: %j, %i", (labels, count, why) => {
    const outputs = Array.from({ length: count }, (_, at) => yesOrNo(at));
    if (why === "has yes and no") {
      // Two classes and two labels: each class is one.
      expect(createLabeller(model(outputs), labels)("[0.2]").labels).toEqual(["drugsad"]);
    } else expect(() => createLabeller(model(outputs), labels)).toThrow(why);
  });
});

describe("a model that contradicts itself", () => {
  const classify = createLabeller(ten);

  it("is taken at its likelier word, with its own probabilities", () => {
    const both = classify(card({ drugsad: 0.6, geendrugsad: 0.7, harddrugs: 0.9 }));
    expect(both).toMatchObject({ ad: false, labelsAd: true, labels: ["geendrugsad"] });
    expect(both.probabilities).toMatchObject({ drugsad: 0.6, geendrugsad: 0.7, harddrugs: 0.9 });
    const neither = classify(card({ drugsad: 0.4, geendrugsad: 0.3, post: 0.6 }));
    expect(neither).toMatchObject({ ad: true, labelsAd: false, labels: ["drugsad", "post"] });
  });

  it("gives no product to what is no ad", () => {
    expect(classify(card({ geendrugsad: 0.9, softdrugs: 0.9 })).labels).toEqual(["geendrugsad"]);
  });
});
