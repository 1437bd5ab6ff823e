/** A column of a published table, as the data dictionary shows it. */
export interface Column {
  name: string;
  /** DuckDB's type of the column in the Parquet file. */
  type: "VARCHAR" | "BOOLEAN" | "INTEGER" | "BIGINT" | "DOUBLE" | "DATE";
  description: string;
}

/** A published table: one Parquet file of the same name. */
export interface Table {
  name: string;
  description: string;
  columns: Column[];
}

/** A column of a table, as it is declared. */
export const column = (name: string, type: Column["type"], description: string): Column => ({
  name,
  type,
  description,
});

/** The seven labels of an ad as columns; `what` completes the sentence "true where …". */
export const labelColumns = (what: string): Column[] => [
  column("harddrugs", "BOOLEAN", `${what} hard drugs`),
  column("softdrugs", "BOOLEAN", `${what} soft drugs`),
  column("designer", "BOOLEAN", `${what} designer drugs (new psychoactive substances)`),
  column("medicijnen", "BOOLEAN", `${what} prescription-only medicines`),
  column("bulk", "BOOLEAN", `${what} clearly more than user quantities`),
  column("bezorging", "BOOLEAN", `${what} delivery to the buyer`),
  column("post", "BOOLEAN", `${what} sending by post`),
  column("pickup", "BOOLEAN", `${what} collecting by the buyer`),
];
