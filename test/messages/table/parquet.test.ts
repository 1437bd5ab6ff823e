import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { InvestigationError } from "../../../loaders/io/errors.ts";
import { literal, openDatabase } from "../../../loaders/io/duckdb.ts";
import { createCalendar } from "../../../loaders/messages/dates.ts";
import { readParquet } from "../../../loaders/messages/table/parquet.ts";
import { changed, changesOf, mutations } from "../mutate.ts";

const ROWS = 60;
const columns = { group: "group", id: "id", date: "date", text: "text", sender: "who" };
const calendar = createCalendar("UTC", { from: "1970-01-01", to: "2037-12-31" });
const folder = mkdtempSync(join(tmpdir(), "parquet-"));
afterAll(() => rmSync(folder, { recursive: true }));
const path = join(folder, "table.parquet");
let whole: Buffer;

beforeAll(async () => {
  const database = await openDatabase();
  await database.connection.run(
    `COPY (SELECT range % 2 AS "group", range AS id, 1700000000 + range AS date,
      'tekst ' || range AS text, 'user' || range % 5 AS who FROM range(${ROWS}))
    TO ${literal(path)} (FORMAT parquet)`,
  );
  database.close();
  whole = readFileSync(path);
});

/** The messages read, and the error where one was thrown; anything but an InvestigationError is thrown on. */
async function readBytes(bytes: Buffer): Promise<{ read: number; error: string | null }> {
  writeFileSync(path, bytes);
  const sink = {
    ...{ read: 0, style: null, openChat: () => 0, chatOf: () => 0, describeChat() {} },
    ...{ message: () => sink.read++, lost: () => sink.read++, repaired() {} },
  };
  const reading = { calendar, messageLimit: 1 << 20, name: "table.parquet", sink };
  try {
    await readParquet(path, reading, columns);
    return { read: sink.read, error: null };
  } catch (error) {
    if (!(error instanceof InvestigationError)) throw error;
    return { read: sink.read, error: error.message };
  }
}

const DAMAGED = "table.parquet is a damaged parquet file";

/** What may be said of changed bytes: they may be those of a column's name. */
const REFUSED =
  /^table\.parquet (?:is a damaged parquet file|lacks a column of the configuration: [a-z, ]+)$/;

describe("a Parquet table", () => {
  it("is read whole", async () => {
    expect(await readBytes(whole)).toEqual({ read: ROWS, error: null });
  });

  it("is called damaged wherever it is cut off", async () => {
    const ends = [...Array(12).keys()].map((k) => whole.length - 1 - k);
    for (let end = 0; end < whole.length; end += 100) ends.push(end);
    for (const end of ends) {
      const { error } = await readBytes(whole.subarray(0, end));
      expect(error, `cut at ${end}`).toBe(DAMAGED);
    }
  });

  it("loses no row unnoticed, whatever bytes change", async () => {
    await fc.assert(
      fc.asyncProperty(changesOf(whole.length), async (changes) => {
        const { read, error } = await readBytes(changed(whole, changes));
        if (error === null) expect(read).toBe(ROWS);
        else expect(error).toMatch(REFUSED);
      }),
      { numRuns: mutations(60) },
    );
  });

  it("is called damaged where it claims fewer rows than its groups have", async () => {
    // Thrift writes the 60 rows of the file as a zigzag varint, 0x78, once for the file and once for the group.
    const at = [...whole.keys()].filter((k) => k > whole.length / 2 && whole[k] === 2 * ROWS);
    expect(at.length).toBeGreaterThanOrEqual(2);
    for (const k of at) {
      const bytes = Buffer.from(whole);
      bytes[k] = 0;
      const { read, error } = await readBytes(bytes);
      if (error === null) expect(read).toBe(ROWS);
      else expect(error).toMatch(REFUSED);
    }
  });
});
