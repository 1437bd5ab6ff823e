import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { literal, openDatabase } from "../../../loaders/io/duckdb.ts";
import { readTable } from "../../../loaders/messages/table/csv.ts";
import { folderOf, investigation, read, readFiles } from "../helpers.ts";
import { scan } from "../json/scan.ts";

const columns = { group: "=1234567890", id: "id", date: "date", text: "text", sender: "who" };
const settings = { investigation: { ...investigation, columns } };
const csv =
  'id,who,date,text\n1,user7,1677672001,"een, ""twee""\ndrie"\n2,,2023-03-01T13:00:00,vier\n';
const readCsv = (bytes: Buffer, borders: number[] = []) =>
  scan(bytes, borders, 1 << 20, (window, reading) => readTable(window, reading, columns));

describe("tables", () => {
  it("are read by the columns that the configuration names, with any delimiter", async () => {
    const [comma, tab] = [csv, "text\tid\tdate\twho\nvijf\t3\t1677672003\t\n"];
    const { account, messages } = await readFiles({ "a.csv": comma, "b.tsv": tab }, settings);
    expect(account).toMatchObject({ read: 3, kept: 3, groups: 1 });
    expect(messages).toMatchObject([
      {
        message_id: 1,
        posted_at: "2023-03-01 12:00:01",
        sender: "user7",
        text: 'een, "twee"\ndrie',
      },
      { message_id: 2, posted_at: "2023-03-01 12:00:00", sender: null, text: "vier" },
      { message_id: 3, posted_at: "2023-03-01 12:00:03", text: "vijf" },
    ]);
  });

  it("are no exports without such columns", async () => {
    await expect(readFiles({ "a.csv": csv })).rejects.toThrow(/no export found/);
    await expect(readFiles({ "a.csv": "x,y\n1,2\n" }, settings)).rejects.toThrow(/no export found/);
  });

  it("are read from Parquet at the times they have with their zone, as databases and pandas write", async () => {
    const path = join(await folderOf(), "a.parquet");
    const database = await openDatabase();
    await database.connection.run(
      `COPY (SELECT 1 AS id, TIMESTAMP '2023-03-01 12:00:00' AT TIME ZONE 'UTC' AS date, 'tekst' AS text,
        'user1' AS who) TO ${literal(path)} (FORMAT parquet)`,
    );
    database.close();
    const settings = { ...investigation, timeZone: "Asia/Tokyo", columns };
    const { messages } = await read([path], { investigation: settings });
    expect(messages[0]).toMatchObject({ posted_at: "2023-03-01 12:00:00", text: "tekst" });
  });

  it("are read from Parquet too, and refused where a column is missing", async () => {
    const folder = await folderOf();
    const path = join(folder, "a.parquet");
    const database = await openDatabase();
    await database.connection.run(
      `COPY (SELECT range AS id, TIMESTAMP '2023-03-01 12:00:00' AS date, 'tekst ' || range AS text,
        'user' || range AS who FROM range(3000)) TO ${literal(path)} (FORMAT parquet)`,
    );
    database.close();
    const utc = { ...investigation, timeZone: "UTC", columns };
    const { account, messages } = await read([path], { investigation: utc });
    expect(account).toMatchObject({ read: 3000, kept: 3000 });
    expect(account.files[0]!.format).toBe("table-parquet");
    expect(messages[2999]).toMatchObject({
      ...{
        message_id: 2999,
        posted_at: "2023-03-01 12:00:00",
        sender: "user2999",
        text: "tekst 2999",
      },
    });
    const other = { ...utc, columns: { ...columns, text: "body" } };
    await expect(read([path], { investigation: other })).rejects.toThrow(
      /a\.parquet lacks a column of the configuration: body$/,
    );
    const beside = await readFiles(
      { "a.csv": csv.replace("text", "body"), "b.parquet": await readFile(path) },
      { investigation: other },
    );
    expect(beside.account).toMatchObject({ read: 2, ignored: 1 });
  });
});

describe("readTable", () => {
  it("reads the same whatever the borders of chunks", async () => {
    const bytes = Buffer.from(csv);
    const expected = await readCsv(bytes, [30]);
    expect(expected).toMatchObject({ ids: [1, 2], error: null });
    for (let border = 20; border < bytes.length; border++) {
      expect(await readCsv(bytes, [17, border])).toEqual(expected);
    }
  });

  it("says where a file ends inside quotes", async () => {
    const cut = csv.slice(0, csv.indexOf("drie"));
    expect((await readCsv(Buffer.from(cut))).error).toBe(
      `table truncated: file ends inside message 1 at byte ${cut.length}`,
    );
  });

  it("counts a row that lacks fields", async () => {
    const result = await readCsv(Buffer.from(`${csv}3,user7\n\n`));
    expect(result).toMatchObject({ read: 3, lost: [["unreadable", csv.length]], error: null });
  });
});
