import { lstat, readdir, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { InvestigationError } from "../io/errors.ts";

/** A file to be looked at. */
export interface Input {
  /** As given, or the given folder's path and the path in it. */
  path: string;
  bytes: number;
  /** It was named itself, not found in a folder: then it must be an export. */
  given: boolean;
}

export interface Inputs {
  /** Each file once, in binary order of path. */
  files: Input[];
  /** Entries of folders that are no files: links, sockets. Links are not followed. */
  ignored: number;
}

/** The files that `paths` mean; throws {@link InvestigationError} (2) where one cannot be reached. */
export async function listInputs(paths: readonly string[]): Promise<Inputs> {
  const inputs: Inputs = { files: [], ignored: 0 };
  const seen = new Set<string>();
  const add = (path: string, bytes: number, given: boolean): void => {
    if (seen.has(resolve(path))) return;
    seen.add(resolve(path));
    inputs.files.push({ path, bytes, given });
  };
  const addFolder = async (folder: string): Promise<void> => {
    for (const entry of await readdir(folder)) {
      const path = join(folder, entry);
      const found = await lstat(path);
      if (found.isDirectory()) await addFolder(path);
      else if (found.isFile()) add(path, found.size, false);
      else inputs.ignored++;
    }
  };
  const folders: string[] = [];
  for (const path of paths) {
    const found = await stat(path).catch((cause: NodeJS.ErrnoException) => {
      throw unreachable(path, cause);
    });
    if (found.isDirectory()) folders.push(path);
    else if (found.isFile()) add(path, found.size, true);
    else throw new InvestigationError(`neither a file nor a folder: ${path}`, { exitCode: 2 });
  }
  for (const folder of folders) await addFolder(folder);
  inputs.files.sort((a, b) => Buffer.compare(Buffer.from(a.path), Buffer.from(b.path)));
  return inputs;
}

function unreachable(path: string, cause: NodeJS.ErrnoException): InvestigationError {
  const missing = cause.code === "ENOENT" || cause.code === "ENOTDIR";
  const said = missing
    ? `no such file or folder: ${path}`
    : `${path} cannot be read: ${cause.code}`;
  return new InvestigationError(said, { exitCode: 2, cause });
}
