import { describe, expect, it } from "vitest";
import { simulateCommand } from "../../loaders/simulate/command.ts";

describe("simulateCommand(argv)", () => {
  it.each([
    [["--out", "x", "--mesages", "5"], "simulate: unknown option '--mesages'"],
    [["--out", "x", "dump"], "simulate: unexpected argument 'dump'"],
    [["--out", "x", "--messages", "many"], 'simulate: --messages "many" is not a whole number'],
    [["--out", "x", "--seed", "1.5"], 'simulate: --seed "1.5" is not a whole number'],
    [["--messages", "5"], "simulate: no folder to write to"],
    [["--out"], "simulate: option '--out <value>' argument missing"],
  ])("refuses %j", async (argv, message) => {
    await expect(simulateCommand(argv)).rejects.toMatchObject({
      ...{ name: "InvestigationError", exitCode: 2 },
      message: expect.stringContaining(message) as string,
    });
  });
});
