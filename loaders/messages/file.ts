import { oneLine } from "../io/errors.ts";
import { packingOf, peek, unpack } from "./archive/unpack.ts";
import { readZip } from "./archive/zip.ts";
import { readContents } from "./contents.ts";
import type { Input } from "./inputs.ts";
import type { Reading } from "./message.ts";
import { NotAnExport } from "./not-an-export.ts";
import type { Columns } from "./table/columns.ts";
import { isParquet, readParquet } from "./table/parquet.ts";

export interface FileOptions {
  /** Of tables; null where none are to be read. */
  columns: Columns | null;
  /** Bytes that one file may unpack to. */
  unpackedLimit: number;
}

/** What a file was read as. */
export interface ReadExport {
  /** For the account: `telegram-desktop-json`, `telethon-jsonl+gz` … */
  format: string;
  /** Files in it, where it is a zip, that are no exports. */
  ignored: number;
}

/**
 * Reads one export, packed or not, and tells `reading.sink` of its messages. Null for a file of a
 * folder that is no export; throws {@link InvestigationError} for a given one.
 */
export async function readExport(
  input: Input,
  chunks: AsyncIterable<Buffer>,
  reading: Reading,
  options: FileOptions,
): Promise<ReadExport | null> {
  const first = await peek(chunks);
  const packing = packingOf(first.head);
  try {
    if (packing === "zip") return await readMembers(input, reading, options);
    if (packing === null && options.columns && isParquet(first.head)) {
      await readParquet(input.path, reading, options.columns);
      return { format: "table-parquet", ignored: 0 };
    }
    const unpacked = packing
      ? unpack(first.chunks, packing, reading.name, options.unpackedLimit)
      : first.chunks;
    const format = await readContents(unpacked, reading, options.columns);
    if (format === null) throw new NotAnExport(notAnExport(reading.name));
    return { format: nameOf(reading, format, packing), ignored: 0 };
  } catch (error) {
    if (error instanceof NotAnExport && !input.given) return null;
    throw error;
  }
}

/** Reads what is an export among the files of a zip. */
async function readMembers(
  input: Input,
  reading: Reading,
  { columns, unpackedLimit }: FileOptions,
): Promise<ReadExport> {
  let format: string | null = null;
  let ignored = 0;
  for await (const { name, chunks } of readZip(input.path, unpackedLimit)) {
    const member = { ...reading, name: oneLine(`${input.path}/${name}`) };
    try {
      const found = await readContents(chunks, member, columns);
      if (found) format ??= nameOf(reading, found, "zip");
      else ignored++;
    } catch (error) {
      if (!(error instanceof NotAnExport)) throw error;
      ignored++;
    } finally {
      await chunks.return(undefined);
    }
  }
  if (format === null) throw new NotAnExport(notAnExport(reading.name));
  return { format, ignored };
}

function nameOf(reading: Reading, format: string, packing: string | null): string {
  return `${reading.sink.style ?? "telegram-desktop"}-${format}${packing ? `+${packing}` : ""}`;
}

function notAnExport(path: string): string {
  return (
    `${path} is not an export: expected telegram desktop's JSON or HTML, JSON of telethon, ` +
    `pyrogram, 4CAT or TGDataset, or a table whose columns the configuration names`
  );
}
