/** Why a message that was read is not among the kept ones; every such message has exactly one. */
export const REASONS = [
  "service",
  "empty",
  "outside_period",
  "duplicate",
  "unreadable",
  "not_utf8",
  "oversized",
  "unsupported",
  "no_group",
  "no_id",
  "no_date",
] as const;

export type Reason = (typeof REASONS)[number];

/** Messages left out, by reason; reasons without any are absent. */
export type LeftOut = Partial<Record<Reason, number>>;

/** What became of one input file: `read` = `kept` + the sum of `leftOut`. */
export interface FileAccount {
  /** The path as given, or the path of a folder as given and the file's path in it. */
  path: string;
  format: string;
  bytes: number;
  /** Of the file as it lies there, in hexadecimal. */
  sha256: string;
  read: number;
  kept: number;
  leftOut: LeftOut;
  /** Messages that were no JSON, or held half a character, and were read all the same; see `mend`. */
  repaired: number;
  groups: number;
  /** Byte offsets at which the first messages begin that are unreadable or not UTF-8, ten at most. */
  unreadableAt: number[];
}

/** What became of a whole dump; the totals are the sums over `files`, except `groups`. */
export interface DumpAccount {
  files: FileAccount[];
  /** Files in given folders that are not exports (media, style sheets, links …). */
  ignored: number;
  read: number;
  kept: number;
  leftOut: LeftOut;
  groups: number;
}

/** The sum of all reasons. */
export function sumOf(leftOut: LeftOut): number {
  return Object.values(leftOut).reduce((sum, count) => sum + count, 0);
}

/** Adds `count` messages left out for `reason`. */
export function leave(leftOut: LeftOut, reason: Reason, count = 1): void {
  leftOut[reason] = (leftOut[reason] ?? 0) + count;
}

/** `leftOut` with its reasons in the order of {@link REASONS}, so that reports repeat. */
export function inOrder(leftOut: LeftOut): LeftOut {
  const entries = REASONS.filter((reason) => leftOut[reason]).map((reason) => [
    reason,
    leftOut[reason],
  ]);
  return Object.fromEntries(entries) as LeftOut;
}
