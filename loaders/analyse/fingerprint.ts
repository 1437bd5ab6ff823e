import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { readFile, readdir, stat } from "node:fs/promises";
import { join } from "node:path";

/** One digest of several strings; the order counts. */
export function digest(...parts: string[]): string {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(`${part.length}:${part}`);
  return hash.digest("hex");
}

/** A digest of a file's contents, or of all files in a folder with their names. */
export async function digestOfContents(path: string): Promise<string> {
  if ((await stat(path)).isFile()) return digest(await readFile(path, "base64"));
  const names = (await readdir(path)).sort();
  const parts = await Promise.all(names.map((name) => digestOfContents(join(path, name))));
  return digest(...names.flatMap((name, index) => [name, parts[index]!]));
}

/** A digest of a model's files; of its name alone where it is no path here but a hub id. */
export async function digestOfModel(model: string): Promise<string> {
  return existsSync(model) ? digestOfContents(model) : digest("id", model);
}

/**
 * A digest of what a file system says of large inputs: path, place, size and times. No program can set
 * the time of change (ctime), so that bytes that were overwritten are noticed even where the size and
 * the time of modification were put back, as copying and unpacking programs do.
 */
export async function digestOfMetadata(paths: readonly string[]): Promise<string> {
  const parts = await Promise.all(
    paths.map(async (path) => {
      const { dev, ino, size, mtimeNs, ctimeNs } = await stat(path, { bigint: true });
      return [path, dev, ino, size, mtimeNs, ctimeNs].join("\n");
    }),
  );
  return digest(...parts);
}
