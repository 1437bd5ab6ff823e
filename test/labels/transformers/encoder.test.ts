import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { env } from "@huggingface/transformers";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { writeFileAtomically } from "../../../loaders/io/files.ts";
import { openEngine } from "../../../loaders/labels/engine.ts";
import { LABELS } from "../../../loaders/labels/labels.ts";
import { openEmbedder } from "../../../loaders/labels/transformers/embed.ts";
import { openTransformers } from "../../../loaders/labels/transformers/engine.ts";
import { readHeads } from "../../../loaders/labels/transformers/heads.ts";
import { trainHeads } from "../../../loaders/labels/transformers/train.ts";
import { messages } from "../subword/messages.ts";
import { SIZE, table, tokenizer, writeEncoder } from "./tiny.ts";

let folder: string;
let model: string;
let cache: string;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "in-plain-sight-encoder-"));
  model = join(folder, "tiny");
  cache = join(folder, "embeddings");
  await writeEncoder(model);
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

/** The mean of the pieces' vectors to unit length, worked out apart from the runtime. */
function meanOf(text: string): number[] {
  const pieces = tokenizer.encode(text);
  const mean = Array.from(
    { length: SIZE },
    (_, d) => pieces.reduce((sum, piece) => sum + table[piece * SIZE + d]!, 0) / pieces.length,
  );
  const length = Math.hypot(...mean);
  return mean.map((value) => value / length);
}

const texts = [
  "wiet te koop",
  "",
  "wie heeft er coke? graag snel, en nog veel meer dan dat",
  "wiet te koop",
];

describe("an encoder's vectors", () => {
  it("are the means of the pieces' own, whatever texts stand beside them", async () => {
    const embedder = await openEmbedder({ model }, cache);
    const vectors = await embedder.embed(texts);
    texts.forEach((text, i) => {
      meanOf(text).forEach((value, d) => expect(vectors[i]![d]).toBeCloseTo(value, 5));
    });
    await embedder.close();
  });

  it("are kept without the texts, and read again by whoever opens the same model", async () => {
    const first = await openEmbedder({ model }, cache);
    const vectors = await first.embed(texts);
    await first.close();
    const [file] = readdirSync(cache) as [string];
    const before = readFileSync(join(cache, file));
    expect(before.includes("wiet")).toBe(false);
    const again = await openEmbedder({ model }, cache);
    expect(again.identity).toBe(first.identity);
    expect(await again.embed([...texts].reverse())).toEqual([...vectors].reverse());
    expect(readFileSync(join(cache, file))).toEqual(before);
    await again.close();
  });

  it("are made again where the last of them was cut off", async () => {
    const first = await openEmbedder({ model }, cache);
    const vectors = await first.embed(texts);
    await first.close();
    const file = join(cache, readdirSync(cache)[0]!);
    const whole = readFileSync(file);
    truncateSync(file, whole.length - 5);
    const again = await openEmbedder({ model }, cache);
    expect(await again.embed(texts)).toEqual(vectors);
    await again.close();
    expect(readFileSync(file)).toHaveLength(whole.length);
  });

  it("of other weights are kept apart", async () => {
    const first = await openEmbedder({ model }, cache);
    await first.embed(texts);
    await first.close();
    await writeEncoder(
      model,
      table.map((value) => -value),
    );
    const other = await openEmbedder({ model }, cache);
    const [vector] = await other.embed(["wiet te koop"]);
    meanOf("wiet te koop").forEach((value, d) => expect(vector![d]).toBeCloseTo(-value, 5));
    await other.close();
    expect(readdirSync(cache)).toHaveLength(2);
  });
});

describe("labels trained on an encoder", () => {
  const train = async (out: string): ReturnType<typeof trainHeads> => {
    const labels = join(folder, "labels");
    const lines = messages.map(({ labels: carried, ...message }) =>
      JSON.stringify({ ...message, labels: [...carried] }),
    );
    await writeFileAtomically(join(labels, "a.jsonl"), lines.join("\n"));
    const output = { write: () => true };
    return trainHeads({ labels, out, encoder: { model }, cache, output });
  };

  it("say which encoder that was, and are the same bytes for the same messages", async () => {
    const [one, two] = [join(folder, "one"), join(folder, "two")];
    await train(one);
    await train(two);
    expect(await readHeads(one)).toMatchObject({ model, revision: "main", dtype: "fp32" });
    expect(readFileSync(join(one, "heads.json"))).toEqual(readFileSync(join(two, "heads.json")));
  });

  it("are an engine that tells ads from the rest", async () => {
    const out = join(folder, "heads");
    await train(out);
    const engine = await openTransformers({ model: out, embeddings: cache });
    const answers = await engine.classify(
      messages.map(({ normalised, text }) => ({ normalised, original: text })),
    );
    const right = answers.filter(({ ad }, i) => ad === messages[i]!.labels.has("drugsad"));
    expect(right.length / messages.length).toBeGreaterThan(0.9);
    const [offer] = await engine.classify([
      { normalised: "", original: "wiet te koop, wij bezorgen in breda" },
    ]);
    expect(offer!.labels).toEqual(["bezorging", "drugsad", "softdrugs"]);
    await engine.close();
  });

  it("are refused where they are broken or of another kind", async () => {
    const out = join(folder, "heads");
    const heads = await train(out);
    const refused = async (change: object, reason: string): Promise<void> => {
      writeFileSync(join(out, "heads.json"), JSON.stringify({ ...heads, ...change }));
      await expect(openTransformers({ model: out })).rejects.toThrow(reason);
    };
    await refused({ format: "other" }, "is of no known format");
    await refused({ version: 2 }, "has version 2, not 1");
    await refused({ dtype: "fp8" }, 'has no precision "fp8"');
    await refused({ outputs: ["drugsad"] }, "has other outputs than drugsad,");
    await refused({ weights: [[1]] }, "needs 9 rows of 16 weights and an intercept");
  });
});

describe("openEngine for transformers", () => {
  it("refuses an encoder without labels, and says how to train some", async () => {
    await expect(openEngine("transformers", { model })).rejects.toThrow(
      /has no label bezorging, .*npm run train -- --engine transformers --model/,
    );
  });

  it("refuses a classifier that gives one label a text", async () => {
    const config = { model_type: "bert", problem_type: "single_label_classification" };
    writeFileSync(
      join(model, "config.json"),
      JSON.stringify({ ...config, id2label: { ...LABELS } }),
    );
    await expect(openEngine("transformers", { model })).rejects.toThrow("gives one label a text");
  });

  it("names what a folder lacks", async () => {
    await expect(openEngine("transformers", { model: "models/none" })).rejects.toThrow(
      "models/none: no config.json that can be read",
    );
    rmSync(join(model, "onnx"), { recursive: true });
    await expect(openEmbedder({ model }, cache)).rejects.toThrow("no onnx/model.onnx");
  });

  it("says what helps where a hub id is not in the cache and the hub cannot be reached", async () => {
    const failing = vi.fn(() => Promise.reject(new TypeError("fetch failed")));
    vi.spyOn(env, "fetch").mockImplementation(failing);
    const options = { model: "nobody/no-encoder", cacheDir: join(folder, "hub") };
    await expect(openTransformers(options)).rejects.toThrow(
      "nobody/no-encoder: is not in the cache, and the hub cannot be reached",
    );
    expect(failing).toHaveBeenCalled();
  });
});
