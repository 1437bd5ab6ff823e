import type { DuckDBConnection } from "@duckdb/node-api";
import { CLAIMS, kindOf } from "../claims/claims.ts";
import type { ClaimScore } from "../claims/measure.ts";
import type { Investigation } from "../config.ts";
import type { Evaluation } from "../labels/evaluate/evaluate.ts";
import type { DumpAccount } from "../messages/account.ts";
import { loadGazetteer, loadInhabitants } from "../places/gazetteer.ts";
import { evaluatedTables } from "./evaluated.ts";

/** What the published tables need and the private ones do not hold. */
export interface Given {
  account: DumpAccount;
  investigation: Investigation;
  simulated: boolean;
  claimScores: ClaimScore[];
  evaluation: Evaluation;
  /** The engine, by its name in the evaluation, that decided about this dump. */
  engine: string;
}

/** A table made from rows at hand. */
export interface GivenTable {
  name: string;
  /** DuckDB's type of each column. */
  columns: Record<string, string>;
  /** Keys that are no column are ignored. */
  rows: object[];
}

/** Makes the tables settings, left_out, chosen_names, gazetteer, inhabitants, of the evaluation and of claims. */
export async function giveTables(connection: DuckDBConnection, given: Given): Promise<void> {
  for (const { name, columns, rows } of givenTables(given)) {
    // JSON carries the rows over, so that a name that is SQL stays a name.
    await connection.run(
      `CREATE TABLE ${name} AS
       SELECT unnest(from_json($rows::JSON, '${JSON.stringify([columns])}'), recursive := true)`,
      { rows: JSON.stringify(rows) },
    );
  }
}

function givenTables(given: Given): GivenTable[] {
  const { account, investigation, simulated, claimScores } = given;
  const { period, storyYear, minimumSellers, timeZone, groupNames } = investigation;
  return [
    {
      name: "settings",
      columns: {
        ...{ simulated: "BOOLEAN", period_from: "DATE", period_to: "DATE" },
        ...{ story_year: "INTEGER", minimum_sellers: "INTEGER", time_zone: "VARCHAR" },
      },
      rows: [
        {
          ...{ simulated, period_from: period.from, period_to: period.to },
          ...{ story_year: storyYear, minimum_sellers: minimumSellers, time_zone: timeZone },
        },
      ],
    },
    {
      name: "left_out",
      columns: { reason: "VARCHAR", n: "BIGINT" },
      rows: Object.entries(account.leftOut).map(([reason, n]) => ({ reason, n })),
    },
    {
      name: "chosen_names",
      columns: { group_key: "VARCHAR", name: "VARCHAR" },
      rows: Object.entries(groupNames).map(([group_key, name]) => ({ group_key, name })),
    },
    ...evaluatedTables(given.evaluation, given.engine),
    {
      name: "claim_kinds",
      columns: { claim: "VARCHAR", kind: "VARCHAR" },
      rows: CLAIMS.map((claim) => ({ claim, kind: kindOf(claim) })),
    },
    {
      name: "measured_claims",
      columns: {
        ...{ kind: "VARCHAR", claim: "VARCHAR", ads: "INTEGER" },
        ...{ true_positive: "INTEGER", false_positive: "INTEGER" },
        ...{ false_negative: "INTEGER", true_negative: "INTEGER" },
      },
      rows: claimScores,
    },
    {
      name: "gazetteer",
      columns: {
        ...{ place: "VARCHAR", level: "VARCHAR", province: "VARCHAR" },
        ...{ latitude: "DOUBLE", longitude: "DOUBLE", population: "INTEGER" },
      },
      rows: loadGazetteer().places.map(({ name, ...place }) => ({ ...place, place: name })),
    },
    {
      name: "inhabitants",
      columns: { province: "VARCHAR", population: "INTEGER" },
      rows: loadInhabitants(),
    },
  ];
}
