// Classifies the same texts with the shipped model and with scikit-learn, one thread each, in one run:
//   node --import tsx bench/classify.ts [texts.jsonl [python]]
// Without a file: the labelled messages. Each method has read all texts once before it is timed, and the
// best of five rounds counts. scikit-learn learns its ten labels from the labelled messages.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { LABELS } from "../loaders/labels/labels.ts";
import { createModel, loadModelData } from "../loaders/labels/model.ts";
import { readLabelledMessages } from "../loaders/labels/train/data.ts";
import { normalise } from "../loaders/texts/normalise.ts";

const ROUNDS = 5;
const [file, python = "/usr/bin/python3"] = process.argv.slice(2);

const labelled = await readLabelledMessages("data/labels");
const texts =
  file === undefined
    ? labelled.map(({ normalised }) => normalised)
    : readFileSync(file, "utf8")
        .split("\n")
        .filter((line) => line.trim() !== "")
        .map((line) => normalise((JSON.parse(line) as { text: string }).text));

const { classify } = createModel(await loadModelData("models/tfidf"));
const seconds: Record<string, number> = { "this project, ten labels": bestOf(texts, classify) };

const SCRIPT = `
import json, sys, time
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.multioutput import MultiOutputClassifier
from sklearn.pipeline import make_pipeline
job = json.load(open(sys.argv[1]))
for name, options in {
    "scikit-learn, words 1-2": dict(ngram_range=(1, 2)),
    "scikit-learn, char_wb 2-5": dict(analyzer="char_wb", ngram_range=(2, 5), min_df=2),
}.items():
    classifier = MultiOutputClassifier(LogisticRegression(C=1, solver="liblinear"))
    pipeline = make_pipeline(TfidfVectorizer(sublinear_tf=True, **options), classifier)
    pipeline.fit(job["learn"], job["labels"])
    best = float("inf")
    for _ in range(job["rounds"]):
        start = time.perf_counter()
        pipeline.predict_proba(job["texts"])
        best = min(best, time.perf_counter() - start)
    print(json.dumps([name + ", ten labels", best]), flush=True)
`;

const folder = mkdtempSync(join(tmpdir(), "classify-"));
try {
  const job = join(folder, "job.json");
  const learn = labelled.map(({ normalised }) => normalised);
  const labels = labelled.map((one) => LABELS.map((label) => Number(one.labels.has(label))));
  writeFileSync(job, JSON.stringify({ learn, labels, texts, rounds: ROUNDS }));
  const { stdout, status } = spawnSync(python, ["-c", SCRIPT, job], {
    encoding: "utf8",
    env: { ...process.env, OMP_NUM_THREADS: "1", OPENBLAS_NUM_THREADS: "1" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  if (status === 0) {
    for (const line of stdout.split("\n").filter((text) => text !== "")) {
      const [name, best] = JSON.parse(line) as [string, number];
      seconds[name] = best;
    }
  } else {
    process.stdout.write(`no scikit-learn with ${python}\n`);
  }
} finally {
  rmSync(folder, { recursive: true });
}

const own = Object.values(seconds)[0]!;
const characters = texts.reduce((sum, text) => sum + text.length, 0);
process.stdout.write(
  `${texts.length} texts of ${Math.round(characters / texts.length)} characters\n`,
);
for (const [name, best] of Object.entries(seconds)) {
  const rate = (texts.length / best / 1000).toFixed(1);
  process.stdout.write(`${name.padEnd(40)} ${rate.padStart(6)} k/s  ${(best / own).toFixed(2)}\n`);
}

function bestOf(all: readonly string[], work: (text: string) => unknown): number {
  for (const text of all) work(text);
  let best = Infinity;
  for (let round = 0; round < ROUNDS; round += 1) {
    const start = performance.now();
    for (const text of all) work(text);
    best = Math.min(best, (performance.now() - start) / 1000);
  }
  return best;
}
