import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { InvestigationError } from "./io/errors.ts";
import { ENGINES, engineKind } from "./labels/engine.ts";
import { LABELS, type Label } from "./labels/labels.ts";
import type { Columns } from "./messages/table/columns.ts";

/** What a newsroom decides; written in `investigation.config.ts`. */
export interface Investigation {
  /** Exports to read: files or folders, relative to the project. Empty: the simulated dump. */
  dumps: string[];
  /**
   * Group keys that mean another group's: `title:…` of an HTML export, or the id that a group had
   * before it became a supergroup, whose message numbers are then taken below zero.
   */
  sameGroup: Record<string, string>;
  /** Columns of the tables (CSV, TSV, Parquet) among the dumps; null where there are none. */
  columns: Columns | null;
  /** The days that count, both included, as `YYYY-MM-DD` in `timeZone`. */
  period: { from: string; to: string };
  /** The year the headline numbers are about; NOS's story is about one year. */
  storyYear: number;
  /** IANA zone in which weeks begin and in which exports without UTC times are read. */
  timeZone: string;
  /** Places, and cells of tables about places, with fewer sellers than this are not published. */
  minimumSellers: number;
  /** Names to publish for groups, by group key; without one a group is "Group 7". */
  groupNames: Record<string, string>;
  /** Address of the published site, for links that must be absolute; empty where unknown. */
  siteUrl: string;
  /** What classifies: `tfidf`, `transformers`, or the path of a scikit-learn `.joblib` file. */
  engine: string;
  /** The engine's model: a folder, relative to the project, or a hub id. Empty: the engine's own. */
  model: string;
  /** What `npm run evaluate` wrote about the engines. */
  evaluation: string;
  /**
   * The columns of a joblib model, in their order. Empty: what its classes are called where those are
   * labels, or else the ten of the NOS model card, which are in alphabetical order.
   */
  joblibLabels: Label[];
  /** DuckDB's memory limit while analysing. */
  memoryLimit: string;
  /** Parameters of the demonstration dump. */
  simulate: { messages: number; sellers: number; uniqueAds: number; groups: number; seed: number };
}

export const defaults: Investigation = {
  dumps: [],
  sameGroup: {},
  columns: null,
  period: { from: "2021-01-01", to: "2023-12-31" },
  storyYear: 2023,
  timeZone: "Europe/Amsterdam",
  minimumSellers: 10,
  groupNames: {},
  siteUrl: "",
  engine: "tfidf",
  model: "",
  evaluation: "models/evaluation.json",
  joblibLabels: [],
  memoryLimit: "512MB",
  simulate: { messages: 200_000, sellers: 2_000, uniqueAds: 6_000, groups: 21, seed: 1 },
};

/** Fills in defaults and refuses what cannot be meant; throws {@link InvestigationError} (2). */
export function defineInvestigation(choices: Partial<Investigation>): Investigation {
  const unknown = Object.keys(choices).filter((key) => !(key in defaults));
  if (unknown.length > 0) throw invalid(`unknown setting "${unknown[0]}"`);
  const investigation = { ...defaults, ...choices };
  const { period, timeZone, minimumSellers, storyYear, engine, model, joblibLabels } =
    investigation;
  for (const day of [period.from, period.to]) {
    if (!isDay(day)) throw invalid(`period: "${day}" is not a day as YYYY-MM-DD`);
  }
  if (period.from > period.to)
    throw invalid(`period ends (${period.to}) before it begins (${period.from})`);
  if (!Number.isInteger(storyYear)) throw invalid(`storyYear: ${storyYear} is not a year`);
  if (!Number.isInteger(minimumSellers) || minimumSellers < 1) {
    throw invalid(`minimumSellers: ${minimumSellers} is not a whole number from 1`);
  }
  if (typeof engine !== "string" || engineKind(engine) === null) {
    throw invalid(`engine: no engine "${String(engine)}"; there are: ${ENGINES}`);
  }
  if (typeof model !== "string") throw invalid("model: not the name of a folder or a hub id");
  if (!Array.isArray(joblibLabels)) throw invalid("joblibLabels: no list of labels");
  for (const label of joblibLabels) {
    if (!LABELS.includes(label)) throw invalid(`joblibLabels: "${String(label)}" is no label`);
  }
  if (new Set(joblibLabels).size < joblibLabels.length) {
    throw invalid("joblibLabels: a label stands there twice");
  }
  try {
    new Intl.DateTimeFormat("en", { timeZone });
  } catch (cause) {
    throw new InvestigationError(`investigation.config.ts: timeZone "${timeZone}" is not known`, {
      exitCode: 2,
      cause,
    });
  }
  return investigation;
}

/** Loads `investigation.config.ts` of a project folder; the defaults where there is none. */
export async function loadInvestigation(root = "."): Promise<Investigation> {
  const path = resolve(root, "investigation.config.ts");
  if (!existsSync(path)) return defaults;
  const module = (await import(pathToFileURL(path).href)) as { default?: Partial<Investigation> };
  if (!module.default) throw invalid("no default export");
  return defineInvestigation(module.default);
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

function invalid(what: string): InvestigationError {
  return new InvestigationError(`investigation.config.ts: ${what}`, { exitCode: 2 });
}
