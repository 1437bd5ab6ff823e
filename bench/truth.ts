// What the pipeline counts beside what the simulation wrote:
//   node --import tsx bench/truth.ts SIMULATED-DUMP RESULT-FOLDER
import { join } from "node:path";
import { CLAIMS } from "../loaders/claims/claims.ts";
import { literal, openDatabase, rowsOf } from "../loaders/io/duckdb.ts";
import { AD_LABELS } from "../loaders/labels/labels.ts";

const [dump = "data/build/simulated", result = "data/build"] = process.argv.slice(2);
const { connection, close } = await openDatabase({ memoryLimit: "2GB" });
const view = (name: string, ...path: string[]) =>
  connection.run(`CREATE VIEW ${name} AS FROM read_parquet(${literal(join(...path))})`);
const literalList = `[${CLAIMS.map(literal).join(", ")}]`;
const rows = (sql: string) => rowsOf<Record<string, unknown>>(connection, sql);

await view("truth", dump, "truth.parquet");
for (const name of ["flow", "sellers", "places"]) {
  await view(name, result, "published", `${name}.parquet`);
}
for (const name of ["messages", "message_texts", "labels", "texts"]) {
  await view(`private_${name}`, result, "private", `${name}.parquet`);
}
for (const name of ["places", "claims"]) {
  await view(`private_${name}`, result, "private", `${name}.parquet`);
}
// The simulation's group ids are those in its exports.
await connection.run(`
  CREATE TABLE judged AS
  SELECT truth.*, private_labels.* EXCLUDE (text_id, ${AD_LABELS.join(", ")}),
    ${AD_LABELS.map((label) => `private_labels.${label} AS found_${label}`).join(", ")}, text_id
  FROM private_messages
  JOIN private_message_texts USING (group_key, message_id)
  JOIN private_labels USING (text_id)
  JOIN truth ON truth.group_id::VARCHAR = private_messages.group_key
    AND truth.message_id = private_messages.message_id`);

const table = async (title: string, sql: string): Promise<void> => {
  console.log(`\n${title}`);
  console.table((await rows(sql)).map((row) => plain(row)));
};
const plain = (row: Record<string, unknown>) =>
  Object.fromEntries(
    Object.entries(row).map(([key, value]) => [
      key,
      typeof value === "bigint" ? Number(value) : value,
    ]),
  );

await table(
  "counts",
  `SELECT 'messages read' AS quantity, (SELECT count(*) FROM truth) AS truth,
     (SELECT n FROM flow WHERE step = 'read') AS pipeline
   UNION ALL SELECT 'ads', (SELECT count(*) FROM truth WHERE is_ad),
     (SELECT n FROM flow WHERE step = 'ad_messages')
   UNION ALL SELECT 'unique ads', (SELECT count(DISTINCT ad_id) FROM truth WHERE is_ad),
     (SELECT n FROM flow WHERE step = 'ad_texts')
   UNION ALL SELECT 'sellers', (SELECT count(DISTINCT seller) FROM truth WHERE is_ad),
     (SELECT n FROM flow WHERE step = 'sellers')
   UNION ALL SELECT 'bulk sellers', (SELECT count(DISTINCT seller) FROM truth WHERE bulk),
     (SELECT count(*) FILTER (bulk) FROM sellers)`,
);

await table(
  "message by message",
  ["drugsad", ...AD_LABELS]
    .map((label) => {
      const found = label === "drugsad" ? "ad" : `found_${label}`;
      return `SELECT '${label}' AS label, count(*) FILTER (${label}) AS truth,
        count(*) FILTER (${found}) AS pipeline,
        round(count(*) FILTER (${label} AND ${found}) / nullif(count(*) FILTER (${found}), 0), 4) AS precision,
        round(count(*) FILTER (${label} AND ${found}) / nullif(count(*) FILTER (${label}), 0), 4) AS recall
        FROM judged`;
    })
    .join(" UNION ALL "),
);

await table(
  "promises and apps, message by message",
  `WITH claimed AS (
     SELECT is_ad, ad, claims AS written, coalesce(found, []) AS found
     FROM judged LEFT JOIN (
       SELECT text_id, list(claim) AS found FROM private_claims GROUP BY text_id
     ) USING (text_id)
   ), kinds AS (SELECT unnest(${literalList}) AS claim)
   SELECT claim, count(*) FILTER (list_contains(written, claim)) AS truth,
     count(*) FILTER (list_contains(found, claim)) AS pipeline,
     round(count(*) FILTER (list_contains(written, claim) AND list_contains(found, claim))
       / nullif(pipeline, 0), 4) AS precision,
     round(count(*) FILTER (list_contains(written, claim) AND list_contains(found, claim))
       / nullif(truth, 0), 4) AS recall
   FROM kinds CROSS JOIN claimed GROUP BY claim ORDER BY truth DESC`,
);

await table(
  "messages that are no ad and were called one, by kind",
  `SELECT kind, count(*) AS messages, count(*) FILTER (ad) AS called_an_ad,
     count(DISTINCT text_id) FILTER (ad) AS texts
   FROM judged WHERE NOT is_ad GROUP BY kind ORDER BY called_an_ad DESC`,
);

await table(
  "top ten places by sellers",
  `SELECT place, count(DISTINCT seller) AS truth, any_value(places.sellers) AS pipeline
   FROM (SELECT unnest(places) AS place, seller FROM truth WHERE is_ad)
   LEFT JOIN places USING (place)
   WHERE coalesce(product, 'any') = 'any' AND coalesce(delivery, 'any') = 'any'
   GROUP BY place ORDER BY truth DESC LIMIT 10`,
);
close();
