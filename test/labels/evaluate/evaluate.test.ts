import { describe, expect, it } from "vitest";
import { evaluate } from "../../../loaders/labels/evaluate/evaluate.ts";
import { serialiseEvaluation } from "../../../loaders/labels/evaluate/file.ts";
import { runHere } from "../../../loaders/labels/evaluate/jobs.ts";
import { DEFAULT_MIX } from "../../../loaders/labels/evaluate/mix.ts";
import type { Trainable } from "../../../loaders/labels/evaluate/trainable.ts";
import { HEADS } from "../../../loaders/labels/model-file.ts";
import { createRandom } from "../../../loaders/simulate/random.ts";
import { message } from "./helpers.ts";

/** Learns by heart: knows a message it has seen, in any writing of its words, and nothing else. */
const memory: Trainable = {
  name: "memory",
  fit(messages) {
    const key = (text: string): string => text.split(" ").sort().join(" ");
    const known = new Map(messages.map((one) => [key(one.normalised), one.labels]));
    return Promise.resolve((texts) =>
      Promise.resolve(
        texts.map(({ normalised }) => {
          const labels = known.get(key(normalised));
          return Float64Array.from(HEADS, (head) => {
            if (labels === undefined) return 0.2;
            return labels.has(head === "ad" ? "drugsad" : head) ? 0.9 : 0.1;
          });
        }),
      ),
    );
  },
};

/** Messages of random words, of which each author wrote most twice in another order. */
function duplicated() {
  const random = createRandom(5, "duplicated");
  const word = () => Array.from({ length: 6 }, () => "abcdefghij"[random.below(10)]!).join("");
  return ["a", "b", "c", "d", "e", "f"].flatMap((author) =>
    Array.from({ length: 30 }, (_, i) => {
      const words = Array.from({ length: 5 }, word);
      const ad = random.chance(0.5);
      return [words, [...words].reverse()].map((order, copy) =>
        message(`${author}${i}${copy}`, author, order.join(" "), [
          ...(ad ? (["drugsad", "harddrugs"] as const) : (["geendrugsad"] as const)),
        ]),
      );
    }).flat(),
  );
}

const options = { engines: ["memory"], mix: DEFAULT_MIX, background: [], quote: false };

describe("evaluate", () => {
  it("shows what a leaky split would have claimed for messages that come twice", async () => {
    const messages = duplicated();
    const { measures } = await evaluate(messages, { ...options, run: runHere(messages, [memory]) });
    const accuracy = (split: string) =>
      measures.find((row) => row.split === split && row.measure === "ad_accuracy")!;
    expect(accuracy("grouped").value!).toBeLessThan(0.65);
    expect(accuracy("random").value!).toBeGreaterThan(0.85);
    expect(accuracy("random").low!).toBeGreaterThan(accuracy("grouped").high!);
  });

  it("gives the same bytes for the same messages, and keeps texts back unless they may be quoted", async () => {
    const messages = duplicated();
    const run = runHere(messages, [memory]);
    const first = await evaluate(messages, { ...options, run });
    const again = await evaluate(messages, { ...options, run });
    expect(serialiseEvaluation(again)).toBe(serialiseEvaluation(first));
    expect(first.mistakes.length).toBeGreaterThan(0);
    for (const { text } of first.mistakes) expect(text).toBeNull();
    const quoted = await evaluate(messages, { ...options, run, quote: true });
    expect(quoted.mistakes.every(({ text }) => typeof text === "string")).toBe(true);
  });

  it("counts false alarms on background texts without keeping one of them", async () => {
    const messages = duplicated();
    const ad = messages.find(({ labels }) => labels.has("drugsad"))!;
    const texts = [ad, { text: "goedemorgen buren", normalised: "goedemorgen buren" }];
    const evaluation = await evaluate(messages, {
      ...options,
      background: [{ name: "chat", texts }],
      run: runHere(messages, [memory]),
    });
    const row = evaluation.measures.find(({ split }) => split === "background")!;
    expect(row).toMatchObject({ item: "chat", value: 0.5, n: 2 });
    expect(serialiseEvaluation(evaluation)).not.toContain("goedemorgen");
  });
});
