import { readdir, readFile } from "node:fs/promises";
import { CLAIMS, type Claim } from "../claims/claims.ts";
import { InvestigationError } from "../io/errors.ts";
import { AD_LABELS, type AdLabel } from "../labels/labels.ts";
import { tables } from "../publish/tables.ts";
import { macrosUsedBy, parseMacros } from "./macros.ts";

/** What a number counts; `share` is a fraction of one, `text` a word or a date. */
const UNITS = [
  "messages",
  "ads",
  "sellers",
  "groups",
  "places",
  "weeks",
  "share",
  "texts",
  "kappa",
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

/** What an ad does that makes a claim, for titles. */
const CLAIM_NAMES: Record<Claim, { en: string; nl: string }> = {
  quality: { en: "praise the quality of the drugs", nl: "de kwaliteit van de drugs aanprijzen" },
  tested: { en: "say that the drugs were tested", nl: "zeggen dat de drugs zijn getest" },
  guarantee: {
    en: "promise money back, or a new parcel",
    nl: "geld terug of een nieuwe zending beloven",
  },
  discreet: { en: "promise discretion", nl: "discretie beloven" },
  trusted: { en: "call the seller reliable", nl: "de verkoper betrouwbaar noemen" },
  discount: { en: "promise a discount or something free", nl: "korting of iets gratis beloven" },
  pay_later: { en: "need no payment in advance", nl: "geen betaling vooraf vragen" },
  signal: { en: "name Signal", nl: "Signal noemen" },
  whatsapp: { en: "name WhatsApp", nl: "WhatsApp noemen" },
  wickr: { en: "name Wickr", nl: "Wickr noemen" },
  snapchat: { en: "name Snapchat", nl: "Snapchat noemen" },
  instagram: { en: "name Instagram", nl: "Instagram noemen" },
  session: { en: "name Session", nl: "Session noemen" },
  threema: { en: "name Threema", nl: "Threema noemen" },
  channel: {
    en: "name a channel, group or bot elsewhere on Telegram",
    nl: "een kanaal, groep of bot elders op Telegram noemen",
  },
};

/** What stands for each of several facts in a file's name, its text and its titles. */
const EXPANSIONS: { slot: string; names: Record<string, { en: string; nl: string }> }[] = [
  { slot: "[label]", names: Object.fromEntries(AD_LABELS.map((label) => [label, NAMES[label]])) },
  {
    slot: "[claim]",
    names: Object.fromEntries(CLAIMS.map((claim) => [claim, CLAIM_NAMES[claim]])),
  },
];

/**
 * Reads every `.sql` file of a folder: a fact of the file's name, or, where the name holds `[label]` or
 * `[claim]`, one for each label of an ad or each claim. In binary order of name.
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
    for (const expanded of expand(name, source)) queries.push(parse(expanded, macros));
  }
  return queries.sort((a, b) => (a.name < b.name ? -1 : 1));
}

interface Source {
  name: string;
  sql: string;
  /** What the slot is called in the titles of the fact. */
  filled: { slot: string; en: string; nl: string } | null;
}

function expand(name: string, sql: string): Source[] {
  const expansion = EXPANSIONS.find(({ slot }) => name.includes(slot));
  if (!expansion) return [{ name, sql, filled: null }];
  const { slot, names } = expansion;
  return Object.entries(names).map(([value, titles]) => ({
    name: name.replaceAll(slot, value),
    // Titles are filled apart, with words instead of the name.
    sql: sql.replace(/^(?!-- (?:en|nl): ).*$/gm, (line) => line.replaceAll(slot, value)),
    filled: { slot, ...titles },
  }));
}

function parse({ name, sql, filled }: Source, macros: Map<string, string>): FactQuery {
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
    filled ? get(language).replaceAll(filled.slot, filled[language]) : get(language);
  const query = body.join("\n");
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
