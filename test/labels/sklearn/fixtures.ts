import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";

const FOLDER = new URL("fixtures/", import.meta.url);

interface FixtureModel {
  name: string;
  /** Numbers kept of each text. */
  values: number;
  /** Classes predicted of each text. */
  answers: number;
  probabilities: boolean;
}

interface Manifest {
  texts: { files: string; each: number; sha256: string };
  odd: string[];
  models: FixtureModel[];
  forms: string[];
  refused: string[];
}

/** What tools/fixtures/scikit_learn.py wrote down. */
export const manifest = JSON.parse(
  readFileSync(new URL("manifest.json", FOLDER), "utf8"),
) as Manifest;

export function fixture(file: string): Uint8Array {
  return new Uint8Array(readFileSync(new URL(file, FOLDER)));
}

/** The messages that the fixtures were made with, and the odd texts behind them. */
export function fixtureTexts(): string[] {
  const { files, each, sha256 } = manifest.texts;
  const texts = Array.from(files).flatMap((author) => {
    const path = new URL(`../../../data/labels/${author}.jsonl`, import.meta.url);
    const lines = readFileSync(path, "utf8").split("\n").slice(0, each);
    return lines.map((line) => (JSON.parse(line) as { text: string }).text);
  });
  const digest = createHash("sha256").update(JSON.stringify(texts)).digest("hex");
  if (digest !== sha256) {
    throw new Error("data/labels has changed: run tools/fixtures/scikit_learn.py again");
  }
  return [...texts, ...manifest.odd];
}

/** What scikit-learn gives for each text: numbers, and the classes that it predicts. */
export function expectedOf(model: FixtureModel): { values: Float64Array; predicted: Uint8Array } {
  const bytes = fixture(`${model.name}.bin`);
  const texts = bytes.length / (8 * model.values + model.answers);
  const numbers = 8 * texts * model.values;
  return {
    values: new Float64Array(bytes.buffer.slice(0, numbers)),
    predicted: bytes.subarray(numbers),
  };
}
