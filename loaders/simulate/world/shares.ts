/** Adds `extra` to the counts in proportion to the weights, exactly (largest remainder). */
export function spread(counts: Int32Array, weights: Float64Array, extra: number): void {
  if (counts.length === 0 || extra <= 0) return;
  let total = weights.reduce((sum, weight) => sum + weight, 0);
  if (total === 0) total = weights.fill(1).length;
  const remainders: [remainder: number, index: number][] = [];
  let left = extra;
  weights.forEach((weight, i) => {
    const exact = (extra * weight) / total;
    const whole = Math.min(left, Math.floor(exact));
    counts[i]! += whole;
    left -= whole;
    remainders.push([exact - whole, i]);
  });
  remainders.sort((a, b) => b[0] - a[0] || a[1] - b[1]);
  for (let i = 0; i < left; i++) counts[remainders[i % remainders.length]![1]]! += 1;
}
