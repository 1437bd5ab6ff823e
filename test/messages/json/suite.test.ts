import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { scan } from "./scan.ts";

/** nst/JSONTestSuite's test_parsing (MIT), where it lies beside the project. */
const folder = "../shared/json-test-suite";
const cases = existsSync(folder)
  ? readdirSync(folder).filter((name) => name.endsWith(".json"))
  : [];

const message = (id: number, extra: Buffer): Buffer =>
  Buffer.concat([
    Buffer.from(`{"id":${id},"type":"message","date_unixtime":"1677672000","extra":`),
    extra,
    Buffer.from(`,"text":"message ${id}"}`),
  ]);

/** A chat of three messages, the second of which holds the case as the value of a key of its own. */
const wrapped = (name: string): Buffer =>
  Buffer.concat([
    Buffer.from('{"id":1,"messages":['),
    message(1, Buffer.from("0")),
    Buffer.from(","),
    message(2, readFileSync(join(folder, name))),
    Buffer.from(","),
    message(3, Buffer.from("0")),
    Buffer.from("]}"),
  ]);

describe.skipIf(cases.length === 0)("JSONTestSuite, each case inside a message", () => {
  it.each(cases.filter((name) => name.startsWith("y_")))("reads %s", async (name) => {
    const result = await scan(wrapped(name));
    expect(result).toMatchObject({ ids: [1, 2, 3], lost: [], repairs: 0, error: null });
  });

  it.each(cases.filter((name) => name.startsWith("n_")))(
    "refuses, counts or repairs %s",
    async (name) => {
      const { lost, repairs, error, texts } = await scan(wrapped(name));
      expect(texts[0]).toBe("message 1");
      expect(lost.length + repairs > 0 || error !== null).toBe(true);
    },
  );

  it.each(cases.filter((name) => name.startsWith("i_")))("does not break on %s", async (name) => {
    const { read, error } = await scan(wrapped(name));
    expect(read === 3 || error !== null).toBe(true);
  });
});
