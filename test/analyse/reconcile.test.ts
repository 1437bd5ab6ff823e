import { describe, expect, it } from "vitest";
import { checksOfAccount, failuresOf } from "../../loaders/analyse/reconcile.ts";
import type { DumpAccount, FileAccount } from "../../loaders/messages/account.ts";

const file = (path: string, read: number, kept: number, service: number): FileAccount => ({
  ...{ path, format: "telegram desktop json", bytes: 1, sha256: "", repaired: 0, groups: 1 },
  ...{ read, kept, leftOut: { service }, unreadableAt: [] },
});

const account = (
  files: FileAccount[],
  read: number,
  kept: number,
  service: number,
): DumpAccount => ({
  ...{ files, ignored: 0, read, kept, leftOut: { service }, groups: 1 },
});

describe("the account of a dump", () => {
  it("reconciles where every message is kept or left out for a reason", () => {
    const files = [file("a", 5, 3, 2), file("b", 4, 4, 0)];
    expect(failuresOf(checksOfAccount(account(files, 9, 7, 2)))).toEqual([]);
  });

  it("names the file in which a message was lost", () => {
    const files = [file("a", 5, 3, 1), file("b", 4, 4, 0)];
    expect(failuresOf(checksOfAccount(account(files, 9, 7, 2)))).toEqual([
      "messages of a: read and kept + left out: 5 ≠ 4",
    ]);
  });

  it("notices totals that are not the sum of their files", () => {
    expect(failuresOf(checksOfAccount(account([file("a", 5, 5, 0)], 1005, 1005, 0)))).toEqual([
      "messages read: files and total: 5 ≠ 1,005",
      "messages kept: files and total: 5 ≠ 1,005",
    ]);
  });
});
