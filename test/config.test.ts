import { describe, expect, it } from "vitest";
import { defaults, defineInvestigation } from "../loaders/config.ts";
import { InvestigationError } from "../loaders/io/errors.ts";

const refusal = (choices: object): string => {
  try {
    defineInvestigation(choices);
  } catch (error) {
    expect(error).toBeInstanceOf(InvestigationError);
    expect((error as InvestigationError).exitCode).toBe(2);
    return (error as InvestigationError).message;
  }
  throw new Error("was accepted");
};

describe("defineInvestigation", () => {
  it("fills in what a newsroom does not choose", () => {
    expect(defineInvestigation({ storyYear: 2022 })).toEqual({ ...defaults, storyYear: 2022 });
  });

  it("names a setting it does not know", () => {
    expect(refusal({ dump: ["x"] })).toBe('investigation.config.ts: unknown setting "dump"');
  });

  it.each([
    [{ period: { from: "2023-1-1", to: "2023-12-31" } }, '"2023-1-1" is not a day'],
    [{ period: { from: "2023-02-30", to: "2023-12-31" } }, '"2023-02-30" is not a day'],
    [{ period: { from: "2023-12-31", to: "2023-01-01" } }, "before it begins"],
    [{ timeZone: "Europe/Hilversum" }, '"Europe/Hilversum" is not known'],
    [{ minimumSellers: 0 }, "not a whole number"],
    [{ storyYear: 2023.5 }, "is not a year"],
    [{ engine: "oracle" }, 'no engine "oracle"; there are: tfidf, transformers, or the path of a'],
    [{ engine: null }, 'no engine "null"'],
    [{ joblibLabels: ["drugsad", "vuurwerk"] }, '"vuurwerk" is no label'],
    [{ joblibLabels: ["drugsad", "drugsad"] }, "a label stands there twice"],
    [{ joblibLabels: "drugsad" }, "no list of labels"],
    [{ model: 3 }, "not the name of a folder or a hub id"],
  ])("refuses %j", (choices, reason) => {
    expect(refusal(choices)).toContain(reason);
  });
});
