import { readdir, readFile } from "node:fs/promises";
import { InvestigationError } from "../io/errors.ts";
import { AD_LABELS, type AdLabel } from "../labels/labels.ts";
import { tables } from "../publish/tables.ts";
import { macrosUsedBy, parseMacros } from "./macros.ts";

export const UNITS = [
  "messages",
  "ads",
  "sellers",
  "groups",
  "places",
  "weeks",
  "share",
  "texts",
  "text",
] as const;
export type Unit = (typeof UNITS)[number];

/** A number of the story before it is computed. */
export interface FactQuery {
  name: string;
  title: { en: string; nl: string };
  unit: Unit;
  /** It rests on what the models decided. */
  classifier: boolean;
  /** The published tables it is computed from. */
  tables: string[];
  /** The whole query, with the macros it uses: what a reader can run. */
  sql: string;
}

/** What the labels of an ad are called in titles. */
const NAMES: Record<AdLabel, { en: string; nl: string }> = {
  harddrugs: { en: "hard drugs", nl: "harddrugs" },
  softdrugs: { en: "soft drugs", nl: "softdrugs" },
  designer: { en: "designer drugs", nl: "designerdrugs" },
  medicijnen: { en: "prescription-only medicines", nl: "receptplichtige medicijnen" },
  bulk: { en: "larger quantities", nl: "grotere hoeveelheden" },
  bezorging: { en: "delivery to the buyer", nl: "bezorging" },
  post: { en: "sending by post", nl: "verzending per post" },
  pickup: { en: "collecting by the buyer", nl: "afhalen" },
};

/**
 * Reads every `.sql` file of a folder: a fact of the file's name, or, where the name holds `[label]`,
 * one for each label of an ad. In binary order of name.
 */
export async function readQueries(
  folder = new URL("./sql/", import.meta.url),
): Promise<FactQuery[]> {
  const macros = parseMacros(await readFile(new URL("./macros.sql", import.meta.url), "utf8"));
  const files = (await readdir(folder)).filter((file) => file.endsWith(".sql")).sort();
  const queries: FactQuery[] = [];
  for (const file of files) {
    const source = await readFile(new URL(encodeURIComponent(file), folder), "utf8");
    const name = file.slice(0, -".sql".length);
    for (const expanded of expandLabels(name, source)) queries.push(parse(expanded, macros));
  }
  return queries.sort((a, b) => (a.name < b.name ? -1 : 1));
}

interface Source {
  name: string;
  sql: string;
  label: AdLabel | null;
}

function expandLabels(name: string, sql: string): Source[] {
  if (!name.includes("[label]")) return [{ name, sql, label: null }];
  return AD_LABELS.map((label) => ({ name: name.replaceAll("[label]", label), sql, label }));
}

function parse({ name, sql, label }: Source, macros: Map<string, string>): FactQuery {
  const header = new Map<string, string>();
  const body: string[] = [];
  for (const line of sql.trim().split("\n")) {
    const match = /^-- (en|nl|unit|classifier): (.+)$/.exec(line);
    if (match && body.length === 0) header.set(match[1]!, match[2]!);
    else body.push(line);
  }
  const get = (key: string): string => {
    const value = header.get(key);
    if (value === undefined) throw new InvestigationError(`fact ${name}: no "-- ${key}:" line`);
    return value;
  };
  const unit = get("unit") as Unit;
  if (!UNITS.includes(unit)) throw new InvestigationError(`fact ${name}: no unit "${unit}"`);
  const title = (language: "en" | "nl"): string =>
    label === null ? get(language) : get(language).replaceAll("[label]", NAMES[label][language]);
  const query = body.join("\n").replaceAll("[label]", label ?? "");
  const whole = [...macrosUsedBy(query, macros), query].join("\n\n");
  return {
    name,
    title: { en: title("en"), nl: title("nl") },
    unit,
    classifier: get("classifier") === "yes",
    tables: tables.map((table) => table.name).filter((table) => reads(whole, table)),
    sql: whole,
  };
}

/** Whether a query reads from a table; columns may have the same name. */
function reads(sql: string, table: string): boolean {
  return new RegExp(`\\b(?:from|join)\\s+${table}\\b`, "i").test(sql);
}
