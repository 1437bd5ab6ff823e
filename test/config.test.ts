import { describe, expect, it } from "vitest";
import { defaults, defineInvestigation, loadInvestigation } from "../loaders/config.ts";
import { InvestigationError } from "../loaders/io/errors.ts";
import { folderOf } from "./messages/helpers.ts";

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

  it("fills in the parameters of the simulation one by one", () => {
    const simulate = { seed: 7 } as typeof defaults.simulate;
    expect(defineInvestigation({ simulate }).simulate).toEqual({ ...defaults.simulate, seed: 7 });
  });

  it("takes every setting as docs/exports.md writes it", () => {
    const written = {
      sameGroup: { "title:Markt": "1234567890", "555": "1234567890" },
      columns: { group: "=1234567890", id: "id", date: "d", text: "t", sender: "s" },
      groupNames: { "1234567890": "De grote groep", "title:Markt": "Markt" },
      ...{ siteUrl: "https://example.org/verhaal/", memoryLimit: "1.5 GiB" },
    };
    expect(defineInvestigation(written)).toEqual({ ...defaults, ...written });
  });

  it("names a setting it does not know", () => {
    expect(refusal({ dump: ["x"] })).toBe(
      'investigation.config.ts: unknown setting "dump"; did you mean "dumps"?',
    );
  });

  it.each([
    [{ period: { from: "2023-1-1", to: "2023-12-31" } }, '"2023-1-1" is not a day'],
    [{ period: { from: "2023-02-30", to: "2023-12-31" } }, '"2023-02-30" is not a day'],
    [{ period: { from: "2023-12-31", to: "2023-01-01" } }, "before it begins"],
    [{ timeZone: "Europe/Hilversum" }, '"Europe/Hilversum" is not known'],
    [{ minimumSellers: 0 }, "not a whole number"],
    [{ storyYear: 2023.5 }, "is not a year"],
    [{ engine: "oracle" }, 'no engine "oracle"; there are: tfidf, transformers, or the path of a'],
    [{ engine: null }, "engine: no engine null"],
    [{ engine: "transformer" }, 'did you mean "transformers"?'],
    [{ dumps: "result.json" }, 'dumps: "result.json" is not a list of paths'],
    [{ dumps: [""] }, 'dumps: a path is "", not a text'],
    [{ period: "2023" }, 'period: "2023" is not of the form'],
    [{ period: { start: "2023-01-01" } }, 'period: unknown "start"'],
    [{ period: { from: "2023-01-01", too: "2023-12-31" } }, 'unknown "too"; did you mean "to"?'],
    [{ timeZone: "Europe/Amsterdan" }, 'did you mean "Europe/Amsterdam"?'],
    [{ timeZone: 1 }, "timeZone 1 is not known"],
    [{ storyYear: "2023" }, 'storyYear: "2023" is not a year'],
    [{ storyYear: 2019 }, "storyYear: 2019 lies outside the period"],
    [{ period: { from: "2019-01-01", to: "2020-06-30" } }, "did you mean 2020?"],
    [{ sameGroup: ["555"] }, "sameGroup: "],
    [
      { sameGroup: { Markt: "555" } },
      'sameGroup: "Markt" is not the key of a group; did you mean "title:Markt"?',
    ],
    [{ sameGroup: { "-1001234567890": "555" } }, 'did you mean "1234567890"?'],
    [
      { sameGroup: { "555": 1234567890 } },
      'sameGroup: 1234567890 is not the key of a group; did you mean "1234567890"?',
    ],
    [{ sameGroup: { "1": "2", "2": "3" } }, '"1" means "2", which itself means another group'],
    [
      { columns: { group: "g", id: "i", date: "d", txt: "t" } },
      'columns: unknown "txt"; did you mean "text"?',
    ],
    [{ columns: { group: "g", id: "i", date: "d" } }, 'columns: lacks "text"'],
    [{ columns: { group: "g", id: "i", date: "d", text: 3 } }, "columns: text is 3, not a text"],
    [{ columns: "text" }, 'columns: "text" is not of the form'],
    [{ groupNames: { "555": "" } }, 'groupNames: the name of "555" is "", not a text'],
    [
      { groupNames: { channel555: "Markt" } },
      'groupNames: "channel555" is not the key of a group; did you mean "555"?',
    ],
    [{ siteUrl: "example.org" }, "siteUrl: "],
    [{ memoryLimit: "512" }, 'memoryLimit: "512" is not an amount of memory'],
    [{ memoryLimit: 512 }, "memoryLimit: 512 is not"],
    [{ simulate: { message: 5 } }, 'simulate: unknown "message"; did you mean "messages"?'],
    [{ simulate: { messages: -5 } }, "simulate: messages: -5 is not a whole number from 0"],
    [{ constructor: {} }, 'unknown setting "constructor"'],
    [{ joblibLabels: ["drugsad", "vuurwerk"] }, '"vuurwerk" is no label'],
    [{ joblibLabels: ["drugsad", "drugsad"] }, "a label stands there twice"],
    [{ joblibLabels: "drugsad" }, "no list of labels"],
    [{ model: 3 }, "not the name of a folder or a hub id"],
    [{ secondModel: "" }, "secondModel: neither the name of a model nor null"],
  ])("refuses %j", (choices, reason) => {
    expect(refusal(choices)).toContain(reason);
  });
});

describe("loadInvestigation", () => {
  it("calls a configuration that cannot be run a mistake of the call, and says why", async () => {
    const folder = await folderOf({
      "investigation.config.ts": "throw new Error('no such dump');",
    });
    const loading = loadInvestigation(folder);
    await expect(loading).rejects.toThrow("investigation.config.ts cannot be run: no such dump");
    await expect(loading).rejects.toMatchObject({ exitCode: 2 });
  });
});
