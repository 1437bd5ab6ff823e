import { cp, mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { analyse } from "../../loaders/analyse/analyse.ts";
import { isSimulated } from "../../loaders/analyse/simulated.ts";
import type { Report } from "../../loaders/analyse/report.ts";
import { defaults } from "../../loaders/config.ts";
import type { Facts } from "../../loaders/facts/compute.ts";
import { sha256OfFile } from "../../loaders/io/files.ts";
import { simulate, type SimulationSummary } from "../../loaders/simulate/simulate.ts";

const output = { write: () => true };
const silent = { investigation: defaults, simulated: true, output };
let folder: string;
let dump: string;
let out: string;
let truth: SimulationSummary;
let report: Report;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "end-to-end-"));
  dump = join(folder, "dump");
  out = join(folder, "out");
  truth = await simulate({
    ...{ messages: 6000, sellers: 120, uniqueAds: 400, groups: 4, seed: 7 },
    ...{ out: dump, output },
  });
  report = await analyse({ paths: [dump], out, ...silent });
});
afterAll(() => rm(folder, { recursive: true }));

/** Every Parquet file under a result, and its facts, by digest. */
async function digestsOf(result: string): Promise<Record<string, string>> {
  const digests: Record<string, string> = {};
  for (const part of ["private", "published", "."]) {
    for (const file of (await readdir(join(result, part))).sort()) {
      if (!/\.parquet$|facts\.json$/.test(file)) continue;
      digests[join(part, file)] = await sha256OfFile(join(result, part, file));
    }
  }
  return digests;
}

describe("a simulated dump, from its exports to its facts", () => {
  it("is read to the last message", () => {
    expect(report.messages.read).toBe(truth.messages);
    expect(report.messages.leftOut.service).toBe(truth.service);
  });

  it("reconciles in every count", () => {
    expect(report.checks.length).toBeGreaterThan(15);
    for (const { check, left, right } of report.checks) expect(left, check).toBe(right);
  });

  it("finds nearly all ads and unique ads that were written, and little else", () => {
    expect(report.counts.ads_by_ad_model! / truth.ads).toBeGreaterThan(0.85);
    expect(report.counts.ads_by_ad_model! / truth.ads).toBeLessThan(1.15);
    expect(report.counts.unique_ads! / truth.uniqueAds).toBeGreaterThan(0.85);
  });

  it("says of every number that the data are simulated", async () => {
    const facts = JSON.parse(await readFile(join(out, "facts.json"), "utf8")) as Facts;
    expect(facts.simulated).toBe(true);
    expect(facts.facts.messages_read?.value).toBe(truth.messages);
  });

  it("is known for a simulation even by one of its exports, without being told", async () => {
    expect(await isSimulated(join(dump, "ChatExport_1", "result.json"))).toBe(true);
    expect(await isSimulated(folder)).toBe(false);
  });

  it("publishes no account, handle, group title or message text", async () => {
    const secrets = await secretsOf(dump);
    expect(secrets.size).toBeGreaterThan(500);
    for (const file of await readdir(join(out, "published"))) {
      const bytes = await readFile(join(out, "published", file), "latin1");
      for (const secret of secrets) expect(bytes.includes(secret), file).toBe(false);
    }
  });
});

/** What must not be published: account ids, names, titles, handles and longer texts of an export. */
async function secretsOf(path: string): Promise<Set<string>> {
  const secrets = new Set<string>();
  for (const entry of await readdir(path)) {
    if (!entry.startsWith("ChatExport")) continue;
    const chat = JSON.parse(await readFile(join(path, entry, "result.json"), "utf8")) as {
      name: string;
      messages: { from_id?: string; from?: string; text?: unknown }[];
    };
    const add = (secret: unknown): void => {
      if (typeof secret === "string" && secret.length >= 8) {
        secrets.add(Buffer.from(secret).toString("latin1"));
      }
    };
    add(chat.name);
    for (const message of chat.messages.slice(0, 400)) {
      add(message.from_id);
      add(message.from_id?.replace(/^\D+/, ""));
      add(message.text);
    }
  }
  return secrets;
}

describe("a second run", () => {
  it("has nothing to do where nothing changed", async () => {
    const again = await analyse({ paths: [dump], out, ...silent });
    expect(again.run.stages.map(({ skipped }) => skipped)).not.toContain(false);
    expect({ ...again, run: null }).toEqual({ ...report, run: null });
  });

  it("gives the same bytes elsewhere, from the same exports in another order", async () => {
    const copy = join(folder, "copy");
    await cp(dump, copy, { recursive: true });
    const exports = (await readdir(copy)).filter((entry) => entry.startsWith("ChatExport"));
    const paths = exports.reverse().map((entry) => join(copy, entry));
    const elsewhere = join(folder, "elsewhere");
    await analyse({ paths, out: elsewhere, ...silent });
    expect(await digestsOf(elsewhere)).toEqual(await digestsOf(out));
  });

  it("continues where a stage died, to the same bytes", async () => {
    const before = await digestsOf(out);
    await rm(join(out, "private", "labels.parquet"));
    const again = await analyse({ paths: [dump], out, ...silent });
    const redone = again.run.stages.filter(({ skipped }) => !skipped).map(({ stage }) => stage);
    expect(redone).toEqual(["labels"]);
    expect(await digestsOf(out)).toEqual(before);
  });
});

describe("a dump without an ad", () => {
  it("has facts all the same, and no number that is none", async () => {
    const quiet = await mkdtemp(join(folder, "quiet-"));
    const chat = {
      ...{ name: "Volkstuin", type: "public_supergroup", id: 5 },
      messages: [
        ...[{ id: 1, type: "message", date_unixtime: "1672570800", from_id: "user1", text: "hoi" }],
      ],
    };
    await writeFile(join(quiet, "result.json"), JSON.stringify(chat));
    const result = join(quiet, "out");
    const { counts } = await analyse({
      ...{ paths: [join(quiet, "result.json")], out: result },
      ...silent,
    });
    expect(counts).toMatchObject({ distinct_texts: 1, ads_by_ad_model: 0, sellers: 0, groups: 1 });
    const { facts } = JSON.parse(await readFile(join(result, "facts.json"), "utf8")) as Facts;
    expect(facts.ads?.value).toBe(0);
    expect(facts.share_ads_year?.value).toBe(0);
    expect(facts.top_place?.value).toBeNull();
  });
});
