import { describe, expect, it } from "vitest";
import { createTokeniser } from "../../../../loaders/labels/sklearn/pattern/tokeniser.ts";
import { GramBuffer } from "../../../../loaders/labels/sklearn/text/gram-buffer.ts";

function tokensOf(pattern: string, text: string): string[] {
  const source = new GramBuffer();
  source.fill(text);
  const tokens: string[] = [];
  createTokeniser(pattern)(source.units, source.length, (start, end) =>
    tokens.push(text.slice(start, end)),
  );
  return tokens;
}

describe("a token pattern", () => {
  it.each([
    [String.raw`(?u)\b\w\w+\b`, "a bc d_e é éé 1 12 𝔴𝔴 𝔴", ["bc", "d_e", "éé", "12", "𝔴𝔴"]],
    [String.raw`\w+`, "a-b c", ["a", "b", "c"]],
    [String.raw`\b\w\w\w+\b`, "ab abc abcd", ["abc", "abcd"]],
    [String.raw`\w{2,3}`, "abcde a", ["abc", "de"]],
    [String.raw`\S+`, "wit, snuif!", ["wit,", "snuif!"]],
    [String.raw`[^\W\d_]+`, "3mmc x2y_z", ["mmc", "x", "y", "z"]],
    [String.raw`a|ab`, "ab ab", ["a", "a"]],
    [String.raw`(?:ab?)+c|a`, "ababc aba", ["ababc", "a", "a"]],
    [String.raw`<(\w+?)>?`, "<abc> <d", ["a", "d"]],
    [String.raw`(?:(\d)|x)y`, "1y xy", ["1", ""]],
    [String.raw`\d+?[ap]m|[€$]\s*\d+`, "10pm €  50", ["10pm", "€  50"]],
    [String.raw`^\w|\w$|\Bb\B`, "abc d\n", ["a", "b", "d"]],
    [String.raw`[]\-a]+`, "]-a b", ["]-a"]],
    [String.raw`\x41\u0042\.`, "AB. AB", ["AB."]],
    ["a{,2}b{1", "aab{1", ["aab{1"]],
  ])("%s cuts %j", (pattern, text, tokens) => {
    expect(tokensOf(pattern, text)).toEqual(tokens);
  });

  it.each([
    [String.raw`(?=x)y`, "a group begins with (?"],
    [String.raw`(?i)abc`, "a group begins with (?"],
    [String.raw`(a)\1`, "\\1 is not read"],
    [String.raw`(a)(b)`, "more than one capturing group"],
    [String.raw`\w*`, "it may match nothing at all"],
    [String.raw`(?:a*)*b`, "it repeats what may be empty"],
    [String.raw`a++`, "it repeats a repeat"],
    [String.raw`*a`, "it repeats nothing"],
    [String.raw`(a`, "a group has no end"],
    [String.raw`a)`, "a group has no beginning"],
    [String.raw`[z-a]`, "a set has a range that is none"],
    [String.raw`[a`, "it ends too early"],
    [String.raw`\p{L}`, "\\p is not read"],
    ["(".repeat(600), "longer than 500 characters"],
    ["(?:a{1,30}){1,30}", "more than 128 steps"],
  ])("%s is refused", (pattern, why) => {
    expect(() => createTokeniser(pattern)).toThrow(why);
  });

  it.each([
    [String.raw`(?:a+)+b`, "a".repeat(100_000)],
    [String.raw`(?:a|aa)+$|b`, `${"a".repeat(100_000)}c`],
    [String.raw`\w+\w+\w+-`, "x".repeat(100_000)],
    [String.raw`(?:x?){20}x{20}-|y`.replace("(?:x?){20}", "x?x?x?x?x?x?"), "x".repeat(100_000)],
  ])("%s is done with what would take others years", (pattern, text) => {
    expect(tokensOf(pattern, text)).toEqual([]);
  });
});
