import { createHash } from "node:crypto";
import { mkdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import type { DuckDBConnection } from "@duckdb/node-api";
import type { ClaimScore } from "../claims/measure.ts";
import type { Investigation } from "../config.ts";
import { literal, openDatabase, readSql, writeParquet } from "../io/duckdb.ts";
import { sha256OfFile, writeFileAtomically } from "../io/files.ts";
import { createProgress, type ProgressOutput } from "../io/progress.ts";
import { readEvaluation } from "../labels/evaluate/file.ts";
import type { DumpAccount } from "../messages/account.ts";
import { dataPackageOf } from "./data-package.ts";
import { giveTables } from "./given.ts";
import { tables } from "./tables.ts";

export interface PublishOptions {
  privateDir: string;
  publishedDir: string;
  account: DumpAccount;
  investigation: Investigation;
  simulated: boolean;
  /** Path of what `npm run evaluate` wrote, and the engine in it that decided. */
  evaluation: string;
  engine: string;
  /** How often promises and apps are found. */
  claimScores: ClaimScore[];
  output: ProgressOutput;
}

/**
 * Writes every published table and the data package from the private tables: accounts become ids that
 * cannot be tried out, times become weeks, groups become numbers, small cells disappear. All files are
 * made apart and moved into place together at the end.
 */
export async function publish(options: PublishOptions): Promise<{ tables: number }> {
  const { privateDir, publishedDir, investigation, simulated, output } = options;
  const work = join(privateDir, "publish.work");
  await rm(work, { recursive: true, force: true });
  await mkdir(work, { recursive: true });
  const { connection, close } = await openDatabase({
    path: join(work, "work.duckdb"),
    memoryLimit: investigation.memoryLimit,
  });
  try {
    await openPrivateTables(connection, privateDir);
    await setVariables(connection, options);
    const evaluation = await readEvaluation(options.evaluation);
    await giveTables(connection, { ...options, evaluation });
    await connection.run(await readSql(import.meta.url, "sql/base.sql"));
    const progress = createProgress("publishing", { output, total: tables.length, unit: "tables" });
    for (const [index, { name, columns }] of tables.entries()) {
      const query = await readSql(import.meta.url, `sql/${name}.sql`);
      // What is declared is what is written: names, order and types.
      const cast = columns.map((column) => `${column.name}::${column.type} AS ${column.name}`);
      const path = join(work, `${name}.parquet`);
      await writeParquet(connection, `SELECT ${cast.join(", ")} FROM (${query})`, path);
      // What is published of the places decides what may be published of their provinces.
      await connection.run(`CREATE VIEW published_${name} AS FROM read_parquet(${literal(path)})`);
      progress.update(index + 1);
    }
    progress.finish();
    const description = await dataPackageOf(work, simulated);
    await mkdir(publishedDir, { recursive: true });
    for (const { name } of tables) {
      const file = `${name}.parquet`;
      await rename(join(work, file), join(publishedDir, file));
    }
    await writeFileAtomically(
      join(publishedDir, "datapackage.json"),
      `${JSON.stringify(description, null, 2)}\n`,
    );
    return { tables: tables.length };
  } finally {
    close();
    await rm(work, { recursive: true, force: true });
  }
}

const PRIVATE_TABLES = [
  "messages",
  "groups",
  "silences",
  "texts",
  "message_texts",
  "labels",
  "second",
  "places",
  "claims",
];

async function openPrivateTables(connection: DuckDBConnection, folder: string): Promise<void> {
  for (const name of PRIVATE_TABLES) {
    const path = literal(join(folder, `${name}.parquet`));
    await connection.run(`CREATE VIEW private_${name} AS FROM read_parquet(${path})`);
  }
}

/**
 * The key of ids: a newsroom's own, or one that follows from the whole dump, so that a rebuild gives
 * the same ids and nobody without the dump can try accounts out.
 */
async function pseudonymKey(privateDir: string): Promise<string> {
  // An empty one is none: everybody could try that out.
  const own = process.env.IN_PLAIN_SIGHT_KEY;
  const secret = own || (await sha256OfFile(join(privateDir, "messages.parquet")));
  return createHash("sha256").update(`in-plain-sight ids:${secret}`).digest("hex");
}

async function setVariables(
  connection: DuckDBConnection,
  { privateDir, investigation, account }: PublishOptions,
): Promise<void> {
  const variables = {
    pseudonym_key: literal(await pseudonymKey(privateDir)),
    time_zone: literal(investigation.timeZone),
    minimum_sellers: String(investigation.minimumSellers),
    read: String(account.read),
  };
  for (const [name, value] of Object.entries(variables)) {
    await connection.run(`SET VARIABLE ${name} = ${value}`);
  }
}
