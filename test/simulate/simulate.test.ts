import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { AD_LABELS, LABELS } from "../../loaders/labels/labels.ts";
import {
  simulate,
  type Simulation,
  type SimulationSummary,
} from "../../loaders/simulate/simulate.ts";
import { normalise } from "../../loaders/texts/normalise.ts";
import {
  readExports,
  readTruth,
  silent,
  temporaryFolder,
  textOf,
  type Export,
  type TruthRow,
} from "./helpers.ts";

const small = { messages: 4000, sellers: 120, uniqueAds: 300, groups: 7, seed: 1, output: silent };

async function make(choices: Partial<Simulation> = {}): Promise<string> {
  const out = join(await temporaryFolder(), "dump");
  await simulate({ ...small, out, ...choices });
  return out;
}

async function hashOf(path: string): Promise<string> {
  return createHash("sha256")
    .update(await readFile(path))
    .digest("hex");
}

describe("simulate(parameters)", () => {
  let folder: string;
  let exports: Export[];
  let truth: TruthRow[];
  let summary: SimulationSummary;

  beforeAll(async () => {
    folder = await make();
    exports = await readExports(folder);
    truth = await readTruth(folder);
    summary = JSON.parse(await readFile(join(folder, "truth.json"), "utf8")) as SimulationSummary;
  });

  it("meets the numbers that were asked for", () => {
    expect(exports).toHaveLength(small.groups);
    expect(exports.flatMap(({ messages }) => messages)).toHaveLength(small.messages);
    const ads = truth.filter((row) => row.is_ad);
    expect(new Set(ads.map((row) => row.seller)).size).toBe(small.sellers);
    expect(new Set(ads.map((row) => row.ad_id)).size).toBe(small.uniqueAds);
    expect(ads.length / truth.length).toBeCloseTo(0.48, 2);
  });

  it("writes a row of truth for every message, and no other", () => {
    const written = exports.flatMap(({ id, messages }) =>
      messages.map((each) => `${id}/${each.id}`),
    );
    expect(truth.map((row) => `${row.group_id}/${row.message_id}`)).toEqual(written);
  });

  it("knows who sent each ad, and which messages are service messages", () => {
    const messages = exports.flatMap((group) => group.messages);
    truth.forEach((row, i) => {
      if (row.seller) expect(messages[i]!.from_id).toBe(row.seller);
      expect(row.kind === "service").toBe(messages[i]!.type === "service");
    });
  });

  it("gives an ad number to each distinct text, and that text to nothing else", () => {
    const byText = new Map<string, number | null>();
    const messages = exports.flatMap((group) => group.messages);
    truth.forEach((row, i) => {
      const key = normalise(textOf(messages[i]!));
      if (byText.has(key)) expect(row.ad_id, key).toBe(byText.get(key));
      else byText.set(key, row.ad_id);
    });
    const numbers = [...byText.values()].filter((number) => number !== null);
    expect(new Set(numbers).size).toBe(numbers.length);
    expect(numbers).toHaveLength(small.uniqueAds);
  });

  it("labels ads alone, and every message with one of drugsad and geendrugsad", () => {
    for (const row of truth) {
      expect(row.drugsad).toBe(row.is_ad);
      expect(row.geendrugsad).toBe(!row.is_ad && row.kind !== "service");
      if (row.is_ad) continue;
      expect(AD_LABELS.filter((label) => row[label])).toEqual([]);
      expect(row.places).toEqual([]);
      expect(row.family).toBeNull();
    }
    for (const label of LABELS) expect(truth.some((row) => row[label])).toBe(true);
  });

  it("says of an ad the same wherever it is posted, and of a family that its first ad is one", () => {
    const known = new Map<number, string>();
    for (const row of truth.filter(({ is_ad }) => is_ad)) {
      const facts = JSON.stringify([row.family, row.places, LABELS.map((label) => row[label])]);
      expect(known.get(row.ad_id!) ?? facts).toBe(facts);
      known.set(row.ad_id!, facts);
    }
    for (const row of truth) if (row.is_ad) expect(known.has(row.family!)).toBe(true);
  });

  it("numbers messages upwards in order of time, with gaps where some were deleted", () => {
    for (const { messages } of exports) {
      for (let i = 1; i < messages.length; i++) {
        expect(messages[i]!.id).toBeGreaterThan(messages[i - 1]!.id);
        const [before, after] = [messages[i - 1]!, messages[i]!];
        expect(Number(after.date_unixtime)).toBeGreaterThanOrEqual(Number(before.date_unixtime));
      }
    }
    const missing = exports.map(({ messages }) => messages.at(-1)!.id - messages.length);
    expect(Math.max(...missing)).toBeGreaterThan(0);
  });

  it("keeps to the period, in Dutch time", () => {
    for (const { date } of exports.flatMap(({ messages }) => messages)) {
      expect(date >= "2021-01-01T00:00:00" && date <= "2023-12-31T23:59:59").toBe(true);
    }
  });

  it("names nobody: only invented handles, example addresses, no numbers like a telephone's", () => {
    for (const message of exports.flatMap(({ messages }) => messages)) {
      const text = textOf(message);
      for (const [handle] of text.matchAll(/@[a-z]\w+/gi)) expect(handle).toMatch(/^@voorbeeld_/);
      for (const [address] of text.matchAll(/\b[\w-]+\.(?:com|nl|me|org|net)\b\S*/gi)) {
        expect(address).toMatch(/^example\.com\//i);
      }
      expect(text).not.toMatch(/\d[\d -]{7,}\d/);
      expect(message.from_id ?? message.actor_id).toMatch(/^(?:user|channel)9\d{11}$/);
    }
  });

  it("counts in its summary what was written", () => {
    const ads = truth.filter((row) => row.is_ad);
    expect(summary).toMatchObject({
      ...{ simulated: true, messages: small.messages, groups: small.groups, ads: ads.length },
      ...{ uniqueAds: small.uniqueAds, sellers: small.sellers },
      bulkSellers: new Set(ads.filter((row) => row.bulk).map((row) => row.seller)).size,
      families: new Set(ads.map((row) => row.family)).size,
    });
    const years = Object.values(summary.years);
    expect(years.reduce((sum, year) => sum + year.messages, 0)).toBe(small.messages);
    const country = summary.topPlaces.find(({ place }) => place === "NL")!;
    expect(country.messages).toBe(ads.filter((row) => row.places.includes("NL")).length);
  });

  it("gives the same bytes for the same seed, and others for another", async () => {
    const again = await make();
    const other = await make({ seed: 2 });
    const files = (await readdir(folder, { recursive: true })).filter((path) =>
      /\.\w+$/.test(path),
    );
    expect(files).toHaveLength(small.groups + 2);
    for (const file of files) {
      expect(await hashOf(join(again, file)), file).toBe(await hashOf(join(folder, file)));
    }
    expect(await hashOf(join(other, "ChatExport_1/result.json"))).not.toBe(
      await hashOf(join(folder, "ChatExport_1/result.json")),
    );
  });
});

describe("simulate(parameters) for one small group", () => {
  it("writes the golden export", async () => {
    const out = await make({ messages: 30, sellers: 3, uniqueAds: 5, groups: 1, seed: 7 });
    const written = await readFile(join(out, "ChatExport_1/result.json"), "utf8");
    await expect(written).toMatchFileSnapshot("golden/ChatExport_1.golden");
  });
});

describe("simulate(parameters) at the edges", () => {
  it("meets any numbers that can be met", async () => {
    const parameters = fc
      .record({
        groups: fc.integer({ min: 1, max: 5 }),
        sellers: fc.integer({ min: 1, max: 30 }),
        uniqueAds: fc.integer({ min: 1, max: 30 }),
        more: fc.integer({ min: 0, max: 60 }),
        seed: fc.nat(),
      })
      .map(({ more, ...rest }) => ({
        ...rest,
        messages: Math.max(rest.groups, rest.sellers, rest.uniqueAds) + more,
      }));
    await fc.assert(
      fc.asyncProperty(parameters, async (asked) => {
        const out = await make({ ...asked, period: { from: "2023-05-01", to: "2023-05-03" } });
        const exports = await readExports(out);
        const truth = (await readTruth(out)).filter((row) => row.is_ad);
        expect(exports).toHaveLength(asked.groups);
        expect(exports.every(({ messages }) => messages.length > 0)).toBe(true);
        expect(exports.flatMap(({ messages }) => messages)).toHaveLength(asked.messages);
        expect(new Set(truth.map((row) => row.seller)).size).toBe(asked.sellers);
        expect(new Set(truth.map((row) => row.ad_id)).size).toBe(asked.uniqueAds);
      }),
      { numRuns: 8, seed: 1 },
    );
  });

  it("writes groups without any ad", async () => {
    const out = await make({ messages: 50, sellers: 0, uniqueAds: 0, groups: 2 });
    expect((await readTruth(out)).some((row) => row.is_ad)).toBe(false);
  });

  it.each([
    [{ uniqueAds: 5000 }, "simulate: uniqueAds (5000) outnumber messages (4000)"],
    [{ sellers: 5000 }, "simulate: sellers (5000) outnumber messages (4000)"],
    [{ groups: 4001 }, "simulate: groups (4001) outnumber messages (4000)"],
    [{ groups: 0 }, "simulate: groups (0) must be at least 1"],
    [{ sellers: 0 }, "simulate: uniqueAds without sellers to post them"],
    [{ uniqueAds: 0 }, "simulate: sellers without uniqueAds to post"],
    [{ seed: -1 }, "simulate: seed (-1) is not a whole number from 0"],
    [{ messages: 1.5 }, "simulate: messages (1.5) is not a whole number from 0"],
    [
      { period: { from: "2023-02-30", to: "2023-03-01" } },
      'simulate: period: "2023-02-30" is not a day as YYYY-MM-DD',
    ],
    [
      { period: { from: "2023-03-02", to: "2023-03-01" } },
      "simulate: period ends (2023-03-01) before it begins (2023-03-02)",
    ],
  ])("refuses %j", async (choices, message) => {
    await expect(make(choices)).rejects.toMatchObject({
      ...{ name: "InvestigationError", exitCode: 2 },
      message: expect.stringContaining(message) as string,
    });
  });

  it("replaces an earlier simulation and leaves nothing of it", async () => {
    const out = await make({ messages: 60, sellers: 5, uniqueAds: 9, groups: 6 });
    await simulate({ ...small, messages: 60, sellers: 5, uniqueAds: 9, groups: 2, out });
    expect(await readExports(out)).toHaveLength(2);
    expect(await readdir(join(out, ".."))).toEqual(["dump"]);
  });

  it("refuses a folder that holds something else, and leaves it alone", async () => {
    const out = join(await temporaryFolder(), "mine");
    await mkdir(out);
    await writeFile(join(out, "notes.txt"), "mine");
    await expect(simulate({ ...small, out })).rejects.toThrow("holds something else");
    expect(await readdir(out)).toEqual(["notes.txt"]);
  });

  it("begins anew where an earlier run was killed", async () => {
    const out = join(await temporaryFolder(), "dump");
    await mkdir(join(`${out}.unfinished`, "ChatExport_1"), { recursive: true });
    await simulate({ ...small, messages: 60, sellers: 5, uniqueAds: 9, out });
    expect(await readdir(join(out, ".."))).toEqual(["dump"]);
  });
});
