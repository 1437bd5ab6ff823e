import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { env, pipeline } from "@huggingface/transformers";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { writeFileAtomically } from "../../../loaders/io/files.ts";
import type { Engine } from "../../../loaders/labels/engine.ts";
import { openEngine } from "../../../loaders/labels/engine.ts";
import { LABELS } from "../../../loaders/labels/labels.ts";
import { fitSubword } from "../../../loaders/labels/subword/fit.ts";
import { modelFolder, type Thresholds } from "../../../loaders/labels/subword/folder.ts";
import { OUTPUTS } from "../../../loaders/labels/subword/network.ts";
import { createSubwordScorer } from "../../../loaders/labels/subword/predict.ts";
import { windowsOf } from "../../../loaders/labels/transformers/windows.ts";
import { lexicon, messages, settings } from "./messages.ts";

const folder = mkdtempSync(join(tmpdir(), "in-plain-sight-subword-"));
const model = fitSubword(messages, lexicon, settings);
const score = createSubwordScorer(model);
const thresholds = {
  ...Object.fromEntries(OUTPUTS.map((label) => [label, 0.5])),
  drugsad: 0.4,
} as Thresholds;
/** Long and short together, so that most of them are padded. */
const texts = [
  ...messages.map(({ normalised }) => normalised),
  ...["", "▯", "2 gram wiet 10 en 50 voor 5", "wiet ".repeat(80).trim()],
];

beforeAll(async () => {
  for (const [path, contents] of Object.entries(modelFolder(model, thresholds))) {
    await writeFileAtomically(join(folder, "network", path), contents);
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("the exported model", () => {
  it("is run by a pipeline of transformers.js, with the probabilities of the network", async () => {
    env.allowRemoteModels = false;
    env.localModelPath = folder;
    const classify = await pipeline("text-classification", "network", { dtype: "fp32" });
    // With top_k null each text has a list of all labels.
    const scored = (await classify(texts, { top_k: null } as object)) as unknown as {
      label: string;
      score: number;
    }[][];
    const expected = score(texts);
    // A network that says the same of everything would equal anything.
    const ads = expected.map(([ad]) => ad!);
    expect(Math.max(...ads) - Math.min(...ads)).toBeGreaterThan(0.8);
    scored.forEach((labels, i) => {
      expect(labels.map(({ label }) => label).sort()).toEqual([...LABELS]);
      const found = Object.fromEntries(labels.map(({ label, score: value }) => [label, value]));
      OUTPUTS.forEach((label, o) => expect(found[label]).toBeCloseTo(expected[i]![o]!, 5));
      expect(found.geendrugsad).toBeCloseTo(1 - expected[i]![0]!, 5);
    });
    await classify.dispose();
  });

  describe("as an engine", () => {
    let engine: Engine;
    beforeAll(async () => {
      engine = await openEngine("transformers", { model: join(folder, "network") });
    });
    afterAll(() => engine.close());
    const ask = (all: string[]): ReturnType<Engine["classify"]> =>
      engine.classify(all.map((text) => ({ normalised: text, original: text })));

    it("answers in order, by its own thresholds", async () => {
      const expected = score(texts);
      (await ask(texts)).forEach(({ ad, adProbability, labels, probabilities }, i) => {
        expect(adProbability).toBeCloseTo(expected[i]![0]!, 5);
        expect(ad).toBe(adProbability >= 0.4);
        expect(labels.includes("drugsad")).toBe(ad);
        expect(labels.includes("geendrugsad")).toBe(!ad);
        expect(probabilities.drugsad + probabilities.geendrugsad).toBeCloseTo(1, 12);
      });
    });

    it("takes the surest window of a long text, and reads no further than the first pages", async () => {
      const long = "zo dan maar weer ".repeat(150) + messages[0]!.normalised;
      const [answer] = await ask([long]);
      const windows = score(windowsOf(long)).map(([ad]) => ad!);
      expect(windows.length).toBeGreaterThan(1);
      expect(answer!.adProbability).toBeCloseTo(Math.max(...windows), 5);
      const [endless, longer] = await ask(["la ".repeat(1 << 18), "la ".repeat(1 << 19)]);
      expect(endless).toEqual(longer);
    });
  });
});
