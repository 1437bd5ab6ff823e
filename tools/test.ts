// `npm test`: types, lint, format, then unit, golden and browser tests; ends in "N passed, N failed".
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

interface Tally {
  passed: number;
  failed: number;
  skipped: number;
}

const folder = mkdtempSync(join(tmpdir(), "in-plain-sight-test-"));
const total: Tally = { passed: 0, failed: 0, skipped: 0 };

function run(program: string, ...args: string[]): boolean {
  const bin = join("node_modules", ".bin", program);
  return spawnSync(bin, args, { stdio: "inherit" }).status === 0;
}

/** One check that holds or does not. */
function check(name: string, program: string, ...args: string[]): void {
  const passed = run(program, ...args);
  console.log(`${passed ? "✓" : "✗"} ${name}`);
  total[passed ? "passed" : "failed"] += 1;
}

/** A vitest run, counted test by test from its JSON report. */
function tests(name: string, config: string): void {
  const report = join(folder, `${name}.json`);
  const passed = run(
    "vitest",
    ...["run", "--config", config],
    ...["--reporter=default", "--reporter=json", `--outputFile.json=${report}`],
  );
  const counted = countTests(report);
  // A run that breaks outside its tests (a set-up, an unhandled rejection) has failed all the same.
  if (!passed && counted.failed === 0) counted.failed = 1;
  total.passed += counted.passed;
  total.failed += counted.failed;
  total.skipped += counted.skipped;
}

function countTests(report: string): Tally {
  try {
    const json = JSON.parse(readFileSync(report, "utf8")) as Record<string, number>;
    return {
      passed: json.numPassedTests ?? 0,
      failed: json.numFailedTests ?? 0,
      skipped: json.numPendingTests ?? 0,
    };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

try {
  check("types", "tsc", "--noEmit");
  check("lint", "eslint", ".");
  check("format", "prettier", "--check", "--log-level", "warn", ".");
  tests("unit", "vitest.config.ts");
  tests("browser", "vitest.browser.config.ts");
} finally {
  rmSync(folder, { recursive: true, force: true });
}
const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : "";
console.log(`${total.passed} passed, ${total.failed} failed${skipped}`);
if (total.failed > 0) process.exitCode = 1;
