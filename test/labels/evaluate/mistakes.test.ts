import { describe, expect, it } from "vitest";
import { withoutContacts, worstMistakes } from "../../../loaders/labels/evaluate/mistakes.ts";
import { kindsOf, parseMix, weightsOf } from "../../../loaders/labels/evaluate/mix.ts";
import { judgedOf, message } from "./helpers.ts";

describe("worstMistakes", () => {
  const judged = judgedOf([
    { by: ["drugsad", "post"], said: [], p: 0.3 },
    { by: ["drugsad"], said: [], p: 0.01 },
    { by: ["geendrugsad"], said: ["ad", "drugsad", "post"], p: 0.9 },
    { by: ["geendrugsad"], said: [], p: 0.2 },
  ]);

  it("lists wrong answers alone, the surest first, with both sets of labels", () => {
    const found = worstMistakes(judged, { engine: "tfidf", count: 5, quote: false });
    expect(found.map(({ id, kind, rank }) => [id, kind, rank])).toEqual([
      ["m2", "false_alarm", 1],
      ["m1", "missed", 1],
      ["m0", "missed", 2],
    ]);
    expect(found[0]).toMatchObject({ by_hand: "geendrugsad", by_model: "drugsad, post" });
    expect(found[2]).toMatchObject({ by_hand: "drugsad, post", by_model: "geendrugsad" });
  });

  it("stops at the number asked for", () => {
    expect(worstMistakes(judged, { engine: "tfidf", count: 1, quote: true })).toHaveLength(2);
  });
});

describe("withoutContacts", () => {
  it.each([
    ["app @voorbeeld_1 nu", "app @… nu"],
    ["zie https://voorbeeld.nl/x of t.me/groep", "zie … of …"],
    ["bel 06 12345678 of +31612345678", "bel … of …"],
    ["2 gram 95, 5 gram 220", "2 gram 95, 5 gram 220"],
  ])("of %s leaves %s", (text, left) => {
    expect(withoutContacts(text)).toBe(left);
  });
});

describe("the mix", () => {
  const messages = [
    message("1", "a", "een", ["drugsad"]),
    message("2", "a", "twee"),
    message("3", "a", "drie"),
    message("4", "b", "vier"),
  ];

  it("tells ads, near misses beside them, and what an author without ads wrote", () => {
    expect(kindsOf(messages)).toEqual(["ad", "near", "near", "ordinary"]);
  });

  it("weighs each kind to its share, one on average", () => {
    const weights = weightsOf(kindsOf(messages), { ad: 0.5, near: 0.1, ordinary: 0.4 });
    expect(Array.from(weights, (weight) => weight / 4)).toEqual([0.5, 0.05, 0.05, 0.4]);
  });

  it("is read from the command line, and refused unless it adds up", () => {
    expect(parseMix("ad=0.2,near=0.1,ordinary=0.7")).toEqual({
      ...{ ad: 0.2, near: 0.1, ordinary: 0.7 },
    });
    for (const wrong of ["ad=0.5", "ad=0.5,near=0.5,ordinary=0.5", "ad=1,near=-1,ordinary=1", "x"])
      expect(() => parseMix(wrong)).toThrow("with a sum of 1");
  });
});
