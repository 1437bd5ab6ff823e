// Runs scikit-learn's models here and in scikit-learn, on the same texts, one after the other:
//   node --import tsx bench/joblib.ts TEXTS.jsonl
// Lines are {"text": …}. Needs Python with scikit-learn (Debian: python3-sklearn) to train, save and time
// two models of ten labels. The best of three runs each; probabilities are compared, too.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readSklearnModel } from "../loaders/labels/sklearn/model/read.ts";

interface Trained {
  name: string;
  file: string;
  terms: number;
  /** Texts a second in scikit-learn. */
  rate: number;
}

const [path] = process.argv.slice(2);
if (path === undefined) throw new Error("usage: node --import tsx bench/joblib.ts TEXTS.jsonl");
const texts = readFileSync(path, "utf8")
  .split("\n")
  .filter((line) => line !== "")
  .map((line) => (JSON.parse(line) as { text: string }).text);

const folder = mkdtempSync(join(tmpdir(), "joblib-"));
try {
  const python = spawnSync("/usr/bin/python3", ["bench/scikit_learn.py", folder, path], {
    stdio: ["ignore", "pipe", "inherit"],
    env: { ...process.env, OPENBLAS_NUM_THREADS: "1" },
    encoding: "utf8",
  });
  if (python.status !== 0) throw new Error("scikit-learn could not be run");
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  console.log(`${texts.length} texts of ${Math.round(bytes / texts.length)} bytes`);
  for (const line of python.stdout.trim().split("\n")) measure(JSON.parse(line) as Trained);
} finally {
  rmSync(folder, { recursive: true });
}

function measure({ name, file, terms, rate }: Trained): void {
  const contents = readFileSync(file);
  const began = performance.now();
  const { score, outputs } = readSklearnModel(contents);
  const loading = performance.now() - began;
  const expected = readFileSync(file.replace(/joblib$/, "bin"));
  const probabilities = new Float64Array(2);
  let furthest = 0;
  const run = (): number => {
    const start = performance.now();
    texts.forEach((text, at) => {
      const decisions = score(text);
      outputs.forEach((output, column) => {
        output.answer(decisions, probabilities);
        const wanted = expected.readDoubleLE(8 * (at * outputs.length + column));
        furthest = Math.max(furthest, Math.abs(probabilities[1]! - wanted));
      });
    });
    return texts.length / ((performance.now() - start) / 1000);
  };
  const best = Math.max(run(), run(), run());
  console.log(
    [
      `${name}, ${terms} terms, ${(contents.length / 1e6).toFixed(1)} MB read in ${loading.toFixed(0)} ms`,
      `scikit-learn ${(rate / 1000).toFixed(1)} k/s`,
      `here ${(best / 1000).toFixed(1)} k/s (${(best / rate).toFixed(1)} times)`,
      `furthest apart ${furthest.toExponential(1)}`,
    ].join("; "),
  );
}
