import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { defaults } from "../../loaders/config.ts";
import { readDump } from "../../loaders/messages/read.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "folder-"));
});
afterEach(() => rm(folder, { recursive: true }));

const chat = {
  ...{ name: "Markt", type: "public_supergroup", id: 1 },
  messages: [
    { id: 1, type: "message", date_unixtime: "1672570800", from_id: "user1", text: "hoi" },
  ],
};

const read = (paths: string[]) =>
  readDump({
    ...{ paths, privateDir: join(folder, "private"), investigation: defaults },
    output: { write: () => true },
  });

it("passes over JSON in a folder that holds no messages, and counts it", async () => {
  await writeFile(join(folder, "result.json"), JSON.stringify(chat));
  await writeFile(join(folder, "truth.json"), JSON.stringify({ messages: 200_000, seed: 1 }));
  expect(await read([folder])).toMatchObject({ read: 1, kept: 1, ignored: 1 });
});

it("refuses the same JSON where it was named itself", async () => {
  await writeFile(join(folder, "truth.json"), JSON.stringify({ messages: 200_000, seed: 1 }));
  await expect(read([join(folder, "truth.json")])).rejects.toThrow("truth.json is not an export");
});
