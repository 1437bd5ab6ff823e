import { gzipSync } from "node:zlib";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
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
    await expect(readFiles({ "a.zip": zip(halves) }, options)).rejects.toThrow(/more than 40,000/);
  });

  it("of zstd need a newer Node, and say so", async () => {
    const packed = Buffer.from("28b52ffd240161000061", "hex");
    await expect(readFiles({ "a.zst": packed })).rejects.toThrow(
      /zst (is packed with zstd|is damaged|is not)/,
    );
  });
});

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
