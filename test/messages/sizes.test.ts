import { describe, expect, it, onTestFinished } from "vitest";
import { openDatabase, readSql, rowGroupOf, rowsOf } from "../../loaders/io/duckdb.ts";
import { chat, message, readFiles } from "./helpers.ts";

describe("large exports that overlap", () => {
  it("are folded without comparing every message with every other", async () => {
    const messages = Array.from({ length: 60_000 }, (_, at) => message(at + 1));
    const [all, most] = [chat(messages), chat(messages.slice(0, -1))];
    const { account } = await readFiles({ "a.json": all, "b.json": most });
    expect(account).toMatchObject({ read: 119_999, kept: 60_000, leftOut: { duplicate: 59_999 } });
  });
});

describe("long texts", () => {
  it("are left out as oversized above 64 KiB, and the message beside them is kept", async () => {
    const long = { ...message(1), text: "é".repeat(33_000) };
    const { account, groups } = await readFiles({ "a.json": chat([long, message(2)]) });
    expect(account).toMatchObject({ read: 2, kept: 1, leftOut: { oversized: 1 } });
    expect(groups[0]).toMatchObject({ read: 2, kept: 1, missing_ids: 0 });
  });

  it("are written in shorter slices, lest sorting one takes more memory than there is", async () => {
    const { connection, close } = await openDatabase();
    onTestFinished(close);
    const query = await readSql(import.meta.url, "../../loaders/messages/slices.sql");
    await connection.run("CREATE TABLE placed AS SELECT 1 AS group_number, 0 AS chat, 0 AS shift");
    const slicesOf = async (bytes: number): Promise<number[]> => {
      await connection.run(
        `CREATE OR REPLACE TABLE numbers AS
         SELECT 1 AS group_number, range AS number, 1 AS rows, ${bytes} AS bytes FROM range(20000)`,
      );
      const slices = await rowsOf<{ first: string; last: string }>(connection, query);
      return slices.map(({ first, last }) => Number(last) - Number(first) + 1);
    };
    expect(await slicesOf(1000)).toEqual([20_000]);
    const long = await slicesOf(12_000);
    expect(long.reduce((sum, rows) => sum + rows)).toBe(20_000);
    expect(Math.max(...long) * 12_000).toBeLessThan(20e6);
  });

  it("make row groups of fewer rows, in whole vectors", () => {
    expect(rowGroupOf(0)).toBe(122_880);
    expect(rowGroupOf(500)).toBe(122_880);
    expect(rowGroupOf(4096)).toBe(16_384);
    expect(rowGroupOf(1e9)).toBe(2048);
  });
});
