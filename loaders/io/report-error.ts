import { InvestigationError } from "./errors.ts";
import { refusalOf } from "./refusals.ts";

/**
 * Tells the person on standard error what went wrong, and gives the exit code for it: that of an
 * {@link InvestigationError} or of what the system refused, 2 for options that are not known, and 70
 * for a defect of the kit, which keeps its stack.
 */
export function reportError(error: unknown): number {
  const meant = error instanceof InvestigationError ? error : refusalOf(error);
  if (meant) {
    process.stderr.write(`in-plain-sight: ${meant.message}\n`);
    return meant.exitCode;
  }
  if (isUsageError(error)) {
    const message = error.message.replace(/\. .*/s, "");
    process.stderr.write(`in-plain-sight: ${message[0]?.toLowerCase()}${message.slice(1)}\n`);
    return 2;
  }
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  return 70;
}

/** What `parseArgs` throws at an option it does not know. */
function isUsageError(error: unknown): error is Error {
  return (
    error instanceof Error &&
    String((error as NodeJS.ErrnoException).code).startsWith("ERR_PARSE_ARGS_")
  );
}
