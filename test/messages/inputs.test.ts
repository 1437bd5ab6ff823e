import { mkdtemp, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { listInputs } from "../../loaders/messages/inputs.ts";

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "inputs-"));
});
afterAll(() => rm(folder, { recursive: true }));

describe("listInputs(paths)", () => {
  it("tells a path that does not exist from one that cannot be read", async () => {
    const missing = join(folder, "missing");
    await expect(listInputs([missing])).rejects.toMatchObject({
      ...{ message: `no such file or folder: ${missing}`, exitCode: 2 },
    });
    const circle = join(folder, "circle");
    await symlink(circle, circle);
    await expect(listInputs([circle])).rejects.toMatchObject({
      ...{ message: `${circle} cannot be read: ELOOP`, exitCode: 2 },
    });
  });
});
