import {
  DuckDBDataChunk,
  INTEGER,
  SMALLINT,
  UTINYINT,
  type DuckDBConnection,
} from "@duckdb/node-api";

/** Kinds of message in the truth; the position is what the working table holds. */
export const KINDS = [
  "ad",
  "buyer",
  "chatter",
  "reply",
  "talk",
  "warning",
  "vouch",
  "news",
  "story",
  "other_trade",
  "rules",
  "notice",
  "media",
  "service",
] as const;

export type Kind = (typeof KINDS)[number];

/** Takes what was written, message by message. */
export interface TruthRows {
  /** `ad` and `seller` are numbers of the simulation, -1 where there is none; `time` is Unix. */
  add(
    group: number,
    message: number,
    time: number,
    year: number,
    kind: Kind,
    ad: number,
    seller: number,
  ): void;
  close(): void;
}

const TYPES = [SMALLINT, INTEGER, INTEGER, SMALLINT, UTINYINT, INTEGER, INTEGER];
const CHUNK_ROWS = 2048;

/** Appends to the working table `written`, in chunks. */
export async function createTruthRows(connection: DuckDBConnection): Promise<TruthRows> {
  await connection.run(
    'CREATE TABLE written ("group" SMALLINT, message INTEGER, time INTEGER, year SMALLINT, ' +
      "kind UTINYINT, ad INTEGER, seller INTEGER)",
  );
  const appender = await connection.createAppender("written");
  const columns: number[][] = TYPES.map(() => []);
  const numbers = new Map(KINDS.map((kind, i) => [kind, i]));

  const flush = (): void => {
    const rows = columns[0]!.length;
    if (rows === 0) return;
    const chunk = DuckDBDataChunk.create(TYPES, rows);
    chunk.setColumns(columns);
    appender.appendDataChunk(chunk);
    for (const column of columns) column.length = 0;
  };

  return {
    add(...[group, message, time, year, kind, ad, seller]) {
      columns[0]!.push(group);
      columns[1]!.push(message);
      columns[2]!.push(time);
      columns[3]!.push(year);
      columns[4]!.push(numbers.get(kind)!);
      columns[5]!.push(ad);
      columns[6]!.push(seller);
      if (columns[0]!.length === CHUNK_ROWS) flush();
    },
    close() {
      flush();
      appender.closeSync();
    },
  };
}
