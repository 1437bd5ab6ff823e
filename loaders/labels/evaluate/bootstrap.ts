import { createRandom } from "../../simulate/random.ts";
import { normalQuantile, normalShare } from "./normal.ts";

/** Messages that are drawn together, as sums that add up over messages. */
export interface Cluster {
  /** Clusters are drawn anew among those of their own stratum. */
  stratum: string;
  sums: Float64Array;
}

/** A measure with its 95 % interval; null where it is not defined, as a precision without any yes. */
export interface Estimate {
  value: number | null;
  low: number | null;
  high: number | null;
}

/** What is worked out from the sums over all messages; NaN where it is not defined. */
export type Statistics = (sums: Float64Array) => number[];

export interface BootstrapOptions {
  replicates?: number;
  seed?: number;
}

const LEVEL = 0.95;
/** Fewer replicates in which a measure is defined say nothing about its spread. */
const FEWEST = 100;

/**
 * Intervals of measures by the bootstrap, drawing whole clusters within strata (Davison and Hinkley,
 * Bootstrap Methods and their Application, 1997, sections 3.2 and 3.8), bias-corrected and
 * accelerated (Efron, JASA 82, 1987), the acceleration by leaving out one cluster at a time. The same
 * seed gives the same intervals.
 */
export function bootstrap(
  clusters: readonly Cluster[],
  statistics: Statistics,
  { replicates = 2000, seed = 1 }: BootstrapOptions = {},
): Estimate[] {
  const strata = stratify(clusters);
  const width = clusters[0]?.sums.length ?? 0;
  const total = new Float64Array(width);
  for (const stratum of strata) add(total, stratum.sums);
  const values = statistics(total);

  const random = createRandom(seed, "bootstrap");
  const drawn: number[][] = values.map(() => []);
  const sums = new Float64Array(width);
  for (let replicate = 0; replicate < replicates; replicate += 1) {
    sums.fill(0);
    for (const { clusters: own } of strata) {
      for (let i = 0; i < own.length; i += 1) add(sums, own[random.below(own.length)]!.sums);
    }
    statistics(sums).forEach((value, s) => {
      if (Number.isFinite(value)) drawn[s]!.push(value);
    });
  }
  const accelerated = accelerations(strata, total, statistics, values.length);
  return values.map((value, s) => {
    if (!Number.isFinite(value)) return { value: null, low: null, high: null };
    const sorted = Float64Array.from(drawn[s]!).sort();
    if (sorted.length < FEWEST) return { value, low: null, high: null };
    return { value, ...correctedBounds(sorted, value, accelerated[s]!) };
  });
}

/** Bounds at the percentiles that make up for bias and for a spread that changes with the value. */
export function correctedBounds(
  sorted: Float64Array,
  value: number,
  acceleration: number,
): { low: number; high: number } {
  let below = 0;
  for (const one of sorted) below += one < value ? 1 : one === value ? 0.5 : 0;
  const bias = normalQuantile(
    Math.min(Math.max(below / sorted.length, 0.5 / sorted.length), 1 - 0.5 / sorted.length),
  );
  const at = (share: number): number => {
    const z = bias + normalQuantile(share);
    return percentile(sorted, normalShare(bias + z / (1 - acceleration * z)));
  };
  return { low: at((1 - LEVEL) / 2), high: at((1 + LEVEL) / 2) };
}

/** By the jackknife within strata; 0 where leaving out a cluster changes nothing. */
function accelerations(
  strata: readonly Stratum[],
  total: Float64Array,
  statistics: Statistics,
  count: number,
): number[] {
  const cubes = new Float64Array(count);
  const squares = new Float64Array(count);
  const without = new Float64Array(total.length);
  for (const { clusters, sums } of strata) {
    const size = clusters.length;
    if (size < 2) continue;
    const found = clusters.map((cluster) => {
      // What is left of the stratum stands for all of it, as in a replicate.
      const factor = size / (size - 1);
      for (let i = 0; i < without.length; i += 1) {
        without[i] = total[i]! - sums[i]! + factor * (sums[i]! - cluster.sums[i]!);
      }
      return statistics(without);
    });
    for (let s = 0; s < count; s += 1) {
      const values = found.map((row) => row[s]!).filter(Number.isFinite);
      const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
      for (const value of values) {
        // The empirical influence value, over the size of its stratum.
        const influence = ((size - 1) * (mean - value)) / size;
        cubes[s]! += influence ** 3;
        squares[s]! += influence ** 2;
      }
    }
  }
  return Array.from(cubes, (cube, s) => (squares[s]! > 0 ? cube / (6 * squares[s]! ** 1.5) : 0));
}

interface Stratum {
  clusters: Cluster[];
  sums: Float64Array;
}

function stratify(clusters: readonly Cluster[]): Stratum[] {
  const strata = new Map<string, Stratum>();
  for (const cluster of clusters) {
    const known = strata.get(cluster.stratum);
    if (known === undefined) {
      strata.set(cluster.stratum, { clusters: [cluster], sums: cluster.sums.slice() });
    } else {
      known.clusters.push(cluster);
      add(known.sums, cluster.sums);
    }
  }
  return [...strata.values()];
}

function add(to: Float64Array, from: Float64Array): void {
  for (let i = 0; i < to.length; i += 1) to[i]! += from[i]!;
}

/** Linear between the two nearest. */
function percentile(sorted: Float64Array, share: number): number {
  const at = Math.min(Math.max(share * (sorted.length - 1), 0), sorted.length - 1);
  const low = Math.floor(at);
  const high = Math.min(low + 1, sorted.length - 1);
  return sorted[low]! + (at - low) * (sorted[high]! - sorted[low]!);
}
