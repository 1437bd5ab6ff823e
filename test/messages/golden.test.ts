import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { investigation, read } from "./helpers.ts";

// A folder here is a test: `input/` is read, `expected.json` is what must come of it, and
// `options.json`, where there is one, changes the investigation. `vitest -u` writes what is new.
const folder = "test/golden/messages";

describe("golden exports", () => {
  it.each(readdirSync(folder))("reads %s", async (name) => {
    const options = join(folder, name, "options.json");
    const changes = existsSync(options)
      ? (JSON.parse(readFileSync(options, "utf8")) as Partial<typeof investigation>)
      : {};
    const dump = await read([join(folder, name, "input")], {
      investigation: { ...investigation, ...changes },
    });
    const { account, groups, silences, messages } = dump;
    const text = `${JSON.stringify({ account, groups, silences, messages }, null, 2)}\n`;
    await expect(text).toMatchFileSnapshot(`../../${folder}/${name}/expected.json`);
  });
});
