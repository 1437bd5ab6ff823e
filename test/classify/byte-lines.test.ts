import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { byteLines } from "../../loaders/classify/byte-lines.ts";

async function* chunked(text: string, size: number): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text);
  for (let start = 0; start < bytes.length; start += size) {
    yield bytes.subarray(start, start + size);
  }
}

async function linesOf(text: string, size: number, limit = 1000): Promise<(string | null)[]> {
  const lines: (string | null)[] = [];
  for await (const line of byteLines(chunked(text, size), limit)) {
    lines.push(line && Buffer.from(line).toString());
  }
  return lines;
}

describe("byteLines", () => {
  it("cuts at every newline, wherever the chunks end", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ unit: fc.constantFrom("a", "é", "🐴", "\r"), maxLength: 6 })),
        fc.integer({ min: 1, max: 9 }),
        async (lines, size) => {
          expect(await linesOf(lines.map((line) => `${line}\n`).join(""), size)).toEqual(lines);
        },
      ),
    );
  });

  it("takes a last line without its end", async () => {
    expect(await linesOf("one\ntwo", 2)).toEqual(["one", "two"]);
  });

  it("lets a line go that is above the limit, and reads on", async () => {
    expect(await linesOf("ok\n12345\nok\n123456", 2, 4)).toEqual(["ok", null, "ok", null]);
  });
});
