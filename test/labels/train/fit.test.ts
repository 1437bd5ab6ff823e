import { describe, expect, it } from "vitest";
import { serialiseModel } from "../../../loaders/labels/model-file.ts";
import { createScorer } from "../../../loaders/labels/score.ts";
import type { LabelledMessage } from "../../../loaders/labels/train/data.ts";
import { readLabelledMessages } from "../../../loaders/labels/train/data.ts";
import { chooseThresholds } from "../../../loaders/labels/train/decide.ts";
import { fitModel } from "../../../loaders/labels/train/fit.ts";
import { scoreRow } from "../../../loaders/labels/train/logistic.ts";
import { createFeatureSpace } from "../../../loaders/labels/train/prepare.ts";
import { settings } from "../../../loaders/labels/train/settings.ts";
import { compileLexicon } from "../../../loaders/labels/features/lexicon.ts";
import { HEADS } from "../../../loaders/labels/model-file.ts";
import { lexiconFile } from "../features/helpers.ts";

const everyTwentieth = async (): Promise<LabelledMessage[]> =>
  (await readLabelledMessages("data/labels")).filter((_, i) => i % 20 === 0);

describe("fitModel", () => {
  it("gives the same bytes for the same messages, and scores as it was trained", async () => {
    const messages = await everyTwentieth();
    const model = fitModel(messages, lexiconFile, settings);
    const again = serialiseModel(fitModel(messages, lexiconFile, settings));
    expect(again).toEqual(serialiseModel(model));

    const score = createScorer(model);
    const lexicon = compileLexicon(lexiconFile);
    const idf = Float64Array.from(model.idf);
    const space = createFeatureSpace(model.features, idf, lexicon, model.scales);
    for (const { normalised } of messages.slice(0, 50)) {
      const row = space.row(normalised);
      const scored = score(normalised);
      HEADS.forEach((_, head) => {
        const coefficients = Float64Array.from({ length: space.columns + 1 }, (__, j) =>
          j === space.columns ? model.intercepts[head]! : model.weights[j * HEADS.length + head]!,
        );
        expect(scored[head]).toBeCloseTo(scoreRow(row, coefficients), 9);
      });
    }
  });
});

describe("chooseThresholds", () => {
  const message = (author: string, isAd: boolean): LabelledMessage => ({
    ...{ id: "", author, text: "", normalised: "" },
    labels: new Set([isAd ? ("drugsad" as const) : ("geendrugsad" as const)]),
  });
  const all = (probability: number): Float64Array =>
    new Float64Array(HEADS.length).fill(probability);

  it("keeps authors without ads quiet, though F1 would be higher lower down", () => {
    const messages = [
      ...Array.from({ length: 10 }, () => message("seller", true)),
      ...Array.from({ length: 4 }, () => message("neighbour", false)),
    ];
    const probabilities = messages.map(({ author }, i) =>
      all(author === "neighbour" ? 0.52 : i < 8 ? 0.5 : 0.9),
    );
    const among = [...messages.keys()];
    expect(chooseThresholds(messages, probabilities, among)[0]).toBeGreaterThan(0.52);
    const mixed = messages.map((one) => ({ ...one, author: "both" }));
    expect(chooseThresholds(mixed, probabilities, among)[0]).toBeLessThanOrEqual(0.5);
  });
});
