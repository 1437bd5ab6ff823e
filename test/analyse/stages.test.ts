import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openStages } from "../../loaders/analyse/stages.ts";

let folder: string;
let memory: string;
let output: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "stages-"));
  memory = join(folder, "stages.json");
  output = join(folder, "texts.parquet");
});
afterEach(() => rm(folder, { recursive: true }));

/** Runs a stage that makes `output`; tells whether it had to. */
async function ran(inputs: string[], fail = false): Promise<boolean> {
  const stages = await openStages(memory);
  const { result } = await stages.run({
    name: "texts",
    inputs,
    outputs: [output],
    work: async () => {
      await writeFile(output, "rows");
      if (fail) throw new Error("killed");
      return { texts: 3 };
    },
  });
  expect(result).toEqual({ texts: 3 });
  return !stages.runs[0]!.skipped;
}

describe("stages", () => {
  it("are run once for the same inputs, and give the remembered result after that", async () => {
    expect(await ran(["a"])).toBe(true);
    expect(await ran(["a"])).toBe(false);
  });

  it("are run again when an input changes", async () => {
    await ran(["a"]);
    expect(await ran(["b"])).toBe(true);
    expect(await ran(["a"])).toBe(true);
  });

  it("are run again when an output is gone", async () => {
    await ran(["a"]);
    await rm(output);
    expect(await ran(["a"])).toBe(true);
  });

  it("pass on what their outputs follow from, and not every change of an input", async () => {
    const run = async (touched: string, contents: string): Promise<string> => {
      const stages = await openStages(memory);
      const { fingerprint } = await stages.run({
        name: "messages",
        inputs: [touched],
        essence: (result: { contents: string }) => [result.contents],
        outputs: [output],
        work: async () => {
          await writeFile(output, contents);
          return { contents };
        },
      });
      expect(stages.runs[0]!.skipped).toBe(false);
      return fingerprint;
    };
    const first = await run("monday", "a");
    expect(await run("tuesday", "a")).toBe(first);
    expect(await run("wednesday", "b")).not.toBe(first);
  });

  it("are not taken for done after a run that died, even with the inputs of an earlier one", async () => {
    await ran(["a"]);
    await expect(ran(["b"], true)).rejects.toThrow("killed");
    expect(await ran(["a"])).toBe(true);
  });

  it("are all run where the memory cannot be read", async () => {
    await ran(["a"]);
    await writeFile(memory, "{");
    expect(await ran(["a"])).toBe(true);
  });
});
