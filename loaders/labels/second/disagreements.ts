import { join } from "node:path";
import { literal, openDatabase, readSql, rowsOf } from "../../io/duckdb.ts";
import { writeFileAtomically } from "../../io/files.ts";

/** At most so many texts of each stratum: six strata make an afternoon's work. */
const PER_STRATUM = 50;
const SEED = 1;

/** The private file with the sample; it holds raw messages. */
export const DISAGREEMENTS = "disagreements.jsonl";

/**
 * Writes texts on which the two engines disagree for people to judge, blind: in the format of
 * `data/labels/`, with the labels left to fill in. The same labels give the same sample.
 */
export async function sampleDisagreements(options: {
  privateDir: string;
  memoryLimit: string;
}): Promise<{ texts: number }> {
  const { privateDir, memoryLimit } = options;
  const { connection, close } = await openDatabase({ memoryLimit });
  try {
    for (const name of ["labels", "second", "texts"]) {
      const path = literal(join(privateDir, `${name}.parquet`));
      await connection.run(`CREATE VIEW ${name} AS FROM read_parquet(${path})`);
    }
    await connection.run(`SET VARIABLE seed = ${SEED}`);
    await connection.run(`SET VARIABLE per_stratum = ${PER_STRATUM}`);
    const rows = await rowsOf<{ text_id: number; text: string }>(
      connection,
      await readSql(import.meta.url, "disagreements.sql"),
    );
    const lines = rows.map(({ text_id, text }) =>
      JSON.stringify({
        ...{ id: `disagreement-${text_id}`, text },
        ...{ labels: [], places: [], author: "disagreements" },
      }),
    );
    await writeFileAtomically(
      join(privateDir, DISAGREEMENTS),
      lines.map((line) => `${line}\n`).join(""),
    );
    return { texts: rows.length };
  } finally {
    close();
  }
}
