import type { ProgressOutput } from "../io/progress.ts";
import { findInAds } from "../texts/find-in-ads.ts";
import { createClaimFinder } from "./find.ts";
import { measureClaims, readAnnotated, type ClaimScore } from "./measure.ts";
import { loadClaimTerms } from "./terms.ts";

export interface ClaimTextsOptions {
  /** Holds texts.parquet and labels.parquet; claims.parquet is written beside them. */
  privateDir: string;
  /** DuckDB's own limit; the found pairs lie in memory beside it until they are written. */
  memoryLimit: string;
  output: ProgressOutput;
}

/**
 * Finds what every text that the ad model calls an ad promises and which apps it names, and writes
 * claims.parquet (text_id, claim), ordered by text and in the order of CLAIMS. Returns how many pairs were
 * written, and how often the finder is right, measured on ads that were read by hand.
 */
export async function claimTexts(
  options: ClaimTextsOptions,
): Promise<{ pairs: number; scores: ClaimScore[] }> {
  const terms = await loadClaimTerms();
  const find = createClaimFinder(terms);
  const scores = measureClaims(find, await readAnnotated("test"));
  const { pairs } = await findInAds({
    ...options,
    ...{ title: "finding promises", table: "claims", column: "claim", find },
  });
  return { pairs, scores };
}
