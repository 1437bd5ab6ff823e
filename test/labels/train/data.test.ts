import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readLabelledMessages, readTexts } from "../../../loaders/labels/train/data.ts";
import { folderOf } from "../../messages/helpers.ts";

describe("labelled messages", () => {
  it("that are no JSON are refused by file and line, without a word of what they say", async () => {
    const good = { id: "1", author: "a", text: "hallo", labels: ["geendrugsad"] };
    const folder = await folderOf({ "a.jsonl": `${JSON.stringify(good)}\n{"text": "secret` });
    const reading = readLabelledMessages(folder);
    await expect(reading).rejects.toThrow(/^a\.jsonl:2: not a JSON object$/);
  });
});

describe("background texts", () => {
  it("are the texts of all lines, or refused by file and line", async () => {
    const folder = await folderOf({
      "a.jsonl": '{"text": "Hallo"}\n\n{"text": "Dag"}\n',
      "b.jsonl": '{"text": "Hallo"}\n{"secret": 1}\n',
    });
    const texts = await readTexts(join(folder, "a.jsonl"));
    expect(texts).toEqual([
      { text: "Hallo", normalised: "hallo" },
      { text: "Dag", normalised: "dag" },
    ]);
    await expect(readTexts(join(folder, "b.jsonl"))).rejects.toThrow(/b\.jsonl:2: no text$/);
  });
});
