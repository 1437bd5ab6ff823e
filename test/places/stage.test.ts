import { createHash } from "node:crypto";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openDatabase, rowsOf, viewParquet, writeParquet } from "../../loaders/io/duckdb.ts";
import { placeTexts } from "../../loaders/places/stage.ts";

const output = { write: () => true };
let privateDir = "";

beforeAll(async () => {
  privateDir = await mkdtemp(join(tmpdir(), "places-"));
  const { connection, close } = await openDatabase();
  const texts = `SELECT * FROM (VALUES
    (0, 'x', 'wiet in Breda en Tilburg, post heel NL'),
    (1, 'x', 'wie rijdt er in Arnhem?'),
    (2, 'x', 'kom maar langs'),
    (3, 'x', 'Wij rijden TILBURG en breda')) AS t (text_id, text, original)`;
  const labels = `SELECT * FROM (VALUES (0, true), (1, false), (2, true), (3, true)) AS t (text_id, ad)`;
  await writeParquet(connection, texts, join(privateDir, "texts.parquet"));
  await writeParquet(connection, labels, join(privateDir, "labels.parquet"));
  close();
});
afterAll(() => rm(privateDir, { recursive: true, force: true }));

const written = async (): Promise<[number, string][]> => {
  const { connection, close } = await openDatabase();
  await viewParquet(connection, "places", join(privateDir, "places.parquet"));
  const rows = await rowsOf<{ text_id: number; place: string }>(connection, "FROM places");
  close();
  return rows.map(({ text_id, place }) => [text_id, place]);
};

describe("placeTexts({privateDir, memoryLimit, output})", () => {
  it("writes the places of ads, by text and in order of appearance", async () => {
    const counts = await placeTexts({ privateDir, memoryLimit: "128MB", output });
    expect(await written()).toEqual([
      [0, "Breda"],
      [0, "Tilburg"],
      [0, "NL"],
      [3, "Tilburg"],
      [3, "Breda"],
    ]);
    expect(counts).toEqual({ places: 3, pairs: 5 });
  });

  it("writes the same bytes again", async () => {
    const digest = async (): Promise<string> =>
      createHash("sha256")
        .update(await readFile(join(privateDir, "places.parquet")))
        .digest("hex");
    const first = await digest();
    await placeTexts({ privateDir, memoryLimit: "128MB", output });
    expect(await digest()).toBe(first);
  });
});
