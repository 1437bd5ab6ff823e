import { createHash } from "node:crypto";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { openSite, type Site } from "./site.ts";

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

interface DataPackage {
  resources: { path: string; bytes: number; hash: string }[];
}

describe.each(["/data.html", "/nl/data.html"])("the downloads on %s", (address) => {
  it("are the files that the data package describes, byte for byte", async () => {
    const { page } = await site.open(address);
    const links = await page.$$eval("a[download], a[href$='.parquet']", (all) => [
      ...new Set(all.map((link) => (link as HTMLAnchorElement).href)),
    ]);
    const described = (await (
      await fetch(`${inject("address")}/data/datapackage.json`)
    ).json()) as DataPackage;
    expect(described.resources.length).toBeGreaterThan(10);
    for (const { path, bytes, hash } of described.resources) {
      const url = `${inject("address")}/data/${path}`;
      expect(links).toContain(url);
      const body = Buffer.from(await (await fetch(url)).arrayBuffer());
      expect([path, body.length]).toEqual([path, bytes]);
      const digest = createHash("sha256").update(body).digest("hex");
      expect(hash).toBe(`sha256:${digest}`);
      expect(await page.locator("main").textContent()).toContain(digest);
    }
    for (const link of links) expect((await fetch(link)).status, link).toBe(200);
  });
});
