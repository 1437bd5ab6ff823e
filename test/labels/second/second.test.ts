import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openDatabase, rowsOf, writeParquet } from "../../../loaders/io/duckdb.ts";
import type { Engine } from "../../../loaders/labels/engine.ts";
import { LABELS } from "../../../loaders/labels/labels.ts";
import { sampleDisagreements } from "../../../loaders/labels/second/disagreements.ts";
import { openSecond } from "../../../loaders/labels/second/open.ts";
import { askSecond } from "../../../loaders/labels/second/stage.ts";
import { decideLabels } from "../../../loaders/labels/transformers/decide.ts";

let privateDir: string;
beforeEach(async () => {
  privateDir = await mkdtemp(join(tmpdir(), "second-"));
});
afterEach(() => rm(privateDir, { recursive: true }));
const output = { write: () => true };
const memoryLimit = "256MB";

/** Calls every text with an even number an ad. */
const even: Engine = {
  ...{ name: "even", batchSize: 7, close: () => Promise.resolve() },
  classify: (texts) =>
    Promise.resolve(
      texts.map(({ original }) => {
        const probability = Number(original.slice("Text ".length)) % 2 === 0 ? 0.9 : 0.1;
        const each = Object.fromEntries(LABELS.map((label) => [label, probability]));
        return decideLabels(each as Parameters<typeof decideLabels>[0], {});
      }),
    ),
};

async function write(queries: Record<string, string>): Promise<void> {
  const { connection, close } = await openDatabase();
  for (const [name, query] of Object.entries(queries)) {
    await writeParquet(connection, query, join(privateDir, `${name}.parquet`));
  }
  close();
}

async function read<Row>(query: string): Promise<Row[]> {
  const { connection, close } = await openDatabase();
  try {
    await connection.run(`SET file_search_path = '${privateDir}'`);
    return await rowsOf<Row>(connection, query);
  } finally {
    close();
  }
}

const texts = (n: number): string =>
  `SELECT i::INTEGER AS text_id, 'text ' || i AS text, 'Text ' || i AS original FROM range(${n}) AS r(i)`;

describe("askSecond", () => {
  it("asks the second engine of every text, in order", async () => {
    await write({ texts: texts(3000) });
    expect(await askSecond({ privateDir, engine: even, memoryLimit, output })).toEqual({
      ads: 1500,
    });
    const rows = await read<{ text_id: number; second_ad: boolean }>("FROM 'second.parquet'");
    expect(rows).toHaveLength(3000);
    rows.forEach(({ text_id, second_ad }, i) => {
      expect(text_id).toBe(i);
      expect(second_ad).toBe(i % 2 === 0);
    });
  });

  it("has no answer for any text where there is no second engine", async () => {
    await write({ texts: texts(10) });
    expect(await openSecond(null)).toBeNull();
    await askSecond({ privateDir, engine: null, memoryLimit, output });
    expect(await read("FROM 'second.parquet'")).toEqual([]);
  });
});

describe("sampleDisagreements", () => {
  const labels = (n: number): string =>
    `SELECT i::INTEGER AS text_id, i % 4 < 2 AS ad, (i % 10) / 10 AS ad_probability FROM range(${n}) AS r(i)`;
  const sample = async (): Promise<Record<string, unknown>[]> => {
    await sampleDisagreements({ privateDir, memoryLimit });
    const lines = (await readFile(join(privateDir, "disagreements.jsonl"), "utf8")).split("\n");
    expect(lines.pop()).toBe("");
    return lines.map((line) => JSON.parse(line) as Record<string, unknown>);
  };

  it("draws only texts on which the two differ, as they were written, without any answer", async () => {
    await write({ texts: texts(200), labels: labels(200) });
    await askSecond({ privateDir, engine: even, memoryLimit, output });
    const drawn = await sample();
    // The first says ad of 0 and 1 of every four, the second of 0 and 2.
    const disputed = Array.from({ length: 200 }, (_, i) => i).filter((i) => [1, 2].includes(i % 4));
    expect(drawn.map(({ text }) => text).sort()).toEqual(disputed.map((i) => `Text ${i}`).sort());
    for (const { text, ...rest } of drawn) {
      const id = `disagreement-${String(text).slice(5)}`;
      expect(rest).toEqual({ id, labels: [], places: [], author: "disagreements" });
    }
  });

  it("draws as many from either side, the same each time, in an order that tells nothing", async () => {
    await write({ texts: texts(8000), labels: labels(8000) });
    await askSecond({ privateDir, engine: even, memoryLimit, output });
    const drawn = await sample();
    const ids = drawn.map(({ text }) => Number(String(text).slice(5)));
    const first = ids.map((id) => id % 4 === 1);
    expect(first.filter((ad) => ad).length).toBe(first.length / 2);
    expect(new Set(first.slice(0, 20)).size).toBe(2);
    expect(ids).not.toEqual([...ids].sort((a, b) => a - b));
    expect(await sample()).toEqual(drawn);
  });

  it("writes an empty file where there is nothing to judge", async () => {
    await write({ texts: texts(10), labels: labels(10) });
    await askSecond({ privateDir, engine: null, memoryLimit, output });
    expect(await sample()).toEqual([]);
  });
});
