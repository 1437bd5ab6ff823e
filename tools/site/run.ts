import { spawn } from "node:child_process";
import { InvestigationError } from "../../loaders/io/errors.ts";

export interface RunOptions {
  env?: Record<string, string>;
  /** Kept back, and shown only where the program fails. */
  quiet?: boolean;
}

/**
 * Runs node with arguments. Throws {@link InvestigationError} where it fails: with `what` and, in a
 * quiet run, the last lines it printed.
 */
export async function runNode(
  what: string,
  args: string[],
  options: RunOptions = {},
): Promise<void> {
  const { env = {}, quiet = false } = options;
  const child = spawn(process.execPath, args, {
    env: { ...process.env, ...env },
    stdio: quiet ? ["ignore", "pipe", "pipe"] : ["ignore", "inherit", "inherit"],
  });
  let printed = "";
  const keep = (chunk: Buffer) => (printed = (printed + chunk.toString()).slice(-4000));
  child.stdout?.on("data", keep);
  child.stderr?.on("data", keep);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once("error", reject).once("close", resolve);
  });
  if (code === 0) return;
  throw new InvestigationError(`${what} failed${printed === "" ? "" : `:\n${printed.trim()}`}`, {
    exitCode: code === 2 ? 2 : 1,
  });
}

/** The arguments that run one of the pipeline's commands. */
export const pipeline = (...args: string[]): string[] => [
  "--import",
  "tsx",
  "loaders/cli.ts",
  ...args,
];

/** The arguments that run Framework without the network. */
export const framework = (...args: string[]): string[] => [
  "--import",
  "./tools/site/offline.mjs",
  "node_modules/@observablehq/framework/dist/bin/observable.js",
  ...args,
];
