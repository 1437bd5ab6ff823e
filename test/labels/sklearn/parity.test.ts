import { describe, expect, it } from "vitest";
import { readSklearnModel, type SklearnModel } from "../../../loaders/labels/sklearn/model/read.ts";
import { expectedOf, fixture, fixtureTexts, manifest } from "./fixtures.ts";

const texts = fixtureTexts();

/** The numbers kept in a fixture: of yes or no the yes, of several classes all. */
function answersOf(
  { outputs, score }: SklearnModel,
  text: string,
  values: number,
): { values: number[]; predicted: number[] } {
  const decisions = score(text);
  const predicted: number[] = [];
  const all = outputs.flatMap((output) => {
    const probabilities = new Float64Array(output.classes.length);
    predicted.push(output.answer(decisions, probabilities));
    return outputs.length > 1 || values === 1 ? [probabilities[1]!] : [...probabilities];
  });
  return { values: all, predicted };
}

describe("a model read from a joblib file", () => {
  it("is asked about a thousand messages and some odd texts", () => {
    expect(texts.length).toBeGreaterThan(1000);
  });

  it.each(manifest.models)("gives what scikit-learn gives: $name", (entry) => {
    const model = readSklearnModel(fixture(`${entry.name}.joblib`));
    const expected = expectedOf(entry);
    expect(model.isProbability).toBe(entry.probabilities);
    // A machine of several classes has decisions; their logistics are made to add up to 1.
    const isShared = !entry.probabilities && entry.values > 1 && entry.answers === 1;
    texts.forEach((text, at) => {
      const found = answersOf(model, text, entry.values);
      const from = at * entry.values;
      const given = expected.values.subarray(from, from + entry.values);
      let wanted = entry.probabilities ? [...given] : Array.from(given, logistic);
      if (isShared) wanted = shares(wanted);
      expect(found.values).toHaveLength(entry.values);
      found.values.forEach((value, i) => {
        if (Math.abs(value - wanted[i]!) > 1e-9) {
          expect.fail(`text ${at}, value ${i}: ${value} instead of ${wanted[i]}`);
        }
      });
      const classes = expected.predicted.subarray(at * entry.answers, (at + 1) * entry.answers);
      expect(found.predicted).toEqual([...classes]);
    });
  });

  it("gives the same in every form that a file can have", () => {
    const [first, ...others] = manifest.forms.map((file) => readSklearnModel(fixture(file)));
    const asked = texts.slice(0, 50);
    const wanted = asked.map((text) => answersOf(first!, text, 10));
    expect(others.length).toBeGreaterThan(8);
    for (const other of others) {
      expect(asked.map((text) => answersOf(other, text, 10))).toEqual(wanted);
    }
  });

  it("gives the same where numpy goes by its newer name", () => {
    const file = "form-pickle-2.joblib";
    const renamed = Buffer.from(fixture(file))
      .toString("latin1")
      .replaceAll("cnumpy.core.", "cnumpy._core.");
    expect(renamed).toContain("numpy._core.multiarray");
    const model = readSklearnModel(Buffer.from(renamed, "latin1"));
    const [text] = texts;
    expect(answersOf(model, text!, 10)).toEqual(
      answersOf(readSklearnModel(fixture(file)), text!, 10),
    );
  });

  it.each(manifest.refused)("is refused where it is packed otherwise: %s", (file) => {
    expect(() => readSklearnModel(fixture(file))).toThrow(
      /packed with (bz2|xz|lzma); save it with compress=0, "zlib" or "gzip"/,
    );
  });
});

function logistic(value: number): number {
  return 1 / (1 + Math.exp(-value));
}

function shares(values: readonly number[]): number[] {
  const sum = values.reduce((total, value) => total + value, 0);
  return values.map((value) => value / sum);
}
