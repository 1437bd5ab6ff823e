import { mkdtemp, rm, stat, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { digest, digestOfMetadata } from "../../loaders/analyse/fingerprint.ts";

let folder: string;
let path: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "fingerprint-"));
  path = join(folder, "result.json");
  await writeFile(path, "one");
});
afterEach(() => rm(folder, { recursive: true }));

describe("digestOfMetadata", () => {
  it("stays the same for a file that was only read", async () => {
    expect(await digestOfMetadata([path])).toBe(await digestOfMetadata([path]));
  });

  it("notices other bytes, though the size and the time of modification were put back", async () => {
    const before = await digestOfMetadata([path]);
    const { atime, mtime, size } = await stat(path);
    await writeFile(path, "two");
    await utimes(path, atime, mtime);
    expect(await stat(path)).toMatchObject({ size, mtime });
    expect(await digestOfMetadata([path])).not.toBe(before);
  });
});

describe("digest", () => {
  it("tells apart what only looks the same when it is joined", () => {
    expect(digest("a", "bc")).not.toBe(digest("ab", "c"));
    expect(digest("a", "b")).not.toBe(digest("b", "a"));
  });
});
