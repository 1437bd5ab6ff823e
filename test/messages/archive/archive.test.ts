import * as zlib from "node:zlib";
import { gzipSync } from "node:zlib";
import { readdir, symlink } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { unpack } from "../../../loaders/messages/archive/unpack.ts";
import { chat, folderOf, message, read, readFiles } from "../helpers.ts";
import { zip } from "./zip.ts";

const json = chat([message(1), message(2)]);

describe("packed exports", () => {
  it("are read as they are unpacked, also in several parts", async () => {
    const whole = Buffer.from(json);
    const parts = [whole.subarray(0, 100), whole.subarray(100)].map((part) => gzipSync(part));
    const { account } = await readFiles({ "a.json.gz": Buffer.concat(parts) });
    expect(account).toMatchObject({ read: 2, kept: 2 });
    expect(account.files[0]!.format).toBe("telegram-desktop-json+gz");
  });

  it("say where a gzip is cut off or damaged", async () => {
    const packed = gzipSync(json);
    const cut = readFiles({ "a.gz": packed.subarray(0, -20) });
    await expect(cut).rejects.toThrow(/a\.gz is cut off: it unpacks to byte [\d,]+ only/);
    const wrong = Buffer.from(packed);
    wrong[packed.length - 6]! ^= 0xff;
    await expect(readFiles({ "a.gz": wrong })).rejects.toThrow(/a\.gz is damaged/);
  });

  it("stop at a limit when they unpack to more", async () => {
    const bomb = Buffer.concat([
      Buffer.from(json.slice(0, -2)),
      Buffer.alloc(1e6, " "),
      Buffer.from("]}"),
    ]);
    const options = { unpackedLimit: 100_000 };
    await expect(readFiles({ "a.gz": gzipSync(bomb) }, options)).rejects.toThrow(
      /a\.gz unpacks to more than 100,000 bytes/,
    );
    const members = [{ name: "result.json", contents: bomb }];
    await expect(readFiles({ "a.zip": zip(members) }, options)).rejects.toThrow(
      /a\.zip\/result\.json unpacks to more than 100,000 bytes/,
    );
    const halves = [1, 2].map((k) => ({ name: `${k}.txt`, contents: Buffer.alloc(60_000) }));
    await expect(readFiles({ "a.zip": zip(halves) }, options)).rejects.toThrow(/more than 100,000/);
  });

  it("stop at that limit where the files of a zip are stored as they are", async () => {
    const stored = [1, 2].map((k) => ({
      ...{ name: `${k}.txt`, stored: true },
      contents: Buffer.alloc(60_000),
    }));
    const read = readFiles({ "a.zip": zip(stored) }, { unpackedLimit: 100_000 });
    await expect(read).rejects.toThrow(/2\.txt unpacks to more than 100,000 bytes/);
  });

  it("are not refused for the size of files that are never unpacked", async () => {
    const film = { name: "film.mp4", contents: Buffer.alloc(4 << 20) };
    const members = [film, { name: "result.json", contents: json }];
    const { account } = await readFiles({ "a.zip": zip(members) }, { unpackedLimit: 3 << 20 });
    expect(account).toMatchObject({ read: 2, ignored: 1 });
  });

  it("are named in errors without moving a terminal's cursor", async () => {
    const members = [{ name: "\u001b[2Jall is well\u202e.json", contents: json.slice(0, -90) }];
    await expect(readFiles({ "a.zip": zip(members) })).rejects.toThrow(
      "a.zip/\\u001b[2Jall is well\\u202e.json ends inside message",
    );
  });

  it("cannot say a second line in an error", async () => {
    const members = [
      { name: "a\nevery count reconciles\u200f.json", contents: json.slice(0, -90) },
    ];
    await expect(readFiles({ "a.zip": zip(members) })).rejects.toThrow(
      "a.zip/a\\nevery count reconciles\\u200f.json ends inside message",
    );
  });

  it("of zstd need a newer Node, and say so", async () => {
    const { createGunzip, createInflateRaw } = zlib;
    const before = { createGunzip, createInflateRaw };
    expect(() => unpack(chunks(ZSTD), "zst", "a.zst", 1e6, before)).toThrow(
      "a.zst is packed with zstd, which needs Node 22.15 or later; unpack it first (zstd -d)",
    );
  });

  it("of zstd are read where Node can, within the same limit, and refused where they are damaged", async () => {
    // Gzip stands in for the format, as zlib's streams are alike.
    const newer = { ...zlib, createZstdDecompress: () => zlib.createGunzip() };
    const read = async (packed: Buffer, limit = 1e6): Promise<string> => {
      const parts: Buffer[] = [];
      for await (const part of unpack(chunks(packed), "zst", "a.zst", limit, newer))
        parts.push(part);
      return Buffer.concat(parts).toString();
    };
    const packed = gzipSync(json);
    expect(await read(packed)).toBe(json);
    await expect(read(packed, 100)).rejects.toThrow("a.zst unpacks to more than 100 bytes");
    await expect(read(packed.subarray(0, -20))).rejects.toThrow("a.zst is cut off");
  });

  it.skipIf(!("createZstdDecompress" in zlib))("of zstd are read by this Node", async () => {
    const { zstdCompressSync } = zlib as unknown as { zstdCompressSync(text: string): Buffer };
    const { account } = await readFiles({ "a.json.zst": zstdCompressSync(json) });
    expect(account).toMatchObject({ read: 2, kept: 2 });
    expect(account.files[0]!.format).toBe("telegram-desktop-json+zst");
  });

  it("of zstd stop a run that cannot read them, rather than being passed over in a folder", async () => {
    const files = { "result.json": json, "a.zst": ZSTD };
    await expect(readFiles(files)).rejects.toThrow(
      /a\.zst is (?:packed with zstd|damaged|cut off)/,
    );
  });
});

/** The beginning of a zstd file. */
const ZSTD = Buffer.from("28b52ffd240161000061", "hex");

async function* chunks(bytes: Buffer): AsyncGenerator<Buffer> {
  yield bytes;
}

describe("zips", () => {
  it("are read member by member: exports, other files, folders and links", async () => {
    const members = [
      { name: "folder/", contents: "" },
      { name: "folder/result.json", contents: json },
      { name: "folder/photo.jpg", contents: Buffer.from([0xff, 0xd8]) },
      { name: "../../etc/passwd", contents: "root" },
      { name: "/tmp/absolute.json", contents: chat([message(3)]), stored: true },
      { name: "link", contents: "/etc/passwd", mode: 0o120777 },
    ];
    const { account } = await readFiles({ "a.zip": zip(members) });
    expect(account).toMatchObject({ read: 3, kept: 3, ignored: 2 });
    expect(account.files[0]!.format).toBe("telegram-desktop-json+zip");
  });

  it("write nothing anywhere, whatever their paths, and follow no link", async () => {
    const outside = await folderOf();
    const members = ["../escape.json", join(outside, "absolute.json"), "a/../../b.json"].map(
      (name, k) => ({ name, contents: chat([message(k + 1)]) }),
    );
    const folder = await folderOf({ "in/a.zip": zip(members) });
    const before = await readdir(folder, { recursive: true });
    const { account } = await read([join(folder, "in")]);
    expect(account).toMatchObject({ read: 3, kept: 3 });
    expect(await readdir(folder, { recursive: true })).toEqual(before);
    expect(await readdir(outside)).toEqual([]);
    await symlink("/etc", join(folder, "in", "folder"));
    await symlink("a.zip", join(folder, "in", "b.zip"));
    const again = await read([join(folder, "in")]);
    expect(again.account).toMatchObject({ read: 3, ignored: 2 });
    expect(again.account.files).toHaveLength(1);
  });

  it("are read in the large format, whose sizes lie elsewhere", async () => {
    const { account } = await readFiles({
      "a.zip": zip([{ name: "a", contents: json }], { large: true }),
    });
    expect(account).toMatchObject({ read: 2, kept: 2 });
  });

  it("are refused where they are damaged, cut off or encrypted", async () => {
    const whole = zip([{ name: "result.json", contents: json }]);
    for (let end = 4; end < whole.length; end += 7) {
      const folder = await folderOf({ "a.zip": whole.subarray(0, end) });
      await expect(read([join(folder, "a.zip")])).rejects.toThrow(/damaged|cut off/);
    }
    const wrong = Buffer.from(whole);
    wrong[60]! ^= 0xff;
    await expect(readFiles({ "a.zip": wrong })).rejects.toThrow(/damaged|cut off/);
    const secret = zip([{ name: "result.json", contents: json, encrypted: true }]);
    await expect(readFiles({ "a.zip": secret })).rejects.toThrow("a.zip/result.json is encrypted");
  });

  it("are passed over in a folder and refused by themselves where they hold no export", async () => {
    const folder = await folderOf({
      "result.json": json,
      "b.zip": zip([{ name: "x", contents: "y" }]),
    });
    expect((await read([folder])).account).toMatchObject({ read: 2, ignored: 1 });
    await expect(read([join(folder, "b.zip")])).rejects.toThrow(/b\.zip is not an export/);
  });
});
