import { InvestigationError } from "../../io/errors.ts";
import type { LabelledMessage } from "../train/data.ts";
import { advertisingAuthors } from "./splits.ts";

export const KINDS = ["ad", "near", "ordinary"] as const;
/** An ad; a near miss, written beside ads to resemble one; ordinary text, by someone who wrote no ad. */
export type Kind = (typeof KINDS)[number];

/** What share of a dump's messages each kind is; together 1. */
export type Mix = Record<Kind, number>;

/**
 * Half of the messages that NOS read were ads (2.8 of 5.6 million); how many of the others look like
 * one is our guess: one in ten.
 */
export const DEFAULT_MIX: Mix = { ad: 0.5, near: 0.05, ordinary: 0.45 };

export function kindsOf(messages: readonly LabelledMessage[]): Kind[] {
  const advertising = advertisingAuthors(messages);
  return messages.map(({ author, labels }) => {
    if (labels.has("drugsad")) return "ad";
    return advertising.has(author) ? "near" : "ordinary";
  });
}

/** How much each message counts, so that the kinds have the shares of the mix; 1 on average. */
export function weightsOf(kinds: readonly Kind[], mix: Mix): Float64Array {
  const counts: Record<Kind, number> = { ad: 0, near: 0, ordinary: 0 };
  for (const kind of kinds) counts[kind] += 1;
  const present = KINDS.filter((kind) => counts[kind] > 0);
  const whole = present.reduce((sum, kind) => sum + mix[kind], 0);
  return Float64Array.from(kinds, (kind) => (mix[kind] / whole / counts[kind]) * kinds.length);
}

/** Reads `ad=0.5,near=0.05,ordinary=0.45`; throws {@link InvestigationError} (2) unless it adds up to 1. */
export function parseMix(source: string): Mix {
  const mix: Mix = { ad: NaN, near: NaN, ordinary: NaN };
  for (const part of source.split(",")) {
    const [kind, share] = part.split("=") as [string, string?];
    if (!KINDS.includes(kind as Kind)) throw invalid(source);
    mix[kind as Kind] = Number(share);
  }
  const shares = Object.values(mix);
  const whole = shares.reduce((sum, share) => sum + share, 0);
  if (!shares.every((share) => share >= 0) || Math.abs(whole - 1) > 1e-9) throw invalid(source);
  return mix;
}

function invalid(source: string): InvestigationError {
  return new InvestigationError(
    `evaluate: the mix "${source}" is not like ad=0.5,near=0.05,ordinary=0.45 with a sum of 1`,
    { exitCode: 2 },
  );
}
