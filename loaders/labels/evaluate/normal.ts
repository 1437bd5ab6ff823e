/** Beyond this many standard deviations nothing is left. */
const FAR = 8;

/**
 * The share of the standard normal distribution below `x`, by the series of Marsaglia (Journal of
 * Statistical Software 11(4), 2004).
 */
export function normalShare(x: number): number {
  if (x <= -FAR) return 0;
  if (x >= FAR) return 1;
  let sum = x;
  let term = x;
  for (let i = 3; sum + term !== sum; i += 2) {
    term *= (x * x) / i;
    sum += term;
  }
  return 0.5 + (sum * Math.exp((-x * x) / 2)) / Math.sqrt(2 * Math.PI);
}

/** The value below which a share of the standard normal distribution lies; the share between 0 and 1. */
export function normalQuantile(share: number): number {
  let low = -FAR;
  let high = FAR;
  for (let step = 0; step < 60; step += 1) {
    const middle = (low + high) / 2;
    if (normalShare(middle) < share) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** The 95 % interval of a share `k` of `n`: Wilson, JASA 22, 1927, 209-212. Neither need be whole. */
export function wilson(k: number, n: number): { low: number; high: number } | null {
  if (!(n > 0)) return null;
  const z2 = 1.96 ** 2;
  const centre = (k + z2 / 2) / (n + z2);
  const half = (1.96 * Math.sqrt((k * (n - k)) / n + z2 / 4)) / (n + z2);
  return { low: Math.max(0, centre - half), high: Math.min(1, centre + half) };
}
