import { describe, expect, it } from "vitest";
import { readLabelledMessages } from "../../../loaders/labels/train/data.ts";
import { folderOf } from "../../messages/helpers.ts";

describe("labelled messages", () => {
  it("that are no JSON are refused by file and line, without a word of what they say", async () => {
    const good = { id: "1", author: "a", text: "hallo", labels: ["geendrugsad"] };
    const folder = await folderOf({ "a.jsonl": `${JSON.stringify(good)}\n{"text": "secret` });
    const reading = readLabelledMessages(folder);
    await expect(reading).rejects.toThrow(/^a\.jsonl:2: not a JSON object$/);
  });
});
