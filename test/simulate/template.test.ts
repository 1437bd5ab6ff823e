import { describe, expect, it } from "vitest";
import { createRandom } from "../../loaders/simulate/random.ts";
import { createPhrase } from "../../loaders/simulate/template.ts";

/** Every text that 200 draws give. */
function textsOf(templates: string[], slots = {}): Set<string> {
  const phrase = createPhrase<object>(templates, slots);
  const random = createRandom(1, "template");
  return new Set(Array.from({ length: 200 }, () => phrase(random, {})));
}

describe("createPhrase(templates, slots)", () => {
  it("picks among templates and among choices in braces", () => {
    expect(textsOf(["{een|twee} fietsen", "niets"])).toEqual(
      new Set(["een fietsen", "twee fietsen", "niets"]),
    );
  });

  it("leaves out what is in brackets half of the time", () => {
    expect(textsOf(["goed[ zo]"])).toEqual(new Set(["goed", "goed zo"]));
  });

  it("draws whole numbers from a range, ends included", () => {
    expect(textsOf(["{3-5} euro"])).toEqual(new Set(["3 euro", "4 euro", "5 euro"]));
  });

  it("draws round numbers between round ends", () => {
    expect(textsOf(["{10-20} min"])).toEqual(new Set(["10 min", "15 min", "20 min"]));
  });

  it("fills slots with templates that have slots of their own, and with functions", () => {
    const slots = { greeting: ["dag {who}"], who: ["buurman", "{name}"], name: () => "Piet" };
    expect(textsOf(["{greeting}!"], slots)).toEqual(new Set(["dag buurman!", "dag Piet!"]));
  });

  it("nests choices and allows empty ones", () => {
    expect(textsOf(["{a{1|2}|}b"])).toEqual(new Set(["a1b", "a2b", "b"]));
  });

  it("throws while compiling where a slot is unknown or a brace is open", () => {
    expect(() => createPhrase(["{nobody}"], {})).toThrow("unknown slot {nobody}");
    expect(() => createPhrase(["{a|b"], {})).toThrow('"}" is missing in "{a|b"');
    expect(() => createPhrase(["[a"], {})).toThrow('"]" is missing in "[a"');
  });
});
