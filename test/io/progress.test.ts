import { describe, expect, it } from "vitest";
import { createProgress } from "../../loaders/io/progress.ts";

function record(isTTY: boolean) {
  const written: string[] = [];
  let clock = 0;
  return {
    written,
    output: { isTTY, write: (text: string) => written.push(text) },
    now: () => clock,
    pass: (milliseconds: number) => {
      clock += milliseconds;
    },
  };
}

describe("createProgress", () => {
  it("shows rate, share and time left on a terminal, in a line that is redrawn", () => {
    const { written, output, now, pass } = record(true);
    const progress = createProgress("reading", { output, now, total: 4000, unit: "messages" });
    pass(2000);
    progress.update(1000);
    expect(written).toEqual(["\r\u001b[2Kreading: 1,000 messages, 500/s, 25 %, 6.0 s left"]);
  });

  it("writes plain lines elsewhere, ten seconds apart at the least", () => {
    const { written, output, now, pass } = record(false);
    const progress = createProgress("reading", { output, now, unit: "MB" });
    for (let second = 1; second <= 25; second += 1) {
      pass(1000);
      progress.update(second * 3);
    }
    expect(written).toEqual(["reading: 30 MB, 3/s\n", "reading: 60 MB, 3/s\n"]);
  });

  it("ends with what was done in all, and in what time", () => {
    const { written, output, now, pass } = record(false);
    const progress = createProgress("reading", { output, now, total: 10, unit: "MB" });
    pass(200_000);
    progress.update(10);
    progress.finish();
    expect(written.at(-1)).toBe("reading: 10 MB, 0.1/s, 3 min 20 s\n");
  });

  it("says nothing of share and time left where the whole is not known", () => {
    const { written, output, now, pass } = record(true);
    const progress = createProgress("reading", { output, now, unit: "MB" });
    pass(500);
    progress.update(5);
    expect(written.join("")).not.toMatch(/%|left/);
  });
});
