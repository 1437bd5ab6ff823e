import { PassThrough, Readable, Writable } from "node:stream";
import { describe, expect, it } from "vitest";
import type { Classifier } from "../../loaders/classify/classify.ts";
import { classifyStream } from "../../loaders/classify/stream.ts";
import type { Engine } from "../../loaders/labels/engine.ts";
import { LABELS, type Label } from "../../loaders/labels/labels.ts";
import type { Classification } from "../../loaders/labels/model.ts";

/** An engine for which a text is an ad when it names a product of the test's own. */
const engine: Engine = {
  ...{ name: "test", batchSize: 3, decimals: 3 },
  classify: (texts) => Promise.resolve(texts.map(({ normalised }) => answer(normalised))),
  close: () => Promise.resolve(),
};
const classifier: Classifier = { engine, findPlaces: () => ["Utrecht", "NL"] };

function answer(text: string): Classification {
  const ad = text.includes("xyz");
  const probabilities = Object.fromEntries(LABELS.map((label) => [label, 0.12345]));
  return {
    ad,
    adProbability: ad ? 1 : 0,
    labelsAd: ad,
    labels: ad ? ["drugsad"] : ["geendrugsad"],
    probabilities: probabilities as Record<Label, number>,
  };
}

async function filter(input: string | Buffer): Promise<{ lines: unknown[]; refused: number }> {
  const output = new PassThrough();
  const text = output.toArray();
  const refused = await classifyStream(Readable.from([Buffer.from(input)]), output, classifier);
  output.end();
  const lines = Buffer.concat(await text).toString();
  return {
    lines:
      lines === ""
        ? []
        : lines
            .trimEnd()
            .split("\n")
            .map((line) => JSON.parse(line)),
    refused,
  };
}

describe("classifyStream", () => {
  it("answers every line in its order, with places for ads alone", async () => {
    const { lines, refused } = await filter('{"id":1,"text":"XYZ"}\n{"id":"b","text":"hoi"}\n');
    expect(refused).toBe(0);
    expect(lines).toMatchObject([
      { id: 1, labels: ["drugsad"], places: ["Utrecht", "NL"] },
      { id: "b", labels: ["geendrugsad"], places: [] },
    ]);
  });

  it("rounds probabilities to three decimals", async () => {
    const { lines } = await filter('{"id":1,"text":"hoi"}');
    expect(lines).toMatchObject([{ probabilities: { drugsad: 0.123 } }]);
  });

  it.each([
    ["not json", "{", "not valid json"],
    ["a list", "[1]", "not an object"],
    ["no id", '{"text":"a"}', 'no "id"'],
    ["an id that is an object", '{"id":{},"text":"a"}', '"id" is neither a string nor a number'],
    [
      "an id beyond exact numbers",
      '{"id":12345678901234567890,"text":"a"}',
      '"id" is a number that cannot be kept exactly; write it as a string',
    ],
  ])("refuses %s and goes on", async (_, line, reason) => {
    const { lines, refused } = await filter(`${line}\n{"id":2,"text":"hoi"}`);
    expect(refused).toBe(1);
    expect(lines).toMatchObject([{ error: `line 1: ${reason}` }, { id: 2 }]);
  });

  it("keeps the id of a line whose text is no string", async () => {
    const { lines } = await filter('{"id":"x","text":7}');
    expect(lines).toEqual([{ id: "x", error: 'line 1: "text" is not a string' }]);
  });

  it("refuses bytes that are not utf-8", async () => {
    const bytes = Buffer.from('{"id":1,"text":"\u00e9"}', "latin1");
    expect((await filter(bytes)).lines).toEqual([{ error: "line 1: not valid utf-8" }]);
  });

  it("takes a byte order mark, carriage returns and blank lines in its stride", async () => {
    const { lines, refused } = await filter(
      '\uFEFF{"id":1,"text":"a"}\r\n\r\n{"id":2,"text":"b"}\r\n',
    );
    expect(refused).toBe(0);
    expect(lines).toMatchObject([{ id: 1 }, { id: 2 }]);
  });

  it("gives nothing for nothing", async () => {
    expect(await filter("")).toEqual({ lines: [], refused: 0 });
  });

  it("stops quietly when its reader goes away", async () => {
    const output = new Writable({
      write: (_chunk, _encoding, done) => done(Object.assign(new Error("gone"), { code: "EPIPE" })),
    });
    const input = Readable.from(
      Array.from({ length: 50 }, () => Buffer.from('{"id":1,"text":"hoi"}\n'.repeat(2000))),
    );
    expect(await classifyStream(input, output, classifier)).toBe(0);
  });
});
