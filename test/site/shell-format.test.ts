import { describe, expect, it } from "vitest";
import { createFormats, formatValue } from "../../src/components/format.ts";

const en = createFormats("en");
const nl = createFormats("nl");

describe("createFormats", () => {
  it("separates thousands as the language does", () => {
    expect(en.count(71204)).toBe("71,204");
    expect(nl.count(71204)).toBe("71.204");
  });

  it.each([
    [7, "7", "7"],
    [8.25, "8.3", "8,3"],
    [821, "820", "820"],
    [54_900, "55,000", "55.000"],
    [994_999, "990,000", "990.000"],
    [2_512_345, "2.5\u00a0million", "2,5\u00a0miljoen"],
    [995_000, "1\u00a0million", "1\u00a0miljoen"],
  ])("rounds %d to two digits, in words from a million", (value, english, dutch) => {
    expect(en.round(value)).toBe(english);
    expect(nl.round(value)).toBe(dutch);
  });

  it.each([
    [0, "0%"],
    [0.0124, "1.2%"],
    [0.364, "36%"],
    [0.9968, "99.7%"],
    [1, "100%"],
  ])("writes the share %d with a decimal only near the ends", (value, text) => {
    expect(en.share(value)).toBe(text);
  });

  it("writes the word for percent in Dutch prose", () => {
    expect(nl.shareInProse(0.364)).toBe("36\u00a0procent");
    expect(nl.share(0.364)).toBe("36%");
  });

  it("writes the day that a table holds, wherever the reader is", () => {
    expect(en.day("2021-01-04")).toBe("4 January 2021");
    expect(nl.day(new Date("2021-01-04T00:00:00Z"))).toBe("4 januari 2021");
  });

  it("joins a list with the language's own and", () => {
    expect(en.list(["a", "b", "c"])).toBe("a, b and c");
    expect(nl.list(["a", "b", "c"])).toBe("a, b en c");
  });

  it("writes small files as at least a kilobyte", () => {
    expect(en.bytes(12)).toBe("1\u00a0kB");
    expect(en.bytes(3_440_000)).toBe("3.4\u00a0MB");
  });
});

describe("formatValue", () => {
  it("takes a day for a day and any other text as it is", () => {
    expect(formatValue("2023-11-27", "text", "exact", en)).toBe("27 November 2023");
    expect(formatValue("Urk", "text", "exact", en)).toBe("Urk");
  });

  it("keeps a decimal of a count that is not whole", () => {
    expect(formatValue(4.5, "weeks", "exact", nl)).toBe("4,5");
  });

  it("rounds where rounding was asked for", () => {
    expect(formatValue(71204, "messages", "round", en)).toBe("71,000");
  });
});
