import { existsSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { read } from "./helpers.ts";

/** Third-party exports beside the project, and what a count by hand gives for each. */
const folder = "../shared/exports";
const counts = {
  "desktop-group-all-types.result.json": [45, 19, { service: 21, empty: 4, unsupported: 1 }],
  "desktop-personal-all-types.result.json": [87, 11, { service: 61, empty: 14, unsupported: 1 }],
  "desktop-public-channel.result.json": [3, 1, { empty: 2 }],
  "telethon-channel.json": [45, 44, { service: 1 }],
  "html/messages1.html": [1000, 206, { service: 794 }],
  "html/messages27.html": [1000, 962, { service: 33, empty: 5 }],
} as const;

describe.skipIf(!existsSync(folder))("exports that others made", () => {
  it.each(Object.entries(counts))("%s", async (name, [total, kept, leftOut]) => {
    const { account, messages } = await read([`${folder}/${name}`]);
    expect(account).toMatchObject({ read: total, kept, leftOut, ignored: 0 });
    expect(account.files[0]!.unreadableAt).toEqual([]);
    expect(messages).toHaveLength(kept);
  });

  it("are read together, with what is no export counted", async () => {
    const { account } = await read([folder]);
    expect(account).toMatchObject({ read: 2180, kept: 1243, ignored: 1, groups: 5 });
    expect(account.files).toHaveLength(6);
  });
});
