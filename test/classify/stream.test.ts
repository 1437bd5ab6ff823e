import { once } from "node:events";
import { PassThrough, Readable, Writable } from "node:stream";
import { describe, expect, it } from "vitest";
import type { Classifier } from "../../loaders/classify/classify.ts";
import { classifyStream } from "../../loaders/classify/stream.ts";
import type { Engine } from "../../loaders/labels/engine.ts";
import { LABELS, type Label } from "../../loaders/labels/labels.ts";
import type { Classification } from "../../loaders/labels/model.ts";

/** An engine for which a text is an ad when it names a product of the test's own. */
const exact: Engine = {
  ...{ name: "test", batchSize: 3 },
  classify: (texts) => Promise.resolve(texts.map(({ normalised }) => answer(normalised))),
  close: () => Promise.resolve(),
};
const classifier: Classifier = {
  engine: { ...exact, decimals: 3 },
  findPlaces: () => ["Utrecht", "NL"],
};

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

interface Filtered {
  lines: unknown[];
  refused: number;
}

function filter(input: string | Buffer): Promise<Filtered> {
  return filterStream(Readable.from([Buffer.from(input)]));
}

async function filterStream(input: Readable, by: Classifier = classifier): Promise<Filtered> {
  const output = new PassThrough();
  const text = output.toArray();
  const refused = await classifyStream(input, output, by);
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

/** Pieces as a pipe gives them. */
function* chunksOf(parts: readonly Buffer[]): Generator<Buffer> {
  for (const part of parts) {
    for (let start = 0; start < part.length; start += 1 << 16) {
      yield part.subarray(start, start + (1 << 16));
    }
  }
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

  it("lets a line of 100 MB go, and answers the next", async () => {
    const long = Buffer.alloc(100 << 20, "x");
    const input = Readable.from(chunksOf([long, Buffer.from('\n{"id":2,"text":"hoi"}\n')]));
    const { lines, refused } = await filterStream(input);
    expect(refused).toBe(1);
    expect(lines).toMatchObject([{ error: "line 1: longer than the limit" }, { id: 2 }]);
  });

  it("takes half a pair, a null character and nothing for texts", async () => {
    const { lines, refused } = await filter(
      ["\\ud83d", "a\\u0000xyz", ""].map((text, id) => `{"id":${id},"text":"${text}"}\n`).join(""),
    );
    expect(refused).toBe(0);
    expect(lines).toMatchObject([
      { id: 0, labels: ["geendrugsad"] },
      { id: 1, labels: ["drugsad"] },
      { id: 2, labels: ["geendrugsad"] },
    ]);
  });

  it("refuses a null character outside a text", async () => {
    const { lines } = await filter('{"id":1,"text":"a\0b"}\n\0\n');
    expect(lines).toEqual([
      { error: "line 1: not valid json" },
      { error: "line 2: not valid json" },
    ]);
  });

  it("keeps the order where good and bad lines of many batches mix", async () => {
    const input = Array.from({ length: 20 }, (_, i) =>
      i % 3 === 1 ? "[]" : `{"id":${i},"text":""}`,
    );
    const { lines, refused } = await filter(input.join("\n"));
    expect(refused).toBe(7);
    expect(lines.map((line) => (line as { id?: number }).id)).toEqual(
      input.map((line, i) => (line === "[]" ? undefined : i)),
    );
  });

  it("answers what it has before it waits for more", async () => {
    const input = new PassThrough();
    const output = new PassThrough();
    const done = classifyStream(input, output, classifier);
    input.write('{"id":1,"text":"hoi"}\n{"id":2,');
    const [first] = (await once(output, "data")) as [Buffer];
    expect(JSON.parse(first.toString())).toMatchObject({ id: 1 });
    input.end('"text":"hoi"}\n');
    expect(await done).toBe(0);
  });

  it("gives all digits where an engine does not say how many it has", async () => {
    const { lines } = await filterStream(Readable.from([Buffer.from('{"id":1,"text":""}')]), {
      ...classifier,
      engine: exact,
    });
    expect(lines).toMatchObject([{ probabilities: { drugsad: 0.12345 } }]);
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
