import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { literal, openDatabase, rowsOf, writeParquet } from "../../loaders/io/duckdb.ts";
import { makeTexts } from "../../loaders/texts/make.ts";

const output = { write: () => true };

async function writeMessages(folder: string, texts: string[]): Promise<void> {
  const database = await openDatabase();
  const rows = texts.map((text, at) => `('group', ${at}, ${literal(text)})`).join(", ");
  const values = texts.length > 0 ? `VALUES ${rows}` : "SELECT '', 0, '' LIMIT 0";
  await writeParquet(
    database.connection,
    `SELECT group_key, message_id::BIGINT AS message_id, text
     FROM (${values}) t(group_key, message_id, text) ORDER BY message_id`,
    join(folder, "messages.parquet"),
  );
  database.close();
}

async function read(path: string): Promise<Record<string, unknown>[]> {
  const database = await openDatabase();
  const rows = await rowsOf<Record<string, unknown>>(
    database.connection,
    `FROM read_parquet(${literal(path)})`,
  );
  database.close();
  return rows;
}

describe("makeTexts(options)", () => {
  let folder: string;
  const makeFrom = async (texts: string[]): Promise<{ texts: number; families: number }> => {
    await writeMessages(folder, texts);
    return makeTexts({ privateDir: folder, memoryLimit: "256MB", output });
  };
  beforeAll(() => (folder = mkdtempSync(join(tmpdir(), "texts-"))));
  afterAll(() => rmSync(folder, { recursive: true }));

  it("folds spellings into one text that keeps its most-posted spelling", async () => {
    const counts = await makeFrom(["Koffie", "KOFFIE", "thee", "KOFFIE", "koffie\u200b", "Thee"]);
    expect(counts).toEqual({ texts: 2, families: 2 });
    expect(await read(join(folder, "texts.parquet"))).toEqual([
      { text_id: 0, text: "koffie", original: "KOFFIE", messages: 4n, family_id: 0 },
      { text_id: 1, text: "thee", original: "Thee", messages: 2n, family_id: 1 },
    ]);
    const links = await read(join(folder, "message_texts.parquet"));
    expect(links.map(({ text_id }) => text_id)).toEqual([0, 0, 1, 0, 0, 1]);
  });

  it("names a family after its smallest text_id", async () => {
    const ad = "verse appels en peren op de markt, drie euro de kilo, ook thuis bezorgd";
    await makeFrom([ad, ad, `${ad} vandaag`, `! ${ad}`, "iets heel anders"]);
    const texts = await read(join(folder, "texts.parquet"));
    expect(texts.map(({ family_id }) => family_id)).toEqual([0, 1, 0, 0]);
  });

  it("writes empty tables where there are no messages", async () => {
    expect(await makeFrom([])).toEqual({ texts: 0, families: 0 });
    expect(await read(join(folder, "message_texts.parquet"))).toEqual([]);
  });

  it("writes the same bytes again and leaves nothing behind", async () => {
    const texts = Array.from(
      { length: 5000 },
      (_, at) => `tekst ${at % 700} ${at % 3 ? "A" : "a"}`,
    );
    const bytes = async (): Promise<string[]> => {
      await makeFrom(texts);
      return ["texts", "message_texts"].map((name) =>
        readFileSync(join(folder, `${name}.parquet`)).toString("base64"),
      );
    };
    expect(await bytes()).toEqual(await bytes());
    expect(readdirSync(folder).sort()).toEqual([
      "message_texts.parquet",
      "messages.parquet",
      "texts.parquet",
    ]);
  });
});
