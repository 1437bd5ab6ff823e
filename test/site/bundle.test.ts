import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { bundleScripts } from "../../tools/site/bundle.ts";

let site: string;
beforeEach(async () => {
  site = await mkdtemp(join(tmpdir(), "in-plain-sight-bundle-"));
});
afterEach(() => rm(site, { recursive: true }));

async function put(files: Record<string, string>): Promise<void> {
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(site, path)), { recursive: true });
    await writeFile(join(site, path), content);
  }
}
const filesLeft = async () =>
  (await readdir(site, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map(({ name }) => name)
    .sort();

describe("bundleScripts(site)", () => {
  it("folds what a page imports into the file that the page names, and drops the rest", async () => {
    await put({
      "nl/where.html": '<script type="module" src="../_import/main.1.js"></script>',
      "_import/main.1.js": 'import {name} from "./part.2.js";\nconsole.log(name);\n',
      "_import/part.2.js": 'export const name = "a long name";\n',
      "_import/other.3.js": "console.log(1);\n",
      "_observablehq/client.js": "console.log(2);\n",
    });
    await bundleScripts(site);
    expect(await filesLeft()).toEqual(["main.1.js", "where.html"]);
    const script = await readFile(join(site, "_import/main.1.js"), "utf8");
    expect(script).toContain("a long name");
    expect(script).not.toContain("import");
  });

  it("keeps apart what is fetched only when it is needed", async () => {
    await put({
      "index.html": '<script type="module" src="./_import/main.1.js"></script>',
      "_import/main.1.js": 'import("./late.2.js").then((late) => late.start());\n',
      "_import/late.2.js": 'export const start = () => console.log("late");\n',
    });
    await bundleScripts(site);
    const late = (await filesLeft()).find((name) => name.startsWith("late"))!;
    expect(await readFile(join(site, "_import", late), "utf8")).toContain('"late"');
    const main = await readFile(join(site, "_import/main.1.js"), "utf8");
    expect(main).toContain(`import("./${late}")`);
  });

  it("makes style sheets small", async () => {
    await put({ "_import/style/site.css": "a {\n  color: #ffffff;\n}\n" });
    await bundleScripts(site);
    expect(await readFile(join(site, "_import/style/site.css"), "utf8")).toBe("a{color:#fff}\n");
  });
});
