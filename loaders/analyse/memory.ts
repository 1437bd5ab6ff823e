import { readFileSync, writeFileSync } from "node:fs";

/** Forgets the peak so far, so that the next reading is of what follows; only Linux can. */
export function resetPeakMemory(): void {
  try {
    writeFileSync("/proc/self/clear_refs", "5");
  } catch {
    // Elsewhere the peak is that of the whole run.
  }
}

/** The most memory held since the last reset, in bytes. */
export function peakMemory(): number {
  try {
    const match = /^VmHWM:\s*(\d+) kB/m.exec(readFileSync("/proc/self/status", "utf8"));
    if (match) return Number(match[1]) * 1024;
  } catch {
    // Not Linux.
  }
  return process.resourceUsage().maxRSS * 1024;
}
