import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openDatabase, rowsOf } from "../../loaders/io/duckdb.ts";
import {
  keyOf,
  queryOf,
  sellerBounds,
  type PlaceFigure,
} from "../../src/components/map/place-figures.ts";
import { sampleProvinces, sampleRows } from "./map-fixture.ts";

let database: Awaited<ReturnType<typeof openDatabase>>;
beforeAll(async () => {
  database = await openDatabase();
  const json = JSON.stringify(sampleRows).replaceAll("'", "''");
  await database.connection.run(
    `CREATE TABLE places AS SELECT unnest(from_json('${json}', '[{"place":"VARCHAR","level":"VARCHAR","province":"VARCHAR","population":"INTEGER","product":"VARCHAR","delivery":"VARCHAR","sellers":"INTEGER","suppressed":"BOOLEAN"}]'), recursive := true)`,
  );
});
beforeAll(async () => {
  const json = JSON.stringify(sampleProvinces);
  await database.connection.run(
    `CREATE TABLE provinces AS SELECT unnest(from_json('${json}', '[{"province":"VARCHAR","population":"INTEGER","product":"VARCHAR","delivery":"VARCHAR","sellers":"INTEGER","suppressed":"BOOLEAN"}]'), recursive := true)`,
  );
});
afterAll(() => database.close());

const valueOf = async (figure: PlaceFigure) => {
  const [row] = await rowsOf<{ value: number | bigint }>(database.connection, queryOf(figure));
  return Number(row!.value);
};

describe("queryOf(figure)", () => {
  it.each<[PlaceFigure, number]>([
    [{ measure: "towns" }, 3],
    [{ measure: "above", place: "Goes" }, 2],
    [{ measure: "rate", place: "Goes" }, 10],
    [{ measure: "median" }, 203 / 36.1742],
    [{ measure: "compared", inhabitants: 50_000 }, 1],
    [{ measure: "reached", filter: { product: "any", delivery: "bezorging" } }, 3],
    [{ measure: "provinces" }, 3],
    [
      { measure: "provinceRate", place: "Zeeland", filter: { product: "any", delivery: "any" } },
      10,
    ],
    [{ measure: "ratedProvinces" }, 2],
    [{ measure: "aboveProvince", place: "Zeeland" }, 1],
    [{ measure: "combinations", place: "Goes" }, 12],
    [{ measure: "hidden", place: "Goes" }, 11],
  ])("gives the number that the sentence wrote: %o", async (figure, value) => {
    expect(await valueOf(figure)).toBeCloseTo(value);
  });

  it("keeps a name inside its quotes", () => {
    const place = "'s-Hertogenbosch'; DROP TABLE places";
    expect(queryOf({ measure: "rate", place })).toContain(
      "place = '''s-Hertogenbosch''; DROP TABLE places' AND",
    );
  });
});

describe("sellerBounds(sellers, bounds)", () => {
  const bounds = { sure_share: 0.8, sensitivity: 0.9, sellers: 100 };

  it("runs from the sure sellers to those that the model may have missed, at most all", () => {
    expect(sellerBounds(50, bounds)).toEqual([40, 56]);
    expect(sellerBounds(95, bounds)).toEqual([76, 100]);
  });
});

describe("keyOf(figure)", () => {
  it("names cards apart, and one query for all sellers of a place", () => {
    const cell = (delivery: "any" | "post"): PlaceFigure => ({
      measure: "sellers",
      place: "'s-Hertogenbosch",
      filter: { product: "any", delivery },
    });
    expect(keyOf(cell("any")).card).toBe("place-sellers-s-hertogenbosch-any-any");
    expect(keyOf(cell("post")).card).not.toBe(keyOf(cell("any")).card);
    expect(keyOf(cell("post")).query).toBe(keyOf(cell("any")).query);
  });
});
