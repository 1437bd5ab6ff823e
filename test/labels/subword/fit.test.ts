import { describe, expect, it } from "vitest";
import { fitSubword } from "../../../loaders/labels/subword/fit.ts";
import { modelFolder, type Thresholds } from "../../../loaders/labels/subword/folder.ts";
import { OUTPUTS } from "../../../loaders/labels/subword/network.ts";
import { createSubwordScorer } from "../../../loaders/labels/subword/predict.ts";
import { lexicon, messages, settings } from "./messages.ts";

const model = fitSubword(messages, lexicon, settings);
const score = createSubwordScorer(model);
const thresholds = Object.fromEntries(OUTPUTS.map((label) => [label, 0.5])) as Thresholds;

describe("fitSubword", () => {
  it("learns what a handful of messages shows", () => {
    const probabilities = score(messages.map(({ normalised }) => normalised));
    messages.forEach(({ labels }, i) => {
      expect(probabilities[i]![0]! >= 0.5).toBe(labels.has("drugsad"));
      if (!labels.has("drugsad")) return;
      for (const label of ["softdrugs", "pickup"] as const) {
        expect(probabilities[i]![OUTPUTS.indexOf(label)]! >= 0.5).toBe(labels.has(label));
      }
    });
  });

  it("takes a term that no message held for one of its kind", () => {
    const [wiet, groen] = score(["wiet te koop, afhalen kan", "groen te koop, afhalen kan"]);
    const softdrugs = OUTPUTS.indexOf("softdrugs");
    const harddrugs = OUTPUTS.indexOf("harddrugs");
    expect(wiet![softdrugs]).toBeGreaterThan(wiet![harddrugs]!);
    expect(groen![softdrugs]).toBeGreaterThan(groen![harddrugs]!);
  });

  it("gives the same bytes for the same messages, and others for another seed", () => {
    const again = fitSubword(messages, lexicon, settings);
    expect(modelFolder(again, thresholds)).toEqual(modelFolder(model, thresholds));
    const other = fitSubword(messages, lexicon, { ...settings, seed: 8 });
    expect(modelFolder(other, thresholds)).not.toEqual(modelFolder(model, thresholds));
  });

  it("scores texts alone as it scores them together", () => {
    const texts = messages.map(({ normalised }) => normalised);
    const together = score(texts);
    texts.forEach((text, i) => expect(score([text])[0]).toEqual(together[i]));
  });
});
