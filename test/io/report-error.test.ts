import { parseArgs } from "node:util";
import { afterEach, describe, expect, it, vi } from "vitest";
import { InvestigationError } from "../../loaders/io/errors.ts";
import { reportError } from "../../loaders/io/report-error.ts";

/** The exit code and what stands on standard error. */
function report(error: unknown): [code: number, said: string] {
  let said = "";
  vi.spyOn(process.stderr, "write").mockImplementation((text) => {
    said += String(text);
    return true;
  });
  return [reportError(error), said];
}

function thrownBy(work: () => unknown): unknown {
  try {
    return work();
  } catch (error) {
    return error;
  }
}

afterEach(() => {
  vi.restoreAllMocks();
});

describe("reportError(error)", () => {
  it("says what an InvestigationError says, with its exit code", () => {
    const error = new InvestigationError("no dump", { exitCode: 2 });
    expect(report(error)).toEqual([2, "in-plain-sight: no dump\n"]);
  });

  it("names an option that is not known in one line, as a wrong call", () => {
    const error = thrownBy(() => parseArgs({ args: ["--dmup", "x"], options: {} }));
    expect(report(error)).toEqual([2, "in-plain-sight: unknown option '--dmup'\n"]);
  });

  it("keeps the stack of a defect", () => {
    const [code, said] = report(new TypeError("x is not a function"));
    expect(code).toBe(70);
    expect(said).toContain("TypeError: x is not a function");
    expect(said).toContain("report-error.test.ts");
  });
});
