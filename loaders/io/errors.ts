/**
 * The one error a person running the kit is meant to read: a lower-case, specific sentence and the
 * exit code that the command ends with. Anything else that is thrown is a defect of the kit.
 */
export class InvestigationError extends Error {
  override readonly name = "InvestigationError";
  /** 1: the work was done but something was wrong with the input; 2: the call itself was wrong. */
  readonly exitCode: 1 | 2;

  constructor(message: string, options: { exitCode?: 1 | 2; cause?: unknown } = {}) {
    super(visible(message), options.cause === undefined ? undefined : { cause: options.cause });
    this.exitCode = options.exitCode ?? 1;
  }
}

/** Characters that a terminal obeys instead of showing them: a dump names its files as it likes. */
const OBEYED = /(?!\n)[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu;

function visible(text: string): string {
  return text.replace(OBEYED, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/** A name from a dump that an error can say: one that goes on in a second line could say anything there. */
export function oneLine(name: string): string {
  return name.replaceAll("\n", "\\n");
}
