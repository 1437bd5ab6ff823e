import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { fitLogistic, matrixOf } from "../../../loaders/labels/train/logistic.ts";

interface Problem {
  c: number;
  rows: [column: number, value: number][][];
  columns: number;
  targets: number[];
  coefficients: number[];
  intercept: number;
}

/** Made by fixtures/make_logistic.py with scikit-learn. */
const problems = JSON.parse(
  readFileSync(new URL("../fixtures/logistic.json", import.meta.url), "utf8"),
) as Problem[];

const fit = ({ rows, columns, targets, c }: Problem): Float64Array => {
  const matrix = matrixOf(
    rows.map((row) => ({
      columns: Int32Array.from(row, ([column]) => column),
      values: Float64Array.from(row, ([, value]) => value),
    })),
    columns,
  );
  return fitLogistic(matrix, Uint8Array.from(targets), { c, tolerance: 1e-7 });
};

describe("fitLogistic", () => {
  it.each(problems)("reaches scikit-learn's optimum with C = $c", (problem) => {
    const found = fit(problem);
    problem.coefficients.forEach((expected, j) => expect(found[j]).toBeCloseTo(expected, 4));
    expect(found[problem.columns]).toBeCloseTo(problem.intercept, 4);
  });

  it("gives the same bits again", () => {
    expect(fit(problems[0]!)).toEqual(fit(problems[0]!));
  });
});
