const SHINGLE = 4;
const THRESHOLD = 0.6;

/**
 * Pairs of texts that are nearly the same: the sets of their runs of four characters overlap by
 * at least 0.6 (Jaccard). Returns for each text the indices of its near-duplicates.
 */
export function findNearDuplicates(texts: readonly string[]): number[][] {
  const sets = texts.map(shinglesOf);
  const byShingle = new Map<string, number[]>();
  const near: number[][] = texts.map(() => []);
  sets.forEach((set, i) => {
    const shared = new Map<number, number>();
    for (const shingle of set) {
      const holders = byShingle.get(shingle);
      if (holders === undefined) byShingle.set(shingle, [i]);
      else {
        for (const j of holders) shared.set(j, (shared.get(j) ?? 0) + 1);
        holders.push(i);
      }
    }
    for (const [j, count] of shared) {
      if (count / (set.size + sets[j]!.size - count) < THRESHOLD) continue;
      near[i]!.push(j);
      near[j]!.push(i);
    }
  });
  return near;
}

function shinglesOf(text: string): Set<string> {
  const shingles = new Set<string>();
  for (let at = 0; at + SHINGLE <= text.length || at === 0; at += 1) {
    shingles.add(text.slice(at, at + SHINGLE));
  }
  return shingles;
}
