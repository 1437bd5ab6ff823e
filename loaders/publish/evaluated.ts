import type { Evaluation } from "../labels/evaluate/evaluate.ts";
import type { GivenTable } from "./given.ts";
import type { Column } from "./columns.ts";
import { tables } from "./tables.ts";

/** The tables of the evaluation; `decides` marks the engine that decided about the dump. */
export function evaluatedTables(evaluation: Evaluation, engine: string): GivenTable[] {
  const { split, scores, measures, mistakes } = evaluation;
  const marked = <Row extends { engine: string }>(rows: readonly Row[]) =>
    rows.map((row) => ({ ...row, decides: row.engine === engine }));
  return [
    given(
      "scores",
      marked(scores).map((row) => ({ ...row, split })),
    ),
    given("evaluation", marked(measures)),
    given("mistakes", marked(mistakes)),
  ];
}

/** Rows for a published table of the same columns, under the name `given_…`. */
function given(name: string, rows: object[]): GivenTable {
  const { columns } = tables.find((table) => table.name === name)!;
  const typeOf = ({ name: column, type }: Column) => [column, type] as const;
  // The place in the list keeps the order, which is part of what is told.
  const places = rows.map((row, place) => ({ ...row, place }));
  return {
    name: `given_${name}`,
    columns: { ...Object.fromEntries(columns.map(typeOf)), place: "INTEGER" },
    rows: places,
  };
}
