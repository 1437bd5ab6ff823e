import { describe, expect, it } from "vitest";
import { REASONS } from "../../loaders/messages/account.ts";
import { flowSteps, STEPS, type FlowRow } from "../../src/components/charts/flow.ts";
import { stringsIn } from "../../src/components/strings/index.ts";
import { LANGUAGES } from "../../src/site/languages.ts";
import type { Fact } from "../../src/site/story.ts";

const rows: FlowRow[] = [
  { step: "read", reason: null, n: 100 },
  { step: "left_out", reason: "service", n: 3 },
  { step: "left_out", reason: "empty", n: 7 },
  { step: "left_out", reason: "no_date", n: 0 },
  { step: "kept", reason: null, n: 90 },
  { step: "texts", reason: null, n: 40 },
  { step: "ad_messages", reason: null, n: 50 },
  { step: "ad_texts", reason: null, n: 8 },
  { step: "ad_families", reason: null, n: 5 },
  { step: "sellers", reason: null, n: 4 },
];

const fact = (low: number | null, high: number | null): Fact => ({
  value: 0,
  low,
  high,
  denominator: null,
  unit: "ads",
  title: { en: "", nl: "" },
  classifier: true,
  tables: [],
  sql: "",
});

describe("flowSteps", () => {
  it("tells the steps from messages read to sellers, whatever the order of the table", () => {
    expect(flowSteps(rows.toReversed(), {}).map(({ step, n }) => [step, n])).toEqual([
      ["read", 100],
      ["kept", 90],
      ["texts", 40],
      ["ad_texts", 8],
      ["ad_families", 5],
      ["ad_messages", 50],
      ["sellers", 4],
    ]);
  });

  it("lets fall away what is left out, largest first, and the texts that are no ad", () => {
    const lost = Object.fromEntries(flowSteps(rows, {}).map((step) => [step.step, step.lost]));
    expect(lost["read"]).toEqual([
      { reason: "empty", n: 7 },
      { reason: "service", n: 3 },
    ]);
    expect(lost["texts"]).toEqual([{ reason: "no_ad", n: 32 }]);
    expect(lost["kept"]).toEqual([]);
  });

  it("leaves out nothing where every text is an ad", () => {
    const all = rows.map((row) => (row.step === "ad_texts" ? { ...row, n: 40 } : row));
    expect(flowSteps(all, {})[2]!.lost).toEqual([]);
  });

  it("gives a step the interval of its number, and none where the number has none", () => {
    const facts = { unique_ads: fact(6, 9), ads: fact(null, null) };
    const intervals = flowSteps(rows, facts).map(({ interval }) => interval);
    expect(intervals).toEqual([null, null, null, [6, 9], null, null, null]);
  });
});

describe.each(LANGUAGES)("the words of the flow in %s", (language) => {
  const { flow } = stringsIn(language).method;

  it("name every step", () => {
    for (const step of STEPS) expect(flow.steps[step]).not.toBe("");
  });

  it("name every reason for which a message is left out", () => {
    expect(Object.keys(flow.reasons)).toEqual(expect.arrayContaining([...REASONS, "no_ad"]));
  });
});
