import { mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { writeFileAtomically } from "../../loaders/io/files.ts";
import { refusalOf } from "../../loaders/io/refusals.ts";

async function caught(work: () => Promise<unknown>): Promise<unknown> {
  try {
    return await work();
  } catch (error) {
    return error;
  }
}

describe("what the system refuses", () => {
  it("is said in one line with the path", async () => {
    const folder = await mkdtemp(join(tmpdir(), "refusals-"));
    onTestFinished(() => rm(folder, { recursive: true }));
    const file = join(folder, "file");
    await writeFile(file, "");
    const onto = refusalOf(await caught(() => mkdir(join(file, "private"), { recursive: true })));
    expect(onto?.message).toBe(`mkdir ${file}/private: a file lies where a folder should`);
    expect(onto?.exitCode).toBe(1);
    const missing = refusalOf(await caught(() => readdir(join(folder, "none"))));
    expect(missing?.message).toBe(`scandir ${folder}/none: no such file or folder`);
    const under = refusalOf(await caught(() => writeFileAtomically(file + "/facts.json", "{}")));
    expect(under?.message).toMatch(/: a file lies where a folder should$/);
  });

  it("is said of DuckDB's files and of its memory too", () => {
    const wal = "TransactionContext Error: Failed to commit: Could not write file ";
    const full = new Error(`${wal}"out/work.duckdb.wal": No space left on device`);
    expect(refusalOf(full)?.message).toBe("out/work.duckdb.wal: no space left on device");
    const memory = new Error("Out of Memory Error: failed to allocate data of size 128.0 MiB");
    expect(refusalOf(memory)?.message).toMatch(/raise memoryLimit in investigation\.config\.ts$/);
  });

  it("is no excuse for a defect", () => {
    expect(refusalOf(new TypeError("cannot read properties of undefined"))).toBeNull();
    expect(refusalOf(new Error("Binder Error: no such column"))).toBeNull();
    expect(refusalOf("ENOSPC")).toBeNull();
  });
});
