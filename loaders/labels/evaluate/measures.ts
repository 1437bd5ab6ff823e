import { bootstrap, type BootstrapOptions, type Cluster, type Estimate } from "./bootstrap.ts";
import { wilson } from "./normal.ts";

/**
 * Something measured over messages. Each message adds to a few sums, so that a measure can be worked
 * out again for any choice of messages.
 */
export interface Measure {
  /** How many sums. */
  terms: number;
  /** Adds message `i` to `sums`, from place `at` on. */
  count(i: number, sums: Float64Array, at: number): void;
  /** The measure; NaN where it is not defined. */
  value(sums: Float64Array, at: number): number;
  /** Messages that it rests on. */
  n(sums: Float64Array, at: number): number;
  /** For a share: the interval that holds even where every message agrees; null for the rest. */
  least(sums: Float64Array, at: number): { low: number; high: number } | null;
}

/** An estimate with the number of messages that it rests on. */
export interface Measured extends Estimate {
  n: number;
}

/** What a message adds to the two sums of a ratio: above and below the line. */
export type Parts = (i: number) => readonly [over: number, under: number];

const TERMS = 4;

/** A ratio of two sums; `weights` says how much each message counts. */
export function ratio(parts: Parts, weights?: Float64Array): Measure {
  return {
    terms: TERMS,
    count(i, sums, at) {
      const [over, under] = parts(i);
      const weight = weights?.[i] ?? 1;
      sums[at]! += weight * over;
      sums[at + 1]! += weight * under;
      sums[at + 2]! += (weight * under) ** 2;
      if (under > 0) sums[at + 3]! += 1;
    },
    value: (sums, at) => sums[at]! / sums[at + 1]!,
    n: (sums, at) => Math.round(sums[at + 3]!),
    least: () => null,
  };
}

/**
 * A share of messages: of those that `among` holds, those that `is` holds too. Its interval is never
 * narrower than Wilson's for as many messages as the weights leave (Kish, Survey Sampling, 1965).
 */
export function share(
  is: (i: number) => boolean,
  among: (i: number) => boolean = () => true,
  weights?: Float64Array,
): Measure {
  return {
    ...ratio((i) => (among(i) ? [Number(is(i)), 1] : [0, 0]), weights),
    least(sums, at) {
      const effective = sums[at + 1]! ** 2 / sums[at + 2]!;
      return wilson((sums[at]! / sums[at + 1]!) * effective, effective);
    },
  };
}

/** The mean of measures; one that is not defined counts as nothing, as a label that is never found. */
export function meanOf(measures: readonly Measure[]): Measure {
  const places = measures.map((_, m) =>
    measures.slice(0, m).reduce((sum, { terms }) => sum + terms, 0),
  );
  return {
    terms: measures.reduce((sum, { terms }) => sum + terms, 0),
    count: (i, sums, at) => measures.forEach((one, m) => one.count(i, sums, at + places[m]!)),
    value: (sums, at) =>
      measures.reduce((sum, one, m) => sum + (one.value(sums, at + places[m]!) || 0), 0) /
      measures.length,
    n: (sums, at) => Math.max(...measures.map((one, m) => one.n(sums, at + places[m]!))),
    least: () => null,
  };
}

/** Precision, recall, share of false alarms and F1 of a yes or no, by message. */
export function yesOrNo(
  is: (i: number) => boolean,
  said: (i: number) => boolean,
  weights?: Float64Array,
): Record<"precision" | "recall" | "false_alarms" | "f1", Measure> {
  return {
    precision: share(is, said, weights),
    recall: share(said, is, weights),
    false_alarms: share(said, (i) => !is(i), weights),
    f1: ratio((i) => {
      const both = is(i) && said(i);
      return [both ? 2 : 0, both ? 2 : Number(is(i) || said(i))];
    }, weights),
  };
}

/** Measures worked out over all messages, with intervals by drawing groups of messages anew. */
export function estimate<Name extends string>(
  measures: Record<Name, Measure>,
  { groups, strata }: Dependence,
  options?: BootstrapOptions,
): Record<Name, Measured> {
  const names = Object.keys(measures) as Name[];
  const list = names.map((name) => measures[name]);
  let width = 0;
  const places = list.map(({ terms }) => (width += terms) - terms);
  const clusters = new Map<number, Cluster>();
  groups.forEach((group, i) => {
    let cluster = clusters.get(group);
    if (cluster === undefined) {
      cluster = { stratum: strata[i]!, sums: new Float64Array(width) };
      clusters.set(group, cluster);
    }
    list.forEach((measure, m) => measure.count(i, cluster.sums, places[m]!));
  });
  const all = [...clusters.values()];
  const total = new Float64Array(width);
  for (const { sums } of all) sums.forEach((sum, at) => (total[at]! += sum));
  const estimates = bootstrap(
    all,
    (sums) => list.map((measure, m) => measure.value(sums, places[m]!)),
    options,
  );
  const measured = list.map((measure, m): Measured => {
    const found = estimates[m]!;
    const n = measure.n(total, places[m]!);
    const least = found.value === null ? null : measure.least(total, places[m]!);
    if (least === null) return { ...found, n };
    return {
      value: found.value,
      low: Math.min(found.low ?? least.low, least.low),
      high: Math.max(found.high ?? least.high, least.high),
      n,
    };
  });
  return Object.fromEntries(names.map((name, m) => [name, measured[m]!])) as Record<Name, Measured>;
}

/** Which messages are drawn together, and among which. */
export interface Dependence {
  /** By message: the number of its group. */
  groups: readonly number[];
  /** By message: what all messages of its group share; groups are drawn within it. */
  strata: readonly string[];
}
