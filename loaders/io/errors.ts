/**
 * The one error a person running the kit is meant to read: a lower-case, specific sentence and the
 * exit code that the command ends with. Anything else that is thrown is a defect of the kit.
 */
export class InvestigationError extends Error {
  override readonly name = "InvestigationError";
  /** 1: the work was done but something was wrong with the input; 2: the call itself was wrong. */
  readonly exitCode: 1 | 2;

  constructor(message: string, options: { exitCode?: 1 | 2; cause?: unknown } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.exitCode = options.exitCode ?? 1;
  }
}
