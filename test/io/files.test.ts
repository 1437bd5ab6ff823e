import { mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  removeLeftovers,
  replaceFile,
  sha256OfFile,
  writeFileAtomically,
} from "../../loaders/io/files.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "files-"));
});
afterEach(() => rm(folder, { recursive: true }));

describe("writeFileAtomically", () => {
  it("writes a file into folders that do not exist yet", async () => {
    const path = join(folder, "a", "b", "facts.json");
    await writeFileAtomically(path, "{}");
    expect(await readFile(path, "utf8")).toBe("{}");
  });

  it("leaves no temporary file behind", async () => {
    await writeFileAtomically(join(folder, "facts.json"), new Uint8Array([1, 2]));
    expect(await readdir(folder)).toEqual(["facts.json"]);
  });
});

describe("replaceFile", () => {
  it("keeps the last good file and cleans up when the writer fails half-way", async () => {
    const path = join(folder, "table.parquet");
    await writeFile(path, "good");
    const failing = replaceFile(path, async (temporary) => {
      await writeFile(temporary, "ha");
      throw new Error("disk full");
    });
    await expect(failing).rejects.toThrow("disk full");
    expect(await readFile(path, "utf8")).toBe("good");
    expect(await readdir(folder)).toEqual(["table.parquet"]);
  });

  it("shows readers the old file until the new one is whole", async () => {
    const path = join(folder, "table.parquet");
    await writeFile(path, "old");
    await replaceFile(path, async (temporary) => {
      await writeFile(temporary, "new");
      expect(await readFile(path, "utf8")).toBe("old");
    });
    expect(await readFile(path, "utf8")).toBe("new");
  });
});

describe("sha256OfFile", () => {
  it("gives the known digest of three bytes", async () => {
    const path = join(folder, "abc");
    await writeFile(path, "abc");
    expect(await sha256OfFile(path)).toBe(
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
    );
  });
});

describe("removeLeftovers", () => {
  it("removes what a killed run left, and nothing else", async () => {
    for (const name of ["texts.parquet", "texts.parquet.4711.tmp", "notes.tmp"]) {
      await writeFile(join(folder, name), "");
    }
    await removeLeftovers([folder, join(folder, "not there")]);
    expect((await readdir(folder)).sort()).toEqual(["notes.tmp", "texts.parquet"]);
  });
});
