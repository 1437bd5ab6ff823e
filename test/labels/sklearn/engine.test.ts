import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { openEngine } from "../../../loaders/labels/engine.ts";
import { evaluateFromElsewhere } from "../../../loaders/labels/evaluate/elsewhere.ts";
import { LABELS } from "../../../loaders/labels/labels.ts";
import { readLabelledMessages } from "../../../loaders/labels/train/data.ts";

const fixtureAt = (name: string): string =>
  fileURLToPath(new URL(`fixtures/${name}.joblib`, import.meta.url));
const original = "Wiet, coke en 3mmc per gram, bezorging in Breda, app voor prijs";

describe("a joblib file as an engine", () => {
  it("reads a text as it was written", async () => {
    const engine = await openEngine(fixtureAt("nos"));
    const [answer] = await engine.classify([{ original, normalised: "" }]);
    expect(engine.name).toBe("joblib nos.joblib");
    expect(engine.remark).toBeUndefined();
    expect(answer).toMatchObject({ ad: true, labelsAd: true });
    expect(Object.keys(answer!.probabilities)).toEqual([...LABELS]);
    await engine.close();
  });

  it("says where its numbers are no probabilities", async () => {
    const engine = await openEngine(fixtureAt("outputs-svm"), {
      joblibLabels: ["drugsad", "geendrugsad", "harddrugs"],
    });
    expect(engine.remark).toContain("a support vector machine has none");
    await engine.close();
  });

  it("takes what 1 MB of one letter, emoji and nothing are for texts", async () => {
    for (const name of ["word", "char", "char-wb", "pattern-choice"]) {
      const engine = await openEngine(fixtureAt(name), {
        joblibLabels: ["drugsad", "geendrugsad", "harddrugs"],
      });
      const texts = ["a".repeat(1 << 20), "❄️", "", "\ud800", "\0"];
      const answers = await engine.classify(
        texts.map((text) => ({ original: text, normalised: "" })),
      );
      for (const { probabilities } of answers) expect(probabilities.drugsad).toBeGreaterThan(0);
      await engine.close();
    }
  });

  it("is refused where there is no file, or a folder", async () => {
    await expect(openEngine("models/none.joblib")).rejects.toThrow(
      "no joblib file models/none.joblib that can be read",
    );
  });

  it("is measured on labelled messages, all of them held out", async () => {
    const engine = await openEngine(fixtureAt("nos"));
    const messages = (await readLabelledMessages("data/labels")).slice(0, 120);
    const evaluation = await evaluateFromElsewhere("nos.joblib", engine, messages);
    expect(evaluation.messages).toBe(120);
    for (const score of evaluation.scores) {
      const { true_positive, false_positive, false_negative, true_negative } = score;
      expect(true_positive + false_positive + false_negative + true_negative).toBe(120);
      expect(score.engine).toBe("nos.joblib");
    }
    expect(evaluation.measures.some(({ section }) => section === "calibration")).toBe(true);
    await engine.close();
  });
});
