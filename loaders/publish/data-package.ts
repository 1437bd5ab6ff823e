import { stat } from "node:fs/promises";
import { join } from "node:path";
import { sha256OfFile } from "../io/files.ts";
import type { Column } from "./columns.ts";
import { tables } from "./tables.ts";

/** What Frictionless calls the types of columns. */
const TYPES: Record<Column["type"], string> = {
  VARCHAR: "string",
  BOOLEAN: "boolean",
  INTEGER: "integer",
  BIGINT: "integer",
  DOUBLE: "number",
  DATE: "date",
};

/** Describes the published tables in a folder as a Frictionless data package (version 1). */
export async function dataPackageOf(folder: string, simulated: boolean): Promise<object> {
  const resources = [];
  for (const { name, description, columns } of tables) {
    const file = `${name}.parquet`;
    resources.push({
      name,
      path: file,
      description,
      format: "parquet",
      mediatype: "application/vnd.apache.parquet",
      bytes: (await stat(join(folder, file))).size,
      hash: `sha256:${await sha256OfFile(join(folder, file))}`,
      schema: {
        fields: columns.map((column) => ({
          name: column.name,
          type: TYPES[column.type],
          description: column.description,
        })),
      },
    });
  }
  return {
    profile: "data-package",
    name: "in-plain-sight",
    title: "Drug advertisements in public Telegram groups",
    description: simulated
      ? "SIMULATED: made by a program to demonstrate the kit. No row stands for a real message, account or place of sale."
      : "De-identified counts of messages in public groups. Small cells are suppressed.",
    simulated,
    licenses: [
      {
        name: "CC-BY-4.0",
        title: "Creative Commons Attribution 4.0 International",
        path: "https://creativecommons.org/licenses/by/4.0/",
      },
    ],
    resources,
  };
}
