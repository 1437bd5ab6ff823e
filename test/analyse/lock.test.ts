import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { lock } from "../../loaders/analyse/lock.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "lock-"));
});
afterEach(() => rm(folder, { recursive: true }));

describe("lock", () => {
  it("is free again after it was let go", async () => {
    const unlock = await lock(folder);
    await unlock();
    await (
      await lock(folder)
    )();
  });

  it("refuses while another process works in the folder", async () => {
    await writeFile(join(folder, "run.lock"), String(process.ppid));
    await expect(lock(folder)).rejects.toThrow(`process ${process.ppid}) is working in`);
  });

  it.each(["2147483646", "", "nonsense"])(
    "takes over what a killed run left: %j",
    async (holder) => {
      await writeFile(join(folder, "run.lock"), holder);
      await (
        await lock(folder)
      )();
    },
  );
});
