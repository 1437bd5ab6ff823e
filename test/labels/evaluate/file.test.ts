import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readEvaluation, serialiseEvaluation } from "../../../loaders/labels/evaluate/file.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "evaluation-"));
});
afterEach(() => rm(folder, { recursive: true }));

const read = async (content: string) => {
  const path = join(folder, "evaluation.json");
  await writeFile(path, content);
  return readEvaluation(path);
};

describe("readEvaluation", () => {
  it("reads the project's own evaluation, which serialises to the same bytes", async () => {
    const evaluation = await readEvaluation("models/evaluation.json");
    expect(await read(serialiseEvaluation(evaluation))).toEqual(evaluation);
  });

  it("refuses scores that do not add up to the messages, naming them", async () => {
    const evaluation = await readEvaluation("models/evaluation.json");
    const [first, ...others] = evaluation.scores;
    const off = { ...first!, true_positive: first!.true_positive + 1 };
    await expect(
      read(serialiseEvaluation({ ...evaluation, scores: [off, ...others] })),
    ).rejects.toThrow(`${first!.engine}, ad, drugsad: ${evaluation.messages + 1} scored of`);
  });

  it.each([
    ["nothing", ""],
    ["another format", `{"format": "other"}`],
    ["another version", `{"format": "in-plain-sight-evaluation", "version": 2}`],
    [
      "no scores",
      `{"format": "in-plain-sight-evaluation", "version": 1, "split": "", "messages": 1}`,
    ],
  ])("refuses %s", async (_, content) => {
    await expect(read(content)).rejects.toThrow("npm run evaluate makes it");
  });
});
