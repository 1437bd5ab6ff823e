import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { letGo, lock } from "../../loaders/analyse/lock.ts";

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

  it("refuses a second run in the same process", async () => {
    const unlock = await lock(folder);
    await expect(lock(folder)).rejects.toThrow(`process ${process.pid}) is working in`);
    await unlock();
  });

  it("leaves alone what another run has taken over", async () => {
    const unlock = await lock(folder);
    await writeFile(join(folder, "run.lock"), "1 another");
    await unlock();
    expect(await readFile(join(folder, "run.lock"), "utf8")).toBe("1 another");
  });

  it("is let go with all unfinished work when the process is stopped, in its own folders alone", async () => {
    const other = join(folder, "other");
    await mkdir(join(other, "messages.work"), { recursive: true });
    await writeFile(join(other, "run.lock"), String(process.ppid));
    await expect(lock(other)).rejects.toThrow("is working in");
    const mine = join(folder, "mine");
    await lock(mine);
    for (const name of ["messages.work", "texts.work"]) await mkdir(join(mine, name));
    await writeFile(join(mine, "messages.parquet"), "the last good result");
    letGo();
    expect(await readdir(mine)).toEqual(["messages.parquet"]);
    expect(await readdir(other)).toEqual(["messages.work", "run.lock"]);
    await (
      await lock(mine)
    )();
  });

  it("refuses while another process works in the folder", async () => {
    await writeFile(join(folder, "run.lock"), String(process.ppid));
    await expect(lock(folder)).rejects.toThrow(`process ${process.ppid}) is working in`);
  });

  it("waits for the mark of a run that is just beginning", async () => {
    const path = join(folder, "run.lock");
    await writeFile(path, "");
    const second = lock(folder);
    await writeFile(path, String(process.ppid));
    await expect(second).rejects.toThrow(`process ${process.ppid}) is working in`);
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
