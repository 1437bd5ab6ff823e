import { describe, expect, it } from "vitest";
import {
  bootstrap,
  correctedBounds,
  type Cluster,
} from "../../../loaders/labels/evaluate/bootstrap.ts";
import { createRandom } from "../../../loaders/simulate/random.ts";

const cluster = (sum: number, n: number, stratum = "a"): Cluster => ({
  stratum,
  sums: Float64Array.from([sum, n]),
});
const estimateOf = (...[clusters, statistics, options]: Parameters<typeof bootstrap>) => {
  const [estimate] = bootstrap(clusters, statistics, options);
  return { value: estimate!.value!, low: estimate!.low!, high: estimate!.high! };
};
const mean = (sums: Float64Array): number[] => [sums[0]! / sums[1]!];

describe("bootstrap", () => {
  it("gives the same interval for the same seed, and another for another", () => {
    const clusters = Array.from({ length: 30 }, (_, i) => cluster(Math.sin(i), 1));
    expect(bootstrap(clusters, mean)).toEqual(bootstrap(clusters, mean));
    expect(bootstrap(clusters, mean, { seed: 2 })).not.toEqual(bootstrap(clusters, mean));
  });

  it("agrees with the normal interval of a mean where that holds", () => {
    const random = createRandom(1, "test");
    const values = Array.from({ length: 400 }, () => random.normal());
    const { value, low, high } = estimateOf(
      values.map((one) => cluster(one, 1)),
      mean,
    );
    const spread = Math.sqrt(values.reduce((sum, one) => sum + (one - value) ** 2, 0) / 400 / 400);
    expect(low).toBeCloseTo(value - 1.96 * spread, 1);
    expect(high - low).toBeGreaterThan(0.9 * 3.92 * spread);
    expect(high - low).toBeLessThan(1.1 * 3.92 * spread);
  });

  it("is wider where messages that are drawn together are alike", () => {
    const width = (clusters: Cluster[]): number => {
      const { low, high } = estimateOf(clusters, mean);
      return high - low;
    };
    const alike = Array.from({ length: 20 }, (_, i) => cluster(i % 2 === 0 ? 10 : 0, 10));
    const single = Array.from({ length: 200 }, (_, i) => cluster(i % 2, 1));
    expect(width(alike)).toBeGreaterThan(2 * width(single));
  });

  it("keeps the shares of the strata", () => {
    const clusters = [
      ...Array.from({ length: 9 }, () => cluster(1, 1, "yes")),
      ...Array.from({ length: 9 }, () => cluster(0, 1, "no")),
    ];
    expect(bootstrap(clusters, mean)).toEqual([{ value: 0.5, low: 0.5, high: 0.5 }]);
  });

  it("has no interval for what is hardly ever defined", () => {
    const clusters = Array.from({ length: 5 }, () => cluster(1, 0));
    expect(bootstrap(clusters, () => [NaN])).toEqual([{ value: null, low: null, high: null }]);
  });

  it("holds the true share of a skewed measure about as often as it says", () => {
    const random = createRandom(7, "coverage");
    let held = 0;
    for (let trial = 0; trial < 200; trial += 1) {
      const clusters = Array.from({ length: 80 }, () => cluster(Number(random.chance(0.1)), 1));
      const { low, high } = estimateOf(clusters, mean, { replicates: 400 });
      if (low <= 0.1 && high >= 0.1) held += 1;
    }
    expect(held).toBeGreaterThan(178);
    expect(held).toBeLessThan(200);
  });
});

describe("correctedBounds", () => {
  const sorted = Float64Array.from({ length: 1001 }, (_, i) => i);

  it("gives the middle 95 % where there is neither bias nor acceleration", () => {
    const { low, high } = correctedBounds(sorted, 500, 0);
    expect([low, high].map(Math.round)).toEqual([25, 975]);
  });

  it("moves both ends up where most replicates lie below the value", () => {
    const { low, high } = correctedBounds(sorted, 700, 0);
    expect(low).toBeGreaterThan(100);
    expect(high).toBeGreaterThan(990);
  });

  it("moves both ends up where the spread grows with the value", () => {
    const { low, high } = correctedBounds(sorted, 500, 0.1);
    expect(low).toBeGreaterThan(26);
    expect(high).toBeGreaterThan(976);
  });
});
