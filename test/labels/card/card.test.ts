import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import matter from "gray-matter";
import { afterAll, describe, expect, it } from "vitest";
import { modelCard } from "../../../loaders/labels/card/card.ts";
import { readEvaluation } from "../../../loaders/labels/evaluate/file.ts";
import { loadModelData } from "../../../loaders/labels/model.ts";

const run = promisify(execFile);
const evaluation = await readEvaluation("models/evaluation.json");
const engines = [...new Set(evaluation.scores.map(({ engine }) => engine))].filter(
  (engine) =>
    existsSync(`models/${engine}/model.json`) || existsSync(`models/${engine}/config.json`),
);
const out = await mkdtemp(join(tmpdir(), "publish-model-"));
afterAll(() => rm(out, { recursive: true }));

interface FrontMatter {
  license: string;
  language: string[];
  "model-index": {
    name: string;
    results: { metrics: { type: string; value: number; name: string }[] }[];
  }[];
}

describe.each(engines)("the card of %s", (engine) => {
  const card = modelCard(engine, evaluation);

  it("is the one beside the model", async () => {
    expect(await readFile(`models/${engine}/README.md`, "utf8")).toBe(card);
  });

  it("gives every measure and label with its interval, as the hub reads it", () => {
    const { data } = matter(card) as unknown as { data: FrontMatter };
    expect(data).toMatchObject({ license: "cc-by-4.0", language: ["nl", "en"] });
    const [{ results }] = data["model-index"] as [FrontMatter["model-index"][number]];
    const metrics = results.flatMap((result) => result.metrics);
    const rows = evaluation.measures.filter(
      (row) => row.engine === engine && row.section === "overall" && row.split !== "random",
    );
    expect(metrics.length).toBeGreaterThanOrEqual(rows.length + 20);
    for (const { value, name } of metrics) {
      const [, low, high] = /95 % interval ([\d.]+) to ([\d.]+)/.exec(name) ?? [];
      expect(Number(low), name).toBeLessThanOrEqual(value + 1e-4);
      expect(Number(high), name).toBeGreaterThanOrEqual(value - 1e-4);
    }
  });
});

describe("publish-model", () => {
  const cli = ["--import", "tsx", resolve("loaders/cli.ts"), "publish-model"];

  it.each(engines)(
    "writes a folder of %s whose card's example runs on it",
    async (engine) => {
      const folder = join(out, engine);
      await run(process.execPath, [...cli, "--out", folder, "--model", `models/${engine}`]);
      const card = await readFile(join(folder, "README.md"), "utf8");
      const [, code] = /```ts\n([\s\S]*?)```/.exec(card)!;
      expect(code!.trim().split("\n").length).toBeLessThanOrEqual(13);
      // In the kit's own folder, from where the example finds what it imports.
      const example = resolve(`.example-${engine}.mts`);
      await writeFile(example, code!);
      try {
        const { stdout } = await run(process.execPath, ["--import", "tsx", example, folder]);
        const [offer, question] = stdout.trim().split("\n");
        expect(offer).toContain("drugsad");
        expect(question).toBe("geendrugsad");
      } finally {
        await rm(example);
      }
    },
    60_000,
  );

  it("keeps every number of the linear model", async () => {
    const [published, trained] = await Promise.all([
      loadModelData(join(out, "tfidf")),
      loadModelData("models/tfidf"),
    ]);
    expect(published.idf).toEqual(trained.idf);
    expect(published.weights).toEqual(trained.weights);
    expect(published.thresholds).toEqual(trained.thresholds);
  });
});
