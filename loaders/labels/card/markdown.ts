/** A table in markdown. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

/** A measure with its interval: "0.919 (0.904–0.932)". */
export function withInterval(
  value: number | null,
  low: number | null | undefined,
  high: number | null | undefined,
): string {
  if (value === null) return "–";
  if (low === null || low === undefined || high === null || high === undefined) {
    return value.toFixed(3);
  }
  return `${value.toFixed(3)} (${low.toFixed(3)}–${high.toFixed(3)})`;
}

export function count(value: number): string {
  return value.toLocaleString("en");
}
