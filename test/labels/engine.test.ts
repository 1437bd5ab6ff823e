import { describe, expect, it } from "vitest";
import { engineKind, modelOf, openEngine } from "../../loaders/labels/engine.ts";
import { createModel, loadModelData } from "../../loaders/labels/model.ts";
import { normalise } from "../../loaders/texts/normalise.ts";

describe("an engine's name", () => {
  it.each([
    ["tfidf", "tfidf"],
    ["transformers", "transformers"],
    ["models/nos/model.joblib", "joblib"],
    ["tf-idf", null],
    ["", null],
  ])("%j is of the family %j", (name, kind) => {
    expect(engineKind(name)).toBe(kind);
  });

  it("leads to its own model, unless another is chosen", () => {
    expect(modelOf("tfidf")).toBe("models/tfidf");
    expect(modelOf("transformers", "some/encoder")).toBe("some/encoder");
    expect(modelOf("a.joblib", "models/tfidf")).toBe("a.joblib");
  });
});

describe("openEngine", () => {
  it("opens the kit's own models, which answer as they do one by one", async () => {
    const engine = await openEngine("tfidf");
    const { classify } = createModel(await loadModelData("models/tfidf"));
    const originals = [
      "Wiet en hasj in BREDA, bezorging mogelijk!",
      "wie gaat er mee naar de kermis?",
    ];
    const texts = originals.map((original) => ({ original, normalised: normalise(original) }));
    expect(await engine.classify(texts)).toEqual(texts.map((text) => classify(text.normalised)));
    await engine.close();
  });

  it("says which engines there are, and which model is missing", async () => {
    await expect(openEngine("oracle")).rejects.toThrow(
      'no engine "oracle"; there are: tfidf, transformers, or the path of a .joblib file',
    );
    await expect(openEngine("tfidf", { model: "models/none" })).rejects.toThrow(
      "no model.json in models/none",
    );
  });
});
