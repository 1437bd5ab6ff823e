import { InvestigationError } from "./errors.ts";

/** What the system answers, in words, where it is no defect of the kit. */
const ANSWERS: Record<string, string> = {
  EACCES: "not allowed",
  EPERM: "not allowed",
  EROFS: "what lies there can only be read",
  ENOENT: "no such file or folder",
  ENOTDIR: "a file lies where a folder should",
  EEXIST: "a file lies where a folder should",
  EISDIR: "a folder lies where a file should",
  ENOSPC: "no space left on the disk",
  EDQUOT: "no space left for this user",
  EFBIG: "larger than a file may be here",
  EMFILE: "too many open files",
  ENAMETOOLONG: "the name is too long",
  ELOOP: "links that lead in a circle",
  EIO: "the disk does not answer",
};

/**
 * What the system refused to do, as an error that a person is meant to read; null for anything else.
 * DuckDB's own errors are recognised by their words, for it gives no codes.
 */
export function refusalOf(error: unknown): InvestigationError | null {
  if (!(error instanceof Error)) return null;
  const { code = "", path, syscall, message } = error as NodeJS.ErrnoException;
  const answer = ANSWERS[code];
  if (answer !== undefined && syscall !== undefined) {
    const where = path === undefined ? "" : ` ${path}`;
    return new InvestigationError(`${syscall}${where}: ${answer}`, { cause: error });
  }
  if (/^Out of Memory Error|failed to pin block|could not allocate block/.test(message)) {
    const what = "not enough memory for this dump: raise memoryLimit in investigation.config.ts";
    return new InvestigationError(what, { cause: error });
  }
  const file = /(?:Could not|Cannot) \w+ (?:to )?file "([^"]+)": ([^\n]+)/.exec(message);
  if (file === null) return null;
  return new InvestigationError(`${file[1]}: ${file[2]!.toLowerCase()}`, { cause: error });
}
