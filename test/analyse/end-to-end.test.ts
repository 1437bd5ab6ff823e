import { cp, mkdtemp, readFile, readdir, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";

// Whole runs, several of them in a test.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });
import { analyse } from "../../loaders/analyse/analyse.ts";
import { isSimulated } from "../../loaders/analyse/simulated.ts";
import type { Report } from "../../loaders/analyse/report.ts";
import { defaults } from "../../loaders/config.ts";
import type { Facts } from "../../loaders/facts/compute.ts";
import { literal, openDatabase, rowsOf } from "../../loaders/io/duckdb.ts";
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

const redone = ({ run }: Report): string[] =>
  run.stages.filter(({ skipped }) => !skipped).map(({ stage }) => stage);

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
    expect(report.counts.ads_by_first_model! / truth.ads).toBeGreaterThan(0.85);
    expect(report.counts.ads_by_first_model! / truth.ads).toBeLessThan(1.15);
    expect(report.counts.unique_ads! / truth.uniqueAds).toBeGreaterThan(0.85);
  });

  it("counts what either of two engines calls an ad, and keeps texts they differ on for people", async () => {
    const { counts } = report;
    const [first, second] = [counts.ads_by_first_model!, counts.ads_by_second_model!];
    const [both, either] = [counts.ads_by_both_models!, counts.ads_by_either_model!];
    expect(both + either).toBe(first + second);
    expect(both / either).toBeGreaterThan(0.6);
    const lines = await readFile(join(out, "private", "disagreements.jsonl"), "utf8");
    for (const line of lines.trim().split("\n")) {
      expect(JSON.parse(line)).toMatchObject({ labels: [], author: "disagreements" });
    }
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
    expect(secrets.size).toBeGreaterThan(4000);
    // Mistakes on labelled messages are shown in their own words: those were invented, not dumped.
    const { mistakes } = JSON.parse(await readFile("models/evaluation.json", "utf8")) as {
      mistakes: { text: string | null }[];
    };
    const invented = new Set(mistakes.map(({ text }) => text));
    const values = await valuesIn(join(out, "published"));
    const published = new Set([...values].filter((value) => !invented.has(value)));
    expect(published.size).toBeGreaterThan(2000);
    expect([...secrets].filter((secret) => published.has(secret))).toEqual([]);
    // Nor inside a longer value: all of them in one, apart from each other.
    const all = [...published].join("\n");
    const long = [...secrets].filter((secret) => secret.length >= 8);
    expect(long.length).toBeGreaterThan(3000);
    expect(long.filter((secret) => all.includes(secret))).toEqual([]);
  });

  it("would notice if it did", async () => {
    const secrets = await secretsOf(dump);
    const priv = await valuesIn(join(out, "private"));
    expect([...secrets].filter((secret) => priv.has(secret)).length).toBeGreaterThan(3000);
  });
});

/** Every text and number in the files of a folder, those in Parquet's packed columns included. */
async function valuesIn(path: string): Promise<Set<string>> {
  const values = new Set<string>();
  const { connection, close } = await openDatabase();
  try {
    for (const file of await readdir(path)) {
      if (!file.endsWith(".parquet")) {
        const text = await readFile(join(path, file), "utf8");
        for (const [value] of text.matchAll(/[^"\n]+/g)) values.add(value);
        continue;
      }
      const table = `read_parquet(${literal(join(path, file))})`;
      const columns = await rowsOf<{ column_name: string }>(connection, `DESCRIBE FROM ${table}`);
      for (const { column_name } of columns) {
        const rows = await rowsOf<{ value: string | null }>(
          connection,
          `SELECT DISTINCT "${column_name}"::VARCHAR AS value FROM ${table}`,
        );
        for (const { value } of rows) if (value !== null) values.add(value);
      }
    }
  } finally {
    close();
  }
  return values;
}

/** What must not be published: account ids, names, titles, handles and texts of an export. */
async function secretsOf(path: string): Promise<Set<string>> {
  const secrets = new Set<string>();
  for (const entry of await readdir(path)) {
    if (!entry.startsWith("ChatExport")) continue;
    const chat = JSON.parse(await readFile(join(path, entry, "result.json"), "utf8")) as {
      name: string;
      id: number;
      messages: { from_id?: string; from?: string; text?: unknown }[];
    };
    const add = (secret: unknown, least = 4): void => {
      if (typeof secret === "string" && secret.length >= least) secrets.add(secret);
    };
    add(chat.name);
    add(String(chat.id));
    for (const { from_id, from, text } of chat.messages) {
      add(from_id);
      add(from_id?.replace(/^\D+/, ""));
      add(from);
      const parts = [text]
        .flat()
        .map((part) => (typeof part === "string" ? part : (part as { text: string }).text));
      // Shorter ones are words that a column may hold of itself.
      add(parts.join(""), 8);
      for (const [handle] of parts.join("").matchAll(/@\w+|https?:\S+|\+?\d[\d ]{8,}/g))
        add(handle);
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
  }, 120_000);

  it("reads a dump again that was touched, and nothing more where its contents are the same", async () => {
    const [first] = (await readdir(dump)).filter((entry) => entry.startsWith("ChatExport"));
    const now = new Date();
    await utimes(join(dump, first!, "result.json"), now, now);
    const again = await analyse({ paths: [dump], out, ...silent });
    expect(redone(again)).toEqual(["messages"]);
  });

  it("publishes anew under another key, with other ids for the same accounts", async () => {
    const idsIn = async (): Promise<string[]> => {
      const values = await valuesIn(join(out, "published"));
      return [...values].filter((value) => /^[0-9a-f]{16}$/.test(value)).sort();
    };
    const before = await idsIn();
    vi.stubEnv("IN_PLAIN_SIGHT_KEY", "a newsroom's own");
    expect(redone(await analyse({ paths: [dump], out, ...silent }))).toEqual(["publish", "facts"]);
    const after = await idsIn();
    expect(after).toHaveLength(before.length);
    expect(after.filter((id) => before.includes(id))).toEqual([]);
    expect(await readFile(join(out, "private", "stages.json"), "utf8")).not.toContain("newsroom's");
    vi.unstubAllEnvs();
    await analyse({ paths: [dump], out, ...silent });
    expect(await idsIn()).toEqual(before);
  });

  it("continues where a stage died, to the same bytes", async () => {
    const before = await digestsOf(out);
    await rm(join(out, "private", "labels.parquet"));
    const again = await analyse({ paths: [dump], out, ...silent });
    expect(redone(again)).toEqual(["labels"]);
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
    expect(counts).toMatchObject({
      distinct_texts: 1,
      ads_by_first_model: 0,
      sellers: 0,
      groups: 1,
    });
    const { facts } = JSON.parse(await readFile(join(result, "facts.json"), "utf8")) as Facts;
    expect(facts.ads?.value).toBe(0);
    expect(facts.share_ads_year?.value).toBe(0);
    expect(facts.top_place?.value).toBeNull();

    // Another choice of what is one group is another reading.
    const investigation = { ...defaults, sameGroup: { "5": "6" } };
    const paths = [join(quiet, "result.json")];
    const again = await analyse({ paths, out: result, ...silent, investigation });
    expect(redone(again)[0]).toBe("messages");
    expect(again.gaps.map(({ group_key }) => group_key)).toEqual(["6"]);
  });
});
